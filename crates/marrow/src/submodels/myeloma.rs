//! Myeloma cells: they divide where healthy cells would not, and so take places.

use crate::entities::cell::{CellState, DrugClass};
use crate::entities::ids::AgentId;
use crate::fast_math::at_least;
use crate::parameter::parameters;
use crate::params;
use crate::rng::Stream;
use crate::state::World;
use crate::submodels::death::begin_dying;
use crate::submodels::division::begin_division;

parameters! {
    /// How steeply crowding slows the clone, 1 from the first neighbour on. Chosen: it divides at its full
    /// pace up to a third of the crowding that stops it.
    CROWDING_SLOWS: f32 = 1.5, "1", "chosen";
    /// Share of its divisions that a medicine can take from a cell at most. Chosen: none stops all.
    SLOWED_MAX: f32 = 0.95, "1", "chosen";
}

/// Share of its pace of dividing that treatments leave a cell.
fn division_rate(world: &World, slot: usize) -> f32 {
    let cell = &world.population.cells[slot];
    let stopped = cell.payload >= params::PAYLOAD_STOPS;
    let sensitivity = world.person.sensitivity(cell.role, AgentId::IMID) / cell.tolerance.of(DrugClass::Imid);
    let slowed = (world.environment.clone_slowed * sensitivity).min(SLOWED_MAX);
    if stopped { 0.0 } else { 1.0 - slowed }
}

/// Share of its pace of dividing that the room left by the clone allows: half of it is felt in the neighbourhood, half in the
/// whole marrow, over which myeloma cells spread with the blood.
fn carrying_capacity_factor(world: &World, share_here: f32) -> f32 {
    let here = params::MYELOMA_FEELS_NEIGHBOURS;
    let share = here * share_here + (1.0 - here) * world.tumour_density.mean();
    at_least(1.0 - share / params::MYELOMA_PLATEAU, 0.0).sqrt()
}

/// One decision of a myeloma cell's life.
pub(crate) fn grow_clone(world: &mut World, slot: usize) {
    let cell = &world.population.cells[slot];
    if !cell.is_free() {
        return;
    }
    let capacity = carrying_capacity_factor(
        world,
        world.tumour_density.density(world.population.bodies[slot].x, world.population.bodies[slot].y),
    );
    let room = (CROWDING_SLOWS * (1.0 - cell.crowding / params::MYELOMA_CROWDED)).clamp(0.0, 1.0);
    let net = world.person.growth * core::f32::consts::LN_2 / params::MYELOMA_DOUBLING_DAYS;
    let birth = (net + params::MYELOMA_LOSS_PER_DAY)
        * params::DECISION_INTERVAL_DAYS
        * capacity
        * room
        * division_rate(world, slot);
    let id = cell.id;
    if world.rng.bernoulli(Stream::Division, id, birth) {
        begin_division(&mut world.population.cells[slot]);
    } else if world.rng.bernoulli(
        Stream::Loss,
        id,
        params::MYELOMA_LOSS_PER_DAY * params::DECISION_INTERVAL_DAYS,
    ) {
        begin_dying(world, slot, CellState::Dying, None);
    }
}
