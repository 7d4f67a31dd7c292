//! `session`: what is on screen, frame by frame. One [`FrameInput`] in, one [`FrameOutput`] out.
//!
//! Start reading at [`Session::update`], which is the order of a frame. Then [`Action`] (what can be asked for) and
//! [`ViewModel`] (what components show).
//!
//! ```
//! use marrow::{Setup, Size};
//! use session::{Action, FrameInput, FrameStats, LabelMetrics, PaneSet, Session, SessionConfig, View, Viewport};
//!
//! let setup = Setup { size: Size::Small, ..Setup::default() };
//! let mut session = Session::new(&SessionConfig { view: View::Explore, setup, ..SessionConfig::default() });
//! let mut actions = vec![Action::Step];
//! let output = session.update(FrameInput {
//!     now_ms: 0.0,
//!     actions: &mut actions,
//!     viewports: PaneSet::single(Viewport { css_px: (400.0, 300.0), device_px: (400, 300) }),
//!     label_metrics: &LabelMetrics::default(),
//!     visible: true,
//! });
//! let picture = output.panes.unwrap().left;
//! assert!(!picture.cells.is_empty());
//! assert_eq!(output.view_model.unwrap().panes.left.readouts.day, 1.0);
//! session.end_frame(FrameStats { busy_ms: 4.0, is_drawn: true, is_partial: false });
//! ```
//!
//! # Who owns what
//!
//! | state | owner |
//! |---|---|
//! | a simulation, its snapshot, its time series, its command log | `SimulationRun`, one in each `Pane` |
//! | camera pose, scene, labels | `Pane`; where the pose goes is up to `CameraController` (a person) or `ShotTracker` (a beat) |
//! | the position in the story, its phase, how long it has been seen | `StoryPlayer` |
//! | playing, speed, visibility, the share of the next tick | `Pacing` |
//! | how many days pass in a second | `Session::days_per_second`, computed, stored nowhere |
//! | which pane switches act on | `Session::active_pane`, by [`PaneSet::active`]; [`ViewModel::active`] follows the same rule |
//! | the theme | `ThemeChoice`; the page reads [`ViewModel::theme`] |
//! | the cell that is shown close up, and its picture | `Lens` |
//! | whether a picture is due | `Redraw` |
//! | where a run is on its way to, and how far it has come | `CatchUp`, by `session/restoring.rs` |
//! | which event is looked for, on a copy of the run that is dropped where there is none | `EventSearch`, by `session/to_event.rs` |
//! | who is in the trial, how far it has come, earlier ones | `Trial` |
//! | what brings back what is on screen | `Session::settings`, as start settings |
//! | pixels, elements, signals | the page |
//!
//! # Invariants
//!
//! - Pure: no web, no Leptos, no clock. The compiler keeps it so: neither is a dependency.
//! - Nothing but [`Session::update`] and [`Session::end_frame`] changes a session.
//! - Speed of play, size of the view and the way one came never change a run.
//! - A warm frame allocates nothing, but for the view model: `tests/allocations.rs`.
//! - Modules form no cycle.

mod action;
mod adaptive_quality;
mod antigen_level;
mod camera_controller;
mod catch_up;
mod command_log;
mod config;
mod easing;
mod environment;
mod event_counts;
mod event_search;
mod frame;
mod label;
mod label_layout;
mod labels;
mod lens;
mod milestones;
mod occlusion;
mod outline;
mod pacing;
mod pane;
mod pane_set;
mod paper;
mod redraw;
mod run_csv;
mod run_csv_reader;
mod run_event;
mod second_run;
mod selection;
#[allow(clippy::module_inception, reason = "the session is what this folder is about")]
mod session;
pub mod settings;
mod simulation_run;
mod story_camera;
mod story_player;
mod story_state;
mod theme_choice;
mod thresholds;
mod time_series;
mod treatment_lanes;
mod trial;
mod trial_plan;
mod view;
mod view_model;

pub use action::Action;
pub use antigen_level::AntigenLevel;
pub use catch_up::CatchUpProgress;
pub use config::SessionConfig;
pub use environment::Environment;
pub use event_counts::EventCounts;
pub use event_search::{Direction, EventAnswer, LOOK_AHEAD_DAYS};
pub use frame::{FrameInput, FrameOutput, FrameStats, SelectionRing, Viewport};
pub use label::{Label, LabelId, LabelSide};
pub use label_layout::LabelMetrics;
pub use labels::MOST_LABELS;
pub use lens::{LensPlace, LensView};
pub use milestones::{BloodCount, Milestone, MilestoneKind, milestones};
pub use outline::{CellCounts, OutlineEntry};
pub use pacing::Speed;
pub use pane_set::PaneSet;
pub use paper::{Paper, PaperSize};
pub use run_csv::{RUN_CSV_HEADER, run_csv};
pub use run_csv_reader::{CsvError, CsvErrorCause, MOST_CSV_BYTES, read_run_csv};
pub use run_event::RunEvent;
pub use selection::{CellActivity, SelectedCell};
pub use session::Session;
pub use story_state::{BeatPhase, StoryState, TrackedMetric};
pub use thresholds::{LOW_COUNT, NAMED_SIDE_EFFECT, STRONG_SIDE_EFFECT};
pub use time_series::{FirstOccurrence, Sample, SwitchMarker, TimeSeries};
pub use treatment_lanes::TreatmentLane;
pub use trial::{EarlierTrial, GrowthSign, TrialState};
pub use trial_plan::TrialPlan;
pub use view::{Side, View};
pub use view_model::{Arrival, PaneState, UndoState, ViewModel};
