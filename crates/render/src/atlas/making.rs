//! How a sprite comes into the store: small ones in one go, great ones a few rows a frame.

use super::address::address;
use super::{Atlas, Kept};
use crate::sprite::{PHASES, Sprite};
use crate::sprite_key::SpriteKey;

/// A sprite that is painted row by row.
#[derive(Clone, Copy, Debug)]
pub(super) struct Making {
    key: SpriteKey,
    phase: (u8, u8),
    sprite: Sprite,
    rows: usize,
}

impl Atlas {
    /// Makes a sprite if there is time, or begins to; great ones one after the other.
    pub(super) fn make(&mut self, key: SpriteKey, phase: (u8, u8)) -> Option<Sprite> {
        let waits = self.making.is_some() && Sprite::measure(key, 0).is_great();
        if self.left <= 0 || waits {
            return None;
        }
        let making = self.begin_making(key, phase);
        self.go_on(making)
    }

    /// Makes a sprite whatever it takes.
    pub(super) fn make_at_once(&mut self, key: SpriteKey) -> Sprite {
        let making = self.begin_making(key, (0, 0));
        self.paint(making, usize::from(making.sprite.side));
        self.finish(making)
    }

    fn begin_making(&mut self, key: SpriteKey, phase: (u8, u8)) -> Making {
        let sprite = Sprite::measure(key, 0).moved(self.texels.len(), self.count);
        self.count += 1;
        self.texels.resize(sprite.bytes().end, 0);
        Making { key, phase, sprite, rows: 0 }
    }

    /// Paints as many rows as there is left to spend, at least one.
    pub(super) fn go_on(&mut self, mut making: Making) -> Option<Sprite> {
        let side = usize::from(making.sprite.side);
        let affordable = usize::try_from(self.left / side as i64).unwrap_or(0).max(1);
        let rows = if making.sprite.is_great() { affordable.min(side - making.rows) } else { side };
        self.paint(making, rows);
        making.rows += rows;
        if making.rows < side {
            self.making = Some(making);
            return None;
        }
        if making.sprite.is_great() {
            self.making = None;
        }
        Some(self.finish(making))
    }

    fn paint(&mut self, Making { key, phase, sprite, rows: first }: Making, rows: usize) {
        self.left -= i64::from(sprite.side) * rows as i64;
        let part = |step: u8| f32::from(step) / f32::from(PHASES);
        let row = sprite.pitch() * 4;
        let into = &mut self.texels[sprite.bytes()][first * row..(first + rows) * row];
        sprite.paint(key, (part(phase.0), part(phase.1)), self.theme, first, into);
    }

    /// Takes the clear rows and columns about the last sprite away: a frame shows many small ones, and each comes from
    /// memory that is far.
    fn trim(&mut self, sprite: Sprite) -> Sprite {
        let slack = sprite.slack(&self.texels[sprite.bytes()]);
        let trimmed = sprite.trimmed(slack);
        let (from, pitch) = (sprite.bytes().start, sprite.pitch() * 4);
        let (to, row) = (trimmed.bytes().start, trimmed.pitch() * 4);
        for line in 0..usize::from(trimmed.side) {
            let start = from + (line + usize::from(slack)) * pitch + usize::from(slack) * 4;
            self.texels.copy_within(start..start + row, to + line * row);
        }
        self.texels.truncate(trimmed.bytes().end);
        trimmed
    }

    fn finish(&mut self, Making { key, phase, sprite, .. }: Making) -> Sprite {
        let sprite = if sprite.is_great() { sprite } else { self.trim(sprite) };
        self.places.insert(address(key, phase), Kept { sprite, frame: self.frame });
        sprite
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::tests::key;
    use crate::paint_budget::PaintBudget;
    use crate::theme::Theme;

    #[test]
    fn a_great_sprite_is_made_over_some_frames_while_its_own_look_stands_in() {
        let mut atlas = Atlas::default();
        atlas.begin(Theme::Light, PaintBudget::Unlimited);
        let small = atlas.sprite(key(64.0, 4), (0, 0)).0;
        let mut frames = 0;
        loop {
            atlas.begin(Theme::Light, PaintBudget::Pixels(16_000));
            let (shown, of) = atlas.sprite(key(256.0, 4), (0, 0));
            if atlas.has_all() {
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
        atlas.begin(Theme::Light, PaintBudget::Unlimited);
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
}
