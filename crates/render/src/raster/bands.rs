//! Which sprites lie on which band of the frame. Within a band the order of the list is kept, so the picture is the same
//! as without.

use core::ops::Range;

use super::band::HEIGHT;
use super::placed::Placed;

/// Which sprites lie on which band.
#[derive(Debug, Default)]
pub struct Bands {
    /// Where the list of each band ends; while the lists are filled, where the next one goes.
    ends: Vec<u32>,
    /// What lies on each band, copied, so that a band reads what it needs in one go.
    lists: Vec<Placed>,
}

impl Bands {
    /// Deals the sprites of a frame that is so high out to its bands: one pass to count, one to place.
    pub fn deal(&mut self, placed: &[Placed], height: usize) {
        let count = height.div_ceil(HEIGHT);
        self.ends.clear();
        self.ends.resize(count, 0);
        for sprite in placed {
            under(&sprite.rows(), count).for_each(|band| self.ends[band] += 1);
        }
        let mut total = 0;
        for end in &mut self.ends {
            total += std::mem::replace(end, total);
        }
        let Some(first) = placed.first() else { return };
        self.lists.resize(total as usize, *first);
        for sprite in placed {
            for band in under(&sprite.rows(), count) {
                self.lists[self.ends[band] as usize] = *sprite;
                self.ends[band] += 1;
            }
        }
    }

    /// Number of bands.
    pub const fn len(&self) -> usize {
        self.ends.len()
    }

    /// What lies on a band, lowest first.
    pub fn list(&self, band: usize) -> &[Placed] {
        let start = if band == 0 { 0 } else { self.ends[band - 1] };
        self.lists.get(start as usize..self.ends[band] as usize).unwrap_or(&[])
    }
}

/// Rows of a band of a frame that is so high.
pub fn rows(band: usize, height: usize) -> Range<i32> {
    let first = band * HEIGHT;
    first as i32..(first + HEIGHT).min(height) as i32
}

/// Which of so many bands some rows lie on.
fn under(rows: &Range<i32>, count: usize) -> Range<usize> {
    let band = |row: i32, up: usize| ((row.max(0) as usize + up) / HEIGHT).min(count);
    band(rows.start, 0)..band(rows.end, HEIGHT - 1)
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
