//! CAR T cell: a T cell, brighter, with a ring of golden forks: its chimeric receptors. They droop when it is worn out.

use core::f32::consts::TAU;

use super::brush::Brush;
use super::contact::outlined;
use super::cytoplasm::membrane_with;
use super::ink::Ink;
use super::t_cell;
use crate::geometry::{V2, cover, ease, tapered, v2};
use crate::palette;

/// Receptors around the cell.
pub const FORKS: u32 = 11;

/// How far the forks of a cell that is worn out hang to the side.
pub const DROOP_RAD: f32 = 0.9;

/// Paints one point. The brush's level is exhaustion.
pub fn paint(ink: &mut Ink, p: V2, b: &Brush) {
    let d = t_cell::withered(b.roundish(p * (1.0 / 0.90), 0.02) * 0.90, p, b);
    pins(ink, p, b);
    t_cell::body(ink, p, d, b);
    membrane_with(ink, d, b, b.palette.edge, b.line * 1.25);
}

/// Forks all round, until they are large enough to stand there each by itself. The nearest is found by turning the point
/// into the first one's sector.
pub fn pins(ink: &mut Ink, p: V2, b: &Brush) {
    if p.length() < 0.6 || b.molecules <= 0.0 {
        return;
    }
    let sector = TAU / FORKS as f32;
    let angle = libm::atan2f(p.y, p.x);
    let upright = p.turned_back_by(V2::at_angle(libm::roundf(angle / sector) * sector));
    let bend = v2(0.94, 0.0);
    let q = (upright - bend).turned_back_by(V2::at_angle(DROOP_RAD * b.level)) + bend;
    // From afar they are short, or a crowd would be all gold.
    let short = ease(0.05, 0.2, b.px);
    let width = (b.px * 0.75).max(0.042);
    let foot = tapered(upright, v2(0.62, 0.0), bend, width, width);
    let stalk = tapered(q, bend, v2(1.06 - 0.08 * short, 0.0), width, width);
    let fork = tapered(
        v2(q.x, q.y.abs()),
        v2(1.05 - 0.08 * short, 0.0),
        v2(1.22 - 0.16 * short, 0.15 - 0.05 * short),
        width,
        width,
    );
    let d = foot.min(stalk).min(fork);
    ink.lay(b.palette.edge, cover(d - (b.px * (0.7 - 0.3 * short)).max(0.025), b.px) * 0.9 * b.molecules);
    ink.lay(b.palette.accent, cover(d, b.px) * b.molecules);
}

/// One fork: x points away from the cell.
pub fn paint_receptor(ink: &mut Ink, p: V2, b: &Brush) {
    let stalk = tapered(p, v2(-0.9, 0.0), v2(0.1, 0.0), 0.17, 0.17);
    let fork = tapered(v2(p.x, p.y.abs()), v2(0.1, 0.0), v2(0.95, 0.72), 0.17, 0.2);
    outlined(ink, stalk.min(fork), b, palette::mark(b.theme).receptor);
}
