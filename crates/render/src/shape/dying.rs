//! Apoptosis: the cell shrinks and blebs, its nucleus darkens, draws together and falls to pieces.

use core::f32::consts::TAU;

use super::brush::Brush;
use super::cytoplasm::{membrane, wash_with};
use super::ink::Ink;
use crate::geometry::{V2, cover, disc, ease, join, v2};

const BLEBS: u32 = 7;

/// The radius that is left, without blebs.
pub fn shrunk(t: f32) -> f32 {
    0.96 - 0.36 * ease(0.0, 0.8, t)
}

/// Paints one point.
pub fn paint(ink: &mut Ink, p: V2, b: &Brush) {
    let t = b.progress;
    let core = shrunk(t);
    let mut d = disc(p, v2(0.0, 0.0), core);
    for i in 0..BLEBS {
        let size = ease(0.03 * i as f32, 0.5, t) * (0.16 + 0.12 * b.own(i));
        let angle = (i as f32 + 0.4 * b.own(i + 11)) * TAU / BLEBS as f32;
        d = join(d, disc(p, V2::at_angle(angle) * (core + size * 0.35), size), 0.09);
    }
    let ashen = b.palette.body.mix(b.palette.edge, 0.18 * t).lift(-0.04 * t);
    wash_with(ink, p, d, b, ashen, b.palette.rim.mix(b.palette.edge, 0.35));
    fragments(ink, p, b, t);
    membrane(ink, d, b);
}

/// The chromatin draws together, dark and even, and goes to pieces before the cell has faded.
fn fragments(ink: &mut Ink, p: V2, b: &Brush, t: f32) {
    let spread = ease(0.2, 0.6, t);
    let mut d = disc(p, v2(0.0, 0.0), 0.50 - 0.14 * ease(0.0, 0.4, t) - 0.17 * spread);
    for i in 0..4_u32 {
        let at = V2::at_angle(i as f32 * 1.6 + b.own(i)) * (0.40 * spread);
        d = join(d, disc(p, at, 0.22 - (0.07 + 0.05 * b.own(i + 21)) * spread), 0.12);
    }
    ink.lay(b.palette.nucleus.mix(b.palette.chromatin, ease(0.0, 0.3, t)), cover(d, b.px) * 0.95);
    let gleam = disc(p, b.light * 0.1, 0.07);
    ink.lay(b.palette.accent, cover(gleam, b.px.max(0.08)) * 0.25);
}
