//! Stromal cell: a pale star whose long processes run between the others.

use super::brush::Brush;
use super::cytoplasm::{membrane_with, wash};
use super::ink::Ink;
use super::nucleus::{self, Chromatin, Place};
use crate::geometry::{V2, disc, ellipse, join, tapered, v2};

/// How far the processes reach, in radii.
pub const REACH: f32 = 2.7;

/// Paints one point.
pub fn paint(ink: &mut Ink, p: V2, b: &Brush) {
    let d = star(p, b);
    wash(ink, p, d, b);
    let oval = ellipse(p, 0.44, 0.32);
    nucleus::lay(ink, Place::shaped(p, v2(0.0, 0.0), 0.38, oval), b, Chromatin::Fine);
    membrane_with(ink, d, b, b.palette.edge, b.line * 0.7);
}

/// Five bent arms.
fn star(p: V2, b: &Brush) -> f32 {
    let mut d = disc(p, v2(0.0, 0.0), 0.56);
    for i in 0..5_u32 {
        let angle = i as f32 * 1.2566 + (b.own(i) - 0.5) * 0.8;
        let elbow = V2::at_angle(angle) * (1.1 + 0.3 * b.own(i + 10));
        let tip = V2::at_angle(angle + (b.own(i + 20) - 0.5) * 0.7) * (1.8 + 0.8 * b.own(i + 30));
        d = join(d, tapered(p, v2(0.0, 0.0), elbow, 0.36, 0.11), 0.22);
        d = join(d, tapered(p, elbow, tip, 0.11, 0.02), 0.06);
    }
    d
}
