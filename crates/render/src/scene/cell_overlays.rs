//! Cell overlays: marks of what opens a cell or hurts it from within, from its state and from recent events.

use super::pose;
use super::visible_cell::VisibleCell;
use crate::draw_list::SpriteInstance;
use crate::noise::hash_unit;
use crate::shape::apoptotic_radius;
use crate::sprite_key::{SpriteKey, TURNS};
use crate::sprite_kind::SpriteKind;
use marrow::{CellState, Event, EventKind, Snapshot};

/// Radii, device pixels, between which these marks fade in.
const SHOWS_PX: [f32; 2] = [12.0, 20.0];

/// Ticks over which a mark of something that happened fades.
const FADES_TICKS: f32 = 6.0;

/// What has just happened to single cells, of the kinds that leave a mark on them.
#[derive(Debug, Default)]
pub struct RecentEvents {
    events: Vec<Event>,
    now: f32,
}

impl RecentEvents {
    /// Takes the events of a snapshot; `alpha` is the place between its tick and the one before.
    pub fn update(&mut self, snapshot: &Snapshot, alpha: f32) {
        self.now = snapshot.tick as f32 - 1.0 + alpha;
        self.events.clear();
        self.events.reserve(snapshot.events.capacity());
        self.events.extend(snapshot.events.iter().filter(|event| mark_for(event.kind).is_some()));
    }

    /// Adds the marks on and in one cell, of which so much is `left` to be seen: they fade with it.
    pub fn push_marks(&self, marks: &mut Vec<SpriteInstance>, visible: &VisibleCell, left: u8) {
        let near = (f32::from(visible.fade(SHOWS_PX)) * f32::from(left) / 255.0) as u8;
        if near == 0 || visible.cell.state == CellState::Engulfed {
            return;
        }
        let taken_in = visible.cell.bound.taken_in.clamp(0.0, 1.0);
        if taken_in > 0.04 {
            push(marks, visible, SpriteKind::Load, 1 + (taken_in * 3.99) as u8, near);
        }
        for event in self.events.iter().filter(|event| event.cell == visible.cell.id) {
            let left = 1.0 - ((self.now - event.tick as f32) / FADES_TICKS).clamp(0.0, 1.0);
            if let (Some(kind), true) = (mark_for(event.kind), left > 0.0) {
                push(marks, visible, kind, 0, (f32::from(near) * left) as u8);
            }
        }
    }
}

/// The mark that something leaves on the cell it happens to.
const fn mark_for(event: EventKind) -> Option<SpriteKind> {
    match event {
        EventKind::Pore => Some(SpriteKind::Pores),
        EventKind::Complement => Some(SpriteKind::ComplementPores),
        EventKind::Damaged => Some(SpriteKind::Damage),
        _ => None,
    }
}

fn push(marks: &mut Vec<SpriteInstance>, visible: &VisibleCell, kind: SpriteKind, level: u8, opacity: u8) {
    let whole = match (kind, visible.cell.state) {
        (SpriteKind::Damage, _) => 0.6,
        // Holes stay in the membrane of a cell that shrinks.
        (SpriteKind::Pores | SpriteKind::ComplementPores, CellState::Dying) => {
            apoptotic_radius(visible.cell.progress)
        }
        _ => 1.0,
    };
    let angle = hash_unit(pose::per_cell_random(visible.cell) ^ 0x4d) * core::f32::consts::TAU;
    let mut instance =
        SpriteInstance::mark(kind, (visible.x_px, visible.y_px), visible.radius_px * whole, angle);
    instance.key.level = level;
    instance.key.turn = SpriteKey::turn_for(angle, TURNS / 4);
    instance.opacity = opacity;
    marks.push(instance);
}
