//! Overlap repulsion of soft discs. Neighbour lists are built from a cell list with a skin and used again until a disc
//! could have crossed the skin.

use crate::parameter::parameters;
use crate::scratch::Scratch;
use crate::submodels::mechanics::cell_list::CellList;
use crate::submodels::mechanics::neighbour_list::{NeighbourList, SKIN_UM};
use crate::submodels::mechanics::pair_kernel::{Disc, Push, opposite, push, sum};

parameters! {
    /// Place of nobody: too far from everything to touch it.
    FAR_UM: f32 = 1e9, "µm", "method";
}

/// Stands for nobody where a group of four is not full.
const NOBODY: Disc = [FAR_UM, FAR_UM, 0.0, 0.0];

/// Pushes of overlapping discs on each other.
#[derive(Clone, Debug)]
pub(crate) struct Mechanics {
    list: CellList,
    /// Discs up to this radius are found through the bins; the few larger ones look around themselves.
    small_um: f32,
    large: Vec<u32>,
    /// Slot of each listed disc: small ones by bin, then the large ones.
    order: Vec<u32>,
    /// Who may touch whom, by place in `order`.
    neighbours: NeighbourList,
    /// The listed discs in list order, then four times nobody.
    disc: Scratch<Disc>,
    /// The push on each of these.
    push: Scratch<Push>,
}

impl Mechanics {
    /// For a rectangle and small discs up to `small_um`.
    pub(crate) fn new(left: f32, top: f32, width: f32, height: f32, small_um: f32) -> Self {
        let list = CellList::new(left, top, width, height, 2.0 * small_um + SKIN_UM);
        let (large, order, neighbours) = (Vec::new(), Vec::new(), NeighbourList::default());
        let (disc, push) = (Scratch::new(), Scratch::new());
        Self { list, small_um, large, order, neighbours, disc, push }
    }

    /// Room for this many discs, so that later steps need not ask for memory.
    pub(crate) fn reserve(&mut self, discs: usize) {
        self.order.reserve(discs);
        self.neighbours.reserve(discs);
        self.disc.reserve(discs + 4);
        self.push.reserve(discs + 4);
        self.large.reserve(discs / 8);
    }

    /// The cell list of the last rebuild.
    pub(crate) const fn list(&self) -> &CellList {
        &self.list
    }

    /// Slots of the discs in the list, and the push and summed overlap of each after [`Self::push_apart`].
    pub(crate) fn pushes(&self) -> impl Iterator<Item = (usize, Push)> + '_ {
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
        self.neighbours.find(&self.list, small_um, self.order.len(), &self.disc);
    }

    fn gather(&mut self, disc: impl Fn(usize) -> [f32; 3]) {
        self.disc.clear();
        self.disc.extend(self.order.iter().map(|&slot| {
            let [x, y, radius] = disc(slot as usize);
            [x, y, radius, 0.0]
        }));
        self.disc.extend_from_slice(&[NOBODY; 4]);
    }

    /// Sums the pushes of all overlaps at the present positions.
    pub(crate) fn push_apart(&mut self, disc: impl Fn(usize) -> [f32; 3]) {
        self.gather(disc);
        self.push.clear();
        self.push.resize(self.disc.len(), [0.0; 4]);
        // As many of the one as of the other, seen here: one look at a place then does for both.
        let count = self.disc.len();
        let (discs, sums) = (&self.disc[..count], &mut self.push[..count]);
        for (first, second) in self.neighbours.quads() {
            let [firsts, seconds] = [first, second].map(|four| four.map(|at| discs[at as usize]));
            push(firsts, seconds, |k, push| {
                let (from, to) = (first[k] as usize, second[k] as usize);
                sums[from] = sum(sums[from], opposite(push));
                sums[to] = sum(sums[to], push);
            });
        }
    }
}

#[cfg(test)]
mod tests {

    use super::*;
    use crate::submodels::mechanics::disc_packing::DiscPacking;

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
