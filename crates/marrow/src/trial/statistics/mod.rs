//! Statistics of a trial: Kaplan and Meier's curve with Greenwood's intervals, the log-rank test, Clopper and Pearson's exact
//! interval. Held against published worked examples and another implementation's figures (`tests/statistics.rs`).

mod clopper_pearson;
mod kaplan_meier;
mod log_rank;

pub use clopper_pearson::clopper_pearson;
pub use kaplan_meier::{KaplanMeier, Survival};
pub use log_rank::{LogRank, log_rank};

/// Share of intervals that hold the true value.
pub(crate) const CONFIDENCE: f64 = 0.95;

/// How long one person was followed, and whether it ended with the event.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FollowUp {
    /// In any unit.
    pub time: f64,
    /// Whether the event came; otherwise the person was without it to the end.
    pub event: bool,
}
