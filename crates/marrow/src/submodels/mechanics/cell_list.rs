//! A cell list: discs sorted into square bins, so that neighbours are found without looking at everyone.

/// Discs by bin, row after row. Discs of neighbouring bins of a row lie side by side in `order`.
#[derive(Clone, Debug, Default)]
pub(crate) struct CellList {
    bin_um: f32,
    left_um: f32,
    top_um: f32,
    columns: usize,
    rows: usize,
    /// Where each bin starts in `order`; one more entry than bins.
    start: Vec<u32>,
    /// Slots sorted by bin.
    order: Vec<u32>,
    bin_of: Vec<u32>,
}

/// No bin: the disc does not take part.
const NOWHERE: u32 = u32::MAX;

impl CellList {
    /// A list over a rectangle; discs outside are put into the nearest bin.
    pub(crate) fn new(left_um: f32, top_um: f32, width_um: f32, height_um: f32, bin_um: f32) -> Self {
        let columns = (width_um / bin_um).ceil().max(1.0) as usize;
        let rows = (height_um / bin_um).ceil().max(1.0) as usize;
        let start = vec![0; columns * rows + 1];
        Self { bin_um, left_um, top_um, columns, rows, start, order: Vec::new(), bin_of: Vec::new() }
    }

    /// Sorts the discs that have a place: those without one take no part. The order within a bin is that of the slots.
    pub(crate) fn sort(&mut self, places: impl Iterator<Item = Option<(f32, f32)>>) {
        self.bin_of.clear();
        self.start.fill(0);
        for place in places {
            let bin = place.map_or(NOWHERE, |(x, y)| self.bin(x, y));
            self.bin_of.push(bin);
            if bin != NOWHERE {
                self.start[bin as usize + 1] += 1;
            }
        }
        for bin in 1..self.start.len() {
            self.start[bin] += self.start[bin - 1];
        }
        self.fill_order();
    }

    fn fill_order(&mut self) {
        let total = self.start.last().copied().unwrap_or(0);
        self.order.clear();
        self.order.resize(total as usize, 0);
        // From the last slot backwards, each bin filled from its end, which leaves `start` as ends, then shifted back.
        for slot in (0..self.bin_of.len()).rev() {
            let bin = self.bin_of[slot];
            if bin != NOWHERE {
                let end = &mut self.start[bin as usize + 1];
                *end -= 1;
                self.order[*end as usize] = slot as u32;
            }
        }
        let bins = self.start.len() - 1;
        self.start.copy_within(1..=bins, 0);
        self.start[bins] = total;
    }

    fn bin(&self, x: f32, y: f32) -> u32 {
        (self.row(y) * self.columns + self.column(x)) as u32
    }

    fn column(&self, x: f32) -> usize {
        (((x - self.left_um) / self.bin_um) as usize).min(self.columns - 1)
    }

    fn row(&self, y: f32) -> usize {
        (((y - self.top_um) / self.bin_um) as usize).min(self.rows - 1)
    }

    /// All slots, sorted by bin.
    pub(crate) fn order(&self) -> &[u32] {
        &self.order
    }

    pub(crate) const fn columns(&self) -> usize {
        self.columns
    }

    pub(crate) const fn rows(&self) -> usize {
        self.rows
    }

    /// The part of `order` that holds the bins `first..=last` of a row.
    pub(crate) fn span(&self, row: usize, first: usize, last: usize) -> (usize, usize) {
        let from = self.start[row * self.columns + first];
        let to = self.start[row * self.columns + last.min(self.columns - 1) + 1];
        (from as usize, to as usize)
    }

    /// First and last column that a reach around `x` touches.
    pub(crate) fn columns_within(&self, x: f32, reach_um: f32) -> (usize, usize) {
        (self.column(x - reach_um), self.column(x + reach_um))
    }

    /// First and last row that a reach around `y` touches.
    pub(crate) fn rows_within(&self, y: f32, reach_um: f32) -> (usize, usize) {
        (self.row(y - reach_um), self.row(y + reach_um))
    }

    /// Calls `visit` with each slot whose bin touches the square of half side `reach_um`.
    pub(crate) fn near(&self, x: f32, y: f32, reach_um: f32, mut visit: impl FnMut(usize)) {
        let (first, last) = self.columns_within(x, reach_um);
        let (top, bottom) = self.rows_within(y, reach_um);
        for row in top..=bottom {
            let (from, to) = self.span(row, first, last);
            self.order[from..to].iter().for_each(|&slot| visit(slot as usize));
        }
    }
}

#[cfg(test)]
mod tests {

    use super::*;

    #[test]
    fn every_disc_is_in_its_bin_once_and_in_slot_order() {
        let x = [5.0, 25.0, 6.0, 99.0, -4.0];
        let y = [5.0, 5.0, 7.0, 99.0, 2.0];
        let mut list = CellList::new(0.0, 0.0, 40.0, 40.0, 10.0);
        list.sort((0..5).map(|slot| (slot != 2).then_some((x[slot], y[slot]))));
        assert_eq!(list.order(), &[0, 4, 1, 3]);
        assert_eq!(list.span(0, 0, 0), (0, 2));
        assert_eq!(list.span(3, 3, 9), (3, 4));
    }

    #[test]
    fn near_finds_all_within_reach() {
        let x: Vec<f32> = (0..200).map(|k| (k * 37 % 100) as f32).collect();
        let y: Vec<f32> = (0..200).map(|k| (k * 53 % 100) as f32).collect();
        let mut list = CellList::new(0.0, 0.0, 100.0, 100.0, 13.0);
        list.sort(x.iter().zip(&y).map(|(&x, &y)| Some((x, y))));
        let mut found = Vec::new();
        list.near(50.0, 50.0, 20.0, |slot| found.push(slot));
        for slot in 0..200 {
            let near = (x[slot] - 50.0).abs() <= 20.0 && (y[slot] - 50.0).abs() <= 20.0;
            assert!(!near || found.contains(&slot), "missed {slot}");
        }
    }
}
