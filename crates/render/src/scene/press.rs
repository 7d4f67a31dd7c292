//! Soft contact: cells that push on each other flatten where they meet, as soap bubbles do, instead of overlapping as
//! discs. Found among the stamps of one frame, and only where it can be seen.

use crate::draw_list::{DrawList, MOST_PRESSES, Press, Stamp};
use crate::figure::{Figure, Pose, SAMPLED_FROM_PX};
use crate::geometry::{V2, ease, v2};
use crate::shape::{halves, shrunk};
use marrow::sim::CellKind;

/// Radii, pixels of the screen, between which the flattening fades in.
const SHOWS_PX: [f32; 2] = [SAMPLED_FROM_PX, 30.0];

/// No membrane gives way farther than this, in radii of its body.
const DEEPEST: f32 = 0.42;

/// Pairs that lie deeper in each other, in radii of the larger one, are not side by side: one is above the other.
pub const SIDE_BY_SIDE: f32 = 0.55;

/// Finds who presses whom, into buffers that are used again.
#[derive(Debug, Default)]
pub struct Presses {
    /// The soft cells of the frame, from left to right.
    sweep: Vec<Soft>,
    /// What was found, in the order of the list's cells: a slot for each soft cell.
    found: Vec<Found>,
}

/// Sorts cells from left to right.
pub fn from_left(sweep: &mut [Soft]) {
    sweep.sort_unstable_by(|a, b| a.left().total_cmp(&b.left()).then(a.slot.cmp(&b.slot)));
}

/// A cell that presses.
#[derive(Clone, Copy, Debug)]
pub struct Soft {
    /// Its place in the list of whoever looks.
    pub slot: u32,
    /// Its middle, device pixels.
    pub middle: V2,
    /// Radius of its body, device pixels.
    pub body_px: f32,
    /// Neither dividing nor dying: it gives way itself.
    whole: bool,
    dies: bool,
    /// A macrophage, which takes in what dies.
    eats: bool,
}

impl Soft {
    /// The cell of a stamp.
    pub fn new(slot: u32, stamp: &Stamp) -> Self {
        let pose = stamp.key.pose;
        let dies = matches!(pose, Pose::Dying(_));
        let left = if dies { shrunk(pose.progress()) * f32::from(stamp.opacity) / 255.0 } else { 1.0 };
        Self {
            slot,
            middle: v2(stamp.x_px, stamp.y_px),
            body_px: stamp.radius_px * stamp.key.body() * left,
            whole: matches!(pose, Pose::Rest | Pose::Polarised),
            dies,
            eats: stamp.key.figure == Figure::Cell(CellKind::Macrophage),
        }
    }

    /// The two halves of a cell that splits: what meets its neighbours is their outline.
    fn parts(self, stamp: &Stamp) -> [Option<Self>; 2] {
        let Pose::Dividing(_) = stamp.key.pose else { return [Some(self), None] };
        let (apart, radius) = halves(stamp.key.pose.progress());
        let along = V2::at_angle(stamp.heading_rad) * (apart * self.body_px);
        let half = |middle: V2| Some(Self { middle, body_px: radius * self.body_px, ..self });
        [half(self.middle - along), half(self.middle + along)]
    }

    fn gives_way_to(&self, other: &Self) -> bool {
        self.whole && !(self.eats && other.dies)
    }

    /// Its left edge.
    pub fn left(&self) -> f32 {
        self.middle.x - self.body_px
    }
}

/// The deepest presses on one cell.
#[derive(Clone, Copy, Debug, Default)]
struct Found {
    cell: u32,
    count: usize,
    inwards: [V2; MOST_PRESSES],
    /// Who presses there.
    by: [u32; MOST_PRESSES],
}

impl Presses {
    /// Writes the presses of a list whose cells stand in their places; the frame has such a share of the screen's pixels.
    pub fn find(&mut self, list: &mut DrawList, pixels: f32) {
        list.presses.clear();
        self.gather(&list.cells, pixels);
        from_left(&mut self.sweep);
        for (i, one) in self.sweep.iter().enumerate() {
            let right = one.middle.x + one.body_px;
            for other in self.sweep[i + 1..].iter().take_while(|other| other.left() < right) {
                meet(&mut self.found, one, other, pixels);
            }
        }
        for found in &self.found {
            let own = found.inwards.iter().take(found.count);
            list.presses.extend(own.map(|by| Press { cell: found.cell, inwards: [by.x, by.y] }));
        }
    }

    fn gather(&mut self, cells: &[Stamp], pixels: f32) {
        self.sweep.clear();
        self.found.clear();
        for (index, stamp) in cells.iter().enumerate().filter(|(_, stamp)| presses(stamp, pixels)) {
            let soft = Soft::new(self.found.len() as u32, stamp);
            self.sweep.extend(soft.parts(stamp).into_iter().flatten());
            self.found.push(Found { cell: index as u32, ..Found::default() });
        }
    }
}

/// Large enough for it to be seen, and round enough. A dividing or dying cell has an outline of its own and gives no way, but
/// its neighbours do, with the flags that would stand over it; a star, a disc on edge and a fragment have no part in it.
fn presses(stamp: &Stamp, pixels: f32) -> bool {
    let Figure::Cell(kind) = stamp.key.figure else { return false };
    let own_outline = matches!(kind, CellKind::StromalCell | CellKind::RedCell | CellKind::Platelet);
    stamp.radius_px >= SHOWS_PX[0] * pixels && stamp.key.pose != Pose::Squeezed && !own_outline
}

/// Two discs that overlap meet on their common chord; each gives way as far as it reaches beyond.
fn meet(found: &mut [Found], one: &Soft, other: &Soft, pixels: f32) {
    let between = other.middle - one.middle;
    let (a, b) = (one.body_px, other.body_px);
    let apart = between.length();
    if apart >= a + b || apart <= a.max(b) * SIDE_BY_SIDE {
        return;
    }
    let towards = between * (1.0 / apart);
    let shown = ease(SHOWS_PX[0], SHOWS_PX[1], a.min(b) / pixels);
    let chord = (apart * apart + a * a - b * b) / (2.0 * apart);
    if one.gives_way_to(other) {
        found[one.slot as usize].add(towards * (depth(chord / a) * shown), other.slot);
    }
    if other.gives_way_to(one) {
        found[other.slot as usize].add(towards * (-depth((apart - chord) / b) * shown), one.slot);
    }
}

fn depth(chord: f32) -> f32 {
    (1.0 - chord).clamp(0.0, DEEPEST)
}

impl Found {
    /// Keeps the deepest, and of one neighbour, which may have two halves, but one.
    fn add(&mut self, inwards: V2, by: u32) {
        let depth = |press: V2| press.dot(press);
        let known = (0..self.count).find(|slot| self.by[*slot] == by);
        let slot = known.unwrap_or_else(|| self.slot());
        if depth(self.inwards[slot]) < depth(inwards) {
            (self.inwards[slot], self.by[slot]) = (inwards, by);
        }
    }

    /// A free one, else the shallowest.
    fn slot(&mut self) -> usize {
        if self.count < MOST_PRESSES {
            self.count += 1;
            return self.count - 1;
        }
        let depths = self.inwards.iter().map(|press| press.dot(*press)).enumerate();
        depths.min_by(|a, b| a.1.total_cmp(&b.1)).map_or(0, |(slot, _)| slot)
    }
}
