//! A cell splitting in two: it rounds up, its chromatin stands in a plate, the halves part, the waist pinches.

use super::accumulator::Accumulator;
use super::cytoplasm::{fill_cytoplasm, membrane_with};
use super::shade_context::ShadeContext;
use crate::geometry::{coverage, sd_circle, sd_rounded_box, smooth_union, smoothstep};
use crate::noise::value_noise;
use glam::{Vec2, vec2};

/// How far each half's middle is from the cell's, and the radius of a half.
pub fn daughter_geometry(t: f32) -> (f32, f32) {
    let parted = smoothstep(0.25, 1.0, t);
    (parted * 0.66, 1.0 - 0.27 * parted)
}

/// Paints one point; the halves part along x.
pub fn paint(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext, line: f32) {
    let t = cx.progress;
    let (apart, radius) = daughter_geometry(t);
    let (left, right) = (sd_circle(p, vec2(-apart, 0.0), radius), sd_circle(p, vec2(apart, 0.0), radius));
    let d = smooth_union(left, right, 0.5 - 0.4 * t);
    fill_cytoplasm(acc, p, d, cx);
    for side in [-1.0, 1.0] {
        plate(acc, vec2(p.x * side, p.y), cx, t);
    }
    membrane_with(acc, d, cx, cx.palette.edge, line);
}

fn plate(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext, t: f32) {
    let at = smoothstep(0.2, 0.75, t) * 0.62;
    let rounded = smoothstep(0.7, 1.0, t);
    let bend = 0.16 * smoothstep(0.2, 0.6, t) * (1.0 - rounded) * p.y * p.y * 3.0;
    let half = vec2(0.11 + 0.17 * rounded, 0.56 - 0.24 * rounded);
    let fray = (value_noise(p * 8.0, cx.seed) - 0.5) * 0.08 * cx.lod_fade(0.12);
    let d = sd_rounded_box(vec2(p.x - at + bend, p.y), half, 0.1 + 0.16 * rounded) + fray;
    acc.over(cx.palette.chromatin, coverage(d, cx.px) * 0.95);
}
