//! T cell: round, teal, with short feelers all round; when worn out pale, its feelers drawn in and its outline sunk.

use super::accumulator::Accumulator;
use super::cytoplasm::{fill_cytoplasm_with, membrane};
use super::nucleus::{self, Chromatin, NucleusShape};
use super::shade_context::ShadeContext;
use crate::colour::Rgb;
use crate::geometry::{Vec2Ext as _, coverage, sd_circle, smooth_subtraction, unit_vector};
use crate::noise::value_noise;
use crate::theme::Theme;
use glam::{Vec2, vec2};

/// Paints one point. `cx.level` is exhaustion.
pub fn paint(acc: &mut Accumulator, p: Vec2, cx: &ShadeContext) {
    let d = exhausted_outline(pseudopods(p, cx, 0.20 * (1.0 - 0.8 * cx.level)), p, cx);
    body(acc, p, d, cx);
    membrane(acc, d, cx);
}

/// Distance to a round outline with short pseudopods.
pub fn pseudopods(p: Vec2, cx: &ShadeContext, length: f32) -> f32 {
    let out = p.direction();
    let swell = |i: u32| {
        let towards = unit_vector((i as f32 + 0.7 * cx.cell_random(i)) * 1.2566);
        let near = ((out.dot(towards) - 0.86) / 0.14).max(0.0);
        near * near * (1.5 - 0.5 * near) * (0.45 + 0.55 * cx.cell_random(i + 70))
    };
    let n = value_noise(out * 2.1, cx.seed ^ 0x88);
    p.length() - 0.88 - length * (0..5).map(swell).fold(0.0, f32::max) - 0.05 * (n - 0.5)
}

/// A worn cell has sunk in between its corners, as a fruit that withers, so that it is known without its colour.
pub fn exhausted_outline(d: f32, p: Vec2, cx: &ShadeContext) -> f32 {
    let dent = |d: f32, i: u32| {
        let towards = unit_vector((i as f32 + 0.45 * cx.cell_random(i + 30)) * 1.257);
        let radius = 0.36 + 0.12 * cx.cell_random(i + 40);
        smooth_subtraction(
            d,
            sd_circle(p, towards * (0.88 + radius - 0.25 * cx.level), radius),
            0.13 * (3.0 * cx.level).min(1.0),
        )
    };
    if cx.level > 0.0 { (0..5).fold(d, dent) } else { d }
}

/// Cytoplasm and nucleus of any T cell.
pub fn body(acc: &mut Accumulator, p: Vec2, d: f32, cx: &ShadeContext) {
    let worn = Rgb::hex(if cx.theme.is_dark() { 0x50_5558 } else { 0xb8_b8b2 });
    // A person's own colours stay what they are.
    let faded = if matches!(cx.theme, Theme::Forced(_)) { 0.0 } else { cx.level * 0.8 };
    fill_cytoplasm_with(acc, p, d, cx, cx.palette.body.mix(worn, faded), cx.palette.rim.mix(worn, faded));
    let centre = vec2(-0.10, 0.0);
    nucleus::paint(acc, NucleusShape::round(p, centre, 0.56 - 0.07 * cx.level), cx, Chromatin::Clumped);
    acc.over(
        cx.palette.accent,
        0.16 * cx.lod_fade(0.3) * coverage((p - vec2(0.60, 0.0)).length() - 0.13, cx.px),
    );
}

#[cfg(test)]
mod tests {
    use super::super::{paint, shade_context};
    use crate::sprite_key::{LEVELS, SpriteKey};
    use crate::sprite_kind::{Pose, SpriteKind};
    use crate::theme::Theme;
    use glam::vec2;
    use marrow::CellKind;

    /// Points within a circle just inside a rested cell's outline that a cell of this exhaustion covers.
    fn covered(kind: CellKind, variant: u8, level: u8) -> usize {
        let size = SpriteKey::size_for(24.0);
        let key = SpriteKey { kind: SpriteKind::Cell(kind), pose: Pose::Rest, variant, level, turn: 0, size };
        let cx = shade_context(key, Theme::Light);
        let points =
            (0..40 * 40).map(|i| vec2((i % 40) as f32 - 19.5, (i / 40) as f32 - 19.5) * (0.88 / 19.5));
        points.filter(|p| p.length() < 0.88 && paint(*p, key, &cx).bytes()[3] > 200).count()
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
