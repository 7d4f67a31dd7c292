//! Which cells an agent that is there concerns: asked of each cell for each agent, so it is answered before anything is called.

use super::AgentId;
use crate::sim::cell::{Cell, CellKind, Target};

/// The cells that a treatment concerns.
#[derive(Clone, Copy, Debug)]
pub(super) enum Concerns {
    /// All that show the agent's target.
    Target,
    /// All of these kinds.
    Kinds(&'static [CellKind]),
}

/// An agent that has an effect in this tick.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Acting {
    pub(super) agent: AgentId,
    /// The flag that a cell must show.
    target: Option<Target>,
    /// A bit for each kind that it concerns.
    kinds: u32,
}

impl Acting {
    pub(super) fn new(agent: AgentId) -> Self {
        let (target, kinds) = match agent.therapy().therapy().concerns {
            Concerns::Target => (agent.target(), &CellKind::ALL[..]),
            Concerns::Kinds(kinds) => (None, kinds),
        };
        let kinds = kinds.iter().fold(0, |bits, &kind| bits | 1 << kind as u32);
        Self { agent, target, kinds }
    }

    pub(super) fn concerns(self, cell: &Cell) -> bool {
        self.kinds >> cell.kind as u32 & 1 == 1 && self.target.is_none_or(|target| cell.flag(target) > 0.0)
    }
}
