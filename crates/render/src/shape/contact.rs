//! Marks of contacts: each with a shape of its own, pale on a dark line, so that they read on any cell and in grey.

use super::brush::Brush;
use super::ink::Ink;
use crate::colour::Rgb;
use crate::geometry::{V2, cover, disc, ease, ellipse, rounded_box, tapered, v2};
use crate::palette;

/// A bright lens along the line between the two cells, in a soft light.
pub fn synapse(ink: &mut Ink, p: V2, b: &Brush) {
    let d = ellipse(p, (b.px * 1.4).max(0.13), 0.96);
    let palette = palette::mark(b.theme);
    ink.lay(palette.synapse, ease(0.34, 0.0, d) * 0.55);
    ink.lay(palette.line, cover(d - b.px.max(0.045), b.px) * 0.95);
    ink.lay(palette.synapse, cover(d, b.px));
}

/// The tail of bound antibodies in the grip: a Y standing across the synapse.
pub fn antibody_tail(ink: &mut Ink, p: V2, b: &Brush) {
    let stem = tapered(p, v2(-0.75, 0.0), v2(0.1, 0.0), 0.13, 0.13);
    let arm = tapered(v2(p.x, p.y.abs()), v2(0.1, 0.0), v2(0.75, 0.55), 0.13, 0.15);
    outlined(ink, stem.min(arm), b, palette::mark(b.theme).antibody);
}

/// Two arms of a macrophage that close around a cell of radius 1; x points away from the macrophage, into which they run at
/// their root. The brush's level is how far they have closed.
pub fn engulfing_cup(ink: &mut Ink, p: V2, b: &Brush) {
    let out = p.direction();
    let half = 0.19 - 0.09 * out.x;
    let lip = V2::at_angle(0.95 - 0.8 * b.level);
    let arm = ((p.length() - 1.15).abs() - half).max((out.x - lip.x) * p.length());
    let d = arm.min(disc(v2(p.x, p.y.abs()), lip * 1.15, 0.12));
    let line = b.line.max(b.px);
    let free = if p.length() < 1.15 { 1.0 } else { ease(-0.8, -0.45, out.x) };
    ink.lay(palette::background(b.theme).shadow, ease(0.14, 0.0, d) * 0.18 * free);
    ink.lay(b.palette.edge, cover(d - line * 0.5, b.px) * free);
    let relief = out.dot(b.light) * 0.06 * free;
    let colour = b.palette.body.mix(b.palette.rim, ease(-0.2, 0.0, d) * 0.7 * free).lift(relief);
    ink.lay(colour, cover(d + line * 0.5, b.px));
}

/// A filled disc with a bar: stop.
pub fn brake_pressed(ink: &mut Ink, p: V2, b: &Brush) {
    let palette = palette::mark(b.theme);
    outlined(ink, disc(p, v2(0.0, 0.0), 0.78), b, palette.pressed);
    ink.lay(palette.synapse, cover(rounded_box(p, v2(0.17, 0.48), 0.05), b.px));
}

/// A pale square under an arched cap: the brake cannot be reached.
pub fn brake_covered(ink: &mut Ink, p: V2, b: &Brush) {
    let palette = palette::mark(b.theme);
    outlined(ink, rounded_box(p, v2(0.44, 0.44), 0.08), b, palette.synapse);
    let cap = ((p.length() - 0.82).abs() - 0.15).max(0.05 - p.x);
    outlined(ink, cap, b, palette.cover);
}

/// A receptor that has found its target: a pin with a forked foot and a round head that meets a cup.
pub fn car_bridge(ink: &mut Ink, p: V2, b: &Brush) {
    let palette = palette::mark(b.theme);
    let rod = tapered(p, v2(-0.8, 0.0), v2(0.2, 0.0), 0.14, 0.14);
    let head = disc(p, v2(0.35, 0.0), 0.34);
    outlined(ink, rod.min(head), b, palette.receptor);
}

/// A brake that nothing touches: a square button in its socket, x outwards.
pub fn brake(ink: &mut Ink, p: V2, b: &Brush) {
    let palette = palette::mark(b.theme);
    // Neither as dark as a dark ground nor as bright as the button: a flag's stalk has the colour of the flag.
    let stem = palette.line.mix(palette.synapse, 0.4);
    outlined(ink, tapered(p, v2(-1.0, 0.0), v2(0.0, 0.0), 0.12, 0.12), b, stem);
    outlined(ink, rounded_box(v2(p.x - 0.3, p.y), v2(0.42, 0.42), 0.08), b, palette.synapse);
}

/// One antibody with two different arms: a square hand for the T cell (x negative), a round one for the target, and a
/// stem to the side.
pub fn bispecific(ink: &mut Ink, p: V2, b: &Brush) {
    let palette = palette::mark(b.theme);
    let elbow = v2(0.0, 0.0);
    let stem = tapered(p, elbow, v2(0.0, 0.72), 0.15, 0.15);
    outlined(ink, stem, b, palette.antibody);
    let left = tapered(p, elbow, v2(-0.6, -0.2), 0.14, 0.14);
    let square = rounded_box(v2(p.x + 0.74, p.y + 0.22), v2(0.27, 0.27), 0.05);
    outlined(ink, left.min(square), b, palette.arm);
    let right = tapered(p, elbow, v2(0.6, -0.2), 0.14, 0.14);
    outlined(ink, right.min(disc(p, v2(0.74, -0.22), 0.3)), b, palette.receptor);
}

pub(super) fn outlined(ink: &mut Ink, d: f32, b: &Brush, fill: Rgb) {
    ink.lay(palette::mark(b.theme).line, cover(d - b.px.max(0.07), b.px) * 0.95);
    ink.lay(fill, cover(d, b.px));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_brakes_differ_in_shape() {
        let at = v2(0.78, 0.0);
        assert!(disc(at, v2(0.0, 0.0), 0.78).abs() < 1e-6 && at.length() > 0.44);
    }
}
