//! Binning: which sprites touch which strip of the frame. Within a strip the order of the list is kept, so the picture is the same
//! as without.

use core::ops::Range;

use super::placed_sprite::PlacedSprite;
use super::strip::HEIGHT;

/// Which sprites touch which strip.
#[derive(Debug, Default)]
pub struct StripBins {
    /// Where the list of each strip ends; while the lists are filled, where the next one goes.
    ends: Vec<u32>,
    /// What lies on each strip, copied, so that a strip reads what it needs in one go.
    lists: Vec<PlacedSprite>,
}

impl StripBins {
    /// Sorts the sprites of a frame of this height into its strips: one pass to count, one to place.
    pub fn bin(&mut self, placed: &[PlacedSprite], height: usize) {
        let count = height.div_ceil(HEIGHT);
        self.ends.clear();
        self.ends.resize(count, 0);
        for sprite in placed {
            under(&sprite.rows(), count).for_each(|strip| self.ends[strip] += 1);
        }
        let mut total = 0;
        for end in &mut self.ends {
            total += std::mem::replace(end, total);
        }
        let Some(first) = placed.first() else { return };
        self.lists.resize(total as usize, *first);
        for sprite in placed {
            for strip in under(&sprite.rows(), count) {
                self.lists[self.ends[strip] as usize] = *sprite;
                self.ends[strip] += 1;
            }
        }
    }

    /// Number of strips.
    pub const fn len(&self) -> usize {
        self.ends.len()
    }

    /// What touches a strip, bottom first.
    pub fn list(&self, strip: usize) -> &[PlacedSprite] {
        let start = if strip == 0 { 0 } else { self.ends[strip - 1] };
        self.lists.get(start as usize..self.ends[strip] as usize).unwrap_or(&[])
    }
}

/// Rows of a strip of a frame of this height.
pub fn rows(strip: usize, height: usize) -> Range<i32> {
    let first = strip * HEIGHT;
    first as i32..(first + HEIGHT).min(height) as i32
}

/// Which of `count` strips some rows touch.
fn under(rows: &Range<i32>, count: usize) -> Range<usize> {
    let strip = |row: i32, up: usize| ((row.max(0) as usize + up) / HEIGHT).min(count);
    strip(rows.start, 0)..strip(rows.end, HEIGHT - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_lie_on_what_they_reach_into() {
        let height = HEIGHT as i32;
        assert_eq!(under(&(-5..1), 4), 0..1);
        assert_eq!(under(&(height - 1..2 * height + 1), 4), 0..3);
        assert_eq!(under(&(height..2 * height), 4), 1..2);
        assert_eq!(under(&(4 * height - 1..9 * height), 4), 3..4);
        assert!(under(&(-9..0), 4).is_empty() && under(&(4 * height..5 * height), 4).is_empty());
        assert_eq!(rows(1, HEIGHT + 3), height..height + 3);
    }
}
