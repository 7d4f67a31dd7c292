//! Sprite job: the painting of one sprite, at once if it is small, a few rows per frame if it is large.

use crate::sprite::{PHASES, Sprite};
use crate::sprite_key::SpriteKey;
use crate::theme::Theme;

/// A sprite that is painted row by row at the end of the atlas texels.
#[derive(Clone, Copy, Debug)]
pub struct SpriteJob {
    /// What is painted.
    pub key: SpriteKey,
    /// At which part of a pixel, in steps.
    pub phase: (u8, u8),
    /// Where it goes.
    pub sprite: Sprite,
    rows_done: usize,
}

impl SpriteJob {
    /// Reserves room at the end of `texels`.
    pub fn new(key: SpriteKey, phase: (u8, u8), number: u32, texels: &mut Vec<u8>) -> Self {
        let sprite = Sprite::sized_for(key).moved(texels.len(), number);
        texels.resize(sprite.bytes().end, 0);
        Self { key, phase, sprite, rows_done: 0 }
    }

    /// Rows to paint now: all of a small sprite, and of a large one as many as `pixels` pay for, at least one.
    pub fn rows_within(&self, pixels: i64) -> usize {
        let side = usize::from(self.sprite.side);
        let affordable = usize::try_from(pixels / side as i64).unwrap_or(0).max(1);
        if self.sprite.is_large() { affordable.min(side - self.rows_done) } else { side }
    }

    /// Paints the next rows. Returns how many pixels that were.
    pub fn paint(&mut self, rows: usize, theme: Theme, texels: &mut [u8]) -> i64 {
        let fraction = |step: u8| f32::from(step) / f32::from(PHASES);
        let (sprite, row) = (self.sprite, self.sprite.pitch() * 4);
        let first = self.rows_done;
        let into = &mut texels[sprite.bytes()][first * row..(first + rows) * row];
        sprite.paint(self.key, (fraction(self.phase.0), fraction(self.phase.1)), theme, first, into);
        self.rows_done += rows;
        i64::from(sprite.side) * rows as i64
    }

    /// Whether every row is painted.
    pub fn is_done(&self) -> bool {
        self.rows_done >= usize::from(self.sprite.side)
    }

    /// The finished sprite. Small ones are cropped: a frame shows many of them, and each texel that is not read saves a
    /// fetch from far memory.
    pub fn finish(self, texels: &mut Vec<u8>) -> Sprite {
        if self.sprite.is_large() { self.sprite } else { crop(self.sprite, texels) }
    }
}

/// Drops the clear rows and columns around the last sprite of the atlas.
fn crop(sprite: Sprite, texels: &mut Vec<u8>) -> Sprite {
    let padding = sprite.padding(&texels[sprite.bytes()]);
    let cropped = sprite.cropped(padding);
    let (from, pitch) = (sprite.bytes().start, sprite.pitch() * 4);
    let (to, row) = (cropped.bytes().start, cropped.pitch() * 4);
    for line in 0..usize::from(cropped.side) {
        let start = from + (line + usize::from(padding)) * pitch + usize::from(padding) * 4;
        texels.copy_within(start..start + row, to + line * row);
    }
    texels.truncate(cropped.bytes().end);
    cropped
}
