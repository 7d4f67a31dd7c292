//! T cell: round, teal, with short feelers all round; pale when worn out.

use super::brush::Brush;
use super::cytoplasm::{membrane, wash_with};
use super::ink::Ink;
use super::nucleus::{self, Chromatin, Place};
use crate::colour::Rgb;
use crate::geometry::{V2, cover, v2};
use crate::noise::smooth;

/// Paints one point. The brush's level is exhaustion.
pub fn paint(ink: &mut Ink, p: V2, b: &Brush) {
    let d = feelers(p, b, 0.20);
    body(ink, p, d, b);
    membrane(ink, d, b);
}

/// Distance to a round outline with short pseudopods.
pub fn feelers(p: V2, b: &Brush, length: f32) -> f32 {
    let out = p.direction();
    let swell = |i: u32| {
        let towards = V2::at_angle((i as f32 + 0.7 * b.own(i)) * 1.2566);
        let near = ((out.dot(towards) - 0.86) / 0.14).max(0.0);
        near * near * (1.5 - 0.5 * near) * (0.45 + 0.55 * b.own(i + 70))
    };
    let n = smooth(out * 2.1, b.seed ^ 0x88);
    p.length() - 0.88 - length * (0..5).map(swell).fold(0.0, f32::max) - 0.05 * (n - 0.5)
}

/// Cytoplasm and nucleus of any T cell.
pub fn body(ink: &mut Ink, p: V2, d: f32, b: &Brush) {
    let worn = Rgb::hex(0xb8_b8b2);
    let faded = b.level * 0.8;
    wash_with(ink, p, d, b, b.tone.body.mix(worn, faded), b.tone.rim.mix(worn, faded));
    let centre = v2(-0.10, 0.0);
    nucleus::lay(ink, Place::round(p, centre, 0.56), b, Chromatin::Clumped);
    ink.lay(b.tone.accent, 0.16 * b.sees(0.3) * cover((p - v2(0.60, 0.0)).length() - 0.13, b.px));
}
