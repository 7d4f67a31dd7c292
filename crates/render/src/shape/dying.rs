//! Apoptosis: the cell shrinks and blebs, its nucleus darkens, draws together and falls to pieces.

use core::f32::consts::TAU;

use super::accumulator::Accumulator;
use super::cytoplasm::{fill_cytoplasm_with, membrane};
use super::shade_context::ShadeContext;
use crate::geometry::{coverage, sd_circle, smooth_union, smoothstep, unit_vector};
use glam::{Vec2, vec2};

const BLEBS: u32 = 7;

/// The radius that is left, without blebs.
pub fn apoptotic_radius(t: f32) -> f32 {
    0.96 - 0.36 * smoothstep(0.0, 0.8, t)
}

/// Paints one point.
pub fn paint(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let t = cx.progress;
    let core = apoptotic_radius(t);
    let mut d = sd_circle(p, vec2(0.0, 0.0), core);
    for i in 0..BLEBS {
        let size = smoothstep(0.03 * i as f32, 0.5, t) * (0.16 + 0.12 * cx.cell_random(i));
        let angle = (i as f32 + 0.4 * cx.cell_random(i + 11)) * TAU / BLEBS as f32;
        d = smooth_union(d, sd_circle(p, unit_vector(angle) * (core + size * 0.35), size), 0.09);
    }
    let ashen = cx.palette.body.mix(cx.palette.edge, 0.18 * t).lift(-0.04 * t);
    fill_cytoplasm_with(acc, p, d, cx, ashen, cx.palette.rim.mix(cx.palette.edge, 0.35));
    fragments(acc, p, cx, t);
    membrane(acc, d, cx);
}

/// The chromatin draws together, dark and even, and goes to pieces before the cell has faded.
fn fragments(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext, t: f32) {
    let spread = smoothstep(0.2, 0.6, t);
    let mut d = sd_circle(p, vec2(0.0, 0.0), 0.50 - 0.14 * smoothstep(0.0, 0.4, t) - 0.17 * spread);
    for i in 0..4_u32 {
        let at = unit_vector(i as f32 * 1.6 + cx.cell_random(i)) * (0.40 * spread);
        d = smooth_union(d, sd_circle(p, at, 0.22 - (0.07 + 0.05 * cx.cell_random(i + 21)) * spread), 0.12);
    }
    acc.over(
        cx.palette.nucleus.mix(cx.palette.chromatin, smoothstep(0.0, 0.3, t)),
        coverage(d, cx.px) * 0.95,
    );
    let gleam = sd_circle(p, cx.light * 0.1, 0.07);
    acc.over(cx.palette.accent, coverage(gleam, cx.px.max(0.08)) * 0.25);
}
