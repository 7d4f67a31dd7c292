//! Apoptosis: the cell shrinks and blebs, its nucleus darkens, draws together and falls to pieces.

use core::f32::consts::TAU;

use super::brush::Brush;
use super::cytoplasm::{membrane, wash_with};
use super::ink::Ink;
use crate::geometry::{V2, cover, disc, ease, join, v2};

const BLEBS: u32 = 7;

/// Paints one point.
pub fn paint(ink: &mut Ink, p: V2, b: &Brush) {
    let t = b.progress;
    let core = 0.96 - 0.38 * t;
    let mut d = disc(p, v2(0.0, 0.0), core);
    for i in 0..BLEBS {
        let size = ease(0.1 + 0.05 * i as f32, 0.7, t) * (0.16 + 0.12 * b.own(i));
        let angle = (i as f32 + 0.4 * b.own(i + 11)) * TAU / BLEBS as f32;
        d = join(d, disc(p, V2::at_angle(angle) * (core + size * 0.35), size), 0.09);
    }
    let ashen = b.tone.body.mix(b.tone.edge, 0.18 * t).lift(-0.04 * t);
    wash_with(ink, p, d, b, ashen, b.tone.rim.mix(b.tone.edge, 0.35));
    fragments(ink, p, b, t);
    membrane(ink, d, b);
}

fn fragments(ink: &mut Ink, p: V2, b: &Brush, t: f32) {
    let spread = ease(0.35, 0.9, t);
    let radius = 0.52 - 0.16 * t - 0.2 * spread;
    let mut d = disc(p, v2(0.0, 0.0), radius);
    for i in 0..4_u32 {
        let at = V2::at_angle(i as f32 * 1.6 + b.own(i)) * (0.38 * spread);
        d = d.min(disc(p, at, 0.5 * radius + 0.05 * spread));
    }
    ink.lay(b.tone.chromatin, cover(d, b.px) * 0.95);
    let gleam = disc(p, b.light * (radius * 0.4), radius * 0.3);
    ink.lay(b.tone.accent, cover(gleam, b.px.max(0.08)) * 0.25);
}
