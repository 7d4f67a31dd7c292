//! Macrophages take in cells that wear antibodies (ADCP).

use crate::entities::cell::{Cell, CellState, ContactKind};
use crate::parameter::parameters;
use crate::params;
use crate::rng::Stream;
use crate::state::World;
use crate::submodels::death::begin_dying;
use crate::submodels::immune::target_search::best_within_reach;
use crate::submodels::therapy::drug_environment::DrugEnvironment;

parameters! {
    /// Gap within which a macrophage takes a cell in. Chosen: its arms reach a little further than a touch.
    REACH_UM: f32 = 2.0, "µm", "chosen";
    /// Gap within which it smells antibody on a cell. Chosen: two cells away.
    SMELLS_WITHIN_UM: f32 = 25.0, "µm", "chosen";
}

fn adcp_engagers(environment: &DrugEnvironment, cell: &Cell) -> f32 {
    let tails = environment.fc_density(cell);
    if tails < params::TAILS_NEEDED { 0.0 } else { tails }
}

pub(super) fn decide(world: &mut World, slot: usize) {
    let id = world.population.cells[slot].id;
    world.population.bodies[slot].drive = (0.0, 0.0);
    if !world.environment.any_fc {
        return;
    }
    let environment = world.environment;
    if let Some(target) = best_within_reach(world, slot, REACH_UM, |cell| adcp_engagers(&environment, cell)) {
        let held = &world.population.cells[target];
        let (worn, agent) = (adcp_engagers(&environment, held), environment.agent_of_fc(held));
        let force = world.person.immune_fitness * world.person.sensitivity(held.role, agent);
        let agent = Some(agent);
        if world.rng.bernoulli(
            Stream::Phagocytosis,
            id,
            params::ADCP_PER_DAY * params::DECISION_INTERVAL_DAYS * worn * force,
        ) {
            world.form_synapse(slot, target, ContactKind::Engulfing, agent);
            begin_dying(world, target, CellState::Engulfed, agent);
        }
    } else if let Some(scent) =
        best_within_reach(world, slot, SMELLS_WITHIN_UM, |cell| adcp_engagers(&environment, cell))
    {
        let (dx, dy) = (
            world.population.bodies[scent].x - world.population.bodies[slot].x,
            world.population.bodies[scent].y - world.population.bodies[slot].y,
        );
        let speed = params::MACROPHAGE_CRAWL_UM / (dx * dx + dy * dy).sqrt().max(1.0);
        world.population.bodies[slot].drive = (dx * speed, dy * speed);
    }
}
