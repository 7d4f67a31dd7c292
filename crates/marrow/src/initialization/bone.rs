//! Bone at the start: what was lost before the run begins, and the cells of its surface.

use crate::entities::cell::CellKind;
use crate::state::World;
use crate::submodels::bone::{osteoblast, osteoclast, outline, turnover};

/// Bone that was lost before the run begins, and the cells of its surface.
pub(crate) fn begin(world: &mut World, left: f32, foci: impl Fn(f32, f32) -> f32) {
    turnover::erode(world, left, foci);
    outline::draw(world);
}

/// Marks the keys of bone cells that are there from the start: later ones have their tick for a key.
const AT_START: u64 = 1 << 40;

/// Bone cells of a stage with this share of myeloma, grown.
pub(crate) fn populate(world: &mut World, share: f32) {
    for k in 0..osteoclast::wanted(&world.bone, share).round() as u64 {
        osteoclast::spawn(world, AT_START | k);
    }
    for k in 0..osteoblast::wanted(&world.bone, share).round() as u64 {
        osteoblast::spawn(world, AT_START | k);
    }
    for slot in 0..world.population.slots() {
        let cell = &mut world.population.cells[slot];
        if matches!(cell.kind, CellKind::Osteoclast | CellKind::Osteoblast) {
            cell.maturity = share;
            world.population.set_radius(slot, world.population.cells[slot].kind.radius_um(share));
        }
    }
    world.bone.net_loss = turnover::expected_net_loss(share);
    world.bone.recent_net_loss = world.bone.net_loss;
}
