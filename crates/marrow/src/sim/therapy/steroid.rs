//! Corticosteroid: lymphoid and plasma cells die of it, and immune reactions calm down (`side_effects.rs`).

use super::agent::harm;
use super::schedule::phase;
use super::{Agent, AgentId, Concerns, Schedule, SideEffect, Therapy};
use crate::sim::cell::{CellKind, begin_dying};
use crate::sim::event::EventKind;
use crate::sim::params;
use crate::sim::rng::Process;
use crate::sim::snapshot::CellState;
use crate::sim::world::World;

pub(super) const THERAPY: Therapy = Therapy {
    name: "steroid",
    agents: &[STEROID],
    act: super::nothing,
    concerns: Concerns::Kinds(&[CellKind::MyelomaCell, CellKind::PlasmaCell, CellKind::Lymphocyte]),
    meet,
};

/// Weekly. Chosen: as it is given with most partners.
const STEROID: Agent = Agent {
    name: "steroid",
    target: None,
    drugs: &["dexamethasone", "prednisone"],
    schedule: Schedule::Phases(&[phase(1, 7.0, 1.0)]),
    half_life_days: Some(params::STEROID_HALF_LIFE_DAYS),
    steps: &[EventKind::Bound, EventKind::Apoptosis],
    harms: &[harm(SideEffect::SugarMoodSleep), harm(SideEffect::InfectionRisk)],
    half_effect_level: params::HALF_BRIDGED,
    onset_and_offset_days: (0.0, 1.0),
};

fn meet(world: &mut World, agent: AgentId, slot: usize) {
    let cell = &world.all.cells[slot];
    let [myeloma, plasma, lymphocyte] = params::STEROID_KILL_PER_DAY;
    let per_day = match cell.kind {
        CellKind::MyelomaCell => myeloma,
        CellKind::PlasmaCell => plasma,
        _ => lymphocyte,
    };
    let chance = per_day * params::BEAT_DAYS * world.courses[agent.index()].effect;
    if cell.is_free() && world.dice.chance(Process::Steroid, cell.id, chance) {
        begin_dying(world, slot, CellState::Dying, Some(agent));
    } else {
        super::note_rise(world, agent, slot, EventKind::Bound);
    }
}
