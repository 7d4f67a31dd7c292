//! Neutrophil: pale, dusted with the finest granules, its nucleus in three or four lobes on thin threads.

use super::accumulator::Accumulator;
use super::cytoplasm::{Granules, fill_cytoplasm, granules, membrane};
use super::nucleus::{self, Chromatin, NucleusShape};
use super::shade_context::ShadeContext;
use crate::geometry::{sd_circle, sd_tapered_capsule, smooth_union, unit_vector};
use glam::Vec2;

/// Paints one point.
pub fn paint(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let d = cx.irregular_circle(p, 0.03);
    fill_cytoplasm(acc, p, d, cx);
    let dust =
        Granules { per_radius: 9.0, size: 0.026, share: 0.7, strength: 0.55, colour: cx.palette.accent };
    granules(acc, p, d, cx, dust);
    nucleus::paint(acc, NucleusShape::shaped(p, Vec2::ZERO, 0.62, lobes(p, cx)), cx, Chromatin::Clumped);
    membrane(acc, d, cx);
}

/// Lobes along an open ring.
fn lobes(p: Vec2, cx: &ShadeContext) -> f32 {
    let count = 3 + u32::from(cx.variant % 2);
    let span = if count == 3 { 1.75 } else { 1.5 };
    let lobe = |i: u32| {
        unit_vector(i as f32 * span - 1.8 + 0.3 * cx.cell_random(i)) * (0.40 + 0.08 * cx.cell_random(i + 9))
    };
    let mut nearest = sd_circle(p, lobe(0), 0.25);
    for i in 1..count {
        let thread = sd_tapered_capsule(p, lobe(i - 1), lobe(i), 0.055, 0.055);
        nearest = smooth_union(nearest, thread, 0.08);
        nearest = smooth_union(nearest, sd_circle(p, lobe(i), 0.22 + 0.05 * cx.cell_random(i + 20)), 0.06);
    }
    nearest
}
