//! Antibody-drug conjugate: it binds BCMA, is taken in, and its load is set free inside; a cell with enough of it stops
//! dividing and dies. Its tail calls NK cells and macrophages a little (`milieu.rs`).

use super::agent::{harm, seen};
use super::schedule::phase;
use super::{Agent, AgentId, Concerns, Schedule, SideEffect, Therapy, bind};
use crate::sim::cell::{Target, begin_dying};
use crate::sim::event::EventKind;
use crate::sim::params;
use crate::sim::rng::Process;
use crate::sim::snapshot::CellState;
use crate::sim::world::World;

pub(super) const THERAPY: Therapy =
    Therapy { name: "adc", agents: &[BCMA], act: super::nothing, concerns: Concerns::Target, meet };

/// Every three weeks (`science.md` 3.2, unconfirmed).
const BCMA: Agent = Agent {
    name: "adc",
    target: Some(Target::Bcma),
    drugs: &["belantamab", "belantamab-mafodotin"],
    schedule: Schedule::Phases(&[phase(1, 21.0, 1.0)]),
    half_life_days: Some(params::ADC_HALF_LIFE_DAYS),
    steps: &[EventKind::Bound, EventKind::Internalised, EventKind::PayloadReleased, EventKind::Apoptosis],
    harms: &[seen(SideEffect::Eye, Some(92.0), Some(77.0), "BLENREP label"), harm(SideEffect::LowCounts)],
    half_effect_level: params::HALF_BRIDGED,
    onset_and_offset_days: (1.0, 1.0),
};

fn meet(world: &mut World, agent: AgentId, slot: usize) {
    bind(world, agent, slot);
    let cell = &mut world.all.cells[slot];
    let before = cell.payload;
    let taken = params::UPTAKE_PER_DAY
        * params::BEAT_DAYS
        * world.courses[agent.index()].effect
        * cell.flag(Target::Bcma);
    let left = libm::exp2f(-params::BEAT_DAYS / params::PAYLOAD_HALF_LIFE_DAYS);
    cell.payload = (before * left + taken).min(params::PAYLOAD_MAX);
    let (id, now) = (cell.id, cell.payload);
    if world.dice.chance(Process::Uptake, id, taken) {
        world.note(EventKind::Internalised, Some(agent), slot);
    }
    if before < params::PAYLOAD_STOPS && now >= params::PAYLOAD_STOPS {
        world.note(EventKind::PayloadReleased, Some(agent), slot);
    }
    let chance = params::PAYLOAD_KILL_PER_DAY * params::BEAT_DAYS * now;
    if now >= params::PAYLOAD_STOPS && world.dice.chance(Process::Payload, id, chance) {
        begin_dying(world, slot, CellState::Dying, Some(agent));
    }
}
