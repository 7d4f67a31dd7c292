//! The layout of the stage from its seed: bone, vessels, fat.

mod compose;
mod curve;
mod fat;
mod sinusoid;
mod trabecula;

pub(crate) use compose::compose;
