//! Pose: the sprite key of a cell (pose, variant, level of wear) and its idle motion (sway, breathing, tumbling).

use core::f32::consts::TAU;

use super::frame_params::FrameParams;
use crate::noise::{hash_u32, hash_unit};
use crate::sprite_key::{
    LARGEST_PX, LEVELS, RED_CELL_TILTS, SAMPLED_FROM_PX, SpriteKey, TURNS, VARIANTS, WEARS_BY,
};
use crate::sprite_kind::{Pose, SpriteKind};
use marrow::{CellKind, CellState, CellView};

/// Below this radius, device pixels, a cell's looks and directions are fewer: they could not be told apart.
const TINY_PX: f32 = 5.0;

/// How much paler than at rest the stream in a vessel is in the fastest play. As dark as at rest, so many cells that pass
/// would make it flash.
const STREAM_FADES: f32 = 0.5;
/// From this many ticks a second play is fast, and how many more make it the fastest.
const FAST: (f32, f32) = (30.0, 66.0);

/// A random number that belongs to the cell.
pub fn per_cell_random(cell: &CellView) -> u32 {
    hash_u32(cell.id as u32 ^ (cell.id >> 32) as u32 ^ 0x51ed_270b)
}

/// The sprite that shows the cell, its exact direction and its exact radius.
pub fn key(cell: &CellView, radius_px: f32, params: &FrameParams) -> (SpriteKey, f32, f32) {
    let pose = pose(cell);
    let heading_rad = heading(cell, pose);
    let radius_px = if radius_px < SAMPLED_FROM_PX { radius_px } else { radius_px * breathing(cell, params) };
    let key = SpriteKey {
        kind: SpriteKind::Cell(cell.kind),
        pose,
        variant: variant(cell, radius_px, params),
        level: level(cell, radius_px),
        turn: SpriteKey::turn_for(heading_rad, turn_steps(cell, pose, radius_px)),
        size: SpriteKey::size_for(radius_px.min(largest_px(cell, pose))),
    };
    (key, heading_rad, radius_px)
}

/// Largest radius that a sprite is made with: a star is far wider than its radius, and what dies or splits soon looks
/// different again.
fn largest_px(cell: &CellView, pose: Pose) -> f32 {
    let passing = matches!(pose, Pose::Dying(_) | Pose::Dividing(_));
    if passing || cell.kind == CellKind::StromalCell { LARGEST_PX / 2.0 } else { LARGEST_PX }
}

/// How much of the cell is still to be seen, 255 all of it.
pub fn opacity(cell: &CellView, params: &FrameParams) -> u8 {
    let left = match cell.state {
        CellState::Dying => 1.0 - ((cell.progress - 0.55) / 0.45).clamp(0.0, 1.0),
        CellState::Engulfed => 1.0 - ((cell.progress - 0.35) / 0.65).clamp(0.0, 1.0),
        CellState::InFlow => {
            1.0 - STREAM_FADES * ((params.ticks_per_second - FAST.0) / FAST.1).clamp(0.0, 1.0)
        }
        _ => 1.0,
    };
    (left * 255.0 + 0.5) as u8
}

/// Width beside the model's radius: a little of each cell's own, and less of a cell that is being digested.
pub fn scale_x(cell: &CellView) -> f32 {
    let own = 0.97 + 0.06 * hash_unit(per_cell_random(cell) ^ 0x3c6e);
    let left =
        if cell.state == CellState::Engulfed { 1.0 - 0.5 * cell.progress.clamp(0.0, 1.0) } else { 1.0 };
    own * left
}

/// A slow sway about the cell's place, µm.
pub fn sway_um(cell: &CellView, time_s: f32) -> (f32, f32) {
    if cell.state == CellState::InFlow {
        return (0.0, 0.0);
    }
    let own = hash_unit(per_cell_random(cell) ^ 0x77);
    (0.14 * wave(time_s * 0.13 + own), 0.14 * wave(time_s * 0.11 + own * 7.0))
}

fn breathing(cell: &CellView, params: &FrameParams) -> f32 {
    if params.still {
        return 1.0;
    }
    1.0 + 0.012 * wave(params.time_s * 0.17 + hash_unit(per_cell_random(cell) ^ 0x1234))
}

/// A sine-like wave of period 1, from -1 to 1, by plain arithmetic.
fn wave(turns: f32) -> f32 {
    let t = (turns - turns.floor()) * 2.0 - 1.0;
    4.0 * t * (1.0 - t.abs())
}

fn pose(cell: &CellView) -> Pose {
    let step = Pose::step(cell.progress);
    match cell.state {
        CellState::Dividing => Pose::Dividing(step),
        CellState::Searching | CellState::Gripping if is_motile(cell.kind) => Pose::Polarised,
        CellState::Searching
        | CellState::Gripping
        | CellState::Living
        | CellState::Gripped
        | CellState::InFlow => Pose::Rest,
        CellState::Dying | CellState::Engulfed => Pose::Dying(step),
        CellState::Leaving => Pose::Squeezed,
    }
}

/// Cells that crawl face the way they go; the others keep a direction of their own, so that they do not spin.
fn is_motile(kind: CellKind) -> bool {
    matches!(kind, CellKind::TCell | CellKind::CarTCell | CellKind::NkCell | CellKind::Macrophage)
}

fn heading(cell: &CellView, pose: Pose) -> f32 {
    let faces = is_motile(cell.kind) || matches!(cell.kind, CellKind::Osteoblast | CellKind::Osteoclast);
    if faces || matches!(pose, Pose::Dividing(_) | Pose::Squeezed) {
        return cell.heading_rad;
    }
    resting_direction(per_cell_random(cell))
}

/// Four directions, turned a little for each look: enough to see no pattern, and many cells share a sprite.
fn resting_direction(own: u32) -> f32 {
    let look = (own >> 8) % u32::from(VARIANTS);
    (own % 4) as f32 * (TAU / 4.0) + look as f32 * 0.4
}

fn turn_steps(cell: &CellView, pose: Pose, radius_px: f32) -> u8 {
    let faces = is_motile(cell.kind) || pose != Pose::Rest;
    match radius_px {
        r if r >= SAMPLED_FROM_PX => 16,
        r if r < TINY_PX => 8,
        _ if faces => TURNS,
        _ => 32,
    }
}

fn variant(cell: &CellView, radius_px: f32, params: &FrameParams) -> u8 {
    let own = per_cell_random(cell) >> 8;
    if cell.kind == CellKind::RedCell {
        return red_cell_tilt(cell, own, params);
    }
    if radius_px < TINY_PX { (own % 2) as u8 } else { (own % u32::from(VARIANTS)) as u8 }
}

/// In the vessel red cells tumble slowly; elsewhere each keeps its tilt.
fn red_cell_tilt(cell: &CellView, own: u32, params: &FrameParams) -> u8 {
    let tilts = u32::from(RED_CELL_TILTS);
    if params.still || cell.state != CellState::InFlow {
        return (own % tilts) as u8;
    }
    let speed = 0.8 + 1.2 * hash_unit(own);
    let there_and_back = 2 * tilts - 2;
    let step = ((params.time_s.max(0.0) * speed * 2.0) as u32).wrapping_add(own) % there_and_back;
    step.min(there_and_back - step) as u8
}

fn level(cell: &CellView, radius_px: f32) -> u8 {
    let steps = |share: f32, n: f32| (share.clamp(0.0, 1.0) * (n - 0.01)) as u8;
    match cell.kind {
        CellKind::Erythroblast => steps(cell.maturity, 6.0),
        CellKind::Myelocyte => steps(cell.maturity, 4.0),
        CellKind::TCell | CellKind::CarTCell => {
            let worn = steps(cell.exhaustion, f32::from(LEVELS));
            if radius_px < SAMPLED_FROM_PX { worn - worn % WEARS_BY } else { worn }
        }
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wave_is_round_and_bounded() {
        for i in 0..400 {
            assert!(wave(i as f32 * 0.05 - 9.0).abs() <= 1.0);
        }
        assert!((wave(0.25) + 1.0).abs() < 1e-6 && (wave(0.75) - 1.0).abs() < 1e-6);
    }
}
