//! Membrane marks: bound antibodies and, close up, the surface proteins themselves.

use core::f32::consts::{PI, TAU};

use super::frame_params::FrameParams;
use super::pose;
use super::visible_cell::VisibleCell;
use crate::draw_list::SpriteInstance;
use crate::geometry::unit_vector;
use crate::noise::hash_unit;
use crate::shape::{DROOP_RAD, FORKS, daughter_geometry};
use crate::sprite_key::{MOLECULES_PX, SpriteKey, TURNS};
use crate::sprite_kind::{Pose, SpriteKind};
use glam::Vec2;
use marrow::{CellKind, CellState, Target};

/// Radii, device pixels, between which antibodies change from a ring of dots into single ones.
const SINGLE_ANTIBODIES_PX: [f32; 2] = [16.0, 21.0];

/// Radius of a myeloma cell and length of an antibody in life, µm (`science.md` 1.5); and of the one that is drawn, in
/// radii of its mark.
const MYELOMA_CELL_UM: f32 = 6.8;
const ANTIBODY_UM: f32 = 0.0145;
const ANTIBODY_RADII: f32 = 2.1;

/// Places for flags around a membrane.
const PLACES: u32 = 28;

/// Size of a CAR T cell's receptor beside other marks: it is what the cell is known by.
const FORK_SIZE: f32 = 1.4;

/// Brakes around a T cell.
const BRAKES: u32 = 9;

/// Adds the marks on one cell's membrane.
pub fn push_marks(marks: &mut Vec<SpriteInstance>, visible: &VisibleCell, params: &FrameParams) {
    let every = if params.fewer_marks { 2 } else { 1 };
    let gone = matches!(visible.cell.state, CellState::Dying | CellState::Engulfed);
    let held_back =
        matches!(visible.cell.kind, CellKind::Platelet | CellKind::StromalCell | CellKind::RedCell);
    if gone || held_back {
        return;
    }
    let near = visible.fade(MOLECULES_PX);
    if near > 0 {
        push_flags(marks, visible, near, every);
        push_two_armed(marks, visible, near);
        push_brakes(marks, visible, near);
        push_receptors(marks, visible, near);
    }
    let bound = bound_density(visible);
    if bound > 0.06 {
        push_antibodies(marks, visible, bound, every);
    }
}

/// Antibodies on the cell, 1 for a usual myeloma cell with all its flags taken: the share of flags that is bound,
/// times how many flags there are.
fn bound_density(visible: &VisibleCell) -> f32 {
    let flags =
        visible.cell.antigen[Target::Cd38 as usize].max(visible.cell.antigen[Target::Slamf7 as usize]);
    (visible.cell.bound_antibody * flags).clamp(0.0, 1.0)
}

/// From afar a ring of dots, near by single antibodies; between, one fades into the other.
fn push_antibodies(marks: &mut Vec<SpriteInstance>, visible: &VisibleCell, share: f32, every: usize) {
    let single = visible.fade(SINGLE_ANTIBODIES_PX);
    if single < 255 {
        let mut halo = SpriteInstance::mark(
            SpriteKind::AntibodyHalo,
            (visible.x_px, visible.y_px),
            visible.radius_px,
            0.0,
        );
        halo.key.level = 1 + (share * 3.99) as u8;
        halo.opacity = 255 - single;
        marks.push(halo);
    }
    if single > 0 {
        let count = (1.0 + share * 12.0) as u32;
        for i in (0..count).step_by(every) {
            let angle =
                (i as f32 + 0.3 * hash_unit(i ^ pose::per_cell_random(visible.cell))) / count as f32 * TAU;
            push_around(marks, visible, SpriteKind::Antibody, angle, (1.10, single));
        }
    }
}

/// Two-armed antibodies that hold the cell and wait for a T cell.
fn push_two_armed(marks: &mut Vec<SpriteInstance>, visible: &VisibleCell, near: u8) {
    let count = (visible.cell.bound.bispecific.clamp(0.0, 1.0) * 9.9) as u32;
    for i in 0..count {
        let angle =
            (i as f32 + 0.6 * hash_unit(i ^ pose::per_cell_random(visible.cell) ^ 0x2a)) / count as f32 * TAU;
        let towards = unit_vector(angle);
        let d = towards * (visible.radius_px * (0.14 + visible.reach(towards)));
        let size = mark_px(visible.radius_px) * 1.25;
        // Its round hand (x) holds the cell.
        let mut instance = SpriteInstance::mark(
            SpriteKind::Bispecific,
            (visible.x_px + d.x, visible.y_px + d.y),
            size,
            angle + PI,
        );
        instance.opacity = near;
        marks.push(instance);
    }
}

/// The brakes of a T cell; those that a checkpoint inhibitor covers wear a cap.
fn push_brakes(marks: &mut Vec<SpriteInstance>, visible: &VisibleCell, near: u8) {
    if visible.cell.kind != CellKind::TCell {
        return;
    }
    for i in 0..BRAKES {
        let own = hash_unit(i.wrapping_mul(0x9e37_79b1) ^ pose::per_cell_random(visible.cell));
        let kind =
            if own < visible.cell.brake_covered { SpriteKind::BrakeCovered } else { SpriteKind::Brake };
        push_around(
            marks,
            visible,
            kind,
            (i as f32 + 0.5) / BRAKES as f32 * TAU,
            (1.03 - sunk(visible), near),
        );
    }
}

/// How far the membrane of a T cell has sunk in where it is worn out, in the mean of all directions, in radii.
fn sunk(visible: &VisibleCell) -> f32 {
    0.11 * visible.cell.exhaustion.clamp(0.0, 1.0)
}

/// The chimeric receptors of a CAR T cell, where its picture has them from farther away.
fn push_receptors(marks: &mut Vec<SpriteInstance>, visible: &VisibleCell, near: u8) {
    if visible.cell.kind != CellKind::CarTCell {
        return;
    }
    let first = marks.len();
    for i in 0..FORKS {
        let angle = visible.cell.heading_rad + i as f32 / FORKS as f32 * TAU;
        push_around(marks, visible, SpriteKind::Car, angle, (1.04 - sunk(visible), near));
    }
    for fork in &mut marks[first..] {
        fork.radius_px *= FORK_SIZE;
        fork.heading_rad += DROOP_RAD * visible.cell.exhaustion.clamp(0.0, 1.0);
        fork.key.size = SpriteKey::size_for(fork.radius_px);
        fork.key.turn = SpriteKey::turn_for(fork.heading_rad, TURNS);
    }
}

/// Dense flags take many places, rare ones few; each place always has the same flag, so that nothing jumps.
fn push_flags(marks: &mut Vec<SpriteInstance>, visible: &VisibleCell, near: u8, every: usize) {
    let own = pose::per_cell_random(visible.cell);
    for place in (0..PLACES).step_by(every) {
        let target = target_of(place);
        let density = visible.cell.antigen[target as usize] * usual_share(target);
        if hash_unit(own ^ place.wrapping_mul(0x9e37_79b1)) < density {
            let angle = (place as f32 + 0.5) / PLACES as f32 * TAU;
            push_around(marks, visible, SpriteKind::Flag(target), angle, (1.05, near));
        }
    }
}

/// CD38 is by far the densest on myeloma cells (`science.md` 2) and has every third place; the others share the rest.
fn target_of(place: u32) -> Target {
    const OTHERS: [Target; Target::COUNT - 1] =
        [Target::Bcma, Target::Slamf7, Target::Gprc5d, Target::Cd138, Target::Fcrh5, Target::PdL1];
    if place.is_multiple_of(3) { Target::Cd38 } else { OTHERS[(place - place / 3) as usize % OTHERS.len()] }
}

/// How much of its places a target takes on a usual myeloma cell: CD38 is far denser than BCMA (`science.md` 2).
fn usual_share(target: Target) -> f32 {
    match target {
        Target::Cd38 => 0.95,
        Target::Slamf7 | Target::Cd138 => 0.7,
        Target::Bcma | Target::Gprc5d => 0.5,
        Target::Fcrh5 | Target::PdL1 => 0.35,
    }
}

/// Radius of a mark on the membrane of a cell of this radius, pixels.
fn mark_px(radius_px: f32) -> f32 {
    (radius_px * 0.11).clamp(3.0, 16.0)
}

/// How many times too large antibodies are drawn on a myeloma cell at this scale, where the frame has such a share of the
/// screen's pixels; nothing where none is drawn singly.
pub fn antibodies_too_large(px_per_um: f32, pixels: f32) -> Option<f32> {
    let radius_px = MYELOMA_CELL_UM * px_per_um;
    let drawn_um = mark_px(radius_px) * ANTIBODY_RADII / px_per_um;
    (radius_px >= SINGLE_ANTIBODIES_PX[0] * pixels).then_some(drawn_um / ANTIBODY_UM)
}

/// Sets a mark `out` radii from the cell's middle; where a neighbour contacts, none but antibodies.
fn push_around(
    marks: &mut Vec<SpriteInstance>,
    visible: &VisibleCell,
    kind: SpriteKind,
    angle: f32,
    (out, opacity): (f32, u8),
) {
    let towards = unit_vector(angle);
    let d = outline(visible, towards, out - 1.0 + visible.reach(towards)) * visible.radius_px;
    // What a treatment has put there is never hidden: it stands on the flattened membrane.
    let share = if kind == SpriteKind::Antibody { 1.0 } else { visible.openness(d) };
    let opacity = (f32::from(opacity) * share + 0.5) as u8;
    if opacity == 0 {
        return;
    }
    let mut instance = SpriteInstance::mark(
        kind,
        (visible.x_px + d.x, visible.y_px + d.y),
        mark_px(visible.radius_px),
        angle,
    );
    instance.opacity = opacity;
    marks.push(instance);
}

/// The place `out` radii from the middle, or, in a cell that splits, from the middle of the nearer half.
fn outline(visible: &VisibleCell, towards: Vec2, out: f32) -> Vec2 {
    if visible.cell.state != CellState::Dividing {
        return towards * out;
    }
    let (apart, radius) = daughter_geometry(Pose::Dividing(Pose::step(visible.cell.progress)).progress());
    let along = unit_vector(visible.cell.heading_rad);
    let side = if towards.dot(along) < 0.0 { -apart } else { apart };
    along * side + towards * (out * radius)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `science.md` 1.5 works one case: a cell 60 pixels wide, an antibody about 10 pixels long, 170 times too large.
    #[test]
    fn antibodies_are_too_large_by_as_much_as_is_said() {
        assert_eq!(antibodies_too_large(1.0, 1.0), None);
        let times = antibodies_too_large(4.0, 1.0).unwrap();
        assert!((90.0..=180.0).contains(&times), "{times}");
        assert!(antibodies_too_large(40.0, 1.0).unwrap() < times);
        // With half the pixels they are as large on the screen, or larger where they would be too small to be told.
        assert!((times..=2.1 * times).contains(&antibodies_too_large(2.0, 0.5).unwrap()));
    }
}
