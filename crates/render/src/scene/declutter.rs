//! Declutter: the model lets immune cells lie on one another; they are drawn side by side, as soft cells lie, so that none hides
//! another.

use super::contacts::{SoftBody, from_left};
use crate::draw_list::SpriteInstance;
use crate::geometry::{Vec2Ext as _, smoothstep};
use crate::sprite_kind::{Pose, SpriteKind};
use glam::{Vec2, vec2};
use marrow::{CellKind, CellState, CellView};

/// Radii, device pixels, between which cells begin to be drawn apart: where they can be seen one by one.
const SHOWS_PX: [f32; 2] = [3.0, 5.0];

/// Nearest that two middles are drawn, of both radii.
const NEAREST: f32 = 0.88;

/// In one round two middles go apart by at most this many times their distance, so that nothing jumps where two cells pass.
const GROWS_BY: f32 = 1.5;

/// After these few rounds a crowd has nearly come apart.
const ROUNDS: u8 = 3;

/// No cell is drawn farther from its place than this, in radii.
const FARTHEST: f32 = 0.75;

/// Draws crowds apart, in reused buffers.
#[derive(Debug, Default)]
pub struct Declutter {
    items: Vec<Item>,
    /// The same cells where the model has them, from left to right.
    sweep: Vec<SoftBody>,
}

/// A cell that may lie on others.
#[derive(Clone, Copy, Debug)]
struct Item {
    instance: u32,
    home: Vec2,
    at: Vec2,
    push: Vec2,
    body_px: f32,
    /// How freely it moves, 0 (it holds another) to 1.
    free: f32,
}

impl Declutter {
    /// Moves the instances; `cell_of` says which cell of the snapshot each is.
    pub fn spread(&mut self, instances: &mut [SpriteInstance], cell_of: &[u32], cells: &[CellView]) {
        self.gather(instances, cell_of, cells);
        for _ in 0..ROUNDS {
            self.push();
            self.items.iter_mut().for_each(Item::go);
        }
        for item in &self.items {
            let instance = &mut instances[item.instance as usize];
            (instance.x_px, instance.y_px) = (item.at.x, item.at.y);
        }
    }

    /// How far an instance was moved, device pixels.
    pub fn moved(&self, is_it: impl Fn(u32) -> bool) -> Vec2 {
        let item = self.items.iter().find(|item| is_it(item.instance));
        item.map_or(Vec2::ZERO, |item| item.at - item.home)
    }

    fn gather(&mut self, instances: &[SpriteInstance], cell_of: &[u32], cells: &[CellView]) {
        self.items.clear();
        self.sweep.clear();
        for (index, (instance, &cell)) in instances.iter().zip(cell_of).enumerate() {
            if is_immune(instance) && instance.radius_px > SHOWS_PX[0] {
                let at = vec2(instance.x_px, instance.y_px);
                let free =
                    freedom(&cells[cell as usize]) * smoothstep(SHOWS_PX[0], SHOWS_PX[1], instance.radius_px);
                let soft = SoftBody::new(self.items.len() as u32, instance);
                let (instance, body_px) = (index as u32, soft.body_px);
                self.sweep.push(soft);
                self.items.push(Item { instance, home: at, at, push: Vec2::ZERO, body_px, free });
            }
        }
        from_left(&mut self.sweep);
    }

    fn push(&mut self) {
        for (i, one) in self.sweep.iter().enumerate() {
            // Each may have moved towards the other.
            let reach = one.middle.x + one.body_px * (1.0 + FARTHEST);
            let near = |other: &&SoftBody| other.left() - FARTHEST * other.body_px < reach;
            for other in self.sweep[i + 1..].iter().take_while(near) {
                repel(&mut self.items, one.slot as usize, other.slot as usize);
            }
        }
    }
}

impl Item {
    fn go(&mut self) {
        let away = self.at + self.push * self.free - self.home;
        let most = self.body_px * FARTHEST;
        self.at = self.home + away * (most / away.length().max(most));
        self.push = Vec2::ZERO;
    }
}

fn repel(items: &mut [Item], one: usize, other: usize) {
    let between = items[other].at - items[one].at;
    let (apart, wanted) = (between.length(), NEAREST * (items[one].body_px + items[other].body_px));
    if apart < wanted {
        let by = between.direction() * ((wanted - apart).min(GROWS_BY * apart) * 0.5);
        items[one].push -= by;
        items[other].push += by;
    }
}

/// Whole cells that crawl through the tissue.
fn is_immune(instance: &SpriteInstance) -> bool {
    let is_kind = matches!(instance.key.kind, SpriteKind::Cell(kind) if is_immune_kind(kind));
    is_kind && matches!(instance.key.pose, Pose::Rest | Pose::Polarised)
}

/// Whether cells of this kind crawl through the tissue: they are drawn above the others, and in a crowd aside.
pub const fn is_immune_kind(kind: CellKind) -> bool {
    matches!(kind, CellKind::TCell | CellKind::CarTCell | CellKind::NkCell)
}

/// What holds another stays with it, and what flows follows the stream.
fn freedom(cell: &CellView) -> f32 {
    match cell.state {
        CellState::Gripping | CellState::Gripped => smoothstep(0.2, 0.0, cell.progress),
        CellState::InFlow => 0.0,
        _ => 1.0,
    }
}
