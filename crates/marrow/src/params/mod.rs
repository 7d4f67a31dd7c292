//! The numbers of the model that several processes share or that one may wish to try others for: unit, range where there is
//! one, and source. "science.md n" is the project's reference of medical facts; "chosen" means that no measured value exists
//! and says what it was chosen for. A number that only one process knows stands at the head of its file. All of them are
//! listed in `docs/model.md`.

pub(crate) mod blood;
pub(crate) mod bone;
pub(crate) mod drugs;
pub(crate) mod immune;
pub(crate) mod immunotherapies;
pub(crate) mod lineages;
pub(crate) mod medicines;
pub(crate) mod myeloma;
pub(crate) mod niche;
pub(crate) mod people;
pub(crate) mod response_and_symptoms;
pub(crate) mod side_effects;

pub(crate) use blood::*;
pub(crate) use bone::*;
pub(crate) use drugs::*;
pub(crate) use immune::*;
pub(crate) use immunotherapies::*;
pub(crate) use lineages::*;
pub(crate) use medicines::*;
pub(crate) use myeloma::*;
pub(crate) use niche::*;
pub(crate) use people::*;
pub(crate) use response_and_symptoms::*;
pub(crate) use side_effects::*;

use crate::parameter::parameters;

parameters! {
    /// Model hours in one tick. Chosen: short against every process shown but the grip of immune cells
    /// (`GRIP_DAYS`).
    pub TICK_HOURS: f32 = 2.0, "h", "chosen";
    /// Ticks in one model day: follows from [`TICK_HOURS`].
    pub TICKS_PER_DAY: u32 = 12, "ticks/day", "derived";
    /// Ticks between two decisions of one cell; cells take turns. Chosen: short against days, four times
    /// less work.
    pub(crate) DECISION_INTERVAL_TICKS: u64 = 4, "ticks", "chosen";
    /// Days in one decision interval, a third of one: follows from [`DECISION_INTERVAL_TICKS`].
    pub(crate) DECISION_INTERVAL_DAYS: f32 = DECISION_INTERVAL_TICKS as f32 / TICKS_PER_DAY as f32, "days", "derived";
}
