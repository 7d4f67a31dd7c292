//! Transplant of a person's own stem cells: they are collected, melphalan at a high dose empties the marrow, and they come
//! back and rebuild it. They rescue; they do not attack. The melphalan acts as in `chemo.rs`.

use super::agent::{harm, seen};
use super::chemo::{hurt, lose_the_hurt};
use super::schedule::phase;
use super::{Agent, AgentId, Concerns, Schedule, SideEffect, Therapy};
use crate::sim::cell::{Cell, CellKind, Origin, founder_id};
use crate::sim::event::EventKind;
use crate::sim::niche::circulation::enter;
use crate::sim::params;
use crate::sim::rng::Process;
use crate::sim::snapshot::CellState;
use crate::sim::world::World;

/// The infusion begins so long before its day, days. Chosen: about a tick, so that its first tick gives some.
const AHEAD_DAYS: f32 = 0.09;
/// Melphalan is given once: days to a second dose that never comes.
const NEVER_DAYS: f32 = 1e9;

pub(super) const THERAPY: Therapy = Therapy {
    name: "transplant",
    agents: &[AUTOLOGOUS],
    act,
    concerns: Concerns::Kinds(&CellKind::ALL),
    meet: lose_the_hurt,
};

const AUTOLOGOUS: Agent = Agent {
    name: "transplant",
    target: None,
    drugs: &["autologous", "asct"],
    schedule: Schedule::Phases(&[
        phase(1, params::COLLECTION_DAYS, 0.0),
        phase(1, NEVER_DAYS, params::HIGH_DOSE),
    ]),
    half_life_days: Some(params::MELPHALAN_HALF_LIFE_DAYS),
    steps: &[
        EventKind::Collected,
        EventKind::Damaged,
        EventKind::Apoptosis,
        EventKind::Infused,
        EventKind::Engrafted,
    ],
    harms: &[
        harm(SideEffect::LowCounts),
        harm(SideEffect::InfectionRisk),
        seen(SideEffect::Gut, Some(97.0), None, "doi:10.1007/s00277-020-04378-8"),
    ],
    half_effect_level: params::HALF_DAMAGED,
    onset_and_offset_days: (0.0, params::REPAIR_DAYS),
};

fn act(world: &mut World, agent: AgentId) {
    hurt(world, agent);
    let course = &mut world.courses[agent.index()];
    let day = course.days_since(world.tick);
    if day < params::COLLECTION_DAYS * params::COLLECTION_PART {
        if course.on {
            collect(world, agent);
        }
        return;
    }
    let emptied = course.doses() == 2;
    if emptied && day >= params::RETURN_DAY && !world.stem_cells_withheld {
        give_back(world, agent, day - params::RETURN_DAY);
    }
}

/// Stem cells set out for the blood to be collected; those that stay are asked to fill up again.
fn collect(world: &mut World, agent: AgentId) {
    let days = params::COLLECTION_DAYS * params::COLLECTION_PART;
    let chance = params::STEM_CELLS_COLLECTED / (days * params::TICKS_PER_DAY as f32);
    for slot in 0..world.all.slots() {
        let cell = &world.all.cells[slot];
        let wanted = cell.kind == CellKind::StemCell && cell.is_free();
        if wanted && world.dice.chance(Process::Collection, cell.id, chance) {
            world.all.cells[slot].state = CellState::Leaving;
            world.note(EventKind::Collected, Some(agent), slot);
        }
    }
}

/// The stored cells come back with the blood, spread over a day.
fn give_back(world: &mut World, agent: AgentId, days: f32) {
    let stored = params::STEM_CELLS_RETURNED * world.set_point[CellKind::StemCell as usize];
    let due = (stored * ((days + AHEAD_DAYS) / params::CAR_T_ARRIVAL_DAYS).min(1.0)) as u32;
    while world.courses[agent.index()].infused < due {
        let course = &mut world.courses[agent.index()];
        course.infused += 1;
        let key = course.given_at.unwrap_or(0) << 16 | u64::from(course.infused);
        let id = founder_id(world.seed, Origin::StemCellReturned, key);
        let mut cell = Cell::new(id, CellKind::StemCell);
        cell.arriving = true;
        let slot = enter(world, cell);
        world.note(EventKind::Infused, Some(agent), slot);
    }
}
