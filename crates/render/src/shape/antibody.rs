//! Antibodies: a Y whose two arms hold the membrane, or from afar a ring of dots.

use core::f32::consts::TAU;

use super::brush::Brush;
use super::ink::Ink;
use crate::geometry::{V2, cover, disc, tapered, v2};
use crate::palette;

/// One antibody, its stem away from the cell (x points outwards).
pub fn paint_one(ink: &mut Ink, p: V2, b: &Brush) {
    let stem = tapered(p, v2(0.0, 0.0), v2(1.0, 0.0), 0.16, 0.16);
    let arm = tapered(v2(p.x, p.y.abs()), v2(0.0, 0.0), v2(-0.85, 0.75), 0.16, 0.2);
    let d = stem.min(arm);
    let palette = palette::mark(b.theme);
    ink.lay(palette.line, cover(d - b.px.max(0.13), b.px));
    ink.lay(palette.antibody, cover(d, b.px));
}

/// A ring of dots around a cell of radius 1; the brush's level is the density.
pub fn paint_halo(ink: &mut Ink, p: V2, b: &Brush) {
    if p.length() < 0.8 {
        return;
    }
    let wanted = 5.0 + 9.0 * b.level;
    let room = (TAU * 1.12 / (4.2 * b.px)).max(3.0);
    let count = libm::floorf(wanted.min(room));
    let sector = TAU / count;
    let angle = libm::atan2f(p.y, p.x);
    let q = p.turned_back_by(V2::at_angle(libm::roundf(angle / sector) * sector));
    let d = disc(q, v2(1.12, 0.0), (b.px * 0.95).max(0.075));
    let palette = palette::mark(b.theme);
    ink.lay(palette.line, cover(d - b.px.max(0.03) * 0.8, b.px) * 0.9);
    ink.lay(palette.antibody, cover(d, b.px));
}
