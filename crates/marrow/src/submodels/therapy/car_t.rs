//! CAR T cells: some T cells leave with the blood, wait while they are changed in the laboratory, and come back with a
//! receptor for BCMA. From then on they are cells (`immune/car_t_cell.rs`). Stopping cannot take them out again.

use super::binding::leave_alone;
use crate::entities::cell::{Cell, CellKind, CellState, Origin, Role, Target, founder_id};
use crate::entities::ids::AgentId;
use crate::observation::event::EventKind;
use crate::parameter::parameters;
use crate::params;
use crate::rng::Stream;
use crate::state::World;
use crate::submodels::circulation::enter;
use crate::submodels::therapy::active_agents::CellFilter;
use crate::submodels::therapy::agent::{Agent, harm, seen};
use crate::submodels::therapy::entry::Therapy;
use crate::submodels::therapy::schedule::Schedule;
use crate::submodels::therapy::side_effect::SideEffect;

parameters! {
    /// Fewest cells of an infusion. Chosen: chance alone does not end them in the niche of a virtual person.
    FEWEST: f32 = 8.0, "1", "chosen";
}

pub(super) const THERAPY: Therapy = Therapy {
    name: "car_t",
    agents: &[BCMA],
    effect_on_niche,
    filter: CellFilter::Kinds(&[]),
    effect_on_cell: leave_alone,
};

const BCMA: Agent = Agent {
    name: "car_t",
    target: Some(Target::Bcma),
    drugs: &["cilta-cel", "ide-cel", "ciltacabtagene", "idecabtagene"],
    schedule: Schedule::Once,
    half_life_days: None,
    steps: &[
        EventKind::Collected,
        EventKind::Infused,
        EventKind::Bound,
        EventKind::Synapse,
        EventKind::Pore,
        EventKind::Apoptosis,
        EventKind::Released,
        EventKind::Expanded,
    ],
    harms: &[
        seen(SideEffect::CytokineRelease, Some(95.0), Some(4.0), "CARTITUDE-1"),
        seen(SideEffect::Neurotoxicity, Some(16.5), None, "CARTITUDE-1"),
        seen(SideEffect::InfectionRisk, Some(57.7), None, "CARTITUDE-1"),
        harm(SideEffect::LowCounts),
    ],
    half_effect_level: 1.0,
    onset_and_offset_days: (1.0, 1.0),
};

fn effect_on_niche(world: &mut World, agent: AgentId) {
    let dosing = &world.dosing[agent.index()];
    let day = dosing.days_since(world.tick);
    if !dosing.on {
        return;
    }
    if day < params::CAR_T_WAIT_DAYS * params::COLLECTION_PART {
        collect(world, agent);
    } else if day >= params::CAR_T_WAIT_DAYS {
        infuse(world, agent, day - params::CAR_T_WAIT_DAYS);
    }
}

/// T cells set out for the blood to be collected.
fn collect(world: &mut World, agent: AgentId) {
    let days = params::CAR_T_WAIT_DAYS * params::COLLECTION_PART;
    let chance = params::COLLECTED / (days * params::TICKS_PER_DAY as f32);
    for slot in 0..world.population.slots() {
        let cell = &world.population.cells[slot];
        let wanted = cell.kind == CellKind::TCell && cell.is_free() && cell.role != Role::Suppressor;
        if wanted && world.rng.bernoulli(Stream::Collection, cell.id, chance) {
            world.population.cells[slot].state = CellState::Leaving;
            world.record(EventKind::Collected, Some(agent), slot);
        }
    }
}

/// Changed cells arrive with the blood, spread over some days.
fn infuse(world: &mut World, agent: AgentId, days: f32) {
    let counted: f32 = world.set_point.iter().sum();
    let dosing = world.dosing[agent.index()];
    let dose = (params::CAR_T_DOSE * dosing.dose_scale * counted).max(FEWEST);
    let due = (dose * (days / params::CAR_T_ARRIVAL_DAYS).min(1.0)) as u32;
    for k in dosing.infused..due {
        let key = dosing.given_at.unwrap_or(0) << 16 | u64::from(k);
        let id = founder_id(world.seed, Origin::CarT, key);
        let mut cell = Cell::new(id, CellKind::CarTCell);
        cell.arriving = true;
        cell.stimulation = 1.0;
        cell.role = Role::of_car_t_cell(world.rng.uniform(Stream::Fate, id));
        let slot = enter(world, cell);
        world.record(EventKind::Infused, Some(agent), slot);
    }
    world.dosing[agent.index()].infused = due.max(dosing.infused);
}
