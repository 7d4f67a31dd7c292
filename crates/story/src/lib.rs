//! `story`: the five chapters as data, the claims that carry them, and what a run has to do to follow them.
//!
//! Read in this order: [`Beat`] (what one caption says and shows) → [`chapters`] (all of them) → [`StoryPosition`] (where one
//! is) → [`player`] (how a run gets there). [`sources`] has the claims.
//!
//! Invariants
//! - Pure: no web, no clock, no words. Words are known by their ids, agents by those of the model.
//! - The run of a position depends on nothing but the position and the base setup; the way there does not matter.
//! - Every caption rests on a listed claim, and no number is in two places: `tests/story.rs`, `tests/story_matches_model.rs`.

mod beat;
pub mod beside;
mod chapter;
pub mod chapters;
mod legend_mark;
mod metric;
mod path;
pub mod player;
mod position;
mod shot;
pub mod sources;
pub mod therapy_text;

pub use beat::{Beat, Beside, Question, StoryScene, Structure, TreatmentPeriod};
pub use chapter::Chapter;
pub use chapters::CHAPTERS;
pub use legend_mark::LegendMark;
pub use metric::{Baseline, Metric, TIRING_EXHAUSTION, Trend, Unit};
pub use path::Path;
pub use position::StoryPosition;
pub use shot::{CameraShot, CameraTarget, ShotWidths, Zoom};
