//! An outcome: what one run gives for a seed, and the bounds that its numbers must keep.

use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use super::statistics::{Bound, Statistic, Summary};
use super::support::is_full;

/// What is asked of one number of a run.
pub struct Criterion {
    /// The claim it rests on (`docs/model.md` and the claims of the page), or the section of science.md.
    pub claim: &'static str,
    /// What the number is.
    pub what: &'static str,
    pub statistic: Statistic,
    pub bound: Bound,
}

/// A criterion for the mean of all seeds.
pub const fn mean(claim: &'static str, what: &'static str, bound: Bound) -> Criterion {
    Criterion { claim, what, statistic: Statistic::Mean, bound }
}

/// A criterion for the median of all seeds.
pub const fn median(claim: &'static str, what: &'static str, bound: Bound) -> Criterion {
    Criterion { claim, what, statistic: Statistic::Median, bound }
}

/// A criterion that more than half of the seeds must meet.
pub const fn most(claim: &'static str, what: &'static str, bound: Bound) -> Criterion {
    Criterion { claim, what, statistic: Statistic::Most, bound }
}

/// A criterion that each seed must meet.
pub const fn every(claim: &'static str, what: &'static str, bound: Bound) -> Criterion {
    Criterion { claim, what, statistic: Statistic::Every, bound }
}

/// Seeds of each outcome in the full run, at least.
pub const SEEDS_OF_A_FULL_RUN: u64 = 30;

type Run = Box<dyn Fn(u64) -> Vec<f64> + Send + Sync>;

/// One outcome of the model.
pub struct Outcome {
    pub name: String,
    /// Seeds of a usual run: as few as its distance to the bounds permits.
    usual_seeds: u64,
    criteria: Vec<Criterion>,
    /// The number for each criterion, in their order.
    run: Run,
}

impl Outcome {
    pub fn new(
        name: impl Into<String>,
        usual_seeds: u64,
        criteria: Vec<Criterion>,
        run: impl Fn(u64) -> Vec<f64> + Send + Sync + 'static,
    ) -> Self {
        Self { name: name.into(), usual_seeds, criteria, run: Box::new(run) }
    }

    /// Plays all seeds; a row for each criterion.
    pub fn rows(&self) -> Vec<Row> {
        let runs = each(self.usual_seeds.max(seeds_asked_for()), &self.run);
        let row = |(place, criterion): (usize, &Criterion)| {
            let values: Vec<f64> = runs.iter().map(|run| run[place]).collect();
            Row::of(self, criterion, &values)
        };
        self.criteria.iter().enumerate().map(row).collect()
    }
}

/// Seeds that the environment asks for, at least, of each outcome; 0 where it asks for none.
pub fn seeds_asked_for() -> u64 {
    let asked = std::env::var("MARROW_SEEDS").ok().and_then(|seeds| seeds.parse().ok());
    asked.unwrap_or(if is_full() { SEEDS_OF_A_FULL_RUN } else { 0 })
}

/// What a run gives for each seed from 1 on, in order, on all processors.
fn each(seeds: u64, run: &Run) -> Vec<Vec<f64>> {
    let next = AtomicU64::new(1);
    let next_seed = || Some(next.fetch_add(1, Ordering::Relaxed)).filter(|&seed| seed <= seeds);
    let work = || std::iter::from_fn(next_seed).map(|seed| (seed, run(seed))).collect::<Vec<_>>();
    let mut runs: Vec<(u64, Vec<f64>)> = thread::scope(|scope| {
        let threads = thread::available_parallelism().map_or(1, usize::from);
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        threads.into_iter().flat_map(|thread| thread.join().expect("each run ends well")).collect()
    });
    runs.sort_by_key(|&(seed, _)| seed);
    runs.into_iter().map(|(_, run)| run).collect()
}

/// What came of a criterion.
pub struct Row {
    pub outcome: String,
    pub claim: &'static str,
    pub what: &'static str,
    pub statistic: Statistic,
    pub bound: Bound,
    pub summary: Summary,
    pub holds: bool,
    /// How often a usual run of a model like this fails by chance.
    pub false_alarms: f64,
}

impl Row {
    fn of(outcome: &Outcome, criterion: &Criterion, values: &[f64]) -> Self {
        let (statistic, bound) = (criterion.statistic, criterion.bound);
        let summary = statistic.summary(values, bound);
        Self {
            outcome: outcome.name.clone(),
            claim: criterion.claim,
            what: criterion.what,
            statistic,
            bound,
            holds: summary.holds,
            false_alarms: statistic.false_alarms(values, bound, outcome.usual_seeds as usize),
            summary,
        }
    }

    /// The row in words, for a failure.
    pub fn told(&self) -> String {
        let Summary { value, low, high, inside, seeds, .. } = self.summary;
        format!(
            "{} ({}): {} {value:.4} [{low:.4}, {high:.4}], wanted {}; {inside} of {seeds} seeds inside",
            self.what,
            self.claim,
            self.statistic.name(),
            self.bound
        )
    }
}
