//! Who may touch whom: each pair once.

use crate::parameter::parameters;
use crate::submodels::mechanics::cell_list::CellList;
use crate::submodels::mechanics::pair_kernel::{Disc, within};

parameters! {
    /// Extra reach of neighbour lists: discs may move half of it before a list is stale.
    pub(crate) SKIN_UM: f32 = 2.0, "µm", "method";
}

/// Places of the bits that are set in a group of four, first ones first.
const PLACES: [[u32; 4]; 16] = places();

const fn places() -> [[u32; 4]; 16] {
    let mut places = [[0; 4]; 16];
    let mut bits = 0;
    while bits < 16 {
        let (mut used, mut place) = (0, 0);
        while place < 4 {
            if bits >> place & 1 == 1 {
                places[bits][used] = place as u32;
                used += 1;
            }
            place += 1;
        }
        bits += 1;
    }
    places
}

/// Pairs of listed discs, by their places in the list. Their number is a multiple of four: the last are filled up with nobody.
#[derive(Clone, Debug, Default)]
pub(super) struct NeighbourList {
    first: Vec<u32>,
    second: Vec<u32>,
}

impl NeighbourList {
    /// Room for the pairs of this many discs.
    pub(super) fn reserve(&mut self, discs: usize) {
        self.make_room(discs * 8);
    }

    /// All pairs, four at a time.
    pub(super) fn quads(&self) -> impl Iterator<Item = ([u32; 4], [u32; 4])> {
        let (first, second) = (self.first.as_chunks().0, self.second.as_chunks().0);
        first.iter().copied().zip(second.iter().copied())
    }

    /// Finds them among `count` discs: small ones in the order of the cell list, then large ones, then four times nobody.
    pub(super) fn find(&mut self, list: &CellList, small_um: f32, count: usize, discs: &[Disc]) {
        let mut finder = PairFinder { discs, count, pairs: self, used: 0 };
        finder.pair_small(list);
        finder.pair_large(list, small_um);
        let used = finder.fill_up();
        self.first.truncate(used);
        self.second.truncate(used);
    }

    fn make_room(&mut self, pairs: usize) {
        if self.first.len() < pairs {
            self.first.resize(pairs, 0);
            self.second.resize(pairs, 0);
        }
    }
}

/// Goes through the list and notes pairs.
struct PairFinder<'a> {
    discs: &'a [Disc],
    count: usize,
    pairs: &'a mut NeighbourList,
    used: usize,
}

impl PairFinder<'_> {
    /// Pairs within a bin, with the bin to the right, and with the three bins below.
    fn pair_small(&mut self, list: &CellList) {
        for row in 0..list.rows() {
            for column in 0..list.columns() {
                let (from, to) = list.span(row, column, column);
                let (_, right) = list.span(row, column, column + 1);
                let below = if row + 1 < list.rows() {
                    list.span(row + 1, column.saturating_sub(1), column + 1)
                } else {
                    (0, 0)
                };
                for at in from..to {
                    self.take_near(at, at + 1, right);
                    self.take_near(at, below.0, below.1);
                }
            }
        }
    }

    /// Pairs of large discs with small ones, and with the large ones after them.
    fn pair_large(&mut self, list: &CellList, small_um: f32) {
        for at in list.order().len()..self.count {
            let [x, y, radius, _] = self.discs[at];
            let reach = radius + small_um + SKIN_UM;
            let (left, right) = list.columns_within(x, reach);
            let (top, bottom) = list.rows_within(y, reach);
            for row in top..=bottom {
                let (from, to) = list.span(row, left, right);
                self.take_near(at, from, to);
            }
            self.take_near(at, at + 1, self.count);
        }
    }

    /// Notes those of `from..to` that are within reach of the disc `at`.
    fn take_near(&mut self, at: usize, from: usize, to: usize) {
        self.make_room(to.saturating_sub(from));
        let me = self.discs[at];
        let mut place = from;
        while place < to {
            let Some(four) = self.discs[place..].first_chunk() else { return };
            let mut near = within(SKIN_UM, me, four);
            if to - place < 4 {
                near &= (1 << (to - place)) - 1;
            }
            let others = PLACES[near as usize % PLACES.len()].map(|other| place as u32 + other);
            self.record([at as u32; 4], others);
            self.used += near.count_ones() as usize;
            place += 4;
        }
    }

    /// Fills up the last four with nobody; gives how many pairs there are then.
    fn fill_up(mut self) -> usize {
        self.make_room(0);
        self.record([self.count as u32; 4], [self.count as u32; 4]);
        self.used.next_multiple_of(4)
    }

    /// Writes four pairs; those that are none are written over by the next.
    fn record(&mut self, first: [u32; 4], second: [u32; 4]) {
        let here = self.used..self.used + 4;
        self.pairs.first[here.clone()].copy_from_slice(&first);
        self.pairs.second[here].copy_from_slice(&second);
    }

    /// Room for so many more pairs, and for four that are none.
    fn make_room(&mut self, more: usize) {
        let wanted = self.used + more + 4;
        if self.pairs.first.len() < wanted {
            self.pairs.make_room(wanted + wanted / 2);
        }
    }
}
