//! NK cell: amber, with big dark-red granules in front and a tail behind.

use super::accumulator::Accumulator;
use super::cytoplasm::{Granules, fill_cytoplasm, granules, membrane};
use super::nucleus::{self, Chromatin, NucleusShape};
use super::shade_context::ShadeContext;
use crate::geometry::{sd_circle, sd_ellipse, sd_tapered_capsule, smooth_subtraction, smooth_union};
use glam::{Vec2, vec2};

/// Paints one point.
pub fn paint(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let round = cx.irregular_circle(p * (1.0 / 0.96), 0.03) * 0.96;
    let tail = sd_tapered_capsule(p, vec2(-0.7, 0.0), vec2(-1.32, 0.16), 0.34, 0.07);
    let d = smooth_union(round, tail, 0.3);
    fill_cytoplasm(acc, p, d, cx);
    let centre = vec2(-0.26, -0.06);
    let kidney =
        smooth_subtraction(sd_ellipse(p - centre, 0.44, 0.56), sd_circle(p, vec2(0.24, -0.02), 0.24), 0.12);
    nucleus::paint(acc, NucleusShape::shaped(p, centre, 0.52, kidney), cx, Chromatin::Clumped);
    let big =
        Granules { per_radius: 3.2, size: 0.085, share: 0.85, strength: 0.95, colour: cx.palette.accent };
    granules(acc, p, d.max(0.10 - kidney).max(-0.1 - p.x), cx, big);
    membrane(acc, d, cx);
}
