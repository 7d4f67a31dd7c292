//! Osteoblast: a brick on the bone's surface, nucleus to one side, a pale Golgi field.

use super::brush::Brush;
use super::cytoplasm::{membrane, pale_spot, wash};
use super::ink::Ink;
use super::nucleus::{self, Chromatin, Place};
use crate::geometry::{V2, ellipse, rounded_box, v2};
use crate::noise::smooth;

/// Paints one point. It faces the bone with its broad side.
pub fn paint(ink: &mut Ink, p: V2, b: &Brush) {
    let uneven = (smooth(p * 2.2, b.seed) - 0.5) * 0.14;
    let d = rounded_box(p, v2(0.62, 1.02), 0.30) + uneven;
    wash(ink, p, d, b);
    pale_spot(ink, p, v2(0.0, 0.18), 0.36, 0.7, b.palette.accent);
    let centre = v2(-0.06, -0.50);
    let oval = ellipse(p - centre, 0.36, 0.32);
    nucleus::lay(ink, Place::shaped(p, centre, 0.34, oval), b, Chromatin::Fine);
    membrane(ink, d, b);
}
