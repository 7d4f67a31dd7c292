//! CAR T cell: a T cell, brighter, with a ring of golden forks: its chimeric receptors.

use core::f32::consts::TAU;

use super::brush::Brush;
use super::contact::outlined;
use super::cytoplasm::membrane_with;
use super::ink::Ink;
use super::t_cell;
use crate::geometry::{V2, cover, tapered, v2};
use crate::palette;

const PINS: f32 = 11.0;

/// Paints one point. The brush's level is exhaustion.
pub fn paint(ink: &mut Ink, p: V2, b: &Brush) {
    let d = b.roundish(p * (1.0 / 0.90), 0.02) * 0.90;
    pins(ink, p, b);
    t_cell::body(ink, p, d, b);
    membrane_with(ink, d, b, b.tone.edge, b.line * 1.25);
}

/// Forks all round, until they are large enough to stand there each by itself. The nearest is found by turning the point
/// into the first one's sector.
fn pins(ink: &mut Ink, p: V2, b: &Brush) {
    if p.length() < 0.8 || b.molecules <= 0.0 {
        return;
    }
    let sector = TAU / PINS;
    let angle = libm::atan2f(p.y, p.x);
    let q = p.turned_back_by(V2::at_angle(libm::roundf(angle / sector) * sector));
    let width = (b.px * 0.75).max(0.042);
    let stalk = tapered(q, v2(0.8, 0.0), v2(1.06, 0.0), width, width);
    let fork = tapered(v2(q.x, q.y.abs()), v2(1.05, 0.0), v2(1.22, 0.15), width, width);
    let d = stalk.min(fork);
    ink.lay(b.tone.edge, cover(d - (b.px * 0.7).max(0.025), b.px) * 0.9 * b.molecules);
    ink.lay(b.tone.accent, cover(d, b.px) * b.molecules);
}

/// One fork: x points away from the cell.
pub fn paint_receptor(ink: &mut Ink, p: V2, b: &Brush) {
    let stalk = tapered(p, v2(-0.9, 0.0), v2(0.1, 0.0), 0.17, 0.17);
    let fork = tapered(v2(p.x, p.y.abs()), v2(0.1, 0.0), v2(0.95, 0.72), 0.17, 0.2);
    outlined(ink, stalk.min(fork), b, palette::mark(b.theme).receptor);
}
