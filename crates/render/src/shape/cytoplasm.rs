//! Cytoplasm: a soft contact shadow, translucent pigment that pools at the rim, the membrane line, granules.

use super::accumulator::Accumulator;
use super::shade_context::ShadeContext;
use crate::colour::Rgb;
use crate::geometry::{Vec2Ext as _, coverage, smoothstep};
use crate::noise::{value_noise, worley};
use crate::palette;
use crate::theme::Theme;
use glam::Vec2;

/// Shadow, body and pooled rim in the kind's colours.
pub fn fill_cytoplasm(acc: &mut Accumulator, p: Vec2, d: f32, cx: &ShadeContext) {
    fill_cytoplasm_with(acc, p, d, cx, cx.palette.body, cx.palette.rim);
}

/// The same in other colours.
pub fn fill_cytoplasm_with(acc: &mut Accumulator, p: Vec2, d: f32, cx: &ShadeContext, body: Rgb, rim: Rgb) {
    let facing = p.direction().dot(cx.light);
    shadow(acc, d, facing, cx);
    let inside = coverage(d, cx.px);
    if inside <= 0.0 {
        return;
    }
    let pooled = smoothstep(-0.52, 0.02, d);
    let grain = grain(p, cx);
    let relief = facing * smoothstep(-0.9, 0.0, d) * 0.075;
    // A person's own colours stay what they are.
    let light = if matches!(cx.theme, Theme::Forced(_)) { 0.0 } else { grain + relief };
    let colour = body.mix(rim, pooled * pooled * 0.85).lift(light);
    acc.over(colour, inside);
    let sheen = smoothstep(0.35, 1.0, facing) * smoothstep(0.07, 0.0, (d + 0.16).abs());
    acc.over(Rgb::hex(0xff_fdf6), sheen * inside * gleam(cx.theme));
}

/// How strongly light gleams on a cell.
const fn gleam(theme: Theme) -> f32 {
    match theme {
        Theme::Light | Theme::Bright => 0.34,
        Theme::Dark => 0.16,
        Theme::Forced(_) => 0.0,
    }
}

/// Paper under the pigment: clouds, and close up a fine tooth.
fn grain(p: Vec2, cx: &ShadeContext) -> f32 {
    let (cloudy, fine) = (cx.lod_fade(0.3), cx.lod_fade(0.09));
    let part = |seen: f32, per_radius: f32, strength: f32| {
        if seen > 0.0 { (value_noise(p * per_radius, cx.seed) - 0.5) * strength * seen } else { 0.0 }
    };
    part(cloudy, 3.1, 0.05) + part(fine, 11.0, 0.04)
}

fn shadow(acc: &mut Accumulator, d: f32, facing: f32, cx: &ShadeContext) {
    let depth = smoothstep(0.17, -0.06, d + 0.09 * facing);
    let strength = if cx.theme.is_dark() { 0.42 } else { 0.20 };
    if depth > 0.0 && d > -0.2 {
        acc.over(palette::background(cx.theme).shadow, depth * strength * smoothstep(-0.2, 0.0, d));
    }
}

/// The membrane line, just inside the outline.
pub fn membrane(acc: &mut Accumulator, d: f32, cx: &ShadeContext) {
    membrane_with(acc, d, cx, cx.palette.edge, cx.line);
}

/// A membrane line in another colour and width.
pub fn membrane_with(acc: &mut Accumulator, d: f32, cx: &ShadeContext, colour: Rgb, width: f32) {
    let half = width * 0.5;
    let on_line = coverage((d + half).abs() - half, cx.px);
    let strength = if cx.theme.has_thick_lines() { 1.0 } else { 0.93 };
    acc.over(colour, on_line * strength);
}

/// Round granules about `size` across, `per_radius` of them to a radius, where `share` of the places has one.
pub fn granules(acc: &mut Accumulator, p: Vec2, d: f32, cx: &ShadeContext, look: Granules) {
    let seen = cx.lod_fade(look.size * 1.6);
    if seen <= 0.0 || d > -0.04 {
        return;
    }
    let (near, own) = worley(p * look.per_radius, cx.seed ^ 0x6172);
    if own < look.share {
        let dot = coverage(near / look.per_radius - look.size * (0.6 + 0.6 * own), cx.px);
        acc.over(look.colour, dot * seen * look.strength * smoothstep(-0.03, -0.09, d));
    }
}

/// How granules look.
#[derive(Clone, Copy, Debug)]
pub struct Granules {
    /// Places to a radius of the cell.
    pub per_radius: f32,
    /// Radius of a granule.
    pub size: f32,
    /// Share of the places that have one.
    pub share: f32,
    /// Cover of one granule.
    pub strength: f32,
    /// Its colour.
    pub colour: Rgb,
}

/// A soft pale spot, as the Golgi field beside a plasma cell's nucleus.
pub fn pale_spot(acc: &mut Accumulator, p: Vec2, centre: Vec2, radius: f32, strength: f32, colour: Rgb) {
    acc.over(colour, smoothstep(radius, radius * 0.35, (p - centre).length()) * strength);
}
