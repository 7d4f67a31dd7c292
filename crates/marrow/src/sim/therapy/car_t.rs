//! CAR T cells: some T cells leave with the blood, wait while they are changed in the laboratory, and come back with a
//! receptor for BCMA. From then on they are cells (`immune/car_t_cell.rs`). Stopping cannot take them out again.

use super::agent::{harm, seen};
use super::{Agent, AgentId, Concerns, Schedule, SideEffect, Therapy};
use crate::sim::cell::{Cell, CellKind, Origin, Role, Target, founder_id};
use crate::sim::event::EventKind;
use crate::sim::niche::circulation::enter;
use crate::sim::params;
use crate::sim::rng::Process;
use crate::sim::snapshot::CellState;
use crate::sim::world::World;

/// Fewest cells of an infusion. Chosen: on a small stage too some are seen.
const FEWEST: f32 = 4.0;

pub(super) const THERAPY: Therapy =
    Therapy { name: "car_t", agents: &[BCMA], act, concerns: Concerns::Kinds(&[]), meet: super::leave_alone };

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

fn act(world: &mut World, agent: AgentId) {
    let course = &world.courses[agent.index()];
    let day = course.days_since(world.tick);
    if !course.on {
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
    for slot in 0..world.all.slots() {
        let cell = &world.all.cells[slot];
        let wanted = cell.kind == CellKind::TCell && cell.is_free() && cell.role != Role::Suppressor;
        if wanted && world.dice.chance(Process::Collection, cell.id, chance) {
            world.all.cells[slot].state = CellState::Leaving;
            world.note(EventKind::Collected, Some(agent), slot);
        }
    }
}

/// Changed cells arrive with the blood, spread over some days.
fn infuse(world: &mut World, agent: AgentId, days: f32) {
    let counted: f32 = world.set_point.iter().sum();
    let course = world.courses[agent.index()];
    let dose = (params::CAR_T_DOSE * course.dose_scale * counted).max(FEWEST);
    let due = (dose * (days / params::CAR_T_ARRIVAL_DAYS).min(1.0)) as u32;
    for k in course.infused..due {
        let key = course.given_at.unwrap_or(0) << 16 | u64::from(k);
        let id = founder_id(world.seed, Origin::CarT, key);
        let mut cell = Cell::new(id, CellKind::CarTCell);
        cell.arriving = true;
        cell.stimulation = 1.0;
        cell.role = Role::of_car_t_cell(world.dice.unit(Process::Fate, id));
        let slot = enter(world, cell);
        world.note(EventKind::Infused, Some(agent), slot);
    }
    world.courses[agent.index()].infused = due.max(course.infused);
}
