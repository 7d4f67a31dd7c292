//! Marks between two cells that hold each other. Each kind of contact has its own shape.

use super::{FrameLook, Seen};
use crate::camera::Camera;
use crate::draw_list::Stamp;
use crate::figure::{Figure, Pose, SpriteKey, TURNS};
use crate::geometry::ease;
use marrow::sim::{ContactKind, Snapshot};

/// Smallest mark, device pixels: its shape can still be told.
const SMALLEST_PX: f32 = 4.5;

/// Radii, device pixels, between which granules fade in.
const GRANULES_PX: [f32; 2] = [14.0, 22.0];

/// Adds the marks of all contacts in the frame.
pub fn push_marks(marks: &mut Vec<Stamp>, snapshot: &Snapshot, camera: &Camera, look: &FrameLook) {
    for contact in &snapshot.contacts {
        let pair =
            (snapshot.cells.get(contact.effector as usize), snapshot.cells.get(contact.target as usize));
        let (Some(effector), Some(target)) = pair else { continue };
        let (from, to) = (Seen::new(effector, camera, look), Seen::new(target, camera, look));
        if from.in_frame(camera) || to.in_frame(camera) {
            push_contact(marks, contact.kind, &from, &to);
        }
    }
}

fn push_contact(marks: &mut Vec<Stamp>, kind: ContactKind, from: &Seen, to: &Seen) {
    let (dx, dy) = (to.x_px - from.x_px, to.y_px - from.y_px);
    let apart = (dx * dx + dy * dy).sqrt().max(1e-3);
    let heading_rad = libm::atan2f(dy, dx);
    let share = from.radius_px / (from.radius_px + to.radius_px).max(1e-3);
    let at = |along: f32| (from.x_px + dx * along, from.y_px + dy * along);
    let radius_px = (from.radius_px * 0.42).max(SMALLEST_PX);
    let meeting = at(share);
    if kind != ContactKind::Engulfing {
        marks.push(mark(Figure::Synapse, meeting, radius_px, heading_rad));
    }
    let (figure, place) = match kind {
        ContactKind::AntibodyTail => (Figure::AntibodyTail, meeting),
        ContactKind::Engulfing => (Figure::EngulfingCup, (to.x_px, to.y_px)),
        ContactKind::BrakePressed => (Figure::BrakePressed, at((share - radius_px / apart).max(0.0))),
        ContactKind::BrakeCovered => (Figure::BrakeCovered, at((share - radius_px / apart).max(0.0))),
        ContactKind::Car => (Figure::CarBridge, meeting),
        ContactKind::Bridge => (Figure::Bispecific, meeting),
    };
    let radius_px = if kind == ContactKind::Engulfing { to.radius_px.max(SMALLEST_PX) } else { radius_px };
    marks.push(mark(figure, place, radius_px, heading_rad));
    if matches!(kind, ContactKind::AntibodyTail | ContactKind::Car | ContactKind::Bridge) {
        push_granules(marks, from, at(0.62 * share), heading_rad);
    }
}

/// Near by: granules gather in front as the grip goes on, and move up to the one that is held.
fn push_granules(marks: &mut Vec<Stamp>, from: &Seen, (x_px, y_px): (f32, f32), heading_rad: f32) {
    let near = f32::from(from.fade(GRANULES_PX));
    let gathered = ease(0.15, 0.6, from.cell.progress);
    let ahead = from.radius_px * 0.25 * (gathered - 1.0);
    let at = (x_px + ahead * libm::cosf(heading_rad), y_px + ahead * libm::sinf(heading_rad));
    let mut granules = mark(Figure::Granules, at, from.radius_px * 0.34, heading_rad);
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
