//! A cell splitting in two: it rounds up, its chromatin stands in a plate, the halves part, the waist pinches.

use super::brush::Brush;
use super::cytoplasm::{membrane_with, wash};
use super::ink::Ink;
use crate::geometry::{V2, cover, disc, ease, join, rounded_box, v2};
use crate::noise::smooth;

/// How far each half's middle is from the cell's, and the radius of a half.
pub fn halves(t: f32) -> (f32, f32) {
    let parted = ease(0.25, 1.0, t);
    (parted * 0.66, 1.0 - 0.27 * parted)
}

/// Paints one point; the halves part along x.
pub fn paint(ink: &mut Ink, p: V2, b: &Brush, line: f32) {
    let t = b.progress;
    let (apart, radius) = halves(t);
    let (left, right) = (disc(p, v2(-apart, 0.0), radius), disc(p, v2(apart, 0.0), radius));
    let d = join(left, right, 0.5 - 0.4 * t);
    wash(ink, p, d, b);
    for side in [-1.0, 1.0] {
        plate(ink, v2(p.x * side, p.y), b, t);
    }
    membrane_with(ink, d, b, b.palette.edge, line);
}

fn plate(ink: &mut Ink, p: V2, b: &Brush, t: f32) {
    let at = ease(0.2, 0.75, t) * 0.62;
    let rounded = ease(0.7, 1.0, t);
    let bend = 0.16 * ease(0.2, 0.6, t) * (1.0 - rounded) * p.y * p.y * 3.0;
    let half = v2(0.11 + 0.17 * rounded, 0.56 - 0.24 * rounded);
    let fray = (smooth(p * 8.0, b.seed) - 0.5) * 0.08 * b.sees(0.12);
    let d = rounded_box(v2(p.x - at + bend, p.y), half, 0.1 + 0.16 * rounded) + fray;
    ink.lay(b.palette.chromatin, cover(d, b.px) * 0.95);
}
