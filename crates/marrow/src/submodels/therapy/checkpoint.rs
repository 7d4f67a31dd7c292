//! Checkpoint inhibitor: it covers the PD-1 brake of T cells, so that PD-L1 can no longer press it. What follows is up to
//! the T cells (`immune/t_cell.rs`), and in myeloma too few of them have a receptor that fits.

use crate::entities::cell::{CellKind, Target};
use crate::entities::ids::AgentId;
use crate::observation::event::EventKind;
use crate::params;
use crate::state::World;
use crate::submodels::therapy::active_agents::CellFilter;
use crate::submodels::therapy::agent::{Agent, seen};
use crate::submodels::therapy::binding::{note_rise, nothing};
use crate::submodels::therapy::entry::Therapy;
use crate::submodels::therapy::schedule::{Schedule, phase};
use crate::submodels::therapy::side_effect::SideEffect;

pub(super) const THERAPY: Therapy = Therapy {
    name: "checkpoint",
    agents: &[PD1],
    effect_on_niche: nothing,
    filter: CellFilter::Kinds(&[CellKind::TCell, CellKind::CarTCell]),
    effect_on_cell,
};

/// Every three weeks. Not approved in myeloma (`science.md` 3.1, 4).
const PD1: Agent = Agent {
    name: "checkpoint",
    target: Some(Target::PdL1),
    drugs: &["pembrolizumab", "nivolumab"],
    schedule: Schedule::Phases(&[phase(1, 21.0, 1.0)]),
    half_life_days: Some(params::CHECKPOINT_HALF_LIFE_DAYS),
    steps: &[EventKind::BrakePressed, EventKind::Bound, EventKind::BrakeCovered],
    harms: &[seen(SideEffect::ImmuneInflammation, Some(13.9), None, "CheckMate 602")],
    half_effect_level: params::HALF_COVERED,
    onset_and_offset_days: (1.0, 1.0),
};

fn effect_on_cell(world: &mut World, agent: AgentId, slot: usize) {
    note_rise(world, agent, slot, EventKind::Bound);
}
