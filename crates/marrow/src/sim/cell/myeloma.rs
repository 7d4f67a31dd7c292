//! Myeloma cells: they divide where healthy cells would not, and so take places.

use super::{begin_division, begin_dying};
use crate::sim::niche::at_least;
use crate::sim::params;
use crate::sim::rng::Process;
use crate::sim::snapshot::CellState;
use crate::sim::world::World;

/// How steeply crowding slows the clone, 1 from the first neighbour on. Chosen: it divides at its full pace up to a third of
/// the crowding that stops it.
const CROWDING_SLOWS: f32 = 1.5;

/// Share of its pace of dividing that treatments leave a cell.
fn pace(world: &World, slot: usize) -> f32 {
    let stopped = world.all.cells[slot].payload >= params::PAYLOAD_STOPS;
    if stopped { 0.0 } else { 1.0 - world.milieu.clone_slowed }
}

/// Share of its pace of dividing that the room left by the clone allows: half of it is felt in the neighbourhood, half in the
/// whole marrow, over which myeloma cells spread with the blood.
fn space(world: &World, share_here: f32) -> f32 {
    let here = params::MYELOMA_FEELS_NEIGHBOURS;
    let share = here * share_here + (1.0 - here) * world.infiltration.mean();
    at_least(1.0 - share / params::MYELOMA_PLATEAU, 0.0).sqrt()
}

/// One beat of a myeloma cell's life.
pub(crate) fn grow_clone(world: &mut World, slot: usize) {
    let cell = &world.all.cells[slot];
    if !cell.is_free() {
        return;
    }
    let space = space(world, world.infiltration.share(world.all.bodies[slot].x, world.all.bodies[slot].y));
    let room = (CROWDING_SLOWS * (1.0 - cell.crowding / params::MYELOMA_CROWDED)).clamp(0.0, 1.0);
    let net = core::f32::consts::LN_2 / params::MYELOMA_DOUBLING_DAYS;
    let birth = (net + params::MYELOMA_LOSS_PER_DAY) * params::BEAT_DAYS * space * room * pace(world, slot);
    let id = cell.id;
    if world.dice.chance(Process::Division, id, birth) {
        begin_division(&mut world.all.cells[slot]);
    } else if world.dice.chance(Process::Loss, id, params::MYELOMA_LOSS_PER_DAY * params::BEAT_DAYS) {
        begin_dying(world, slot, CellState::Dying, None);
    }
}
