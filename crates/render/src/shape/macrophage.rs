//! Macrophage: large and sandy, with ruffles, pale vacuoles and the remains of what it has eaten.

use super::accumulator::Accumulator;
use super::cytoplasm::{Granules, fill_cytoplasm, granules, membrane};
use super::nucleus::{self, Chromatin, NucleusShape};
use super::shade_context::ShadeContext;
use crate::geometry::{
    Vec2Ext as _, coverage, sd_circle, sd_ellipse, smooth_subtraction, smoothstep, unit_vector,
};
use crate::noise::value_noise;
use glam::{Vec2, vec2};

/// Paints one point.
pub fn paint(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let ruffle = (value_noise(p.direction() * 4.2, cx.seed) - 0.5) * 0.34;
    let d = cx.irregular_circle(p, 0.06) + 0.08 + ruffle;
    fill_cytoplasm(acc, p, d, cx);
    for i in 0..7_u32 {
        vacuole(acc, p, d, cx, i);
    }
    let remains =
        Granules { per_radius: 5.0, size: 0.045, share: 0.4, strength: 0.7, colour: cx.palette.edge };
    granules(acc, p, d, cx, remains);
    let centre = vec2(-0.34, 0.05);
    let bean =
        smooth_subtraction(sd_ellipse(p - centre, 0.30, 0.42), sd_circle(p, vec2(0.04, 0.08), 0.2), 0.1);
    nucleus::paint(acc, NucleusShape::shaped(p, centre, 0.38, bean), cx, Chromatin::Fine);
    membrane(acc, d, cx);
}

fn vacuole(acc: &mut Accumulator, p: Vec2, d: f32, cx: &ShadeContext, i: u32) {
    let at = unit_vector(cx.cell_random(i) * 4.2 - 2.1) * (0.28 + 0.42 * cx.cell_random(i + 30));
    let hole = sd_circle(p, at, 0.07 + 0.09 * cx.cell_random(i + 60));
    let seen = cx.lod_fade(0.15) * smoothstep(-0.05, -0.12, d);
    acc.over(cx.palette.edge, coverage(hole - 0.025, cx.px) * 0.45 * seen);
    acc.over(cx.palette.accent, coverage(hole, cx.px) * 0.9 * seen);
}
