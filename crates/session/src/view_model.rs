//! View model: what components show of the session, published a few times a second.

use std::sync::Arc;

use marrow::{AgentId, Readouts, Setup, SideEffect, TICKS_PER_DAY};
use render::Theme;

use crate::event_counts::EventCounts;
use crate::event_search::EventAnswer;
use crate::lens::LensView;
use crate::outline::CellCounts;
use crate::pacing::Speed;
use crate::pane_set::PaneSet;
use crate::selection::SelectedCell;
use crate::settings::StartSettings;
use crate::simulation_run::SimulationRun;
use crate::story_state::{StoryState, TrackedMetric};
use crate::time_series::TimeSeries;
use crate::trial::TrialState;
use crate::view::{Side, View};

/// What is on screen, but the picture.
#[derive(Clone, Debug, PartialEq)]
pub struct ViewModel {
    /// Which view is shown.
    pub view: View,
    /// The runs that are shown.
    pub panes: PaneSet<PaneState>,
    /// The pane that switches act on.
    pub active_pane: Side,
    /// Whether it plays.
    pub playing: bool,
    /// Whether the moment that is shown is the one that was asked for.
    pub arrival: Arrival,
    /// How fast it plays.
    pub speed: Speed,
    /// Whether time runs so slowly that it should be said.
    pub is_slow_motion: bool,
    /// How much of the marrow the left pane shows from left to right, µm; for the scale bar.
    pub view_width_um: f32,
    /// Whether it shows a part of the marrow only.
    pub zoomed: bool,
    /// The cell that is selected.
    pub selected_cell: Option<SelectedCell>,
    /// What the lens shows, where a treatment has been switched on.
    pub lens: Option<LensView>,
    /// The trial, where it is shown.
    pub trial: Option<TrialState>,
    /// The story, where it is told.
    pub story: Option<StoryState>,
    /// The metrics that the present beat speaks of.
    pub tracked_metrics: Vec<TrackedMetric>,
    /// The theme of the page.
    pub theme: Theme,
    /// The theme of pictures: the same, unless the system forces its colours.
    pub picture_theme: Theme,
    /// Share of the pixels' width and height that the picture is drawn with, so that frames are not late.
    pub pixels: f32,
    /// How many times too large single antibodies are drawn; `None` where none are.
    pub antibody_scale_factor: Option<u16>,
    /// What the last search for an event came to, until the run goes elsewhere.
    pub event_answer: Option<EventAnswer>,
    /// Start settings that bring all of this back.
    pub settings: StartSettings,
}

/// Where a run stands that was sent to a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// Where it was sent, or nowhere.
    There,
    /// On its way: nobody has asked for the moment that it passes.
    UnderWay,
}

impl ViewModel {
    /// The run that switches act on.
    pub fn active(&self) -> &PaneState {
        self.panes.active(self.active_pane)
    }

    /// Whether the stage shows the marrow of a person of the trial.
    pub fn watches_a_person(&self) -> bool {
        self.trial.as_ref().is_some_and(|trial| trial.watched.is_some())
    }
}

/// The run of a pane in a few numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct PaneState {
    /// What it began from.
    pub setup: Setup,
    /// What a person reads beside the stage.
    pub readouts: Readouts,
    /// Agents that are on.
    pub agents: Vec<AgentId>,
    /// How many cells there are of each kind and marker.
    pub cells: CellCounts,
    /// The run so far.
    pub time_series: Arc<TimeSeries>,
    /// How often each step of each agent happened.
    pub event_counts: EventCounts,
    /// How strong each side effect is, 0 to 1, in the order of `SideEffect::ALL`.
    pub side_effects: [f32; SideEffect::COUNT],
    /// Where undo and redo lead.
    pub history: UndoState,
}

impl PaneState {
    /// Of a run as it is now.
    pub(crate) fn of(run: &SimulationRun) -> Self {
        let (simulation, log) = (run.simulation(), run.log());
        Self {
            setup: run.setup(),
            readouts: simulation.readouts(),
            agents: simulation.given().to_vec(),
            cells: CellCounts::of(run.snapshot()),
            time_series: Arc::clone(run.time_series()),
            event_counts: EventCounts::of(simulation),
            side_effects: SideEffect::ALL.map(|effect| simulation.side_effect(effect)),
            history: UndoState {
                end_day: log.end() as f32 / TICKS_PER_DAY as f32,
                can_undo: log.can_undo(),
                can_redo: log.can_redo(),
            },
        }
    }
}

/// Where undo, redo and the time line lead from here.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UndoState {
    /// The furthest day that this run has come to; beyond the present one after going back.
    pub end_day: f32,
    /// Whether a switch can be undone.
    pub can_undo: bool,
    /// Whether one can be redone.
    pub can_redo: bool,
}
