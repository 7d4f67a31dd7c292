//! One run on the stage. Handlers enqueue [`Action`]s; once a frame the [`Session`] drains them, plays ticks, draws,
//! and now and then publishes a [`Report`]. All of it is plain Rust but `dial`, `frame_loop`, `later`, `live` and `signals`.

mod action;
mod aim;
mod dial;
mod drive;
mod frame_loop;
mod history;
mod labels;
mod later;
mod live;
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
mod sight;
mod signals;
mod start;
mod tale;
mod travel;
mod view;

pub use action::Action;
pub use dial::Dial;
pub use frame_loop::FrameLoop;
pub use history::{First, History, Mark, Sample};
pub use labels::{Label, LabelId, MOST_LABELS, Open};
pub use later::later;
pub use live::{Live, live, live_after};
pub use milestones::{Landing, Milestone, milestones};
pub use pacing::Speed;
pub use picked::{Amount, Doing, Picked};
pub use report::{Beside, Report, Tallies, Watched, Way};
pub use room::Board;
pub use session::{Ring, Session};
pub use signals::{Dispatch, Signals};
pub use start::Start;
pub use tale::{Phase, Telling};
pub use view::{Side, View};
