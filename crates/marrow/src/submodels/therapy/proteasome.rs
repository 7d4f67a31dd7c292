//! Proteasome inhibitor: cells that make much immunoglobulin, plasma cells malignant and healthy, can no longer clear what
//! they make wrong; it piles up and they die.

use crate::entities::cell::{CellKind, CellState, DrugClass};
use crate::entities::ids::AgentId;
use crate::observation::event::EventKind;
use crate::params;
use crate::rng::Stream;
use crate::state::World;
use crate::submodels::death::begin_dying;
use crate::submodels::therapy::active_agents::CellFilter;
use crate::submodels::therapy::agent::{Agent, harm, seen};
use crate::submodels::therapy::binding::{note_rise, nothing};
use crate::submodels::therapy::entry::Therapy;
use crate::submodels::therapy::schedule::{Schedule, phase};
use crate::submodels::therapy::side_effect::SideEffect;

pub(super) const THERAPY: Therapy = Therapy {
    name: "proteasome",
    agents: &[PROTEASOME],
    effect_on_niche: nothing,
    filter: CellFilter::Kinds(&[CellKind::MyelomaCell, CellKind::PlasmaCell]),
    effect_on_cell,
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

fn effect_on_cell(world: &mut World, agent: AgentId, slot: usize) {
    let cell = &world.population.cells[slot];
    let made = if cell.kind == CellKind::MyelomaCell {
        world.person.sensitivity(cell.role, agent)
    } else {
        params::HEALTHY_SECRETION
    };
    let effect = world.dosing[agent.index()].effect;
    let chance = params::PROTEASOME_KILL_PER_DAY * params::DECISION_INTERVAL_DAYS * effect * made
        / cell.tolerance.of(DrugClass::ProteasomeInhibitor);
    if cell.is_free() && world.rng.bernoulli(Stream::Proteins, cell.id, chance) {
        begin_dying(world, slot, CellState::Dying, Some(agent));
    } else {
        note_rise(world, agent, slot, EventKind::Stressed);
    }
}
