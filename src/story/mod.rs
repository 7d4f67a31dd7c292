//! The story: five chapters of beats. Pure: it knows words by their ids only, and the model's kinds and agents by name.
//! What plays it is `session::tale`.

mod beat;
mod chapter;
pub mod chapters;
mod place;

pub use beat::{Beat, Look, Question, Scene, Subject, Zoom};
pub use chapter::Chapter;
pub use chapters::CHAPTERS;
pub use place::Place;
