//! Contact marks: each with a shape of its own, pale on a dark line, so that they read on any cell and in grey.

use super::accumulator::Accumulator;
use super::shade_context::ShadeContext;
use crate::colour::Rgb;
use crate::geometry::{
    Vec2Ext as _, coverage, sd_circle, sd_ellipse, sd_rounded_box, sd_tapered_capsule, smoothstep,
    unit_vector,
};
use crate::palette;
use glam::{Vec2, vec2};

/// A bright lens along the line between the two cells, in a soft light.
pub fn synapse(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let d = sd_ellipse(p, (cx.px * 1.4).max(0.13), 0.96);
    let palette = palette::mark(cx.theme);
    acc.over(palette.synapse, smoothstep(0.34, 0.0, d) * 0.55);
    acc.over(palette.line, coverage(d - cx.px.max(0.045), cx.px) * 0.95);
    acc.over(palette.synapse, coverage(d, cx.px));
}

/// The tail of bound antibodies in the grip: a Y standing across the synapse.
pub fn antibody_tail(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let stem = sd_tapered_capsule(p, vec2(-0.75, 0.0), vec2(0.1, 0.0), 0.13, 0.13);
    let arm = sd_tapered_capsule(vec2(p.x, p.y.abs()), vec2(0.1, 0.0), vec2(0.75, 0.55), 0.13, 0.15);
    outlined(acc, stem.min(arm), cx, palette::mark(cx.theme).antibody);
}

/// Two arms of a macrophage that close around a cell of radius 1; x points away from the macrophage, into which they run at
/// their root. `cx.level` is how far they have closed.
pub fn engulfing_cup(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let out = p.direction();
    let half = 0.19 - 0.09 * out.x;
    let lip = unit_vector(0.95 - 0.8 * cx.level);
    let arm = ((p.length() - 1.15).abs() - half).max((out.x - lip.x) * p.length());
    let d = arm.min(sd_circle(vec2(p.x, p.y.abs()), lip * 1.15, 0.12));
    let line = cx.line.max(cx.px);
    let free = if p.length() < 1.15 { 1.0 } else { smoothstep(-0.8, -0.45, out.x) };
    acc.over(palette::background(cx.theme).shadow, smoothstep(0.14, 0.0, d) * 0.18 * free);
    acc.over(cx.palette.edge, coverage(d - line * 0.5, cx.px) * free);
    let relief = out.dot(cx.light) * 0.06 * free;
    let colour = cx.palette.body.mix(cx.palette.rim, smoothstep(-0.2, 0.0, d) * 0.7 * free).lift(relief);
    acc.over(colour, coverage(d + line * 0.5, cx.px));
}

/// A filled disc with a bar: stop.
pub fn brake_pressed(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let palette = palette::mark(cx.theme);
    outlined(acc, sd_circle(p, vec2(0.0, 0.0), 0.78), cx, palette.pressed);
    acc.over(palette.synapse, coverage(sd_rounded_box(p, vec2(0.17, 0.48), 0.05), cx.px));
}

/// A pale square under an arched cap: the brake cannot be reached.
pub fn brake_covered(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let palette = palette::mark(cx.theme);
    outlined(acc, sd_rounded_box(p, vec2(0.44, 0.44), 0.08), cx, palette.synapse);
    let cap = ((p.length() - 0.82).abs() - 0.15).max(0.05 - p.x);
    outlined(acc, cap, cx, palette.cover);
}

/// A receptor that has found its target: a pin with a forked foot and a round head that meets a cup.
pub fn car_bridge(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let palette = palette::mark(cx.theme);
    let rod = sd_tapered_capsule(p, vec2(-0.8, 0.0), vec2(0.2, 0.0), 0.14, 0.14);
    let head = sd_circle(p, vec2(0.35, 0.0), 0.34);
    outlined(acc, rod.min(head), cx, palette.receptor);
}

/// A brake that nothing touches: a square button in its socket, x outwards.
pub fn brake(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let palette = palette::mark(cx.theme);
    // Neither as dark as a dark ground nor as bright as the button: a flag's stalk has the colour of the flag.
    let stem = palette.line.mix(palette.synapse, 0.4);
    outlined(acc, sd_tapered_capsule(p, vec2(-1.0, 0.0), vec2(0.0, 0.0), 0.12, 0.12), cx, stem);
    outlined(acc, sd_rounded_box(vec2(p.x - 0.3, p.y), vec2(0.42, 0.42), 0.08), cx, palette.synapse);
}

/// One antibody with two different arms: a square hand for the T cell (x negative), a round one for the target, and a
/// stem to the side.
pub fn bispecific(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let palette = palette::mark(cx.theme);
    let elbow = vec2(0.0, 0.0);
    let stem = sd_tapered_capsule(p, elbow, vec2(0.0, 0.72), 0.15, 0.15);
    outlined(acc, stem, cx, palette.antibody);
    let left = sd_tapered_capsule(p, elbow, vec2(-0.6, -0.2), 0.14, 0.14);
    let square = sd_rounded_box(vec2(p.x + 0.74, p.y + 0.22), vec2(0.27, 0.27), 0.05);
    outlined(acc, left.min(square), cx, palette.arm);
    let right = sd_tapered_capsule(p, elbow, vec2(0.6, -0.2), 0.14, 0.14);
    outlined(acc, right.min(sd_circle(p, vec2(0.74, -0.22), 0.3)), cx, palette.receptor);
}

pub(super) fn outlined(acc: &mut Accumulator, d: f32, cx: &ShadeContext, fill: Rgb) {
    acc.over(palette::mark(cx.theme).line, coverage(d - cx.px.max(0.07), cx.px) * 0.95);
    acc.over(fill, coverage(d, cx.px));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_brakes_differ_in_shape() {
        let at = vec2(0.78, 0.0);
        assert!(sd_circle(at, vec2(0.0, 0.0), 0.78).abs() < 1e-6 && at.length() > 0.44);
    }
}
