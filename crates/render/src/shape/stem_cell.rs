//! Stem cell: small, round, nearly all nucleus, with a soft gold rim.

use super::brush::Brush;
use super::cytoplasm::{membrane_with, wash};
use super::ink::Ink;
use super::nucleus::{self, Chromatin, Place};
use crate::geometry::{V2, cover, ease, v2};

/// Paints one point.
pub fn paint(ink: &mut Ink, p: V2, b: &Brush) {
    let d = b.roundish(p, 0.02);
    ink.lay(b.palette.accent, ease(0.16, 0.0, d) * 0.45);
    wash(ink, p, d, b);
    ink.lay(b.palette.accent, ease(-0.24, -0.02, d) * cover(d, b.px) * 0.7);
    nucleus::lay(ink, Place::round(p, v2(0.04, 0.0), 0.70), b, Chromatin::Fine);
    for i in 0..2_u32 {
        let at = V2::at_angle(b.own(i) * core::f32::consts::TAU) * 0.3;
        nucleus::nucleolus(ink, p, at, 0.10, b);
    }
    membrane_with(ink, d, b, b.palette.edge, b.line * 1.25);
}
