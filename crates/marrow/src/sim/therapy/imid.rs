//! Immunomodulatory drug: it takes away two factors that myeloma cells need, so that they divide less and some die, and it
//! primes NK and T cells. It slows myelocytes too.

use super::agent::harm;
use super::{Agent, AgentId, Concerns, Schedule, SideEffect, Therapy};
use crate::sim::cell::{CellKind, begin_dying};
use crate::sim::event::EventKind;
use crate::sim::params;
use crate::sim::rng::Process;
use crate::sim::snapshot::CellState;
use crate::sim::world::World;

pub(super) const THERAPY: Therapy = Therapy {
    name: "imid",
    agents: &[IMID],
    act: super::nothing,
    concerns: Concerns::Kinds(&[CellKind::MyelomaCell, CellKind::NkCell, CellKind::TCell]),
    meet,
};

/// Daily on days 1-21 of 28 (`science.md` 3.2, unconfirmed).
const IMID: Agent = Agent {
    name: "imid",
    target: None,
    drugs: &["lenalidomide", "pomalidomide", "thalidomide", "iberdomide"],
    schedule: Schedule::Cycle { doses: 21, every_days: 1.0, cycle_days: 28.0 },
    half_life_days: Some(params::IMID_HALF_LIFE_DAYS),
    steps: &[EventKind::Slowed, EventKind::Activated, EventKind::Apoptosis],
    harms: &[harm(SideEffect::LowCounts), harm(SideEffect::InfectionRisk)],
    half_effect_level: params::HALF_COVERED,
    onset_and_offset_days: (0.2, 2.0),
};

fn meet(world: &mut World, agent: AgentId, slot: usize) {
    let cell = &world.all.cells[slot];
    if cell.kind != CellKind::MyelomaCell {
        super::note_rise(world, agent, slot, EventKind::Activated);
        return;
    }
    let effect = world.courses[agent.index()].effect;
    let chance = params::IMID_KILL_PER_DAY * params::BEAT_DAYS * effect;
    if cell.is_free() && world.dice.chance(Process::Cereblon, cell.id, chance) {
        begin_dying(world, slot, CellState::Dying, Some(agent));
    } else {
        super::note_rise(world, agent, slot, EventKind::Slowed);
    }
}
