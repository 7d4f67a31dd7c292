//! Myeloma cell: a plasma cell gone wrong. Deep plum, thick dark edge, uneven outline, a big open nucleus (sometimes
//! two) with a nucleolus that stands out.

use super::brush::Brush;
use super::cytoplasm::{membrane_with, pale_spot, wash};
use super::ink::Ink;
use super::nucleus::{self, Chromatin, Place};
use crate::geometry::{V2, cover, ease, v2};
use crate::noise::smooth;

/// Paints one point.
pub fn paint(ink: &mut Ink, p: V2, b: &Brush) {
    let d = b.roundish(v2(p.x / 1.07, p.y / 0.95), 0.045) * 0.98;
    wash(ink, p, d, b);
    let mottled = ease(0.5, 0.75, smooth(p * 4.5, b.seed ^ 0x77)) * 0.30;
    ink.lay(b.palette.rim, mottled * cover(d, b.px) * ease(0.0, -0.12, d));
    pale_spot(ink, p, v2(0.28, 0.02), 0.36, 0.42, b.palette.accent);
    if b.variant == 3 {
        open_nucleus(ink, p, v2(-0.36, -0.36), 0.38, b);
        open_nucleus(ink, p, v2(-0.30, 0.40), 0.40, b);
    } else {
        open_nucleus(ink, p, v2(-0.28, 0.0), 0.55, b);
    }
    membrane_with(ink, d, b, b.palette.edge, (b.line * 1.8).min(0.2));
}

fn open_nucleus(ink: &mut Ink, p: V2, centre: V2, radius: f32, b: &Brush) {
    let place = Place::round(p, centre, radius);
    ink.lay(b.palette.accent, ease(0.09, 0.02, place.d) * 0.4);
    nucleus::lay(ink, place, b, Chromatin::Fine);
    let off = V2::at_angle(b.own(3) * core::f32::consts::TAU) * (radius * 0.22);
    nucleus::nucleolus(ink, p, centre + off, radius * 0.24, b);
}
