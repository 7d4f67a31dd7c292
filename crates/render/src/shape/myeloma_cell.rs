//! Myeloma cell: a plasma cell gone wrong. Deep plum, thick dark edge, uneven outline, a big open nucleus (sometimes
//! two) with a nucleolus that stands out.

use super::accumulator::Accumulator;
use super::cytoplasm::{fill_cytoplasm, membrane_with, pale_spot};
use super::nucleus::{self, Chromatin, NucleusShape};
use super::shade_context::ShadeContext;
use crate::geometry::{coverage, smoothstep, unit_vector};
use crate::noise::value_noise;
use glam::{Vec2, vec2};

/// Paints one point.
pub fn paint(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let d = cx.irregular_circle(vec2(p.x / 1.07, p.y / 0.95), 0.045) * 0.98;
    fill_cytoplasm(acc, p, d, cx);
    let mottled = smoothstep(0.5, 0.75, value_noise(p * 4.5, cx.seed ^ 0x77)) * 0.30;
    acc.over(cx.palette.rim, mottled * coverage(d, cx.px) * smoothstep(0.0, -0.12, d));
    pale_spot(acc, p, vec2(0.28, 0.02), 0.36, 0.42, cx.palette.accent);
    if cx.variant == 3 {
        open_nucleus(acc, p, vec2(-0.36, -0.36), 0.38, cx);
        open_nucleus(acc, p, vec2(-0.30, 0.40), 0.40, cx);
    } else {
        open_nucleus(acc, p, vec2(-0.28, 0.0), 0.55, cx);
    }
    membrane_with(acc, d, cx, cx.palette.edge, (cx.line * 1.8).min(0.2));
}

fn open_nucleus(acc: &mut Accumulator, p: Vec2, centre: Vec2, radius: f32, cx: &ShadeContext) {
    let place = NucleusShape::round(p, centre, radius);
    acc.over(cx.palette.accent, smoothstep(0.09, 0.02, place.d) * 0.4);
    nucleus::paint(acc, place, cx, Chromatin::Fine);
    let off = unit_vector(cx.cell_random(3) * core::f32::consts::TAU) * (radius * 0.22);
    nucleus::nucleolus(acc, p, centre + off, radius * 0.24, cx);
}
