//! Osteoclast: a giant with many nuclei and, towards the bone, a brush-like border.

use super::brush::Brush;
use super::cytoplasm::{Granules, granules, membrane, wash};
use super::ink::Ink;
use super::nucleus::{self, Chromatin, Place};
use crate::geometry::{V2, ease, v2};
use crate::noise::smooth;

/// Paints one point. It faces the bone.
pub fn paint(ink: &mut Ink, p: V2, b: &Brush) {
    let border = ease(0.2, 0.9, p.direction().x);
    let bristle = (smooth(p.direction() * 13.0, b.seed) - 0.5) * (0.05 + 0.24 * border);
    let d = b.roundish(p, 0.05) + 0.08 + bristle;
    wash(ink, p, d, b);
    ink.lay(b.palette.accent, ease(0.1, 0.9, p.x) * 0.55 * ease(0.0, -0.15, d));
    let foam = Granules { per_radius: 6.0, size: 0.05, share: 0.5, strength: 0.7, colour: b.palette.accent };
    granules(ink, p, d, b, foam);
    for i in 0..8_u32 {
        let ring = V2::at_angle(i as f32 * 0.9 + b.own(i) * 0.4) * if i == 0 { 0.0 } else { 0.44 };
        let centre = v2(ring.x * 0.9 - 0.22, ring.y * 1.15);
        nucleus::lay(ink, Place::round(p, centre, 0.145 + 0.03 * b.own(i + 50)), b, Chromatin::Fine);
    }
    membrane(ink, d, b);
}
