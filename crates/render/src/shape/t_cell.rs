//! T cell: round, teal, with short feelers all round; when worn out pale, its feelers drawn in and its outline sunk.

use super::brush::Brush;
use super::cytoplasm::{membrane, wash_with};
use super::ink::Ink;
use super::nucleus::{self, Chromatin, Place};
use crate::colour::Rgb;
use crate::geometry::{V2, carve, cover, disc, v2};
use crate::noise::smooth;
use crate::theme::Theme;

/// Paints one point. The brush's level is exhaustion.
pub fn paint(ink: &mut Ink, p: V2, b: &Brush) {
    let d = withered(feelers(p, b, 0.20 * (1.0 - 0.8 * b.level)), p, b);
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

/// A worn cell has sunk in between its corners, as a fruit that withers, so that it is known without its colour.
pub fn withered(d: f32, p: V2, b: &Brush) -> f32 {
    let dent = |d: f32, i: u32| {
        let towards = V2::at_angle((i as f32 + 0.45 * b.own(i + 30)) * 1.257);
        let radius = 0.36 + 0.12 * b.own(i + 40);
        carve(d, disc(p, towards * (0.88 + radius - 0.25 * b.level), radius), 0.13 * (3.0 * b.level).min(1.0))
    };
    if b.level > 0.0 { (0..5).fold(d, dent) } else { d }
}

/// Cytoplasm and nucleus of any T cell.
pub fn body(ink: &mut Ink, p: V2, d: f32, b: &Brush) {
    let worn = Rgb::hex(if b.theme.is_dark() { 0x50_5558 } else { 0xb8_b8b2 });
    // A person's own colours stay what they are.
    let faded = if matches!(b.theme, Theme::Forced(_)) { 0.0 } else { b.level * 0.8 };
    wash_with(ink, p, d, b, b.palette.body.mix(worn, faded), b.palette.rim.mix(worn, faded));
    let centre = v2(-0.10, 0.0);
    nucleus::lay(ink, Place::round(p, centre, 0.56 - 0.07 * b.level), b, Chromatin::Clumped);
    ink.lay(b.palette.accent, 0.16 * b.sees(0.3) * cover((p - v2(0.60, 0.0)).length() - 0.13, b.px));
}

#[cfg(test)]
mod tests {
    use super::super::{brush, paint};
    use crate::geometry::v2;
    use crate::sprite_key::{LEVELS, SpriteKey};
    use crate::sprite_kind::{Pose, SpriteKind};
    use crate::theme::Theme;
    use marrow::sim::CellKind;

    /// Points within a circle just inside a rested cell's outline that a cell of this exhaustion covers.
    fn covered(kind: CellKind, variant: u8, level: u8) -> usize {
        let size = SpriteKey::size_for(24.0);
        let key = SpriteKey { kind: SpriteKind::Cell(kind), pose: Pose::Rest, variant, level, turn: 0, size };
        let b = brush(key, Theme::Light);
        let points = (0..40 * 40).map(|i| v2((i % 40) as f32 - 19.5, (i / 40) as f32 - 19.5) * (0.88 / 19.5));
        points.filter(|p| p.length() < 0.88 && paint(*p, key, &b).bytes()[3] > 200).count()
    }

    #[test]
    fn it_wears_out_without_a_step_to_be_seen() {
        for kind in [CellKind::TCell, CellKind::CarTCell] {
            for (before, after) in
                (0..LEVELS - 1).map(|level| (covered(kind, 1, level), covered(kind, 1, level + 1)))
            {
                let lost = before as f32 - after as f32;
                assert!((-6.0..=0.035 * before as f32).contains(&lost), "{kind:?}: {before} to {after}");
            }
        }
    }

    #[test]
    fn a_worn_cell_is_known_by_its_outline() {
        for kind in [CellKind::TCell, CellKind::CarTCell] {
            for variant in 0..4 {
                let of = |level| covered(kind, variant, level) as f32 / covered(kind, variant, 0) as f32;
                assert!(of(5) < 1.0 && of(10) < of(5) && of(15) < 0.9, "{kind:?} {variant}: {}", of(15));
            }
        }
    }
}
