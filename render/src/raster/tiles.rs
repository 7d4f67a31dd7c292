//! Which sprites lie on which tile of the frame. Within a tile the order of the list is kept, so the picture is the same
//! as without.

use core::ops::Range;

use super::placed::Placed;
use super::tile::{HEIGHT, WIDTH};

/// Which sprites lie on which tile.
#[derive(Debug, Default)]
pub struct Tiles {
    grid: Grid,
    /// Where the list of each tile ends; while the lists are filled, where the next one goes.
    ends: Vec<u32>,
    /// What lies on each tile, copied, so that a tile reads what it needs in one go.
    lists: Vec<Placed>,
}

impl Tiles {
    /// Deals the sprites of a frame out to its tiles: one pass to count, one to place.
    pub fn deal(&mut self, placed: &[Placed], width: usize, height: usize) {
        self.grid = Grid { columns: width.div_ceil(WIDTH), rows: height.div_ceil(HEIGHT) };
        self.ends.clear();
        self.ends.resize(self.len(), 0);
        for sprite in placed {
            self.grid.under(sprite).for_each(|tile| self.ends[tile] += 1);
        }
        let mut total = 0;
        for end in &mut self.ends {
            total += std::mem::replace(end, total);
        }
        let Some(first) = placed.first() else { return };
        self.lists.resize(total as usize, *first);
        for sprite in placed {
            for tile in self.grid.under(sprite) {
                self.lists[self.ends[tile] as usize] = *sprite;
                self.ends[tile] += 1;
            }
        }
    }

    /// Number of tiles.
    pub fn len(&self) -> usize {
        self.grid.columns * self.grid.rows
    }

    /// Columns and rows of a tile of a frame that is so wide and high.
    pub fn area(&self, tile: usize, width: usize, height: usize) -> (Range<i32>, Range<i32>) {
        let (x, y) = (tile % self.grid.columns * WIDTH, tile / self.grid.columns * HEIGHT);
        let within = |from: usize, past: usize, end: usize| from as i32..past.min(end) as i32;
        (within(x, x + WIDTH, width), within(y, y + HEIGHT, height))
    }

    /// What lies on a tile, lowest first.
    pub fn list(&self, tile: usize) -> &[Placed] {
        let start = if tile == 0 { 0 } else { self.ends[tile - 1] };
        self.lists.get(start as usize..self.ends[tile] as usize).unwrap_or(&[])
    }
}

/// How many tiles there are.
#[derive(Clone, Copy, Debug, Default)]
struct Grid {
    columns: usize,
    rows: usize,
}

impl Grid {
    /// The tiles that a sprite may touch.
    fn under(self, sprite: &Placed) -> impl Iterator<Item = usize> + use<> {
        let (columns, rows) = sprite.bounds();
        let across = among(&columns, WIDTH, self.columns);
        among(&rows, HEIGHT, self.rows)
            .flat_map(move |row| across.clone().map(move |column| row * self.columns + column))
    }
}

/// Which of `count` intervals of a length a range touches.
fn among(range: &Range<i32>, length: usize, count: usize) -> Range<usize> {
    let interval = |at: i32, up: usize| ((at.max(0) as usize + up) / length).min(count);
    interval(range.start, 0)..interval(range.end, length - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_touches_what_it_reaches_into() {
        assert_eq!(among(&(-5..1), 10, 4), 0..1);
        assert_eq!(among(&(9..21), 10, 4), 0..3);
        assert_eq!(among(&(10..20), 10, 4), 1..2);
        assert_eq!(among(&(39..90), 10, 4), 3..4);
        assert!(among(&(-9..0), 10, 4).is_empty() && among(&(40..50), 10, 4).is_empty());
    }
}
