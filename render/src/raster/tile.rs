//! The part of the frame that is drawn now, in a small buffer of its own: it stays in the processor's nearest memory from
//! its ground to its last sprite. A margin of a block on both sides lets every row be drawn in whole blocks; what lands
//! there is not seen.

use core::ops::Range;

use super::vector::{BLOCK_BYTES, Block};
use crate::sprite::{BLOCK, Span, Sprite};

/// Width of a tile, pixels.
pub const WIDTH: usize = 256;

/// Height of a tile, pixels.
pub const HEIGHT: usize = 32;

/// Bytes from one row of the buffer to the next.
const PITCH: usize = (WIDTH + 2 * BLOCK) * 4;

/// A sprite's texels, and what there is to blend of each row.
pub type Rows<'a> = (&'a [u8], &'a [Span]);

/// A tile of the frame.
#[derive(Debug)]
pub struct Tile {
    /// Which columns of the frame it is.
    columns: Range<i32>,
    /// Which rows of the frame it is.
    rows: Range<i32>,
    pixels: Vec<u8>,
}

impl Default for Tile {
    fn default() -> Self {
        Self { columns: 0..0, rows: 0..0, pixels: vec![0; PITCH * HEIGHT] }
    }
}

impl Tile {
    /// Takes its part of the ground, whose rows have so many pixels.
    pub fn begin(&mut self, (columns, rows): (Range<i32>, Range<i32>), ground: &[u8], width: usize) {
        (self.columns, self.rows) = (columns, rows);
        let Self { columns, rows, pixels } = self;
        for (row, own) in rows.clone().zip(pixels.chunks_exact_mut(PITCH)) {
            own[BLOCK_BYTES..][..columns.len() * 4].copy_from_slice(&ground[bytes(row, columns, width)]);
        }
    }

    /// Puts its pixels in their place in the frame.
    pub fn finish(&self, frame: &mut [u8], width: usize) {
        for (row, own) in self.rows.clone().zip(self.pixels.chunks_exact(PITCH)) {
            let place = &mut frame[bytes(row, &self.columns, width)];
            place.copy_from_slice(&own[BLOCK_BYTES..][..self.columns.len() * 4]);
        }
    }

    /// The part of some rows that lies in the tile.
    pub fn clip_rows(&self, rows: Range<i32>) -> Range<i32> {
        rows.start.max(self.rows.start)..rows.end.min(self.rows.end)
    }

    /// Those of the blocks that `columns` are made of that reach into the tile.
    pub fn clip_columns(&self, columns: Range<i32>) -> Range<i32> {
        const WHOLE: i32 = !(BLOCK as i32 - 1);
        let before = (self.columns.start - columns.start).max(0) & WHOLE;
        let beyond = (columns.end - self.columns.end).max(0) & WHOLE;
        columns.start + before..columns.end - beyond
    }

    /// The blocks of some columns of each of some rows; both must have been clipped.
    pub fn part(&mut self, rows: Range<i32>, columns: &Range<i32>) -> impl Iterator<Item = &mut [Block]> {
        let (down, right) = (rows.start - self.rows.start, columns.start - self.columns.start + BLOCK as i32);
        let (start, length) = (right as usize * 4, columns.len() * 4);
        let lines = self.pixels[down as usize * PITCH..].chunks_exact_mut(PITCH).take(rows.len());
        lines.map(move |line| line[start..start + length].as_chunks_mut().0)
    }

    /// The blocks of some columns of a row; both must have been clipped.
    pub fn row(&mut self, row: i32, columns: &Range<i32>) -> &mut [Block] {
        let (down, right) = (row - self.rows.start, columns.start - self.columns.start + BLOCK as i32);
        let start = down as usize * PITCH + right as usize * 4;
        self.pixels[start..start + columns.len() * 4].as_chunks_mut().0
    }
}

/// The bytes of some columns of a row of the frame.
fn bytes(row: i32, columns: &Range<i32>, width: usize) -> Range<usize> {
    let start = (row as usize * width + columns.start as usize) * 4;
    start..start + columns.len() * 4
}

/// A covered part of a row, widened to whole blocks that lie between column `first` and the end of the row's room.
/// What is added is clear and changes nothing.
pub fn in_blocks([from, past]: [i32; 2], first: i32, sprite: &Sprite) -> Range<i32> {
    let length = ((past - from).max(0) as usize).next_multiple_of(BLOCK) as i32;
    let start = from.min(sprite.pitch() as i32 - length).max(first);
    start..start + length
}
