//! NK cell: amber, with big dark-red granules in front and a tail behind.

use super::brush::Brush;
use super::cytoplasm::{Granules, granules, membrane, wash};
use super::ink::Ink;
use super::nucleus::{self, Chromatin, Place};
use crate::geometry::{V2, carve, disc, ellipse, join, tapered, v2};

/// Paints one point.
pub fn paint(ink: &mut Ink, p: V2, b: &Brush) {
    let round = b.roundish(p * (1.0 / 0.96), 0.03) * 0.96;
    let tail = tapered(p, v2(-0.7, 0.0), v2(-1.32, 0.16), 0.34, 0.07);
    let d = join(round, tail, 0.3);
    wash(ink, p, d, b);
    let centre = v2(-0.26, -0.06);
    let kidney = carve(ellipse(p - centre, 0.44, 0.56), disc(p, v2(0.24, -0.02), 0.24), 0.12);
    nucleus::lay(ink, Place::shaped(p, centre, 0.52, kidney), b, Chromatin::Clumped);
    let big =
        Granules { per_radius: 3.2, size: 0.085, share: 0.85, strength: 0.95, colour: b.palette.accent };
    granules(ink, p, d.max(0.10 - kidney).max(-0.1 - p.x), b, big);
    membrane(ink, d, b);
}
