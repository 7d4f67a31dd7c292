//! Observation (ODD 4, "observation"): what a run tells of itself. Nothing here changes a run.

pub(crate) mod capture;
pub(crate) mod census;
pub(crate) mod event;
pub(crate) mod readouts;
pub(crate) mod response;
pub(crate) mod snapshot;
pub(crate) mod symptom;
