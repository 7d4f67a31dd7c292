//! `story`: five chapters of beats, and the facts that carry them. Pure: it knows words by their ids only, and the model's
//! kinds and agents by name. What plays it is `session::tale`, what prints it is `site`.

mod beat;
mod chapter;
pub mod chapters;
mod gauge;
mod place;
mod sign;
pub mod sources;
pub mod therapy_text;

pub use beat::{Beat, Landmark, Look, Question, Scene, Subject, Zoom};
pub use chapter::Chapter;
pub use chapters::CHAPTERS;
pub use gauge::{Change, Gauge, Scale, TIRES};
pub use place::Place;
pub use sign::Sign;
