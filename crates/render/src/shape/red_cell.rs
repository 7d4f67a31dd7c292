//! Red cell: a biconcave disc without a nucleus, seen at several tilts.

use super::brush::Brush;
use super::cytoplasm::{membrane, wash};
use super::ink::Ink;
use crate::geometry::{V2, cover, ease, ellipse, v2};
use crate::sprite_key::RED_CELL_TILTS;

/// Paints one point. The brush's variant is the tilt, from face on to edge on.
pub fn paint(ink: &mut Ink, p: V2, b: &Brush) {
    let tilt = f32::from(b.variant) / f32::from(RED_CELL_TILTS - 1);
    let flat = 1.0 - 0.62 * tilt * tilt;
    let waist = 0.09 * tilt * ease(0.55, 0.0, p.x.abs());
    let d = ellipse(p, 1.0, flat) + waist;
    wash(ink, p, d, b);
    let dent = v2(p.x / 0.62, p.y / (0.62 * flat * (1.0 - 0.45 * tilt))).length();
    let pale = ease(1.02, 0.35, dent) * (0.92 - 0.55 * tilt);
    ink.lay(b.palette.nucleus, pale * cover(d, b.px));
    let lit = ease(0.3, -0.6, p.dot(b.light)) * ease(1.15, 0.85, dent) * ease(0.5, 0.9, dent);
    ink.lay(b.palette.accent, lit * 0.35 * (1.0 - tilt) * cover(d, b.px));
    membrane(ink, d, b);
}
