//! Platelet: a tiny irregular fragment with a cluster of granules in its middle.

use super::brush::Brush;
use super::cytoplasm::{Granules, granules, membrane, wash};
use super::ink::Ink;
use crate::geometry::{V2, ease};

/// Paints one point.
pub fn paint(ink: &mut Ink, p: V2, b: &Brush) {
    let d = b.roundish(p, 0.085);
    wash(ink, p, d, b);
    ink.lay(b.palette.nucleus, ease(0.62, 0.1, p.length()) * 0.7);
    let dots = Granules { per_radius: 4.0, size: 0.10, share: 0.9, strength: 0.8, colour: b.palette.accent };
    granules(ink, p, d.max(p.length() - 0.7), b, dots);
    membrane(ink, d, b);
}
