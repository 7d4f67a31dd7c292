//! What the atlas keeps, what stands in meanwhile, what it lets go.

use super::*;
use crate::sprite_kind::SpriteKind;
use marrow::CellKind;

fn key(radius_px: f32, turn: u8) -> SpriteKey {
    let kind = SpriteKind::Cell(CellKind::NkCell);
    let size = SpriteKey::size_for(radius_px);
    SpriteKey { kind, pose: Pose::Rest, variant: 1, level: 0, turn, size }
}

#[test]
fn what_was_made_is_kept() {
    let mut atlas = Atlas::default();
    atlas.begin_frame(Theme::Light, PaintBudget::Unlimited);
    let first = atlas.sprite(key(9.0, 4), (1, 2)).0;
    let bytes = atlas.texels.len();
    assert_eq!(atlas.sprite(key(9.0, 4), (1, 2)).0, first);
    assert_eq!(atlas.texels.len(), bytes);
}

#[test]
fn without_budget_a_fallback_serves_for_all_directions() {
    let mut atlas = Atlas::default();
    atlas.begin_frame(Theme::Light, PaintBudget::Pixels(0));
    let (first, shown) = atlas.sprite(key(9.0, 4), (1, 2));
    assert_ne!(shown, key(9.0, 4));
    assert_eq!(atlas.sprite(key(9.0, 40), (3, 3)).0, first);
}

#[test]
fn while_a_cell_changes_its_previous_level_stands_in() {
    let mut atlas = Atlas::default();
    let worn = |level| SpriteKey { kind: SpriteKind::Cell(CellKind::TCell), level, ..key(64.0, 4) };
    atlas.begin_frame(Theme::Light, PaintBudget::Unlimited);
    let before = atlas.sprite(worn(7), (0, 0)).0;
    atlas.begin_frame(Theme::Light, PaintBudget::Pixels(0));
    assert_eq!(atlas.sprite(worn(8), (0, 0)), (before, worn(7)));
}

#[test]
fn eviction_keeps_what_is_shown_as_it_is() {
    let mut atlas = Atlas::default();
    atlas.begin_frame(Theme::Light, PaintBudget::Unlimited);
    atlas.sprite(key(30.0, 0), (0, 0));
    let shown = atlas.sprite(key(40.0, 4), (0, 0)).0;
    let texels = atlas.texels(shown).to_vec();
    for _ in 0..=RECENT_FRAMES {
        atlas.begin_frame(Theme::Light, PaintBudget::Pixels(0));
        atlas.sprite(key(40.0, 4), (0, 0));
    }
    let generation = atlas.generation();
    atlas.evict();
    let still = atlas.sprite(key(40.0, 4), (0, 0)).0;
    assert!(atlas.texels(still) == texels && atlas.texels.len() == texels.len());
    assert!(still != shown && atlas.generation() > generation && atlas.is_complete());
}

#[test]
fn another_theme_starts_anew() {
    let mut atlas = Atlas::default();
    atlas.begin_frame(Theme::Light, PaintBudget::Unlimited);
    atlas.sprite(key(9.0, 4), (0, 0));
    atlas.begin_frame(Theme::Dark, PaintBudget::Unlimited);
    assert_eq!(atlas.texels.len(), 0);
}

#[test]
fn a_large_sprite_is_painted_over_some_frames_while_another_size_stands_in() {
    let mut atlas = Atlas::default();
    atlas.begin_frame(Theme::Light, PaintBudget::Unlimited);
    let small = atlas.sprite(key(64.0, 4), (0, 0)).0;
    let mut frames = 0;
    loop {
        atlas.begin_frame(Theme::Light, PaintBudget::Pixels(16_000));
        let (shown, of) = atlas.sprite(key(256.0, 4), (0, 0));
        if atlas.is_complete() {
            assert_eq!(of, key(256.0, 4));
            break;
        }
        assert_eq!((shown, of), (small, key(64.0, 4)));
        frames += 1;
    }
    assert!((20..80).contains(&frames), "{frames} frames");
}

#[test]
fn about_a_small_sprite_lies_one_ring_of_clear_texels() {
    let mut atlas = Atlas::default();
    atlas.begin_frame(Theme::Light, PaintBudget::Unlimited);
    for (radius_px, phase) in [(2.0, (0, 0)), (4.4, (3, 1)), (9.0, (0, 0)), (21.0, (0, 0))] {
        let sprite = atlas.sprite(key(radius_px, 4), phase).0;
        let (pitch, last) = (sprite.pitch(), usize::from(sprite.side) - 1);
        let texels = atlas.texels(sprite).as_chunks::<4>().0;
        let is_covered = |ring: usize| {
            let edge = |i: usize| [(i, ring), (i, last - ring), (ring, i), (last - ring, i)];
            (0..=last).flat_map(edge).any(|(x, y)| texels[y * pitch + x][3] > 0)
        };
        assert!(!is_covered(0) && is_covered(1), "radius {radius_px}");
    }
}
