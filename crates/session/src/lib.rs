//! One run on the stage. Handlers enqueue [`Action`]s; once a frame the [`Session`] drains them, plays ticks, draws,
//! and now and then publishes a [`ViewModel`]. All of it is plain Rust but `dial`, `frame_loop`, `later`, `live` and `signals`.

mod action;
mod aim;
mod config;
mod drive;
mod history;
mod labels;
mod milestones;
mod pacing;
mod pane;
mod past;
mod picked;
mod quality;
mod report;
mod room;
mod run;
#[allow(clippy::module_inception, reason = "the session is what this folder is about")]
mod session;
pub mod settings;
mod sight;
mod tale;
mod travel;
mod view;

pub use action::Action;
pub use config::{Environment, SessionConfig};
pub use history::{FirstOccurrence, Sample, SwitchMarker, TimeSeries};
pub use labels::{Label, LabelId, MOST_LABELS, Open};
pub use milestones::{Milestone, MilestoneKind, milestones};
pub use pacing::Speed;
pub use picked::{AntigenLevel, CellActivity, SelectedCell};
pub use report::{Beside, EventCounts, TrackedMetric, UndoState, ViewModel};
pub use room::LabelLayout;
pub use session::{SelectionRing, Session};
pub use tale::{BeatPhase, StoryState};
pub use view::{Side, View};
