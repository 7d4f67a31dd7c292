//! Immunomodulatory drug: it takes away two factors that myeloma cells need, so that they divide less and some die, and it
//! primes NK and T cells. It slows myelocytes too.

use crate::entities::cell::{CellKind, CellState, DrugClass};
use crate::entities::ids::AgentId;
use crate::observation::event::EventKind;
use crate::params;
use crate::rng::Stream;
use crate::state::World;
use crate::submodels::death::begin_dying;
use crate::submodels::therapy::active_agents::CellFilter;
use crate::submodels::therapy::agent::{Agent, harm};
use crate::submodels::therapy::binding::{note_rise, nothing};
use crate::submodels::therapy::entry::Therapy;
use crate::submodels::therapy::schedule::Schedule;
use crate::submodels::therapy::side_effect::SideEffect;

pub(super) const THERAPY: Therapy = Therapy {
    name: "imid",
    agents: &[IMID],
    effect_on_niche: nothing,
    filter: CellFilter::Kinds(&[CellKind::MyelomaCell, CellKind::NkCell, CellKind::TCell]),
    effect_on_cell,
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

fn effect_on_cell(world: &mut World, agent: AgentId, slot: usize) {
    let cell = &world.population.cells[slot];
    if cell.kind != CellKind::MyelomaCell {
        note_rise(world, agent, slot, EventKind::Activated);
        return;
    }
    let effect = world.dosing[agent.index()].effect;
    let sensitivity = world.person.sensitivity(cell.role, agent) / cell.tolerance.of(DrugClass::Imid);
    let chance = params::IMID_KILL_PER_DAY * params::DECISION_INTERVAL_DAYS * effect * sensitivity;
    if cell.is_free() && world.rng.bernoulli(Stream::Cereblon, cell.id, chance) {
        begin_dying(world, slot, CellState::Dying, Some(agent));
    } else {
        note_rise(world, agent, slot, EventKind::Slowed);
    }
}
