//! Myeloma cells: they divide where healthy cells would not, and so take places.

use super::{begin_division, begin_dying};
use crate::sim::params;
use crate::sim::rng::Process;
use crate::sim::snapshot::CellState;
use crate::sim::world::World;

/// Share of its pace of dividing that treatments leave a cell.
fn pace(world: &World, slot: usize) -> f32 {
    let stopped = world.all.cells[slot].payload >= params::PAYLOAD_STOPS;
    if stopped { 0.0 } else { 1.0 - world.milieu.clone_slowed }
}

/// One beat of a myeloma cell's life.
pub(crate) fn grow_clone(world: &mut World, slot: usize) {
    let cell = &world.all.cells[slot];
    if !cell.is_free() {
        return;
    }
    let share = world.infiltration.share(world.all.x[slot], world.all.y[slot]);
    let space = (1.0 - share / params::MYELOMA_PLATEAU).max(0.0).sqrt();
    let room = (1.5 * (1.0 - cell.crowding / params::MYELOMA_CROWDED)).clamp(0.0, 1.0);
    let net = core::f32::consts::LN_2 / params::MYELOMA_DOUBLING_DAYS;
    let birth = (net + params::MYELOMA_LOSS_PER_DAY) * params::BEAT_DAYS * space * room * pace(world, slot);
    let id = cell.id;
    if world.dice.chance(Process::Division, id, birth) {
        begin_division(&mut world.all.cells[slot]);
    } else if world.dice.chance(Process::Loss, id, params::MYELOMA_LOSS_PER_DAY * params::BEAT_DAYS) {
        begin_dying(world, slot, CellState::Dying, None);
    }
}
