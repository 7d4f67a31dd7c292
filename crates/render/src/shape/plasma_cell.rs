//! Healthy plasma cell: oval, the nucleus far to one side with its clock face, a pale halo beside it in deep blue.

use super::accumulator::Accumulator;
use super::cytoplasm::{fill_cytoplasm, membrane, pale_spot};
use super::nucleus::{self, Chromatin, NucleusShape};
use super::shade_context::ShadeContext;
use crate::geometry::{V2, v2};

/// Paints one point.
pub fn paint(acc: &mut Accumulator, p: V2, cx: &ShadeContext) {
    let d = cx.irregular_circle(v2(p.x / 1.14, p.y / 0.88), 0.02) * 0.95;
    fill_cytoplasm(acc, p, d, cx);
    pale_spot(acc, p, v2(0.06, 0.0), 0.46, 0.85, cx.palette.accent);
    nucleus::paint(acc, NucleusShape::round(p, v2(-0.46, 0.0), 0.46), cx, Chromatin::Clock);
    membrane(acc, d, cx);
}
