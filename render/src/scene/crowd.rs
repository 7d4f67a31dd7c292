//! Crowds: the model lets immune cells lie on one another; they are drawn side by side, as soft cells lie, so that none hides
//! another.

use crate::draw_list::Stamp;
use crate::figure::{Figure, Pose};
use crate::geometry::{V2, ease, v2};
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
    /// From left to right.
    members: Vec<Member>,
}

/// A cell that may lie on others.
#[derive(Clone, Copy, Debug)]
struct Member {
    stamp: u32,
    home: V2,
    at: V2,
    push: V2,
    body_px: f32,
    /// How freely it moves, 0 (it holds another) to 1.
    free: f32,
}

impl Crowds {
    /// Moves the stamps; `shown` says which cell of the snapshot each is.
    pub fn part(&mut self, stamps: &mut [Stamp], shown: &[u32], cells: &[CellView]) {
        self.gather(stamps, shown, cells);
        for _ in 0..ROUNDS {
            self.push();
            self.members.iter_mut().for_each(Member::go);
        }
        for member in &self.members {
            let stamp = &mut stamps[member.stamp as usize];
            (stamp.x_px, stamp.y_px) = (member.at.x, member.at.y);
        }
    }

    fn gather(&mut self, stamps: &[Stamp], shown: &[u32], cells: &[CellView]) {
        self.members.clear();
        for (index, (stamp, &cell)) in stamps.iter().zip(shown).enumerate() {
            if is_immune(stamp) && stamp.radius_px > SHOWS_PX[0] {
                let at = v2(stamp.x_px, stamp.y_px);
                let free = freedom(&cells[cell as usize]) * ease(SHOWS_PX[0], SHOWS_PX[1], stamp.radius_px);
                let body_px = stamp.radius_px * stamp.key.body();
                let member = Member { stamp: index as u32, home: at, at, push: V2::default(), body_px, free };
                self.members.push(member);
            }
        }
        self.members.sort_unstable_by(|a, b| a.left().total_cmp(&b.left()).then(a.stamp.cmp(&b.stamp)));
    }

    fn push(&mut self) {
        for first in 0..self.members.len() {
            let (before, after) = self.members.split_at_mut(first + 1);
            let Some(one) = before.last_mut() else { return };
            // Each may have moved towards the other.
            let reach = one.home.x + one.body_px * (1.0 + FARTHEST);
            for other in after.iter_mut().take_while(|other| other.left() - FARTHEST * other.body_px < reach)
            {
                repel(one, other);
            }
        }
    }
}

impl Member {
    fn left(&self) -> f32 {
        self.home.x - self.body_px
    }

    fn go(&mut self) {
        let away = self.at + self.push * self.free - self.home;
        let most = self.body_px * FARTHEST;
        self.at = self.home + away * (most / away.length().max(most));
        self.push = V2::default();
    }
}

fn repel(one: &mut Member, other: &mut Member) {
    let between = other.at - one.at;
    let (apart, wanted) = (between.length(), NEAREST * (one.body_px + other.body_px));
    if apart < wanted {
        let by = between.direction() * ((wanted - apart).min(GROWS_BY * apart) * 0.5);
        one.push = one.push - by;
        other.push = other.push + by;
    }
}

/// Whole cells that crawl through the tissue.
fn is_immune(stamp: &Stamp) -> bool {
    matches!(stamp.key.pose, Pose::Rest | Pose::Polarised)
        && matches!(stamp.key.figure, Figure::Cell(CellKind::TCell | CellKind::CarTCell | CellKind::NkCell))
}

/// What holds another stays with it, and what flows follows the stream.
fn freedom(cell: &CellView) -> f32 {
    match cell.state {
        CellState::Gripping | CellState::Gripped => ease(0.2, 0.0, cell.progress),
        CellState::InFlow => 0.0,
        _ => 1.0,
    }
}
