//! Lymphocyte: small and round, a dark nucleus with a thin sky-blue rim.

use super::brush::Brush;
use super::cytoplasm::{membrane, wash};
use super::ink::Ink;
use super::nucleus::{self, Chromatin, Place};
use crate::geometry::{V2, carve, disc, v2};

/// Paints one point.
pub fn paint(ink: &mut Ink, p: V2, b: &Brush) {
    let d = b.roundish(p, 0.018);
    wash(ink, p, d, b);
    let centre = v2(-0.09, 0.0);
    let notch = disc(p, v2(0.78, 0.0), 0.18);
    let d_nucleus = carve(disc(p, centre, 0.74), notch, 0.12);
    nucleus::lay(ink, Place::shaped(p, centre, 0.74, d_nucleus), b, Chromatin::Clumped);
    membrane(ink, d, b);
}
