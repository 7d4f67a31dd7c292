//! The wash of a cell: a soft contact shadow, translucent pigment that pools at the rim, the membrane line, granules.

use super::brush::Brush;
use super::ink::Ink;
use crate::colour::Rgb;
use crate::geometry::{V2, cover, ease};
use crate::noise::{scattered_points, smooth};
use crate::palette;
use crate::theme::Theme;

/// Shadow, body and pooled rim in the kind's colours.
pub fn wash(ink: &mut Ink, p: V2, d: f32, b: &Brush) {
    wash_with(ink, p, d, b, b.palette.body, b.palette.rim);
}

/// The same in other colours.
pub fn wash_with(ink: &mut Ink, p: V2, d: f32, b: &Brush, body: Rgb, rim: Rgb) {
    let facing = p.direction().dot(b.light);
    shadow(ink, d, facing, b);
    let inside = cover(d, b.px);
    if inside <= 0.0 {
        return;
    }
    let pooled = ease(-0.52, 0.02, d);
    let grain = grain(p, b);
    let relief = facing * ease(-0.9, 0.0, d) * 0.075;
    // A person's own colours stay what they are.
    let light = if matches!(b.theme, Theme::Forced(_)) { 0.0 } else { grain + relief };
    let colour = body.mix(rim, pooled * pooled * 0.85).lift(light);
    ink.lay(colour, inside);
    let sheen = ease(0.35, 1.0, facing) * ease(0.07, 0.0, (d + 0.16).abs());
    ink.lay(Rgb::hex(0xff_fdf6), sheen * inside * gleam(b.theme));
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
fn grain(p: V2, b: &Brush) -> f32 {
    let (cloudy, fine) = (b.sees(0.3), b.sees(0.09));
    let part = |seen: f32, per_radius: f32, strength: f32| {
        if seen > 0.0 { (smooth(p * per_radius, b.seed) - 0.5) * strength * seen } else { 0.0 }
    };
    part(cloudy, 3.1, 0.05) + part(fine, 11.0, 0.04)
}

fn shadow(ink: &mut Ink, d: f32, facing: f32, b: &Brush) {
    let depth = ease(0.17, -0.06, d + 0.09 * facing);
    let strength = if b.theme.is_dark() { 0.42 } else { 0.20 };
    if depth > 0.0 && d > -0.2 {
        ink.lay(palette::background(b.theme).shadow, depth * strength * ease(-0.2, 0.0, d));
    }
}

/// The membrane line, just inside the outline.
pub fn membrane(ink: &mut Ink, d: f32, b: &Brush) {
    membrane_with(ink, d, b, b.palette.edge, b.line);
}

/// A membrane line in another colour and width.
pub fn membrane_with(ink: &mut Ink, d: f32, b: &Brush, colour: Rgb, width: f32) {
    let half = width * 0.5;
    let on_line = cover((d + half).abs() - half, b.px);
    let strength = if b.theme.has_thick_lines() { 1.0 } else { 0.93 };
    ink.lay(colour, on_line * strength);
}

/// Round granules about `size` across, `per_radius` of them to a radius, where `share` of the places has one.
pub fn granules(ink: &mut Ink, p: V2, d: f32, b: &Brush, look: Granules) {
    let seen = b.sees(look.size * 1.6);
    if seen <= 0.0 || d > -0.04 {
        return;
    }
    let (near, own) = scattered_points(p * look.per_radius, b.seed ^ 0x6172);
    if own < look.share {
        let dot = cover(near / look.per_radius - look.size * (0.6 + 0.6 * own), b.px);
        ink.lay(look.colour, dot * seen * look.strength * ease(-0.03, -0.09, d));
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
pub fn pale_spot(ink: &mut Ink, p: V2, centre: V2, radius: f32, strength: f32, colour: Rgb) {
    ink.lay(colour, ease(radius, radius * 0.35, (p - centre).length()) * strength);
}
