//! The buffer that is drawn into, one tile of it at a time.

use core::ops::Range;

use crate::sprite::{BLOCK, Span, Sprite};

/// A sprite's texels, and what there is to blend of each row.
pub type Rows<'a> = (&'a [u8], &'a [Span]);

/// The pixels of a frame, of which only a tile is drawn now.
#[derive(Debug)]
pub struct Frame<'a> {
    /// RGBA of the whole frame.
    pub pixels: &'a mut [u8],
    /// Pixels to a row.
    pub width: usize,
    /// Columns of the tile.
    pub columns: Range<i32>,
    /// Rows of the tile.
    pub rows: Range<i32>,
}

impl Frame<'_> {
    /// The part of some rows that lies in the tile.
    pub fn clip_rows(&self, rows: Range<i32>) -> Range<i32> {
        rows.start.max(self.rows.start)..rows.end.min(self.rows.end)
    }

    /// The part of some columns that lies in the tile.
    pub fn clip_columns(&self, columns: Range<i32>) -> Range<i32> {
        columns.start.max(self.columns.start)..columns.end.min(self.columns.end)
    }

    /// The bytes of some columns of a row; both must lie in the frame.
    pub fn row(&mut self, row: i32, columns: &Range<i32>) -> &mut [u8] {
        let start = (row as usize * self.width + columns.start as usize) * 4;
        &mut self.pixels[start..start + columns.len() * 4]
    }
}

/// A covered part of a row, widened to whole blocks that lie between column `first` and the end of the row's room.
/// What is added is clear and changes nothing.
pub fn in_blocks([from, past]: [i32; 2], first: i32, sprite: &Sprite) -> Range<i32> {
    let length = ((past - from).max(0) as usize).next_multiple_of(BLOCK) as i32;
    let start = from.min(sprite.pitch() as i32 - length).max(first);
    start..start + length
}
