//! Initialization (ODD 5): the stage is laid out, cells are placed, overlaps relax, blood begins at rest.

mod bone;
mod initializer;
pub(crate) mod niche;
mod placement;
mod seeding;

pub use initializer::Initializer;
