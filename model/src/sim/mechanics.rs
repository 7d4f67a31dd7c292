//! Overlap repulsion of soft discs. Neighbour lists are built from a cell list with a skin and used again until a disc
//! could have crossed the skin.
//!
//! Alone, on plain discs in a box, it is [`DiscPacking`]:
//!
//! ```
//! use marrow::sim::mechanics::DiscPacking;
//! let (mut x, mut y) = (vec![10.0, 14.0, 50.0], vec![10.0, 10.0, 50.0]);
//! let radius = [4.5, 6.0, 9.0];
//! let mut packing = DiscPacking::new(100.0, 100.0, 9.0);
//! for _ in 0..50 {
//!     packing.step(&mut x, &mut y, &radius);
//! }
//! assert!(packing.mean_overlap_um(&x, &y, &radius) < 0.1);
//! ```

use super::grid::CellList;
use super::niche::held;
use super::scratch::Scratch;

/// Extra reach of neighbour lists, µm: discs may move half of it before a list is stale.
pub(crate) const SKIN_UM: f32 = 2.0;
/// Share of an overlap that one step undoes, split between the two discs. Above about 0.5 packed discs begin to shake.
const STIFFNESS: f32 = 0.35;

/// Pushes of overlapping discs on each other.
#[derive(Clone, Debug)]
pub(crate) struct Mechanics {
    list: CellList,
    /// Discs up to this radius are found through the bins; the few larger ones look around themselves.
    small_um: f32,
    large: Vec<u32>,
    /// Slot of each listed disc: small ones by bin, then the large ones.
    order: Vec<u32>,
    /// Where the neighbours of each listed disc start; each pair is listed once.
    row: Vec<u32>,
    neighbours: Vec<u32>,
    /// x, y, radius of the listed discs, in list order.
    disc: Scratch<[f32; 4]>,
    /// Push across, push down, summed overlap, in list order.
    push: Scratch<[f32; 4]>,
}

impl Mechanics {
    /// For a rectangle and small discs up to `small_um`.
    pub(crate) fn new(left: f32, top: f32, width: f32, height: f32, small_um: f32) -> Self {
        let list = CellList::new(left, top, width, height, 2.0 * small_um + SKIN_UM);
        let (large, order, row) = (Vec::new(), Vec::new(), Vec::new());
        let (disc, push) = (Scratch::new(), Scratch::new());
        Self { list, small_um, large, order, row, neighbours: Vec::new(), disc, push }
    }

    /// Room for this many discs, so that later steps need not ask for memory.
    pub(crate) fn reserve(&mut self, discs: usize) {
        self.order.reserve(discs);
        self.row.reserve(discs + 1);
        self.disc.reserve(discs);
        self.push.reserve(discs);
        self.large.reserve(discs / 8);
        if self.neighbours.len() < discs * 8 {
            self.neighbours.resize(discs * 8, 0);
        }
    }

    /// The cell list of the last rebuild.
    pub(crate) const fn list(&self) -> &CellList {
        &self.list
    }

    /// Slots of the discs in the list, and the push and summed overlap of each after [`Self::push_apart`].
    pub(crate) fn pushes(&self) -> impl Iterator<Item = (usize, [f32; 4])> + '_ {
        self.order.iter().zip(self.push.iter()).map(|(&slot, &push)| (slot as usize, push))
    }

    /// Finds who may touch whom among discs by slot: x, y, radius. One with radius 0 or less takes no part.
    pub(crate) fn rebuild(&mut self, slots: usize, disc: impl Fn(usize) -> [f32; 3]) {
        let small_um = self.small_um;
        let small = |[x, y, radius]: [f32; 3]| (radius > 0.0 && radius <= small_um).then_some((x, y));
        self.list.sort((0..slots).map(|slot| small(disc(slot))));
        self.large.clear();
        self.large.extend((0..slots as u32).filter(|&slot| disc(slot as usize)[2] > small_um));
        self.order.clear();
        self.order.extend_from_slice(self.list.order());
        self.order.extend_from_slice(&self.large);
        self.gather(disc);
        self.row.clear();
        self.row.push(0);
        let used = self.pair_small();
        let used = self.pair_large(used);
        self.neighbours.truncate(used);
    }

    fn gather(&mut self, disc: impl Fn(usize) -> [f32; 3]) {
        self.disc.clear();
        self.disc.extend(self.order.iter().map(|&slot| {
            let [x, y, radius] = disc(slot as usize);
            [x, y, radius, 0.0]
        }));
    }

    /// Pairs within a bin, with the bin to the right, and with the three bins below.
    fn pair_small(&mut self) -> usize {
        let mut used = 0;
        for row in 0..self.list.rows() {
            for column in 0..self.list.columns() {
                let (from, to) = self.list.span(row, column, column);
                let (_, right) = self.list.span(row, column, column + 1);
                let below = if row + 1 < self.list.rows() {
                    self.list.span(row + 1, column.saturating_sub(1), column + 1)
                } else {
                    (0, 0)
                };
                for at in from..to {
                    used = self.take_near(at, at + 1, right, used);
                    used = self.take_near(at, below.0, below.1, used);
                    self.row.push(used as u32);
                }
            }
        }
        used
    }

    /// Lists those of `from..to` that are within reach of the disc `at`.
    fn take_near(&mut self, at: usize, from: usize, to: usize, mut used: usize) -> usize {
        let wanted = used + to.saturating_sub(from);
        if self.neighbours.len() < wanted {
            self.neighbours.resize(wanted + wanted / 2, 0);
        }
        let [x, y, radius, _] = self.disc[at];
        for (other, disc) in (from..).zip(&self.disc[from.min(to)..to]) {
            let (dx, dy, reach) = (disc[0] - x, disc[1] - y, disc[2] + radius + SKIN_UM);
            self.neighbours[used] = other as u32;
            used += usize::from(dx * dx + dy * dy < reach * reach);
        }
        used
    }

    fn pair_large(&mut self, mut used: usize) -> usize {
        let first_large = self.list.order().len();
        for at in first_large..self.order.len() {
            let [x, y, radius, _] = self.disc[at];
            let reach = radius + self.small_um + SKIN_UM;
            let (left, right) = self.list.columns_within(x, reach);
            let (top, bottom) = self.list.rows_within(y, reach);
            for row in top..=bottom {
                let (from, to) = self.list.span(row, left, right);
                used = self.take_near(at, from, to, used);
            }
            used = self.take_near(at, at + 1, self.order.len(), used);
            self.row.push(used as u32);
        }
        used
    }

    /// Sums the pushes of all overlaps at the present positions.
    pub(crate) fn push_apart(&mut self, disc: impl Fn(usize) -> [f32; 3]) {
        self.gather(disc);
        self.push.clear();
        self.push.resize(self.disc.len(), [0.0; 4]);
        for at in 0..self.disc.len() {
            let [x, y, radius, _] = self.disc[at];
            let (mut across, mut down, mut overlap) = (0.0, 0.0, 0.0);
            let (from, to) = (self.row[at] as usize, self.row[at + 1] as usize);
            for &other in &self.neighbours[from..to] {
                let disc = self.disc[other as usize];
                let (dx, dy, reach) = (disc[0] - x, disc[1] - y, disc[2] + radius);
                let square = dx * dx + dy * dy;
                if square < reach * reach {
                    // Two discs on one spot part along x: the tiny number keeps the direction finite.
                    let distance = (square + 1e-6).sqrt();
                    let depth = reach - distance;
                    let scale = 0.5 * STIFFNESS * depth / distance;
                    let (px, py) = ((dx + 1e-4) * scale, dy * scale);
                    across -= px;
                    down -= py;
                    overlap += depth;
                    let push = &mut self.push[other as usize];
                    push[0] += px;
                    push[1] += py;
                    push[2] += depth;
                }
            }
            let push = &mut self.push[at];
            push[0] += across;
            push[1] += down;
            push[2] += overlap;
        }
    }
}

/// Soft discs in a box: the mechanics alone, for measuring it and for judging packings.
#[derive(Clone, Debug)]
pub struct DiscPacking {
    mechanics: Mechanics,
    width_um: f32,
    height_um: f32,
    /// Positions when the lists were built; empty when they must be built.
    listed_x: Vec<f32>,
    listed_y: Vec<f32>,
}

impl DiscPacking {
    /// An empty box; no disc may have a radius above `largest_radius_um`.
    pub fn new(width_um: f32, height_um: f32, largest_radius_um: f32) -> Self {
        let mechanics = Mechanics::new(0.0, 0.0, width_um, height_um, largest_radius_um);
        Self { mechanics, width_um, height_um, listed_x: Vec::new(), listed_y: Vec::new() }
    }

    /// One step: neighbours (lists are renewed when a disc has moved half the skin), pushes, new positions, walls.
    /// The three slices must have equal lengths; move the discs as you like between steps.
    pub fn step(&mut self, x: &mut [f32], y: &mut [f32], radius: &[f32]) {
        if self.is_stale(x, y) {
            self.mechanics.rebuild(x.len(), |slot| [x[slot], y[slot], radius[slot]]);
            self.listed_x.clear();
            self.listed_x.extend_from_slice(x);
            self.listed_y.clear();
            self.listed_y.extend_from_slice(y);
        }
        self.mechanics.push_apart(|slot| [x[slot], y[slot], radius[slot]]);
        for (slot, push) in self.mechanics.pushes() {
            let r = radius[slot];
            x[slot] = held(x[slot] + push[0], r, self.width_um - r);
            y[slot] = held(y[slot] + push[1], r, self.height_um - r);
        }
    }

    fn is_stale(&self, x: &[f32], y: &[f32]) -> bool {
        let limit = (SKIN_UM / 2.0) * (SKIN_UM / 2.0);
        let far =
            |((a, b), (c, d)): ((&f32, &f32), (&f32, &f32))| (a - b) * (a - b) + (c - d) * (c - d) > limit;
        self.listed_x.len() != x.len()
            || x.iter().zip(&self.listed_x).zip(y.iter().zip(&self.listed_y)).any(far)
    }

    /// Summed overlap depth per disc, µm: a bound on it shows that a step did its work.
    pub fn mean_overlap_um(&mut self, x: &[f32], y: &[f32], radius: &[f32]) -> f32 {
        self.mechanics.rebuild(x.len(), |slot| [x[slot], y[slot], radius[slot]]);
        self.listed_x.clear();
        self.mechanics.push_apart(|slot| [x[slot], y[slot], radius[slot]]);
        let sum: f32 = self.mechanics.pushes().map(|(_, push)| push[2]).sum();
        sum / 2.0 / x.len().max(1) as f32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overlap_is_undone_symmetrically() {
        let (mut x, mut y, radius) = (vec![50.0, 56.0], vec![50.0, 50.0], [5.0, 5.0]);
        let mut packing = DiscPacking::new(100.0, 100.0, 5.0);
        (0..40).for_each(|_| packing.step(&mut x, &mut y, &radius));
        assert!((x[1] - x[0] - 10.0).abs() < 0.05, "{x:?}");
        assert!((x[0] + x[1] - 106.0).abs() < 0.05, "{x:?}");
    }

    #[test]
    fn a_large_disc_pushes_small_ones_across_bins() {
        let (mut x, mut y, radius) = (vec![50.0, 68.0], vec![50.0, 50.0], [20.0, 3.0]);
        let mut mechanics = Mechanics::new(0.0, 0.0, 100.0, 100.0, 5.0);
        mechanics.rebuild(2, |slot| [x[slot], y[slot], radius[slot]]);
        mechanics.push_apart(|slot| [x[slot], y[slot], radius[slot]]);
        for (slot, push) in mechanics.pushes() {
            x[slot] += push[0];
            y[slot] += push[1];
        }
        assert!(x[1] > 68.0 && x[0] < 50.0);
    }

    #[test]
    fn two_discs_on_one_spot_part() {
        let (mut x, mut y, radius) = (vec![50.0, 50.0], vec![50.0, 50.0], [5.0, 5.0]);
        let mut packing = DiscPacking::new(100.0, 100.0, 5.0);
        (0..200).for_each(|_| packing.step(&mut x, &mut y, &radius));
        assert!(packing.mean_overlap_um(&x, &y, &radius) < 0.1);
    }
}
