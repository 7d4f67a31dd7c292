//! What opens a cell or hurts it from within: from what lies in it, and from what has just happened to it.

use super::contact::mark;
use super::{Seen, pose};
use crate::draw_list::Stamp;
use crate::figure::{Figure, SpriteKey, TURNS};
use crate::noise::unit;
use crate::shape::shrunk;
use marrow::sim::{CellState, Event, EventKind, Snapshot};

/// Radii, device pixels, between which these marks fade in.
const SHOWS_PX: [f32; 2] = [12.0, 20.0];

/// Ticks over which a mark of something that happened fades.
const FADES_TICKS: f32 = 6.0;

/// What has just happened to single cells, of the kinds that leave a mark on them.
#[derive(Debug, Default)]
pub struct Lately {
    events: Vec<Event>,
    now: f32,
}

impl Lately {
    /// Takes what a snapshot tells; `alpha` is the place between its tick and the one before.
    pub fn take(&mut self, snapshot: &Snapshot, alpha: f32) {
        self.now = snapshot.tick as f32 - 1.0 + alpha;
        self.events.clear();
        self.events.reserve(snapshot.events.capacity());
        self.events.extend(snapshot.events.iter().filter(|event| figure(event.kind).is_some()));
    }

    /// Adds the marks on and in one cell, of which so much is `left` to be seen: they fade with it.
    pub fn push_marks(&self, marks: &mut Vec<Stamp>, seen: &Seen, left: u8) {
        let near = (f32::from(seen.fade(SHOWS_PX)) * f32::from(left) / 255.0) as u8;
        if near == 0 || seen.cell.state == CellState::Engulfed {
            return;
        }
        let taken_in = seen.cell.bound.taken_in.clamp(0.0, 1.0);
        if taken_in > 0.04 {
            push(marks, seen, Figure::Load, 1 + (taken_in * 3.99) as u8, near);
        }
        for event in self.events.iter().filter(|event| event.cell == seen.cell.id) {
            let left = 1.0 - ((self.now - event.tick as f32) / FADES_TICKS).clamp(0.0, 1.0);
            if let (Some(figure), true) = (figure(event.kind), left > 0.0) {
                push(marks, seen, figure, 0, (f32::from(near) * left) as u8);
            }
        }
    }
}

/// The mark that something leaves on the cell it happens to.
const fn figure(kind: EventKind) -> Option<Figure> {
    match kind {
        EventKind::Pore => Some(Figure::Pores),
        EventKind::Complement => Some(Figure::ComplementPores),
        EventKind::Damaged => Some(Figure::Damage),
        _ => None,
    }
}

fn push(marks: &mut Vec<Stamp>, seen: &Seen, figure: Figure, level: u8, opacity: u8) {
    let whole = match (figure, seen.cell.state) {
        (Figure::Damage, _) => 0.6,
        // Holes stay in the membrane of a cell that shrinks.
        (Figure::Pores | Figure::ComplementPores, CellState::Dying) => shrunk(seen.cell.progress),
        _ => 1.0,
    };
    let angle = unit(pose::own_number(seen.cell) ^ 0x4d) * core::f32::consts::TAU;
    let mut stamp = mark(figure, (seen.x_px, seen.y_px), seen.radius_px * whole, angle);
    stamp.key.level = level;
    stamp.key.turn = SpriteKey::turn_for(angle, TURNS / 4);
    stamp.opacity = opacity;
    marks.push(stamp);
}
