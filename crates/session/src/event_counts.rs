//! Event counts: how often each step of each agent has happened in a run.

use marrow::{AgentId, EventKind, Simulation};

/// Most steps that an agent has.
const MOST_STEPS: usize = 10;

/// How often each step of each agent's mechanism happened since the start.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EventCounts([[u32; MOST_STEPS]; AgentId::COUNT]);

impl EventCounts {
    /// Those of a run.
    pub fn of(simulation: &Simulation) -> Self {
        let mut counts = [[0; MOST_STEPS]; AgentId::COUNT];
        for (row, agent) in counts.iter_mut().zip(AgentId::all()) {
            for (count, kind) in row.iter_mut().zip(agent.agent().steps) {
                *count = simulation.tally(agent, *kind);
            }
        }
        Self(counts)
    }

    /// The steps of an agent, in order, and how often each happened.
    pub fn steps(&self, agent: AgentId) -> impl Iterator<Item = (EventKind, u32)> {
        let row = AgentId::all().position(|other| other == agent).and_then(|at| self.0.get(at)).copied();
        agent.agent().steps.iter().copied().zip(row.unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_agent_has_more_steps_than_are_kept() {
        assert!(AgentId::all().all(|agent| agent.agent().steps.len() <= MOST_STEPS));
    }
}
