//! Chemotherapy of the melphalan kind: gone in hours, it leaves hurt DNA behind, of which dividing cells die in the next
//! days, myeloma and healthy marrow alike. High doses of it are a part of `transplant.rs`.

use super::agent::harm;
use super::schedule::phase;
use super::{Agent, AgentId, Concerns, Schedule, SideEffect, Therapy};
use crate::sim::cell::{Cell, CellKind, begin_dying};
use crate::sim::event::EventKind;
use crate::sim::params;
use crate::sim::rng::{Dice, Process};
use crate::sim::snapshot::CellState;
use crate::sim::world::World;

pub(super) const THERAPY: Therapy = Therapy {
    name: "chemo",
    agents: &[MELPHALAN],
    act: hurt,
    concerns: Concerns::Kinds(&CellKind::ALL),
    meet: lose_the_hurt,
};

/// A dose every four weeks. Chosen: counts come back in between.
const MELPHALAN: Agent = Agent {
    name: "chemo",
    target: None,
    drugs: &["melphalan", "cyclophosphamide"],
    schedule: Schedule::Phases(&[phase(1, 28.0, 1.0)]),
    half_life_days: Some(params::MELPHALAN_HALF_LIFE_DAYS),
    steps: &[EventKind::Damaged, EventKind::Apoptosis],
    harms: &[harm(SideEffect::LowCounts), harm(SideEffect::InfectionRisk), harm(SideEffect::Gut)],
    half_effect_level: params::HALF_DAMAGED,
    onset_and_offset_days: (0.0, params::REPAIR_DAYS),
};

/// At a dose, each dividing cell of the marrow is hurt.
pub(super) fn hurt(world: &mut World, agent: AgentId) {
    let dose = world.courses[agent.index()].dose_now;
    if dose <= 0.0 {
        return;
    }
    for slot in 0..world.all.slots() {
        let cell = &world.all.cells[slot];
        let share = cycling(cell, &world.dice);
        if cell.in_marrow() && cell.is_alive() && share > 0.0 {
            world.all.cells[slot].damage += dose * share;
            world.note(EventKind::Damaged, Some(agent), slot);
        }
    }
}

/// A hurt cell dies or mends.
pub(super) fn lose_the_hurt(world: &mut World, agent: AgentId, slot: usize) {
    let cell = &mut world.all.cells[slot];
    if cell.damage <= 0.0 || cell.state == CellState::Gripped {
        return;
    }
    let (id, damage) = (cell.id, cell.damage);
    let left = damage * libm::exp2f(-params::BEAT_DAYS / params::REPAIR_DAYS);
    cell.damage = if left < 1e-3 { 0.0 } else { left };
    let chance = 1.0 - libm::expf(-params::DAMAGE_KILL_PER_DAY * params::BEAT_DAYS * damage);
    if world.dice.chance(Process::Damage, id, chance) {
        begin_dying(world, slot, CellState::Dying, Some(agent));
    }
}

/// How much of its time a cell of this kind spends dividing, precursors = 1. A few myeloma cells rest.
fn cycling(cell: &Cell, dice: &Dice) -> f32 {
    let [stem, megakaryocyte, lymphocyte, quiet] = params::CYCLING;
    match cell.kind {
        CellKind::Erythroblast | CellKind::Myelocyte => 1.0,
        CellKind::StemCell | CellKind::CarTCell => stem,
        CellKind::Megakaryocyte => megakaryocyte,
        CellKind::Lymphocyte => lymphocyte,
        CellKind::TCell | CellKind::NkCell => quiet,
        CellKind::MyelomaCell if dice.lasting(Process::Resting, cell.id) < params::RESTING_SHARE => quiet,
        CellKind::MyelomaCell => params::CYCLING_MYELOMA,
        _ => 0.0,
    }
}
