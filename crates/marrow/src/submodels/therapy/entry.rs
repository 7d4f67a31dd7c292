//! An entry of the catalogue: one treatment, its agents and what they do.

use crate::entities::ids::AgentId;
use crate::state::World;
use crate::submodels::therapy::active_agents::CellFilter;
use crate::submodels::therapy::agent::Agent;

/// A treatment: its agents, and what they do.
#[derive(Debug)]
pub struct Therapy {
    /// The stable id: words, settings and messages use it.
    pub name: &'static str,
    /// What may be given, the usual one first.
    pub agents: &'static [Agent],
    /// What an agent does in a tick to the niche as a whole.
    pub(super) effect_on_niche: fn(&mut World, AgentId),
    /// The cells that it concerns.
    pub(super) filter: CellFilter,
    /// What an agent that is there does to such a cell at one decision.
    pub(super) effect_on_cell: fn(&mut World, AgentId, usize),
}
