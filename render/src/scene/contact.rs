//! Marks between two cells that hold each other. Each kind of contact has its own shape.

use super::{FrameLook, Seen};
use crate::camera::Camera;
use crate::draw_list::Stamp;
use crate::figure::{Figure, Pose, SpriteKey, TURNS};
use crate::geometry::{V2, ease, v2};
use marrow::sim::{ContactKind, Snapshot};

/// Smallest mark, device pixels: its shape can still be told.
const SMALLEST_PX: f32 = 4.5;

/// Radii, device pixels, between which granules fade in.
const GRANULES_PX: [f32; 2] = [14.0, 22.0];

/// A cell that holds another is drawn so near to it that both give way, radii of the smaller one; the model's discs only touch.
const HOLDS_BY: f32 = 0.2;

/// Draws every cell that holds another up to it, more as the grip begins.
pub fn draw_near(cells: &mut [Stamp], stamps: &[u32], snapshot: &Snapshot) {
    for contact in snapshot.contacts.iter().filter(|contact| contact.kind != ContactKind::Engulfing) {
        let stamp = |index: u32| stamps.get(index as usize).and_then(|at| cells.get(*at as usize)).copied();
        let (Some(from), Some(to)) = (stamp(contact.effector), stamp(contact.target)) else { continue };
        let (dx, dy) = (to.x_px - from.x_px, to.y_px - from.y_px);
        let apart = (dx * dx + dy * dy).sqrt().max(1e-3);
        let (a, b) = (from.radius_px * from.key.body(), to.radius_px * to.key.body());
        let grip =
            snapshot.cells.get(contact.effector as usize).map_or(0.0, |cell| ease(0.0, 0.12, cell.progress));
        let part = ((apart - (a + b)) / a.min(b) + HOLDS_BY).clamp(0.0, 0.5) * a.min(b) / apart * grip;
        let held = &mut cells[stamps[contact.effector as usize] as usize];
        (held.x_px, held.y_px) = (from.x_px + dx * part, from.y_px + dy * part);
    }
}

/// Adds the marks of all contacts in the frame.
pub fn push_marks(
    marks: &mut Vec<Stamp>,
    snapshot: &Snapshot,
    look: &FrameLook,
    (camera, cells, stamps): (&Camera, &[Stamp], &[u32]),
) {
    let seen = |index: u32| {
        let cell = snapshot.cells.get(index as usize)?;
        let stamp = stamps.get(index as usize).and_then(|at| cells.get(*at as usize));
        Some(stamp.map_or_else(|| Seen::new(cell, camera, look), |stamp| Seen::drawn(cell, stamp, &[])))
    };
    for contact in &snapshot.contacts {
        let (Some(from), Some(to)) = (seen(contact.effector), seen(contact.target)) else { continue };
        if from.in_frame(camera) || to.in_frame(camera) {
            push_contact(marks, contact.kind, &from, &to);
        }
    }
}

fn push_contact(marks: &mut Vec<Stamp>, kind: ContactKind, from: &Seen, to: &Seen) {
    let grip = Grip::new(from, to);
    if kind == ContactKind::Engulfing {
        let at = (to.x_px, to.y_px);
        return marks.push(mark(Figure::EngulfingCup, at, to.radius_px.max(SMALLEST_PX), grip.heading_rad));
    }
    marks.push(mark(Figure::Synapse, grip.at(1.0, 0.0), grip.half_px, grip.heading_rad));
    match kind {
        ContactKind::BrakePressed => push_brake(marks, Figure::BrakePressed, from, &grip),
        ContactKind::BrakeCovered => push_brake(marks, Figure::BrakeCovered, from, &grip),
        ContactKind::AntibodyTail => push_ties(marks, Figure::AntibodyTail, from, &grip),
        ContactKind::Car => push_ties(marks, Figure::CarBridge, from, &grip),
        ContactKind::Bridge => push_ties(marks, Figure::Bispecific, from, &grip),
        ContactKind::Engulfing => {}
    }
}

/// Where one cell meets another that it holds.
struct Grip {
    heading_rad: f32,
    middle: V2,
    /// From the middle of the holder to the line between the two.
    to_line: V2,
    /// Half the length of that line, device pixels.
    half_px: f32,
}

impl Grip {
    fn new(from: &Seen, to: &Seen) -> Self {
        let middle = v2(from.x_px, from.y_px);
        let between = v2(to.x_px, to.y_px) - middle;
        let apart = between.length().max(1e-3);
        let (a, b) = (from.radius_px, to.radius_px);
        let line = ((apart * apart + a * a - b * b) / (2.0 * apart)).min(apart).max(a * 0.6);
        let half_px = (a * a - line * line).max(0.0).sqrt().max(a * 0.42).max(SMALLEST_PX);
        let heading_rad = libm::atan2f(between.y, between.x);
        Self { heading_rad, middle, to_line: between * (line / apart), half_px }
    }

    /// A place: so far to the line (1 is on it), and so many halves of the line to its side.
    fn at(&self, ahead: f32, side: f32) -> (f32, f32) {
        let along = self.to_line.direction() * (side * self.half_px);
        let place = self.middle + self.to_line * ahead + v2(-along.y, along.x);
        (place.x, place.y)
    }
}

/// A brake on the holder's side of the line.
fn push_brake(marks: &mut Vec<Stamp>, figure: Figure, from: &Seen, grip: &Grip) {
    let radius_px = (from.radius_px * 0.36).max(SMALLEST_PX);
    let ahead = 1.0 - radius_px / grip.to_line.length().max(1e-3);
    marks.push(mark(figure, grip.at(ahead.max(0.0), 0.0), radius_px, grip.heading_rad));
}

/// What ties the two together: one from afar, near by a row of three, and granules behind it.
fn push_ties(marks: &mut Vec<Stamp>, figure: Figure, from: &Seen, grip: &Grip) {
    push_granules(marks, from, grip);
    let near = ease(GRANULES_PX[1], 2.0 * GRANULES_PX[1], from.radius_px);
    let radius_px = (from.radius_px * (0.42 - 0.2 * near)).max(SMALLEST_PX);
    for side in [-0.62, 0.62, 0.0] {
        let mut tie = mark(figure, grip.at(1.0, side), radius_px, grip.heading_rad);
        tie.opacity = if side == 0.0 { 255 } else { (near * 255.0) as u8 };
        if tie.opacity > 0 {
            marks.push(tie);
        }
    }
}

/// Near by: granules gather in front as the grip goes on, and move up to the one that is held.
fn push_granules(marks: &mut Vec<Stamp>, from: &Seen, grip: &Grip) {
    let near = f32::from(from.fade(GRANULES_PX));
    let gathered = ease(0.15, 0.6, from.cell.progress);
    let at = grip.at(0.58 + 0.25 * (gathered - 1.0), 0.0);
    let mut granules = mark(Figure::Granules, at, from.radius_px * 0.34, grip.heading_rad);
    granules.opacity = (near * gathered) as u8;
    if granules.opacity > 0 {
        marks.push(granules);
    }
}

/// A stamp of a mark.
pub fn mark(figure: Figure, (x_px, y_px): (f32, f32), radius_px: f32, heading_rad: f32) -> Stamp {
    let turn = SpriteKey::turn_for(heading_rad, TURNS);
    let key = SpriteKey {
        figure,
        pose: Pose::Rest,
        variant: 0,
        level: 0,
        turn,
        size: SpriteKey::size_for(radius_px),
    };
    Stamp { key, x_px, y_px, radius_px, heading_rad, opacity: 255 }
}
