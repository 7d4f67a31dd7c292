//! Steps that many treatments share: nothing at all, and notes of binding as an effect rises.

use crate::entities::ids::AgentId;
use crate::observation::event::EventKind;
use crate::parameter::parameters;
use crate::params;
use crate::rng::Stream;
use crate::state::World;

parameters! {
    /// Density from which the binding of a drug is worth a note, usual myeloma cell = 1. Chosen: cells with
    /// hardly any flag do not fill the picture with marks.
    NOTED_FROM: f32 = 0.05, "1", "chosen";
}

/// For agents that do nothing to the niche as a whole.
pub(super) fn nothing(_: &mut World, _: AgentId) {}

/// For agents that do nothing to cells by themselves.
pub(super) fn leave_alone(_: &mut World, _: AgentId, _: usize) {}

/// Notes the moments at which an agent binds its target on a cell.
pub(super) fn bind(world: &mut World, agent: AgentId, slot: usize) {
    if agent.target().is_some_and(|target| world.population.cells[slot].flag(target) > NOTED_FROM) {
        note_rise(world, agent, slot, EventKind::Bound);
    }
}

/// Notes a step at about the share of cells by which the agent's effect rose in this decision interval.
pub(super) fn note_rise(world: &mut World, agent: AgentId, slot: usize, kind: EventKind) {
    let rise = world.dosing[agent.index()].rise * params::DECISION_INTERVAL_TICKS as f32;
    let key = world.population.cells[slot].id ^ (agent.index() as u64) << 56;
    if rise > params::NO_EFFECT && world.rng.bernoulli(Stream::Binding, key, rise) {
        world.record(kind, Some(agent), slot);
    }
}
