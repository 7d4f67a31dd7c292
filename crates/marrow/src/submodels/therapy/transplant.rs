//! Transplant of a person's own stem cells: they are collected, melphalan at a high dose empties the marrow, and they come
//! back and rebuild it. They rescue; they do not attack. The melphalan acts as in `chemo.rs`.

use crate::entities::cell::{Cell, CellKind, CellState, Origin, founder_id};
use crate::entities::ids::AgentId;
use crate::observation::event::EventKind;
use crate::parameter::parameters;
use crate::params;
use crate::rng::Stream;
use crate::state::World;
use crate::submodels::circulation::enter;
use crate::submodels::therapy::active_agents::CellFilter;
use crate::submodels::therapy::agent::{Agent, harm, seen};
use crate::submodels::therapy::chemo::{hurt, lose_the_hurt};
use crate::submodels::therapy::entry::Therapy;
use crate::submodels::therapy::schedule::{Schedule, phase};
use crate::submodels::therapy::side_effect::SideEffect;

parameters! {
    /// The infusion begins so long before its day. Chosen: about a tick, so that its first tick gives some.
    AHEAD_DAYS: f32 = 0.09, "days", "chosen";
    /// Melphalan is given once: days to a second dose that never comes.
    NEVER_DAYS: f32 = 1e9, "days", "method";
}

pub(super) const THERAPY: Therapy = Therapy {
    name: "transplant",
    agents: &[AUTOLOGOUS],
    effect_on_niche,
    filter: CellFilter::Kinds(&CellKind::ALL),
    effect_on_cell: lose_the_hurt,
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

fn effect_on_niche(world: &mut World, agent: AgentId) {
    hurt(world, agent);
    let dosing = &mut world.dosing[agent.index()];
    let day = dosing.days_since(world.tick);
    if day < params::COLLECTION_DAYS * params::COLLECTION_PART {
        if dosing.on {
            collect(world, agent);
        }
        return;
    }
    let emptied = dosing.doses() == 2;
    if emptied && day >= params::RETURN_DAY && !world.experiment.rescue_disabled {
        give_back(world, agent, day - params::RETURN_DAY);
    }
}

/// Stem cells set out for the blood to be collected; those that stay are asked to fill up again.
fn collect(world: &mut World, agent: AgentId) {
    let days = params::COLLECTION_DAYS * params::COLLECTION_PART;
    let chance = params::STEM_CELLS_COLLECTED / (days * params::TICKS_PER_DAY as f32);
    for slot in 0..world.population.slots() {
        let cell = &world.population.cells[slot];
        let wanted = cell.kind == CellKind::StemCell && cell.is_free();
        if wanted && world.rng.bernoulli(Stream::Collection, cell.id, chance) {
            world.population.cells[slot].state = CellState::Leaving;
            world.record(EventKind::Collected, Some(agent), slot);
        }
    }
}

/// The stored cells come back with the blood, spread over a day.
fn give_back(world: &mut World, agent: AgentId, days: f32) {
    let stored = params::STEM_CELLS_RETURNED * world.set_point[CellKind::StemCell as usize];
    let due = (stored * ((days + AHEAD_DAYS) / params::CAR_T_ARRIVAL_DAYS).min(1.0)) as u32;
    while world.dosing[agent.index()].infused < due {
        let dosing = &mut world.dosing[agent.index()];
        dosing.infused += 1;
        let key = dosing.given_at.unwrap_or(0) << 16 | u64::from(dosing.infused);
        let id = founder_id(world.seed, Origin::StemCellReturned, key);
        let mut cell = Cell::new(id, CellKind::StemCell);
        cell.arriving = true;
        let slot = enter(world, cell);
        world.record(EventKind::Infused, Some(agent), slot);
    }
}
