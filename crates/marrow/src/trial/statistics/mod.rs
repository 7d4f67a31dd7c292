//! Statistics of a trial: Kaplan and Meier's curve with Greenwood's intervals, the log-rank test, Clopper and Pearson's exact
//! interval. Held against published worked examples and another implementation's figures (`tests/statistics.rs`).

mod clopper_pearson;
mod kaplan_meier;
mod log_rank;

use crate::parameter::parameters;

pub use clopper_pearson::clopper_pearson;
pub use kaplan_meier::{KaplanMeier, Survival};
pub use log_rank::{LogRank, log_rank};

parameters! {
    /// Share of intervals that hold the true value: as trials report them.
    pub(crate) CONFIDENCE: f64 = 0.95, "1", "method", [0.0, 1.0];
}

/// How long one person was followed, and whether it ended with the event.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FollowUp {
    /// In any unit.
    pub time: f64,
    /// Whether the event came; otherwise the person was without it to the end.
    pub event: bool,
}
