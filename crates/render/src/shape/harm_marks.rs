//! Harm marks, what opens a cell or hurts it from within: granules, pores, the load of a conjugate, broken DNA.

use crate::ops;
use core::f32::consts::TAU;

use super::accumulator::Accumulator;
use super::contact_marks::outlined;
use super::shade_context::ShadeContext;
use crate::geometry::{Vec2Ext as _, coverage, sd_circle, sd_tapered_capsule, smoothstep, unit_vector};
use crate::palette;
use glam::{Vec2, vec2};

/// A swarm of granules, densest in front (x).
pub fn granules(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let palette = palette::mark(cx.theme);
    let mut d = f32::MAX;
    for i in 0..7_u32 {
        let (row, side) = (i / 3, (i % 3) as f32 - 1.0);
        let at = vec2(
            0.62 - 0.55 * row as f32,
            side * (0.62 - 0.12 * row as f32) + 0.18 * (cx.cell_random(i) - 0.5),
        );
        d = d.min(sd_circle(p, at, 0.17 - 0.03 * row as f32));
    }
    outlined(acc, d, cx, palette.granule);
}

/// Three pores side by side in the membrane of a cell of radius 1; x points at them.
pub fn pores(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    for side in [-0.36, 0.0, 0.36] {
        pore(acc, p.rotate_back(unit_vector(side)), cx);
    }
}

/// Pores all around.
pub fn complement_pores(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let sector = TAU / 9.0;
    let angle = ops::atan2(p.y, p.x);
    pore(acc, p.rotate_back(unit_vector((angle / sector).round() * sector)), cx);
}

/// One pore in the membrane at x = 1, seen from aslant: a bright ring around a dark hole.
fn pore(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let palette = palette::mark(cx.theme);
    let (inner, outer) = (vec2(0.88, 0.0), vec2(0.97, 0.0));
    outlined(acc, sd_tapered_capsule(p, inner, outer, 0.15, 0.15), cx, palette.synapse);
    acc.over(palette.pore, coverage(sd_tapered_capsule(p, inner, outer, 0.075, 0.075), cx.px));
}

/// Lozenges inside a cell of radius 1, more with each level, in a small bright court each.
pub fn load(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let palette = palette::mark(cx.theme);
    let count = 3 + (cx.level * 6.0) as u32;
    let mut d = f32::MAX;
    for i in 0..count {
        let at =
            unit_vector(i as f32 * 2.4 + cx.cell_random(i) * 0.5) * (0.28 + 0.44 * cx.cell_random(i + 40));
        let q = p - at;
        d = d.min((q.x.abs() + q.y.abs() * 0.7 - 0.10) * 0.82);
    }
    acc.over(palette.synapse, smoothstep(0.10, 0.0, d) * 0.35);
    acc.over(palette.line, coverage(d - cx.px.max(0.035), cx.px) * 0.95);
    acc.over(palette.granule, coverage(d, cx.px));
}

/// Half the height of a double strand, and the length of one turn of it, in radii of the mark.
const SWING: f32 = 0.3;
const TURN: f32 = 1.12;

/// A ladder of two strands that wind about each other, torn across the middle of a turn; the halves have come apart.
pub fn damage(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let palette = palette::mark(cx.theme);
    let side = if p.x < 0.0 { -1.0 } else { 1.0 };
    // Either half, outwards from its torn end.
    let q = vec2(p.x * side - 0.2, p.y * side + 0.16).rotate_back(unit_vector(0.25));
    let swing = SWING * ops::cos(q.x * (TAU / TURN));
    let within = (0.1 * ops::cos(q.y * 14.0) - q.x).max(q.x - 0.96);
    let strand = |y: f32| ((q.y - y).abs() * 0.62 - 0.07).max(within);
    // Two rungs in the loop that is whole.
    let rung = (((q.x - TURN / 2.0).abs() - 0.11).abs() - 0.04).max(q.y.abs() - swing.abs());
    outlined(acc, rung.min(strand(-swing)), cx, palette.synapse);
    // Where they cross this one is in front.
    outlined(acc, strand(swing), cx, palette.synapse);
}

/// One of the clone's antibodies: a plain double fork without anything to hold.
pub fn m_protein(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let palette = palette::mark(cx.theme);
    let stem = sd_tapered_capsule(p, vec2(-0.75, 0.0), vec2(0.1, 0.0), 0.17, 0.17);
    let arm = sd_tapered_capsule(vec2(p.x, p.y.abs()), vec2(0.1, 0.0), vec2(0.7, 0.6), 0.17, 0.17);
    let d = stem.min(arm);
    acc.over(palette.line, coverage(d - cx.px.max(0.1), cx.px) * 0.55);
    acc.over(palette.m_protein, coverage(d, cx.px));
}
