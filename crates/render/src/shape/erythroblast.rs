//! Erythroblast: perfectly round, a dense dark nucleus; blue at first, then rose as it fills with haemoglobin.

use super::accumulator::Accumulator;
use super::cytoplasm::{fill_cytoplasm_with, membrane_with};
use super::nucleus::{self, Chromatin, NucleusShape};
use super::shade_context::ShadeContext;
use glam::{Vec2, vec2};

/// Paints one point. `cx.level` is maturity.
pub fn paint(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let d = cx.irregular_circle(p, 0.012);
    let ripe = cx.level;
    let body = cx.palette.body.mix(cx.palette.accent, ripe);
    let rim = cx.palette.rim.mix(cx.palette.accent.lift(-0.1), ripe);
    fill_cytoplasm_with(acc, p, d, cx, body, rim);
    let radius = 0.66 - 0.2 * ripe;
    let place = NucleusShape::round(p, vec2(0.30 * ripe * ripe, 0.0), radius);
    let chromatin = if ripe < 0.35 { Chromatin::Clumped } else { Chromatin::Dense };
    nucleus::paint(acc, place, cx, chromatin);
    membrane_with(acc, d, cx, cx.palette.edge.mix(cx.palette.accent.lift(-0.38), ripe * 0.8), cx.line);
}
