//! The rows of the frame that are drawn now, in a small buffer of their own: they stay in the processor's near memory from
//! their ground to their last sprite. A margin of a block on both sides lets every row be drawn in whole blocks; what lands
//! there is not seen.

use core::ops::Range;

use super::vector::{BLOCK_BYTES, Block};
use crate::sprite::BLOCK;

/// Height of a band, pixels: near memory holds one of a wide frame.
pub const HEIGHT: usize = 32;

/// A band of the frame.
#[derive(Debug, Default)]
pub struct Band {
    /// Which rows of the frame it is.
    rows: Range<i32>,
    /// Width of the frame, pixels.
    width: usize,
    pixels: Vec<u8>,
}

impl Band {
    /// Takes its part of the ground of a frame that is so wide.
    pub fn begin(&mut self, rows: Range<i32>, ground: &[u8], width: usize) {
        (self.rows, self.width) = (rows, width);
        self.pixels.resize(self.pitch() * HEIGHT, 0);
        let (pitch, place) = (self.pitch(), self.place());
        let ground = ground[place].chunks_exact(width * 4);
        for (own, ground) in self.pixels.chunks_exact_mut(pitch).zip(ground) {
            own[BLOCK_BYTES..][..width * 4].copy_from_slice(ground);
        }
    }

    /// Puts its pixels in their place in the frame.
    pub fn finish(&self, frame: &mut [u8]) {
        let frame = frame[self.place()].chunks_exact_mut(self.width * 4);
        for (own, frame) in self.pixels.chunks_exact(self.pitch()).zip(frame) {
            frame.copy_from_slice(&own[BLOCK_BYTES..][..self.width * 4]);
        }
    }

    /// Bytes from one row of the buffer to the next.
    fn pitch(&self) -> usize {
        (self.width.next_multiple_of(BLOCK) + 2 * BLOCK) * 4
    }

    /// Its bytes of the frame.
    fn place(&self) -> Range<usize> {
        let row = self.width * 4;
        self.rows.start as usize * row..self.rows.end as usize * row
    }

    /// The part of some rows that lies in the band.
    pub fn clip_rows(&self, rows: Range<i32>) -> Range<i32> {
        rows.start.max(self.rows.start)..rows.end.min(self.rows.end)
    }

    /// Those of the blocks that `columns` are made of that reach into the frame.
    pub fn clip_columns(&self, columns: Range<i32>) -> Range<i32> {
        const WHOLE: i32 = !(BLOCK as i32 - 1);
        let before = columns.start.saturating_neg().max(0) & WHOLE;
        let beyond = (columns.end - self.width as i32).max(0) & WHOLE;
        columns.start + before..columns.end - beyond
    }

    /// The blocks of some columns of each of some rows; both must have been clipped.
    pub fn part(&mut self, rows: Range<i32>, columns: &Range<i32>) -> impl Iterator<Item = &mut [Block]> {
        let (down, right) = (rows.start - self.rows.start, columns.start + BLOCK as i32);
        let (start, length, pitch) = (right as usize * 4, columns.len() * 4, self.pitch());
        let lines = self.pixels[down as usize * pitch..].chunks_exact_mut(pitch).take(rows.len());
        lines.map(move |line| line[start..start + length].as_chunks_mut().0)
    }

    /// The blocks of some columns of a row; both must have been clipped.
    pub fn row(&mut self, row: i32, columns: &Range<i32>) -> &mut [Block] {
        let (down, right) = (row - self.rows.start, columns.start + BLOCK as i32);
        let start = down as usize * self.pitch() + right as usize * 4;
        self.pixels[start..start + columns.len() * 4].as_chunks_mut().0
    }
}
