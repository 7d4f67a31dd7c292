//! Soft contacts: cells that push on each other flatten where they meet, as soap bubbles do, instead of overlapping as discs.
//! Found by a sweep over the instances of one frame, and only where it can be seen.

use crate::draw_list::{DrawList, MAX_CONTACTS, SoftContact, SpriteInstance};
use crate::geometry::{smoothstep, unit_vector};
use crate::shape::{apoptotic_radius, daughter_geometry};
use crate::sprite_key::SAMPLED_FROM_PX;
use crate::sprite_kind::{Pose, SpriteKind};
use glam::{Vec2, vec2};
use marrow::CellKind;

/// Radii, pixels of the screen, between which the flattening fades in.
const SHOWS_PX: [f32; 2] = [SAMPLED_FROM_PX, 30.0];

/// No membrane gives way farther than this, in radii of its body.
const DEEPEST: f32 = 0.42;

/// Pairs that lie deeper in each other, in radii of the larger one, are not side by side: one is above the other.
pub const SIDE_BY_SIDE: f32 = 0.55;

/// Finds the contacts of a frame, in reused buffers.
#[derive(Debug, Default)]
pub struct ContactFinder {
    /// The soft cells of the frame, from left to right.
    sweep: Vec<SoftBody>,
    /// What was found, in the order of the list's cells: a slot for each soft cell.
    hits: Vec<Hit>,
}

/// Sorts a sweep from left to right.
pub fn from_left(sweep: &mut [SoftBody]) {
    sweep.sort_unstable_by(|a, b| a.left().total_cmp(&b.left()).then(a.slot.cmp(&b.slot)));
}

/// A cell in a sweep.
#[derive(Clone, Copy, Debug)]
pub struct SoftBody {
    /// Its place in the list of whoever looks.
    pub slot: u32,
    /// Its middle, device pixels.
    pub middle: Vec2,
    /// Radius of its body, device pixels.
    pub body_px: f32,
    /// Neither dividing nor dying: it gives way itself.
    whole: bool,
    dies: bool,
    /// A macrophage, which takes in what dies.
    eats: bool,
}

impl SoftBody {
    /// The cell of an instance.
    pub fn new(slot: u32, instance: &SpriteInstance) -> Self {
        let pose = instance.key.pose;
        let dies = matches!(pose, Pose::Dying(_));
        let left =
            if dies { apoptotic_radius(pose.progress()) * f32::from(instance.opacity) / 255.0 } else { 1.0 };
        Self {
            slot,
            middle: vec2(instance.x_px, instance.y_px),
            body_px: instance.radius_px * instance.key.body() * left,
            whole: matches!(pose, Pose::Rest | Pose::Polarised),
            dies,
            eats: instance.key.kind == SpriteKind::Cell(CellKind::Macrophage),
        }
    }

    /// The two halves of a cell that splits: what meets its neighbours is their outline.
    fn parts(self, instance: &SpriteInstance) -> [Option<Self>; 2] {
        let Pose::Dividing(_) = instance.key.pose else { return [Some(self), None] };
        let (apart, radius) = daughter_geometry(instance.key.pose.progress());
        let along = unit_vector(instance.heading_rad) * (apart * self.body_px);
        let half = |middle: Vec2| Some(Self { middle, body_px: radius * self.body_px, ..self });
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

/// The deepest contacts of one cell.
#[derive(Clone, Copy, Debug, Default)]
struct Hit {
    cell: u32,
    count: usize,
    inwards: [Vec2; MAX_CONTACTS],
    /// The neighbour of each.
    by: [u32; MAX_CONTACTS],
}

impl ContactFinder {
    /// Writes the contacts of a list whose cells are in their places; the frame has such a share of the screen's pixels.
    pub fn find(&mut self, list: &mut DrawList, pixels: f32) {
        list.contacts.clear();
        self.gather(&list.cells, pixels);
        from_left(&mut self.sweep);
        for (i, one) in self.sweep.iter().enumerate() {
            let right = one.middle.x + one.body_px;
            for other in self.sweep[i + 1..].iter().take_while(|other| other.left() < right) {
                meet(&mut self.hits, one, other, pixels);
            }
        }
        for hit in &self.hits {
            let own = hit.inwards.iter().take(hit.count);
            list.contacts.extend(own.map(|by| SoftContact { cell: hit.cell, inwards: [by.x, by.y] }));
        }
    }

    fn gather(&mut self, cells: &[SpriteInstance], pixels: f32) {
        self.sweep.clear();
        self.hits.clear();
        for (index, instance) in cells.iter().enumerate().filter(|(_, instance)| is_soft(instance, pixels)) {
            let soft = SoftBody::new(self.hits.len() as u32, instance);
            self.sweep.extend(soft.parts(instance).into_iter().flatten());
            self.hits.push(Hit { cell: index as u32, ..Hit::default() });
        }
    }
}

/// Large enough for it to be seen, and round enough. A dividing or dying cell has an outline of its own and gives no way, but
/// its neighbours do, with the flags that would stand over it; a star, a disc on edge and a fragment have no part in it.
fn is_soft(instance: &SpriteInstance, pixels: f32) -> bool {
    let SpriteKind::Cell(kind) = instance.key.kind else { return false };
    let own_outline = matches!(kind, CellKind::StromalCell | CellKind::RedCell | CellKind::Platelet);
    instance.radius_px >= SHOWS_PX[0] * pixels && instance.key.pose != Pose::Squeezed && !own_outline
}

/// Two discs that overlap meet on their common chord; each gives way as far as it reaches beyond.
fn meet(hits: &mut [Hit], one: &SoftBody, other: &SoftBody, pixels: f32) {
    let between = other.middle - one.middle;
    let (a, b) = (one.body_px, other.body_px);
    let apart = between.length();
    if apart >= a + b || apart <= a.max(b) * SIDE_BY_SIDE {
        return;
    }
    let towards = between * (1.0 / apart);
    let shown = smoothstep(SHOWS_PX[0], SHOWS_PX[1], a.min(b) / pixels);
    let chord = (apart * apart + a * a - b * b) / (2.0 * apart);
    if one.gives_way_to(other) {
        hits[one.slot as usize].add(towards * (depth(chord / a) * shown), other.slot);
    }
    if other.gives_way_to(one) {
        hits[other.slot as usize].add(towards * (-depth((apart - chord) / b) * shown), one.slot);
    }
}

fn depth(chord: f32) -> f32 {
    (1.0 - chord).clamp(0.0, DEEPEST)
}

impl Hit {
    /// Keeps the deepest, and of one neighbour, which may have two halves, but one.
    fn add(&mut self, inwards: Vec2, by: u32) {
        let depth = |inwards: Vec2| inwards.dot(inwards);
        let known = (0..self.count).find(|slot| self.by[*slot] == by);
        let slot = known.unwrap_or_else(|| self.slot());
        if depth(self.inwards[slot]) < depth(inwards) {
            (self.inwards[slot], self.by[slot]) = (inwards, by);
        }
    }

    /// A free one, else the shallowest.
    fn slot(&mut self) -> usize {
        if self.count < MAX_CONTACTS {
            self.count += 1;
            return self.count - 1;
        }
        let depths = self.inwards.iter().map(|inwards| inwards.dot(*inwards)).enumerate();
        depths.min_by(|a, b| a.1.total_cmp(&b.1)).map_or(0, |(slot, _)| slot)
    }
}
