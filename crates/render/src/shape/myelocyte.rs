//! Myelocyte: a big neutrophil precursor with fine rose granules; its round nucleus bends into a bean.

use super::accumulator::Accumulator;
use super::cytoplasm::{Granules, fill_cytoplasm, granules, membrane};
use super::nucleus::{self, Chromatin, NucleusShape};
use super::shade_context::ShadeContext;
use crate::geometry::{sd_circle, sd_ellipse, smooth_subtraction};
use glam::{Vec2, vec2};

/// Paints one point. `cx.level` is maturity.
pub fn paint(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let d = cx.irregular_circle(p, 0.025);
    fill_cytoplasm(acc, p, d, cx);
    let fine =
        Granules { per_radius: 6.5, size: 0.045, share: 0.8, strength: 0.75, colour: cx.palette.accent };
    granules(acc, p, d, cx, fine);
    let centre = vec2(-0.24, 0.0);
    let oval = sd_ellipse(p - centre, 0.46, 0.60);
    let bay = sd_circle(p, vec2(0.48 - 0.26 * cx.level, 0.0), 0.34);
    let bean = smooth_subtraction(oval, bay, 0.14);
    nucleus::paint(acc, NucleusShape::shaped(p, centre, 0.54, bean), cx, Chromatin::Fine);
    membrane(acc, d, cx);
}
