//! What all agents that are there do in a tick: to the niche as a whole, and to one cell at its decision.

use crate::entities::ids::AgentId;
use crate::params;
use crate::state::World;
use crate::submodels::therapy::active_agents::ActiveAgents;

/// One tick of all treatments: levels first, then what each does to the niche as a whole.
pub(crate) fn effect_on_niche(world: &mut World) {
    world.active_agents = ActiveAgents::default();
    for agent in AgentId::all() {
        let free_share = world.environment.free_share(agent.target());
        let dosing = &mut world.dosing[agent.index()];
        if dosing.was_given() {
            dosing.step(agent.agent(), world.tick, free_share);
            if dosing.effect > params::NO_EFFECT {
                world.active_agents.add(agent, agent.therapy().therapy().filter, agent.target());
            }
            (agent.therapy().therapy().effect_on_niche)(world, agent);
        }
    }
    world.environment.update(&world.dosing);
    if world.tick.is_multiple_of(params::DECISION_INTERVAL_TICKS) {
        world.environment.finish_interval(&world.set_point);
    }
}

/// One decision of a cell among all agents that are there.
pub(crate) fn effect_on_cell(world: &mut World, slot: usize) {
    for agent in world.active_agents.on(&world.population.cells[slot]) {
        let cell = &world.population.cells[slot];
        if cell.in_marrow() && cell.is_alive() {
            (agent.therapy().therapy().effect_on_cell)(world, agent, slot);
        }
    }
}
