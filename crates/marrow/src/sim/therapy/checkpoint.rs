//! Checkpoint inhibitor: it covers the PD-1 brake of T cells, so that PD-L1 can no longer press it. What follows is up to
//! the T cells (`immune/t_cell.rs`), and in myeloma too few of them have a receptor that fits.

use super::agent::seen;
use super::schedule::phase;
use super::{Agent, AgentId, Concerns, Schedule, SideEffect, Therapy};
use crate::sim::cell::{CellKind, Target};
use crate::sim::event::EventKind;
use crate::sim::params;
use crate::sim::world::World;

pub(super) const THERAPY: Therapy = Therapy {
    name: "checkpoint",
    agents: &[PD1],
    act: super::nothing,
    concerns: Concerns::Kinds(&[CellKind::TCell, CellKind::CarTCell]),
    meet,
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

fn meet(world: &mut World, agent: AgentId, slot: usize) {
    super::note_rise(world, agent, slot, EventKind::Bound);
}
