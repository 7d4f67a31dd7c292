//! Antibody-drug conjugate: it binds BCMA, is taken in, and its load is set free inside; a cell with enough of it stops
//! dividing and dies. Its tail calls NK cells and macrophages a little (`environment.rs`).

use crate::entities::cell::{CellState, Target};
use crate::entities::ids::AgentId;
use crate::observation::event::EventKind;
use crate::params;
use crate::rng::Stream;
use crate::state::World;
use crate::submodels::death::begin_dying;
use crate::submodels::therapy::active_agents::CellFilter;
use crate::submodels::therapy::agent::{Agent, harm, seen};
use crate::submodels::therapy::binding::{bind, nothing};
use crate::submodels::therapy::entry::Therapy;
use crate::submodels::therapy::schedule::{Schedule, phase};
use crate::submodels::therapy::side_effect::SideEffect;

pub(super) const THERAPY: Therapy = Therapy {
    name: "adc",
    agents: &[BCMA],
    effect_on_niche: nothing,
    filter: CellFilter::Target,
    effect_on_cell,
};

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

fn effect_on_cell(world: &mut World, agent: AgentId, slot: usize) {
    bind(world, agent, slot);
    let cell = &mut world.population.cells[slot];
    let before = cell.payload;
    let taken = params::UPTAKE_PER_DAY
        * params::DECISION_INTERVAL_DAYS
        * world.dosing[agent.index()].effect
        * cell.flag(Target::Bcma)
        * world.person.sensitivity(cell.role, agent);
    let left = libm::exp2f(-params::DECISION_INTERVAL_DAYS / params::PAYLOAD_HALF_LIFE_DAYS);
    cell.payload = (before * left + taken).min(params::PAYLOAD_MAX);
    let (id, now, hardiness) = (cell.id, cell.payload, cell.tolerance.hardiness);
    if world.rng.bernoulli(Stream::Uptake, id, taken) {
        world.record(EventKind::Internalised, Some(agent), slot);
    }
    if before < params::PAYLOAD_STOPS && now >= params::PAYLOAD_STOPS {
        world.record(EventKind::PayloadReleased, Some(agent), slot);
    }
    let chance = params::PAYLOAD_KILL_PER_DAY * params::DECISION_INTERVAL_DAYS * now / hardiness;
    if now >= params::PAYLOAD_STOPS && world.rng.bernoulli(Stream::Payload, id, chance) {
        begin_dying(world, slot, CellState::Dying, Some(agent));
    }
}
