//! Healthy plasma cell: oval, the nucleus far to one side with its clock face, a pale halo beside it in deep blue.

use super::brush::Brush;
use super::cytoplasm::{membrane, pale_spot, wash};
use super::ink::Ink;
use super::nucleus::{self, Chromatin, Place};
use crate::geometry::{V2, v2};

/// Paints one point.
pub fn paint(ink: &mut Ink, p: V2, b: &Brush) {
    let d = b.roundish(v2(p.x / 1.14, p.y / 0.88), 0.02) * 0.95;
    wash(ink, p, d, b);
    pale_spot(ink, p, v2(0.06, 0.0), 0.46, 0.85, b.palette.accent);
    nucleus::lay(ink, Place::round(p, v2(-0.46, 0.0), 0.46), b, Chromatin::Clock);
    membrane(ink, d, b);
}
