//! Osteoclast: a giant with many nuclei and, towards the bone, a brush-like border.

use super::accumulator::Accumulator;
use super::cytoplasm::{Granules, fill_cytoplasm, granules, membrane};
use super::nucleus::{self, Chromatin, NucleusShape};
use super::shade_context::ShadeContext;
use crate::geometry::{Vec2Ext as _, smoothstep, unit_vector};
use crate::noise::value_noise;
use glam::{Vec2, vec2};

/// Paints one point. It faces the bone.
pub fn paint(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let border = smoothstep(0.2, 0.9, p.direction().x);
    let bristle = (value_noise(p.direction() * 13.0, cx.seed) - 0.5) * (0.05 + 0.24 * border);
    let d = cx.irregular_circle(p, 0.05) + 0.08 + bristle;
    fill_cytoplasm(acc, p, d, cx);
    acc.over(cx.palette.accent, smoothstep(0.1, 0.9, p.x) * 0.55 * smoothstep(0.0, -0.15, d));
    let foam = Granules { per_radius: 6.0, size: 0.05, share: 0.5, strength: 0.7, colour: cx.palette.accent };
    granules(acc, p, d, cx, foam);
    for i in 0..8_u32 {
        let ring = unit_vector(i as f32 * 0.9 + cx.cell_random(i) * 0.4) * if i == 0 { 0.0 } else { 0.44 };
        let centre = vec2(ring.x * 0.9 - 0.22, ring.y * 1.15);
        nucleus::paint(
            acc,
            NucleusShape::round(p, centre, 0.145 + 0.03 * cx.cell_random(i + 50)),
            cx,
            Chromatin::Fine,
        );
    }
    membrane(acc, d, cx);
}
