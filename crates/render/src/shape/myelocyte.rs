//! Myelocyte: a big neutrophil precursor with fine rose granules; its round nucleus bends into a bean.

use super::brush::Brush;
use super::cytoplasm::{Granules, granules, membrane, wash};
use super::ink::Ink;
use super::nucleus::{self, Chromatin, Place};
use crate::geometry::{V2, carve, disc, ellipse, v2};

/// Paints one point. The brush's level is maturity.
pub fn paint(ink: &mut Ink, p: V2, b: &Brush) {
    let d = b.roundish(p, 0.025);
    wash(ink, p, d, b);
    let fine =
        Granules { per_radius: 6.5, size: 0.045, share: 0.8, strength: 0.75, colour: b.palette.accent };
    granules(ink, p, d, b, fine);
    let centre = v2(-0.24, 0.0);
    let oval = ellipse(p - centre, 0.46, 0.60);
    let bay = disc(p, v2(0.48 - 0.26 * b.level, 0.0), 0.34);
    let bean = carve(oval, bay, 0.14);
    nucleus::lay(ink, Place::shaped(p, centre, 0.54, bean), b, Chromatin::Fine);
    membrane(ink, d, b);
}
