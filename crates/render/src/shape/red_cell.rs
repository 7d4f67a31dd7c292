//! Red cell: a biconcave disc without a nucleus, seen at several tilts.

use super::accumulator::Accumulator;
use super::cytoplasm::{fill_cytoplasm, membrane};
use super::shade_context::ShadeContext;
use crate::geometry::{coverage, sd_ellipse, smoothstep};
use crate::sprite_key::RED_CELL_TILTS;
use glam::{Vec2, vec2};

/// Paints one point. `cx.variant` is the tilt, from face on to edge on.
pub fn paint(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let tilt = f32::from(cx.variant) / f32::from(RED_CELL_TILTS - 1);
    let flat = 1.0 - 0.62 * tilt * tilt;
    let waist = 0.09 * tilt * smoothstep(0.55, 0.0, p.x.abs());
    let d = sd_ellipse(p, 1.0, flat) + waist;
    fill_cytoplasm(acc, p, d, cx);
    let dent = vec2(p.x / 0.62, p.y / (0.62 * flat * (1.0 - 0.45 * tilt))).length();
    let pale = smoothstep(1.02, 0.35, dent) * (0.92 - 0.55 * tilt);
    acc.over(cx.palette.nucleus, pale * coverage(d, cx.px));
    let lit =
        smoothstep(0.3, -0.6, p.dot(cx.light)) * smoothstep(1.15, 0.85, dent) * smoothstep(0.5, 0.9, dent);
    acc.over(cx.palette.accent, lit * 0.35 * (1.0 - tilt) * coverage(d, cx.px));
    membrane(acc, d, cx);
}
