//! Entities and state variables (ODD 2): plain data. Nothing here knows a rule, the schedule or an observer.

pub(crate) mod bone;
pub(crate) mod cell;
pub(crate) mod erythroid_islands;
pub(crate) mod experiment_settings;
pub(crate) mod ids;
pub(crate) mod niche;
pub(crate) mod person;
pub(crate) mod population;
pub(crate) mod super_individuals;
pub(crate) mod tumour_density;
