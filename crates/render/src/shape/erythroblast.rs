//! Erythroblast: perfectly round, a dense dark nucleus; blue at first, then rose as it fills with haemoglobin.

use super::brush::Brush;
use super::cytoplasm::{membrane_with, wash_with};
use super::ink::Ink;
use super::nucleus::{self, Chromatin, Place};
use crate::geometry::{V2, v2};

/// Paints one point. The brush's level is maturity.
pub fn paint(ink: &mut Ink, p: V2, b: &Brush) {
    let d = b.roundish(p, 0.012);
    let ripe = b.level;
    let body = b.palette.body.mix(b.palette.accent, ripe);
    let rim = b.palette.rim.mix(b.palette.accent.lift(-0.1), ripe);
    wash_with(ink, p, d, b, body, rim);
    let radius = 0.66 - 0.2 * ripe;
    let place = Place::round(p, v2(0.30 * ripe * ripe, 0.0), radius);
    let chromatin = if ripe < 0.35 { Chromatin::Clumped } else { Chromatin::Dense };
    nucleus::lay(ink, place, b, chromatin);
    membrane_with(ink, d, b, b.palette.edge.mix(b.palette.accent.lift(-0.38), ripe * 0.8), b.line);
}
