//! Stem cell: small, round, nearly all nucleus, with a soft gold rim.

use super::accumulator::Accumulator;
use super::cytoplasm::{fill_cytoplasm, membrane_with};
use super::nucleus::{self, Chromatin, NucleusShape};
use super::shade_context::ShadeContext;
use crate::geometry::{coverage, smoothstep, unit_vector};
use glam::{Vec2, vec2};

/// Paints one point.
pub fn paint(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let d = cx.irregular_circle(p, 0.02);
    acc.over(cx.palette.accent, smoothstep(0.16, 0.0, d) * 0.45);
    fill_cytoplasm(acc, p, d, cx);
    acc.over(cx.palette.accent, smoothstep(-0.24, -0.02, d) * coverage(d, cx.px) * 0.7);
    nucleus::paint(acc, NucleusShape::round(p, vec2(0.04, 0.0), 0.70), cx, Chromatin::Fine);
    for i in 0..2_u32 {
        let at = unit_vector(cx.cell_random(i) * core::f32::consts::TAU) * 0.3;
        nucleus::nucleolus(acc, p, at, 0.10, cx);
    }
    membrane_with(acc, d, cx, cx.palette.edge, cx.line * 1.25);
}
