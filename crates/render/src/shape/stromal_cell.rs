//! Stromal cell: a pale star whose long processes run between the others.

use super::accumulator::Accumulator;
use super::cytoplasm::{fill_cytoplasm, membrane_with};
use super::nucleus::{self, Chromatin, NucleusShape};
use super::shade_context::ShadeContext;
use crate::geometry::{sd_circle, sd_ellipse, sd_tapered_capsule, smooth_union, unit_vector};
use glam::{Vec2, vec2};

/// How far the processes reach, in radii.
pub const REACH: f32 = 2.7;

/// Paints one point.
pub fn paint(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let d = star(p, cx);
    fill_cytoplasm(acc, p, d, cx);
    let oval = sd_ellipse(p, 0.44, 0.32);
    nucleus::paint(acc, NucleusShape::shaped(p, vec2(0.0, 0.0), 0.38, oval), cx, Chromatin::Fine);
    membrane_with(acc, d, cx, cx.palette.edge, cx.line * 0.7);
}

/// Five bent arms.
fn star(p: Vec2, cx: &ShadeContext) -> f32 {
    let mut d = sd_circle(p, vec2(0.0, 0.0), 0.56);
    for i in 0..5_u32 {
        let angle = i as f32 * 1.2566 + (cx.cell_random(i) - 0.5) * 0.8;
        let elbow = unit_vector(angle) * (1.1 + 0.3 * cx.cell_random(i + 10));
        let tip =
            unit_vector(angle + (cx.cell_random(i + 20) - 0.5) * 0.7) * (1.8 + 0.8 * cx.cell_random(i + 30));
        d = smooth_union(d, sd_tapered_capsule(p, vec2(0.0, 0.0), elbow, 0.36, 0.11), 0.22);
        d = smooth_union(d, sd_tapered_capsule(p, elbow, tip, 0.11, 0.02), 0.06);
    }
    d
}
