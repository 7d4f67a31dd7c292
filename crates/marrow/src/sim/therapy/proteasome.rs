//! Proteasome inhibitor: cells that make much immunoglobulin, plasma cells malignant and healthy, can no longer clear what
//! they make wrong; it piles up and they die.

use super::agent::{harm, seen};
use super::schedule::phase;
use super::{Agent, AgentId, Concerns, Schedule, SideEffect, Therapy};
use crate::sim::cell::{CellKind, begin_dying};
use crate::sim::event::EventKind;
use crate::sim::params;
use crate::sim::rng::Process;
use crate::sim::snapshot::CellState;
use crate::sim::world::World;

pub(super) const THERAPY: Therapy = Therapy {
    name: "proteasome",
    agents: &[PROTEASOME],
    act: super::nothing,
    concerns: Concerns::Kinds(&[CellKind::MyelomaCell, CellKind::PlasmaCell]),
    meet,
};

/// Weekly (`science.md` 3.2, unconfirmed: weekly or twice a week, since proteasomes recover in about three days).
const PROTEASOME: Agent = Agent {
    name: "proteasome",
    target: None,
    drugs: &["bortezomib", "carfilzomib", "ixazomib"],
    schedule: Schedule::Phases(&[phase(1, 7.0, 1.0)]),
    half_life_days: Some(params::PROTEASOME_RECOVERY_DAYS),
    steps: &[EventKind::Stressed, EventKind::Apoptosis],
    harms: &[seen(SideEffect::Nerve, None, Some(24.0), "SWOG S0777"), harm(SideEffect::LowCounts)],
    half_effect_level: params::HALF_BRIDGED,
    onset_and_offset_days: (0.0, 0.5),
};

fn meet(world: &mut World, agent: AgentId, slot: usize) {
    let cell = &world.all.cells[slot];
    let made = if cell.kind == CellKind::MyelomaCell { 1.0 } else { params::HEALTHY_SECRETION };
    let effect = world.courses[agent.index()].effect;
    let chance = params::PROTEASOME_KILL_PER_DAY * params::BEAT_DAYS * effect * made;
    if cell.is_free() && world.dice.chance(Process::Proteins, cell.id, chance) {
        begin_dying(world, slot, CellState::Dying, Some(agent));
    } else {
        super::note_rise(world, agent, slot, EventKind::Stressed);
    }
}
