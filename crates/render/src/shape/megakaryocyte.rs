//! Megakaryocyte: the giant of the marrow, a cloud-lobed nucleus in granular lilac cytoplasm with a ruffled edge.

use super::brush::Brush;
use super::cytoplasm::{Granules, granules, membrane, wash};
use super::ink::Ink;
use super::nucleus::{self, Chromatin, Place};
use crate::geometry::{V2, disc, ease, join, v2};
use crate::noise::smooth;

/// Paints one point.
pub fn paint(ink: &mut Ink, p: V2, b: &Brush) {
    let ruffle = (smooth(p.direction() * 5.5, b.seed) - 0.5) * 0.13;
    let d = b.roundish(p, 0.035) + 0.05 + ruffle;
    wash(ink, p, d, b);
    ink.lay(b.palette.accent, ease(0.45, 0.75, smooth(p * 7.0, b.seed ^ 3)) * 0.22 * ease(0.0, -0.1, d));
    let fine =
        Granules { per_radius: 13.0, size: 0.024, share: 0.75, strength: 0.6, colour: b.palette.accent };
    granules(ink, p, d, b, fine);
    let d_nucleus = cloud(p, b);
    nucleus::lay(ink, Place::shaped(p, v2(0.0, 0.0), 0.62, d_nucleus), b, Chromatin::Clumped);
    membrane(ink, d, b);
}

/// Seven lobes in a heap.
fn cloud(p: V2, b: &Brush) -> f32 {
    let mut d = disc(p, v2(0.02, 0.0), 0.30);
    for i in 0..7_u32 {
        let at = V2::at_angle(i as f32 * 0.8976 + b.own(i) * 0.5) * (0.30 + 0.12 * b.own(i + 40));
        d = join(d, disc(p, at, 0.16 + 0.06 * b.own(i + 80)), 0.035);
    }
    d
}
