//! Corticosteroid: lymphoid and plasma cells die of it, and immune reactions calm down (`side_effects.rs`).

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
use crate::submodels::therapy::schedule::{Schedule, phase};
use crate::submodels::therapy::side_effect::SideEffect;

pub(super) const THERAPY: Therapy = Therapy {
    name: "steroid",
    agents: &[STEROID],
    effect_on_niche: nothing,
    filter: CellFilter::Kinds(&[CellKind::MyelomaCell, CellKind::PlasmaCell, CellKind::Lymphocyte]),
    effect_on_cell,
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

fn effect_on_cell(world: &mut World, agent: AgentId, slot: usize) {
    let cell = &world.population.cells[slot];
    let [myeloma, plasma, lymphocyte] = params::STEROID_KILL_PER_DAY;
    let per_day = match cell.kind {
        CellKind::MyelomaCell => myeloma * world.person.sensitivity(cell.role, agent),
        CellKind::PlasmaCell => plasma,
        _ => lymphocyte,
    };
    let chance = per_day * params::DECISION_INTERVAL_DAYS * world.dosing[agent.index()].effect
        / cell.tolerance.of(DrugClass::Steroid);
    if cell.is_free() && world.rng.bernoulli(Stream::Steroid, cell.id, chance) {
        begin_dying(world, slot, CellState::Dying, Some(agent));
    } else {
        note_rise(world, agent, slot, EventKind::Bound);
    }
}
