//! Strip: some rows of the frame. A frame is drawn strip by strip, so that each stays in the processor's cache from its
//! background to its last sprite. The frame has a margin of a block on both sides, so that every row can be drawn in whole blocks; what lands there
//! is not shown.

use core::ops::Range;

use super::simd::{TEXELS4_BYTES, Texels4};
use crate::sprite::LANES;

/// Height of a strip, pixels: the cache holds one of a wide frame.
pub const HEIGHT: usize = 32;

/// Pixels of margin at each end of a row of the frame.
pub const MARGIN: usize = LANES;

/// Pixels from one row of a frame of this width to the next.
pub const fn pitch(width: usize) -> usize {
    width.next_multiple_of(LANES) + 2 * MARGIN
}

/// A strip of the frame.
#[derive(Debug)]
pub struct Strip<'a> {
    /// Which rows of the frame it is.
    rows: Range<i32>,
    /// Width of the frame, pixels.
    width: usize,
    /// Its rows, margins and all.
    pixels: &'a mut [u8],
}

impl<'a> Strip<'a> {
    /// These rows of a frame of this width.
    pub fn new(rows: Range<i32>, frame: &'a mut [u8], width: usize) -> Self {
        let pitch = pitch(width) * 4;
        let pixels = &mut frame[rows.start as usize * pitch..rows.end as usize * pitch];
        Self { rows, width, pixels }
    }

    /// Begins with its part of the background, which has no margins.
    pub fn lay_background(&mut self, background: &[u8]) {
        let (row, pitch) = (self.width * 4, pitch(self.width) * 4);
        let background = background[self.rows.start as usize * row..].chunks_exact(row);
        for (own, background) in self.pixels.chunks_exact_mut(pitch).zip(background) {
            own[TEXELS4_BYTES..][..row].copy_from_slice(background);
        }
    }

    /// The part of some rows that lies in the strip.
    pub fn clip_rows(&self, rows: Range<i32>) -> Range<i32> {
        rows.start.max(self.rows.start)..rows.end.min(self.rows.end)
    }

    /// Those of the blocks that `columns` are made of that reach into the frame.
    pub fn clip_columns(&self, columns: Range<i32>) -> Range<i32> {
        const WHOLE: i32 = !(LANES as i32 - 1);
        let before = columns.start.saturating_neg().max(0) & WHOLE;
        let beyond = (columns.end - self.width as i32).max(0) & WHOLE;
        columns.start + before..columns.end - beyond
    }

    /// The blocks of some columns of each of some rows; both must have been clipped.
    pub fn part(&mut self, rows: Range<i32>, columns: &Range<i32>) -> impl Iterator<Item = &mut [Texels4]> {
        let (down, right) = (rows.start - self.rows.start, columns.start + MARGIN as i32);
        let (start, length, pitch) = (right as usize * 4, columns.len() * 4, pitch(self.width) * 4);
        let lines = self.pixels[down as usize * pitch..].chunks_exact_mut(pitch).take(rows.len());
        lines.map(move |line| line[start..start + length].as_chunks_mut().0)
    }

    /// The blocks of some columns of a row; both must have been clipped.
    pub fn row(&mut self, row: i32, columns: &Range<i32>) -> &mut [Texels4] {
        let (down, right) = (row - self.rows.start, columns.start + MARGIN as i32);
        let start = (down as usize * pitch(self.width) + right as usize) * 4;
        self.pixels[start..start + columns.len() * 4].as_chunks_mut().0
    }
}
