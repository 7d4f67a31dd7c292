//! Whom the agents that are there concern: asked of each cell at each decision, so it is answered for all agents at once.

use crate::entities::cell::{Cell, CellKind, Target};
use crate::entities::ids::AgentId;

/// The cells that a treatment concerns.
#[derive(Clone, Copy, Debug)]
pub(super) enum CellFilter {
    /// All that show the agent's target.
    Target,
    /// All of these kinds.
    Kinds(&'static [CellKind]),
}

/// The agents that have an effect in this tick; each is a bit.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct ActiveAgents {
    /// Those that concern all who show a flag.
    by_flag: [u16; Target::COUNT],
    /// Those that concern a kind of cell.
    by_kind: [u16; CellKind::ALL.len()],
}

impl ActiveAgents {
    pub(super) fn add(&mut self, agent: AgentId, filter: CellFilter, target: Option<Target>) {
        let bit = 1 << agent.index();
        match (filter, target) {
            (CellFilter::Target, Some(target)) => self.by_flag[target as usize] |= bit,
            (CellFilter::Target, None) => {}
            (CellFilter::Kinds(kinds), _) => {
                for &kind in kinds {
                    self.by_kind[kind as usize] |= bit;
                }
            }
        }
    }

    /// The agents that concern a cell, in the order of the catalogue.
    pub(super) fn on(&self, cell: &Cell) -> impl Iterator<Item = AgentId> + use<> {
        let mut left = self.by_kind[cell.kind as usize];
        for (agents, density) in self.by_flag.iter().zip(cell.antigen) {
            left |= if density > 0.0 { *agents } else { 0 };
        }
        core::iter::from_fn(move || {
            let next = (left != 0).then(|| AgentId::at(left.trailing_zeros()));
            left &= left.wrapping_sub(1);
            next
        })
    }
}
