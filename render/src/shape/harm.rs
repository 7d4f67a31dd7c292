//! What opens a cell or hurts it from within: granules, pores, the load of a conjugate, broken DNA.

use core::f32::consts::TAU;

use super::brush::Brush;
use super::contact::outlined;
use super::ink::Ink;
use crate::geometry::{V2, cover, disc, ease, tapered, v2};
use crate::palette;

/// A swarm of granules, densest in front (x).
pub fn granules(ink: &mut Ink, p: V2, b: &Brush) {
    let tone = palette::mark(b.theme);
    let mut d = f32::MAX;
    for i in 0..7_u32 {
        let (row, side) = (i / 3, (i % 3) as f32 - 1.0);
        let at = v2(0.62 - 0.55 * row as f32, side * (0.62 - 0.12 * row as f32) + 0.18 * (b.own(i) - 0.5));
        d = d.min(disc(p, at, 0.17 - 0.03 * row as f32));
    }
    outlined(ink, d, b, tone.granule);
}

/// Three pores side by side in the membrane of a cell of radius 1; x points at them.
pub fn pores(ink: &mut Ink, p: V2, b: &Brush) {
    for side in [-0.36, 0.0, 0.36] {
        pore(ink, p.turned_back_by(V2::at_angle(side)), b);
    }
}

/// Pores all around.
pub fn complement_pores(ink: &mut Ink, p: V2, b: &Brush) {
    let sector = TAU / 9.0;
    let angle = libm::atan2f(p.y, p.x);
    pore(ink, p.turned_back_by(V2::at_angle(libm::roundf(angle / sector) * sector)), b);
}

/// One pore in the membrane at x = 1, seen from aslant: a bright ring around a dark hole.
fn pore(ink: &mut Ink, p: V2, b: &Brush) {
    let tone = palette::mark(b.theme);
    let (inner, outer) = (v2(0.88, 0.0), v2(0.97, 0.0));
    outlined(ink, tapered(p, inner, outer, 0.15, 0.15), b, tone.synapse);
    ink.lay(tone.pore, cover(tapered(p, inner, outer, 0.075, 0.075), b.px));
}

/// Lozenges inside a cell of radius 1, more with each level, in a small bright court each.
pub fn load(ink: &mut Ink, p: V2, b: &Brush) {
    let tone = palette::mark(b.theme);
    let count = 3 + (b.level * 6.0) as u32;
    let mut d = f32::MAX;
    for i in 0..count {
        let at = V2::at_angle(i as f32 * 2.4 + b.own(i) * 0.5) * (0.28 + 0.44 * b.own(i + 40));
        let q = p - at;
        d = d.min((q.x.abs() + q.y.abs() * 0.7 - 0.10) * 0.82);
    }
    ink.lay(tone.synapse, ease(0.10, 0.0, d) * 0.35);
    ink.lay(tone.line, cover(d - b.px.max(0.035), b.px) * 0.95);
    ink.lay(tone.granule, cover(d, b.px));
}

/// Two strands that wind about each other, torn apart in the middle.
pub fn damage(ink: &mut Ink, p: V2, b: &Brush) {
    let tone = palette::mark(b.theme);
    let side = if p.x < 0.0 { -1.0 } else { 1.0 };
    let q = v2(p.x.abs() - 0.2, p.y - side * 0.16);
    let swing = libm::sinf(q.x * 6.5) * 0.26;
    let within = (q.x - 0.75).max(-q.x);
    let strand = (q.y - swing).abs().min((q.y + swing).abs()) * 0.62 - 0.085;
    outlined(ink, strand.max(within), b, tone.synapse);
}

/// One of the clone's antibodies: a plain double fork without anything to hold.
pub fn m_protein(ink: &mut Ink, p: V2, b: &Brush) {
    let tone = palette::mark(b.theme);
    let stem = tapered(p, v2(-0.75, 0.0), v2(0.1, 0.0), 0.17, 0.17);
    let arm = tapered(v2(p.x, p.y.abs()), v2(0.1, 0.0), v2(0.7, 0.6), 0.17, 0.17);
    let d = stem.min(arm);
    ink.lay(tone.line, cover(d - b.px.max(0.1), b.px) * 0.55);
    ink.lay(tone.m_protein, cover(d, b.px));
}
