//! Healthy plasma cell: oval, the nucleus far to one side with its clock face, a pale halo beside it in deep blue.

use super::accumulator::Accumulator;
use super::cytoplasm::{fill_cytoplasm, membrane, pale_spot};
use super::nucleus::{self, Chromatin, NucleusShape};
use super::shade_context::ShadeContext;
use glam::{Vec2, vec2};

/// Paints one point.
pub fn paint(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let d = cx.irregular_circle(vec2(p.x / 1.14, p.y / 0.88), 0.02) * 0.95;
    fill_cytoplasm(acc, p, d, cx);
    pale_spot(acc, p, vec2(0.06, 0.0), 0.46, 0.85, cx.palette.accent);
    nucleus::paint(acc, NucleusShape::round(p, vec2(-0.46, 0.0), 0.46), cx, Chromatin::Clock);
    membrane(acc, d, cx);
}
