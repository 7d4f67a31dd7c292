//! Lymphocyte: small and round, a dark nucleus with a thin sky-blue rim.

use super::accumulator::Accumulator;
use super::cytoplasm::{fill_cytoplasm, membrane};
use super::nucleus::{self, Chromatin, NucleusShape};
use super::shade_context::ShadeContext;
use crate::geometry::{sd_circle, smooth_subtraction};
use glam::{Vec2, vec2};

/// Paints one point.
pub fn paint(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let d = cx.irregular_circle(p, 0.018);
    fill_cytoplasm(acc, p, d, cx);
    let centre = vec2(-0.09, 0.0);
    let notch = sd_circle(p, vec2(0.78, 0.0), 0.18);
    let d_nucleus = smooth_subtraction(sd_circle(p, centre, 0.74), notch, 0.12);
    nucleus::paint(acc, NucleusShape::shaped(p, centre, 0.74, d_nucleus), cx, Chromatin::Clumped);
    membrane(acc, d, cx);
}
