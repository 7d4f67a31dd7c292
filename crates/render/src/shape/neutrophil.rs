//! Neutrophil: pale, dusted with the finest granules, its nucleus in three or four lobes on thin threads.

use super::brush::Brush;
use super::cytoplasm::{Granules, granules, membrane, wash};
use super::ink::Ink;
use super::nucleus::{self, Chromatin, Place};
use crate::geometry::{V2, disc, join, tapered};

/// Paints one point.
pub fn paint(ink: &mut Ink, p: V2, b: &Brush) {
    let d = b.roundish(p, 0.03);
    wash(ink, p, d, b);
    let dust =
        Granules { per_radius: 9.0, size: 0.026, share: 0.7, strength: 0.55, colour: b.palette.accent };
    granules(ink, p, d, b, dust);
    nucleus::lay(ink, Place::shaped(p, V2::default(), 0.62, lobes(p, b)), b, Chromatin::Clumped);
    membrane(ink, d, b);
}

/// Lobes along an open ring.
fn lobes(p: V2, b: &Brush) -> f32 {
    let count = 3 + u32::from(b.variant % 2);
    let span = if count == 3 { 1.75 } else { 1.5 };
    let lobe = |i: u32| V2::at_angle(i as f32 * span - 1.8 + 0.3 * b.own(i)) * (0.40 + 0.08 * b.own(i + 9));
    let mut nearest = disc(p, lobe(0), 0.25);
    for i in 1..count {
        let thread = tapered(p, lobe(i - 1), lobe(i), 0.055, 0.055);
        nearest = join(nearest, thread, 0.08);
        nearest = join(nearest, disc(p, lobe(i), 0.22 + 0.05 * b.own(i + 20)), 0.06);
    }
    nearest
}
