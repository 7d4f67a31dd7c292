//! What the page learns of the run, a few times a second.

use std::sync::Arc;

use marrow::sim::{AgentId, EventKind, Readouts, Setup, SideEffect, Simulation};

use super::picked::SelectedCell;
use super::tale::StoryState;
use super::{Side, Speed, TimeSeries, View};
use story::Gauge;

/// The run in a few numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct ViewModel {
    /// What a person reads beside the stage.
    pub readouts: Readouts,
    /// Whether it plays.
    pub playing: bool,
    /// How fast it plays.
    pub speed: Speed,
    /// Treatments that are on.
    pub given: Vec<AgentId>,
    /// The run so far.
    pub history: Arc<TimeSeries>,
    /// How much of the marrow the view shows from left to right, µm; for the scale bar.
    pub view_width_um: f32,
    /// Whether the view shows a part of the marrow only.
    pub zoomed: bool,
    /// Which view is shown.
    pub view: View,
    /// What the run began from.
    pub setup: Setup,
    /// How often each step of each agent happened, in the pane that switches act on.
    pub tallies: EventCounts,
    /// How strong each side effect is in that pane, 0 to 1, in the order of `SideEffect::ALL`.
    pub side_effects: [f32; SideEffect::COUNT],
    /// Where one can go from here in this run.
    pub way: UndoState,
    /// The story, where it is told.
    pub telling: Option<StoryState>,
    /// The numbers that the present beat speaks of.
    pub watched: Vec<TrackedMetric>,
    /// The other run, where two are compared.
    pub beside: Option<Beside>,
    /// The pane that switches act on.
    pub side: Side,
    /// The cell that is looked at.
    pub picked: Option<SelectedCell>,
    /// Share of the pixels' width and height that the picture is drawn with, so that frames are not late.
    pub pixels: f32,
    /// How many times too large single antibodies are drawn; `None` where none are.
    pub too_large: Option<u16>,
    /// Whether time runs so slowly that it should be said.
    pub slowed: bool,
}

/// A number that a beat speaks of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrackedMetric {
    /// Which.
    pub gauge: Gauge,
    /// What it was when the run, or the beat, began.
    pub from: f32,
    /// What it is now.
    pub now: f32,
}

/// Most steps that an agent has.
const MOST_STEPS: usize = 10;

/// How often each step of each agent's mechanism happened since the start.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EventCounts([[u32; MOST_STEPS]; AgentId::COUNT]);

impl EventCounts {
    /// The tallies of a run.
    pub fn of(simulation: &Simulation) -> Self {
        let mut tallies = [[0; MOST_STEPS]; AgentId::COUNT];
        for (row, agent) in tallies.iter_mut().zip(AgentId::all()) {
            for (count, kind) in row.iter_mut().zip(agent.agent().steps) {
                *count = simulation.tally(agent, *kind);
            }
        }
        Self(tallies)
    }

    /// The steps of an agent, in order, and how often each happened.
    pub fn steps(&self, agent: AgentId) -> impl Iterator<Item = (EventKind, u32)> {
        let row = AgentId::all().position(|other| other == agent).and_then(|at| self.0.get(at)).copied();
        agent.agent().steps.iter().copied().zip(row.unwrap_or_default())
    }
}

/// Ways back in a run, and on again.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UndoState {
    /// The furthest day that this run has come to; beyond the present one after going back.
    pub end_day: f32,
    /// Whether a switch can be taken back.
    pub undo: bool,
    /// Whether one can be thrown again.
    pub redo: bool,
}

/// The run in the right pane.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside {
    /// What a person reads of it.
    pub readouts: Readouts,
    /// Treatments that are on there.
    pub given: Vec<AgentId>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_agent_has_more_steps_than_are_kept() {
        assert!(AgentId::all().all(|agent| agent.agent().steps.len() <= MOST_STEPS));
    }
}
