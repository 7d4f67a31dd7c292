//! Chemotherapy of the melphalan kind: gone in hours, it leaves hurt DNA behind, of which dividing cells die in the next
//! days, myeloma and healthy marrow alike. High doses of it are a part of `transplant.rs`.

use crate::entities::cell::{Cell, CellKind, CellState, DrugClass};
use crate::entities::ids::AgentId;
use crate::observation::event::EventKind;
use crate::params;
use crate::rng::{KeyedRng, Stream};
use crate::state::World;
use crate::submodels::death::begin_dying;
use crate::submodels::therapy::active_agents::CellFilter;
use crate::submodels::therapy::agent::{Agent, harm};
use crate::submodels::therapy::entry::Therapy;
use crate::submodels::therapy::schedule::{Schedule, phase};
use crate::submodels::therapy::side_effect::SideEffect;

pub(super) const THERAPY: Therapy = Therapy {
    name: "chemo",
    agents: &[MELPHALAN],
    effect_on_niche: hurt,
    filter: CellFilter::Kinds(&CellKind::ALL),
    effect_on_cell: lose_the_hurt,
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
    let dose = world.dosing[agent.index()].dose_now;
    if dose <= 0.0 {
        return;
    }
    for slot in 0..world.population.slots() {
        let cell = &world.population.cells[slot];
        let mut share = cycling(cell, &world.rng);
        if cell.kind == CellKind::MyelomaCell {
            share *= world.person.sensitivity(cell.role, agent);
        }
        if cell.in_marrow() && cell.is_alive() && share > 0.0 {
            world.population.cells[slot].damage += dose * share;
            world.record(EventKind::Damaged, Some(agent), slot);
        }
    }
}

/// A hurt cell dies or mends.
pub(super) fn lose_the_hurt(world: &mut World, agent: AgentId, slot: usize) {
    let cell = &mut world.population.cells[slot];
    if cell.damage <= 0.0 || cell.state == CellState::Gripped {
        return;
    }
    let (id, damage) = (cell.id, cell.damage);
    let tolerance = cell.tolerance.of(DrugClass::Alkylator);
    let left = damage * libm::exp2f(-params::DECISION_INTERVAL_DAYS / params::REPAIR_DAYS);
    cell.damage = if left < 1e-3 { 0.0 } else { left };
    let chance =
        1.0 - libm::expf(-params::DAMAGE_KILL_PER_DAY * params::DECISION_INTERVAL_DAYS * damage / tolerance);
    if world.rng.bernoulli(Stream::Damage, id, chance) {
        begin_dying(world, slot, CellState::Dying, Some(agent));
    }
}

/// How much of its time a cell of this kind spends dividing, precursors = 1. A few myeloma cells rest.
fn cycling(cell: &Cell, rng: &KeyedRng) -> f32 {
    let [stem, megakaryocyte, lymphocyte, quiet] = params::CYCLING;
    match cell.kind {
        CellKind::Erythroblast | CellKind::Myelocyte => 1.0,
        CellKind::StemCell | CellKind::CarTCell => stem,
        CellKind::Megakaryocyte => megakaryocyte,
        CellKind::Lymphocyte => lymphocyte,
        CellKind::TCell | CellKind::NkCell => quiet,
        CellKind::MyelomaCell if rng.uniform_lifelong(Stream::Resting, cell.id) < params::RESTING_SHARE => {
            quiet
        }
        CellKind::MyelomaCell => params::CYCLING_MYELOMA,
        _ => 0.0,
    }
}
