//! Who may touch whom: each pair once, in groups of four.

use super::SKIN_UM;
use super::four::{Disc, within};
use crate::sim::grid::CellList;

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

/// The neighbours of each listed disc. A pair stands with the one of the two that finds the other first.
#[derive(Clone, Debug, Default)]
pub(super) struct Neighbours {
    /// Where the groups of each disc start in `others`; one more entry than discs.
    row: Vec<u32>,
    /// Places in the list, in groups of four: the last group of a disc is filled up with nobody.
    others: Vec<u32>,
}

impl Neighbours {
    /// Room for the pairs of this many discs.
    pub(super) fn reserve(&mut self, discs: usize) {
        self.row.reserve(discs + 1);
        if self.others.len() < discs * 8 {
            self.others.resize(discs * 8, 0);
        }
    }

    /// The groups of each disc, in list order.
    pub(super) fn rows(&self) -> impl Iterator<Item = &[[u32; 4]]> {
        self.row.windows(2).map(|ends| self.others[ends[0] as usize..ends[1] as usize].as_chunks::<4>().0)
    }

    /// Finds them among `count` discs: small ones in the order of the cell list, then large ones, then four times nobody.
    pub(super) fn find(&mut self, list: &CellList, small_um: f32, count: usize, discs: &[Disc]) {
        self.row.clear();
        self.row.push(0);
        let mut finder = Finder { discs, nobody: count as u32, others: &mut self.others, used: 0 };
        finder.pair_small(list, &mut self.row);
        finder.pair_large(list, small_um, &mut self.row);
        let used = finder.used;
        self.others.truncate(used);
    }
}

/// Fills the groups.
struct Finder<'a> {
    discs: &'a [Disc],
    nobody: u32,
    others: &'a mut Vec<u32>,
    used: usize,
}

impl Finder<'_> {
    /// Pairs within a bin, with the bin to the right, and with the three bins below.
    fn pair_small(&mut self, list: &CellList, rows: &mut Vec<u32>) {
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
                    self.end(rows);
                }
            }
        }
    }

    /// Pairs of large discs with small ones, and with the large ones after them.
    fn pair_large(&mut self, list: &CellList, small_um: f32, rows: &mut Vec<u32>) {
        let count = self.nobody as usize;
        for at in list.order().len()..count {
            let [x, y, radius, _] = self.discs[at];
            let reach = radius + small_um + SKIN_UM;
            let (left, right) = list.columns_within(x, reach);
            let (top, bottom) = list.rows_within(y, reach);
            for row in top..=bottom {
                let (from, to) = list.span(row, left, right);
                self.take_near(at, from, to);
            }
            self.take_near(at, at + 1, count);
            self.end(rows);
        }
    }

    /// Lists those of `from..to` that are within reach of the disc `at`.
    fn take_near(&mut self, at: usize, from: usize, to: usize) {
        self.make_room(to.saturating_sub(from) + 8);
        let me = self.discs[at];
        let mut first = from;
        while first < to {
            let Some(four) = self.discs[first..].first_chunk() else { return };
            let mut near = within(SKIN_UM, me, four);
            if to - first < 4 {
                near &= (1 << (to - first)) - 1;
            }
            let places = PLACES[near as usize % PLACES.len()].map(|place| first as u32 + place);
            self.others[self.used..self.used + 4].copy_from_slice(&places);
            self.used += near.count_ones() as usize;
            first += 4;
        }
    }

    /// Fills up the last group of a disc and ends its row.
    fn end(&mut self, rows: &mut Vec<u32>) {
        self.others[self.used..self.used + 4].fill(self.nobody);
        self.used = self.used.next_multiple_of(4);
        rows.push(self.used as u32);
    }

    fn make_room(&mut self, more: usize) {
        let wanted = self.used + more;
        if self.others.len() < wanted {
            self.others.resize(wanted + wanted / 2, 0);
        }
    }
}
