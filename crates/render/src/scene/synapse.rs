//! Synapses: the marks between two cells that hold each other, and how near such cells are drawn.

use super::frame_params::FrameParams;
use super::visible_cell::VisibleCell;
use crate::camera::Camera;
use crate::draw_list::SpriteInstance;
use crate::geometry::{Vec2Ext as _, smoothstep};
use crate::motion_smoothing::MotionSmoother;
use crate::ops;
use crate::sprite_kind::SpriteKind;
use glam::{Vec2, vec2};
use marrow::{ContactKind, Snapshot};

/// Smallest mark, device pixels: its shape can still be told.
const SMALLEST_PX: f32 = 4.5;

/// Radii, device pixels, between which granules fade in.
const GRANULES_PX: [f32; 2] = [14.0, 22.0];

/// A cell that holds another is drawn so near to it that both give way, radii of the smaller one; the model's discs only touch.
const HOLDS_BY: f32 = 0.2;

/// How far a cell that is eaten sinks into the macrophage, in its own radii.
const SINKS_BY: f32 = 1.9;

/// Draws every cell that holds another up to it, more as the grip begins, and what is eaten into its eater.
pub fn draw_near(cells: &mut [SpriteInstance], instance_of: &[u32], snapshot: &Snapshot) {
    for contact in &snapshot.contacts {
        let instance =
            |index: u32| instance_of.get(index as usize).and_then(|at| cells.get(*at as usize)).copied();
        let (Some(from), Some(to)) = (instance(contact.effector), instance(contact.target)) else { continue };
        let progress = |index: u32| snapshot.cells.get(index as usize).map_or(0.0, |cell| cell.progress);
        let eaten = contact.kind == ContactKind::Engulfing;
        let (mover, by) = if eaten {
            (contact.target, -sunk(&from, &to, progress(contact.target)))
        } else {
            (contact.effector, drawn(&from, &to) * smoothstep(0.0, 0.12, progress(contact.effector)))
        };
        let moved = &mut cells[instance_of[mover as usize] as usize];
        moved.x_px += (to.x_px - from.x_px) * by;
        moved.y_px += (to.y_px - from.y_px) * by;
    }
}

/// The part of the way between two cells by which the holder comes nearer.
fn drawn(from: &SpriteInstance, to: &SpriteInstance) -> f32 {
    let (apart, a, b) = gap(from, to);
    ((apart - (a + b)) / a.min(b) + HOLDS_BY).clamp(0.0, 0.5) * a.min(b) / apart
}

/// The part of the way between the two by which a macrophage has taken the other in.
fn sunk(from: &SpriteInstance, to: &SpriteInstance, progress: f32) -> f32 {
    let (apart, a, b) = gap(from, to);
    let wanted = a + b * (1.0 - SINKS_BY * smoothstep(0.05, 0.8, progress));
    (1.0 - wanted / apart).clamp(0.0, 0.9) * smoothstep(0.0, 0.1, progress)
}

/// How far two cells are apart, and the radii of their bodies, device pixels.
fn gap(from: &SpriteInstance, to: &SpriteInstance) -> (f32, f32, f32) {
    let apart = vec2(to.x_px - from.x_px, to.y_px - from.y_px).length().max(1e-3);
    (apart, from.radius_px * from.key.body(), to.radius_px * to.key.body())
}

/// Adds the marks of all contacts in the frame.
pub fn push_marks(
    marks: &mut Vec<SpriteInstance>,
    (snapshot, motion): (&Snapshot, &MotionSmoother),
    params: &FrameParams,
    (camera, cells, instance_of): (&Camera, &[SpriteInstance], &[u32]),
) {
    let visible = |index: u32| {
        let cell = snapshot.cells.get(index as usize)?;
        let instance = instance_of.get(index as usize).and_then(|at| cells.get(*at as usize));
        if let Some(instance) = instance {
            return Some(VisibleCell::drawn(cell, instance, params, (&[], &[])));
        }
        let at = motion.position(snapshot, (index as usize, cell), params.alpha.clamp(0.0, 1.0));
        Some(VisibleCell::new(cell, at, camera, params))
    };
    for contact in &snapshot.contacts {
        let (Some(from), Some(to)) = (visible(contact.effector), visible(contact.target)) else { continue };
        if from.in_frame(camera) || to.in_frame(camera) {
            push_contact(marks, contact.kind, &from, &to);
        }
    }
}

fn push_contact(marks: &mut Vec<SpriteInstance>, kind: ContactKind, from: &VisibleCell, to: &VisibleCell) {
    let grip = Grip::new(from, to);
    if kind == ContactKind::Engulfing {
        return push_cup(marks, to, grip.heading_rad);
    }
    marks.push(SpriteInstance::mark(SpriteKind::Synapse, grip.at(1.0, 0.0), grip.half_px, grip.heading_rad));
    match kind {
        ContactKind::BrakePressed => push_brake(marks, SpriteKind::BrakePressed, from, &grip),
        ContactKind::BrakeCovered => push_brake(marks, SpriteKind::BrakeCovered, from, &grip),
        ContactKind::AntibodyTail => push_ties(marks, SpriteKind::AntibodyTail, from, &grip),
        ContactKind::Car => push_ties(marks, SpriteKind::CarBridge, from, &grip),
        ContactKind::Bridge => push_ties(marks, SpriteKind::Bispecific, from, &grip),
        ContactKind::Engulfing => {}
    }
}

/// Two arms that close around what a macrophage takes in, until it is gone.
fn push_cup(marks: &mut Vec<SpriteInstance>, eaten: &VisibleCell, heading_rad: f32) {
    let at = (eaten.x_px, eaten.y_px);
    let mut cup =
        SpriteInstance::mark(SpriteKind::EngulfingCup, at, eaten.radius_px.max(SMALLEST_PX), heading_rad);
    let progress = eaten.cell.progress;
    cup.key.level = (smoothstep(0.05, 0.55, progress) * 3.99) as u8;
    cup.opacity = (smoothstep(0.0, 0.08, progress) * smoothstep(1.0, 0.8, progress) * 255.0 + 0.5) as u8;
    marks.push(cup);
}

/// Where one cell meets another that it holds.
struct Grip {
    heading_rad: f32,
    middle: Vec2,
    /// From the middle of the holder to the line between the two.
    to_line: Vec2,
    /// Half the length of that line, device pixels.
    half_px: f32,
}

impl Grip {
    fn new(from: &VisibleCell, to: &VisibleCell) -> Self {
        let middle = vec2(from.x_px, from.y_px);
        let between = vec2(to.x_px, to.y_px) - middle;
        let apart = between.length().max(1e-3);
        let (a, b) = (from.radius_px, to.radius_px);
        let line = ((apart * apart + a * a - b * b) / (2.0 * apart)).min(apart).max(a * 0.6);
        let half_px = (a * a - line * line).max(0.0).sqrt().max(a * 0.55).max(SMALLEST_PX);
        let heading_rad = ops::atan2(between.y, between.x);
        Self { heading_rad, middle, to_line: between * (line / apart), half_px }
    }

    /// The point at a fraction of the way to the line (1 is on it), and to its side in halves of the line.
    fn at(&self, ahead: f32, side: f32) -> (f32, f32) {
        let along = self.to_line.direction() * (side * self.half_px);
        let place = self.middle + self.to_line * ahead + vec2(-along.y, along.x);
        (place.x, place.y)
    }
}

/// A brake on the holder's side of the line.
fn push_brake(marks: &mut Vec<SpriteInstance>, kind: SpriteKind, from: &VisibleCell, grip: &Grip) {
    let radius_px = (from.radius_px * 0.36).max(SMALLEST_PX);
    let ahead = 1.0 - radius_px / grip.to_line.length().max(1e-3);
    marks.push(SpriteInstance::mark(kind, grip.at(ahead.max(0.0), 0.0), radius_px, grip.heading_rad));
}

/// What ties the two together: one from afar, near by a row of three, and granules behind it.
fn push_ties(marks: &mut Vec<SpriteInstance>, kind: SpriteKind, from: &VisibleCell, grip: &Grip) {
    push_granules(marks, from, grip);
    let near = smoothstep(GRANULES_PX[1], 1.4 * GRANULES_PX[1], from.radius_on_screen_px);
    let radius_px = (from.radius_px * (0.46 - 0.16 * near)).max(SMALLEST_PX);
    for side in [-0.78, 0.78, 0.0] {
        let mut tie = SpriteInstance::mark(kind, grip.at(1.0, side), radius_px, grip.heading_rad);
        tie.opacity = if side == 0.0 { 255 } else { (near * 255.0) as u8 };
        if tie.opacity > 0 {
            marks.push(tie);
        }
    }
}

/// Near by: granules gather in front as the grip goes on, and move up to the one that is held.
fn push_granules(marks: &mut Vec<SpriteInstance>, from: &VisibleCell, grip: &Grip) {
    let near = f32::from(from.fade(GRANULES_PX));
    let gathered = smoothstep(0.15, 0.6, from.cell.progress);
    let at = grip.at(0.58 + 0.25 * (gathered - 1.0), 0.0);
    let mut granules =
        SpriteInstance::mark(SpriteKind::Granules, at, from.radius_px * 0.34, grip.heading_rad);
    granules.opacity = (near * gathered) as u8;
    if granules.opacity > 0 {
        marks.push(granules);
    }
}
