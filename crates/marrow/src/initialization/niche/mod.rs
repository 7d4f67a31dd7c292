//! The layout of the stage from its seed: bone, vessels, fat.

pub(crate) mod compose;
pub(crate) mod curve;
pub(crate) mod fat;
pub(crate) mod sinusoid;
pub(crate) mod trabecula;

pub(crate) use compose::compose;
