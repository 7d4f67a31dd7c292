//! Macrophage: large and sandy, with ruffles, pale vacuoles and the remains of what it has eaten.

use super::brush::Brush;
use super::cytoplasm::{Granules, granules, membrane, wash};
use super::ink::Ink;
use super::nucleus::{self, Chromatin, Place};
use crate::geometry::{V2, carve, cover, disc, ease, ellipse, v2};
use crate::noise::smooth;

/// Paints one point.
pub fn paint(ink: &mut Ink, p: V2, b: &Brush) {
    let ruffle = (smooth(p.direction() * 4.2, b.seed) - 0.5) * 0.34;
    let d = b.roundish(p, 0.06) + 0.08 + ruffle;
    wash(ink, p, d, b);
    for i in 0..7_u32 {
        vacuole(ink, p, d, b, i);
    }
    let remains =
        Granules { per_radius: 5.0, size: 0.045, share: 0.4, strength: 0.7, colour: b.palette.edge };
    granules(ink, p, d, b, remains);
    let centre = v2(-0.34, 0.05);
    let bean = carve(ellipse(p - centre, 0.30, 0.42), disc(p, v2(0.04, 0.08), 0.2), 0.1);
    nucleus::lay(ink, Place::shaped(p, centre, 0.38, bean), b, Chromatin::Fine);
    membrane(ink, d, b);
}

fn vacuole(ink: &mut Ink, p: V2, d: f32, b: &Brush, i: u32) {
    let at = V2::at_angle(b.own(i) * 4.2 - 2.1) * (0.28 + 0.42 * b.own(i + 30));
    let hole = disc(p, at, 0.07 + 0.09 * b.own(i + 60));
    let seen = b.sees(0.15) * ease(-0.05, -0.12, d);
    ink.lay(b.palette.edge, cover(hole - 0.025, b.px) * 0.45 * seen);
    ink.lay(b.palette.accent, cover(hole, b.px) * 0.9 * seen);
}
