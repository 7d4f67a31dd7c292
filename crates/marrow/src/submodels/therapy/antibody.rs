//! Monoclonal antibodies. Against CD38: it covers the flag with its tail outward; NK cells grip the tails (ADCC), macrophages
//! take covered cells in (ADCP), complement opens densely covered ones (CDC); NK cells and suppressor T cells, which wear
//! CD38 too, thin out. Against SLAMF7: fewer flags, so that tails are too few for NK cells by themselves, but it switches
//! NK cells on through their own SLAMF7; it needs a partner that primes them.

use crate::entities::cell::{CellKind, CellState, Role, Target};
use crate::entities::ids::AgentId;
use crate::observation::event::EventKind;
use crate::parameter::parameters;
use crate::params;
use crate::rng::Stream;
use crate::state::World;
use crate::submodels::death::begin_dying;
use crate::submodels::therapy::active_agents::CellFilter;
use crate::submodels::therapy::agent::{Agent, harm, seen};
use crate::submodels::therapy::binding::{bind, note_rise, nothing};
use crate::submodels::therapy::entry::Therapy;
use crate::submodels::therapy::schedule::{Schedule, phase};
use crate::submodels::therapy::side_effect::SideEffect;

parameters! {
    /// CD38 that is covered counts this much more for the loss of NK and suppressor cells, at most as a
    /// whole. Chosen: full cover of their usual 0.4 is then a whole.
    THINNING_BY_CD38: f32 = 2.5, "1", "chosen";
}

pub(super) const THERAPY: Therapy = Therapy {
    name: "antibody",
    agents: &[CD38, SLAMF7],
    effect_on_niche: nothing,
    filter: CellFilter::Target,
    effect_on_cell,
};

/// Weekly eight times, every two weeks to week 24, then every four weeks (`science.md` 3.2).
const CD38: Agent = Agent {
    name: "antibody:cd38",
    target: Some(Target::Cd38),
    drugs: &["daratumumab", "isatuximab"],
    schedule: Schedule::Phases(&[phase(8, 7.0, 1.0), phase(8, 14.0, 1.0), phase(1, 28.0, 1.0)]),
    half_life_days: Some(params::ANTIBODY_HALF_LIFE_DAYS),
    steps: &[
        EventKind::Bound,
        EventKind::Gripped,
        EventKind::Pore,
        EventKind::Complement,
        EventKind::Engulfed,
        EventKind::Apoptosis,
    ],
    harms: &[
        seen(SideEffect::InfusionReaction, Some(12.7), None, "COLUMBA"),
        harm(SideEffect::InfectionRisk),
        harm(SideEffect::LowCounts),
    ],
    half_effect_level: params::HALF_COVERED,
    onset_and_offset_days: (1.0, 1.0),
};

/// Weekly for two cycles of four weeks, then every two weeks. Chosen: as the CD38 antibody's first months.
const SLAMF7: Agent = Agent {
    name: "antibody:slamf7",
    target: Some(Target::Slamf7),
    drugs: &["elotuzumab"],
    schedule: Schedule::Phases(&[phase(8, 7.0, 1.0), phase(1, 14.0, 1.0)]),
    half_life_days: Some(params::IGG_HALF_LIFE_DAYS),
    steps: &[
        EventKind::Bound,
        EventKind::Activated,
        EventKind::Gripped,
        EventKind::Pore,
        EventKind::Apoptosis,
    ],
    harms: &[harm(SideEffect::InfusionReaction), harm(SideEffect::InfectionRisk)],
    half_effect_level: params::HALF_COVERED,
    onset_and_offset_days: (1.0, 1.0),
};

fn effect_on_cell(world: &mut World, agent: AgentId, slot: usize) {
    bind(world, agent, slot);
    let cell = &world.population.cells[slot];
    if agent == AgentId::ANTIBODY_SLAMF7 {
        if cell.kind == CellKind::NkCell {
            note_rise(world, agent, slot, EventKind::Activated);
        }
    } else if cell.is_free() {
        thin_out(world, agent, slot);
        open(world, agent, slot);
    }
}

/// NK cells and suppressor T cells are lost through their own CD38.
fn thin_out(world: &mut World, agent: AgentId, slot: usize) {
    let cell = &world.population.cells[slot];
    if cell.kind == CellKind::NkCell || cell.role == Role::Suppressor {
        let worn = world.dosing[agent.index()].effect * cell.flag(Target::Cd38);
        let chance =
            params::DECISION_INTERVAL_DAYS * params::FRATRICIDE_PER_DAY * (THINNING_BY_CD38 * worn).min(1.0);
        if world.rng.bernoulli(Stream::Thinning, cell.id, chance) {
            begin_dying(world, slot, CellState::Dying, Some(agent));
        }
    }
}

/// Complement opens cells on which antibodies lie close together.
fn open(world: &mut World, agent: AgentId, slot: usize) {
    let cell = &world.population.cells[slot];
    let worn = world.dosing[agent.index()].effect * cell.flag(Target::Cd38);
    let beyond = (worn / params::TAILS_FOR_COMPLEMENT - 1.0).clamp(0.0, 1.0);
    let chance =
        params::DECISION_INTERVAL_DAYS * params::COMPLEMENT_PER_DAY * beyond / cell.tolerance.hardiness;
    if chance > 0.0 && world.rng.bernoulli(Stream::Complement, cell.id, chance) {
        world.record(EventKind::Complement, Some(agent), slot);
        begin_dying(world, slot, CellState::Dying, Some(agent));
    }
}
