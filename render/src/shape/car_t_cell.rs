//! CAR T cell: a T cell, brighter, with a ring of golden forks: its chimeric receptors.

use core::f32::consts::TAU;

use super::brush::Brush;
use super::cytoplasm::membrane_with;
use super::ink::Ink;
use super::t_cell;
use crate::geometry::{V2, cover, tapered, v2};

const PINS: f32 = 11.0;

/// Paints one point. The brush's level is exhaustion.
pub fn paint(ink: &mut Ink, p: V2, b: &Brush) {
    let d = b.roundish(p * (1.0 / 0.90), 0.02) * 0.90;
    pins(ink, p, b);
    t_cell::body(ink, p, d, b);
    membrane_with(ink, d, b, b.tone.edge, b.line * 1.25);
}

/// The nearest fork is found by turning the point into the first fork's sector.
fn pins(ink: &mut Ink, p: V2, b: &Brush) {
    if p.length() < 0.8 {
        return;
    }
    let sector = TAU / PINS;
    let angle = libm::atan2f(p.y, p.x);
    let q = p.turned_back_by(V2::at_angle(libm::roundf(angle / sector) * sector));
    let width = (b.px * 0.75).max(0.042);
    let stalk = tapered(q, v2(0.8, 0.0), v2(1.06, 0.0), width, width);
    let fork = tapered(v2(q.x, q.y.abs()), v2(1.05, 0.0), v2(1.22, 0.15), width, width);
    let d = stalk.min(fork);
    ink.lay(b.tone.edge, cover(d - (b.px * 0.7).max(0.025), b.px) * 0.9);
    ink.lay(b.tone.accent, cover(d, b.px));
}
