//! Crowds: the model lets immune cells lie on one another; they are drawn side by side, as soft cells lie, so that none hides
//! another.

use super::press::{Soft, from_left};
use crate::draw_list::SpriteInstance;
use crate::geometry::{V2, ease, v2};
use crate::sprite_kind::{Pose, SpriteKind};
use marrow::sim::{CellKind, CellState, CellView};

/// Radii, device pixels, between which cells begin to be drawn apart: where they can be seen one by one.
const SHOWS_PX: [f32; 2] = [3.0, 5.0];

/// Nearest that two middles are drawn, of both radii.
const NEAREST: f32 = 0.88;

/// In one round two middles go apart by at most so many times their distance, so that nothing jumps where two cells pass.
const GROWS_BY: f32 = 1.5;

/// After these few rounds a crowd has nearly come apart.
const ROUNDS: u8 = 3;

/// No cell is drawn farther from its place than this, in radii.
const FARTHEST: f32 = 0.75;

/// Draws crowds apart, in a buffer that is used again.
#[derive(Debug, Default)]
pub struct Crowds {
    members: Vec<Member>,
    /// The same cells where the model has them, from left to right.
    sweep: Vec<Soft>,
}

/// A cell that may lie on others.
#[derive(Clone, Copy, Debug)]
struct Member {
    instance: u32,
    home: V2,
    at: V2,
    push: V2,
    body_px: f32,
    /// How freely it moves, 0 (it holds another) to 1.
    free: f32,
}

impl Crowds {
    /// Moves the instances; `cell_of` says which cell of the snapshot each is.
    pub fn part(&mut self, instances: &mut [SpriteInstance], cell_of: &[u32], cells: &[CellView]) {
        self.gather(instances, cell_of, cells);
        for _ in 0..ROUNDS {
            self.push();
            self.members.iter_mut().for_each(Member::go);
        }
        for member in &self.members {
            let instance = &mut instances[member.instance as usize];
            (instance.x_px, instance.y_px) = (member.at.x, member.at.y);
        }
    }

    /// How far a instance was moved, device pixels.
    pub fn moved(&self, is_it: impl Fn(u32) -> bool) -> V2 {
        let member = self.members.iter().find(|member| is_it(member.instance));
        member.map_or(V2::default(), |member| member.at - member.home)
    }

    fn gather(&mut self, instances: &[SpriteInstance], cell_of: &[u32], cells: &[CellView]) {
        self.members.clear();
        self.sweep.clear();
        for (index, (instance, &cell)) in instances.iter().zip(cell_of).enumerate() {
            if is_immune(instance) && instance.radius_px > SHOWS_PX[0] {
                let at = v2(instance.x_px, instance.y_px);
                let free =
                    freedom(&cells[cell as usize]) * ease(SHOWS_PX[0], SHOWS_PX[1], instance.radius_px);
                let soft = Soft::new(self.members.len() as u32, instance);
                let (instance, body_px) = (index as u32, soft.body_px);
                self.sweep.push(soft);
                self.members.push(Member { instance, home: at, at, push: V2::default(), body_px, free });
            }
        }
        from_left(&mut self.sweep);
    }

    fn push(&mut self) {
        for (i, one) in self.sweep.iter().enumerate() {
            // Each may have moved towards the other.
            let reach = one.middle.x + one.body_px * (1.0 + FARTHEST);
            let near = |other: &&Soft| other.left() - FARTHEST * other.body_px < reach;
            for other in self.sweep[i + 1..].iter().take_while(near) {
                repel(&mut self.members, one.slot as usize, other.slot as usize);
            }
        }
    }
}

impl Member {
    fn go(&mut self) {
        let away = self.at + self.push * self.free - self.home;
        let most = self.body_px * FARTHEST;
        self.at = self.home + away * (most / away.length().max(most));
        self.push = V2::default();
    }
}

fn repel(members: &mut [Member], one: usize, other: usize) {
    let between = members[other].at - members[one].at;
    let (apart, wanted) = (between.length(), NEAREST * (members[one].body_px + members[other].body_px));
    if apart < wanted {
        let by = between.direction() * ((wanted - apart).min(GROWS_BY * apart) * 0.5);
        members[one].push = members[one].push - by;
        members[other].push = members[other].push + by;
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
        CellState::Gripping | CellState::Gripped => ease(0.2, 0.0, cell.progress),
        CellState::InFlow => 0.0,
        _ => 1.0,
    }
}
