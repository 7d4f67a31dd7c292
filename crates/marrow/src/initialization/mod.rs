//! Initialization (ODD 5): the stage is laid out, cells are placed, overlaps relax, blood begins at rest.

pub(crate) mod bone;
pub(crate) mod clone;
pub(crate) mod founder;
pub(crate) mod initializer;
pub(crate) mod niche;
pub(crate) mod placement;
pub(crate) mod seeding;

pub use initializer::Initializer;
