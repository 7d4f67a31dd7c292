//! Megakaryocyte: the giant of the marrow, a cloud-lobed nucleus in granular lilac cytoplasm with a ruffled edge.

use super::accumulator::Accumulator;
use super::cytoplasm::{Granules, fill_cytoplasm, granules, membrane};
use super::nucleus::{self, Chromatin, NucleusShape};
use super::shade_context::ShadeContext;
use crate::geometry::{Vec2Ext as _, sd_circle, smooth_union, smoothstep, unit_vector};
use crate::noise::value_noise;
use glam::{Vec2, vec2};

/// Paints one point.
pub fn paint(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let ruffle = (value_noise(p.direction() * 5.5, cx.seed) - 0.5) * 0.13;
    let d = cx.irregular_circle(p, 0.035) + 0.05 + ruffle;
    fill_cytoplasm(acc, p, d, cx);
    acc.over(
        cx.palette.accent,
        smoothstep(0.45, 0.75, value_noise(p * 7.0, cx.seed ^ 3)) * 0.22 * smoothstep(0.0, -0.1, d),
    );
    let fine =
        Granules { per_radius: 13.0, size: 0.024, share: 0.75, strength: 0.6, colour: cx.palette.accent };
    granules(acc, p, d, cx, fine);
    let d_nucleus = cloud(p, cx);
    nucleus::paint(acc, NucleusShape::shaped(p, vec2(0.0, 0.0), 0.62, d_nucleus), cx, Chromatin::Clumped);
    membrane(acc, d, cx);
}

/// Seven lobes in a heap.
fn cloud(p: Vec2, cx: &ShadeContext) -> f32 {
    let mut d = sd_circle(p, vec2(0.02, 0.0), 0.30);
    for i in 0..7_u32 {
        let at =
            unit_vector(i as f32 * 0.8976 + cx.cell_random(i) * 0.5) * (0.30 + 0.12 * cx.cell_random(i + 40));
        d = smooth_union(d, sd_circle(p, at, 0.16 + 0.06 * cx.cell_random(i + 80)), 0.035);
    }
    d
}
