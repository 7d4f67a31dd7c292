//! A search for numbers under which simulated figures lie nearest to the published ones: the simplex of Nelder and Mead in
//! the logarithms of the numbers. All points are played with the same people (common random numbers), so that two points
//! differ by what the numbers do and little by chance; only arms that a number touches are played. What comes out is a
//! parameter file beside the registered numbers, never in their place.

use super::comparison::Comparison;
use super::numbers::{self, Bounds, Number};
use super::play::Player;
use super::search_log::{Heading, Point, SearchLog};
use super::table;
use super::targets::{self, Target};
use crate::log::say;
use crate::paths;
use anyhow::{Context, Result, bail};
use argmin::core::{CostFunction, Executor};
use argmin::solver::neldermead::NelderMead;
use std::cell::RefCell;
use std::time::Instant;

/// Where logs and results of searches are kept.
const SEARCHES: &str = "target/calibration/search";
/// Numbers of the first simplex lie apart by this share of the logarithm of their range.
const FIRST_STEP: f64 = 0.1;
/// Digits of a value that count: people do not tell more.
const DIGITS: i32 = 3;
/// A simplex whose errors differ by less than this (standard deviation) has come to rest.
const AT_REST: f64 = 0.01;
/// The error of a point that is not played, since the search is over or something failed.
const NOT_PLAYED: f64 = 1e6;

/// What `calibrate search` can be told.
#[derive(clap::Args)]
pub struct Options {
    /// Numbers to be sought, as `marrow trial numbers` names them: `heavily-treated/sensitivity:car_t`, `every/potency:ide-cel`.
    #[arg(required = true)]
    numbers: Vec<String>,
    /// Virtual people in each arm. Confirm what is found with 300 (`calibrate --numbers FILE`).
    #[arg(long, default_value_t = 80)]
    patients: u32,
    /// Seed of every arm and point.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Points that are played at most, those of the log counted.
    #[arg(long, default_value_t = 40)]
    evaluations: usize,
    /// Begin from a parameter file in the place of the registered numbers.
    #[arg(long)]
    from: Option<std::path::PathBuf>,
    /// Name of its log and of its result in target/calibration/search/. A log of the same search is gone on with.
    #[arg(long, default_value = "search")]
    name: String,
}

/// What is sought, and what is known of it.
struct Problem {
    player: Player,
    arms: Vec<Target>,
    /// Numbers of the file it began from that are not sought.
    fixed: Vec<Number>,
    sought: Vec<(Number, Bounds)>,
    evaluations: usize,
    log: RefCell<SearchLog>,
    failure: RefCell<Option<anyhow::Error>>,
}

/// Searches and writes what it found.
pub fn run(options: &Options) -> Result<()> {
    let folder = paths::root().join(SEARCHES);
    let result = folder.join(format!("{}.json", options.name));
    if result.exists() {
        bail!("{} is there already: choose another --name", result.display());
    }
    let problem = problem(options, &folder.join(format!("{}.jsonl", options.name)))?;
    let simplex = first_simplex(&problem.sought);
    let solver = NelderMead::new(simplex).with_sd_tolerance(AT_REST)?;
    let iterations = options.evaluations as u64;
    let found = Executor::new(problem, solver).configure(|state| state.max_iters(iterations)).run()?;
    let problem = found.problem.problem.context("the search gives back what it sought")?;
    if let Some(failure) = problem.failure.into_inner() {
        return Err(failure);
    }
    let log = problem.log.into_inner();
    let best = log.best().context("no point was played")?;
    let sought = problem.sought.iter().zip(&best.values);
    let sought = sought.map(|((number, _), &value)| Number { value, ..number.clone() });
    let all: Vec<Number> = problem.fixed.iter().cloned().chain(sought).collect();
    numbers::write_beside(&result, &all)?;
    tell(&log, &problem.sought, best);
    println!("{} is written. Confirm it: cargo xtask calibrate --numbers {0}", result.display());
    Ok(())
}

fn tell(log: &SearchLog, sought: &[(Number, Bounds)], best: &Point) {
    let seconds: f64 = log.points.iter().map(|point| point.seconds).sum();
    println!(
        "{} points in {seconds:.0} s; error of the first {:.2}, of the best {:.2}",
        log.points.len(),
        log.points[0].error,
        best.error
    );
    for ((number, bounds), value) in sought.iter().zip(&best.values) {
        println!(
            "  {:<45} {:>9} -> {value:>9}  ({} to {})",
            number.id(),
            number.value,
            bounds.low,
            bounds.high
        );
    }
}

fn problem(options: &Options, log: &std::path::Path) -> Result<Problem> {
    let player = Player::new(options.patients, options.seed)?;
    let registered = player.registered()?;
    let bounds: Vec<Bounds> = numbers::read(&paths::root().join(numbers::BOUNDS))?;
    let begun: Vec<Number> = options.from.as_deref().map_or(Ok(Vec::new()), numbers::read)?;
    let sought = options.numbers.iter().map(|id| {
        let begun_at = begun.iter().find(|number| number.id() == *id).cloned();
        let number = numbers::find(&registered, id).map(|number| begun_at.unwrap_or(number))?;
        let bounds = numbers::bounds_of(&bounds, &number.name)?.clone();
        if !(bounds.low..=bounds.high).contains(&number.value) {
            bail!("{id} begins at {}, outside of {} to {}", number.value, bounds.low, bounds.high);
        }
        Ok((number, bounds))
    });
    let sought = sought.collect::<Result<Vec<_>>>()?;
    let fixed = begun.into_iter().filter(|number| !options.numbers.contains(&number.id())).collect();
    let touched =
        |target: &Target| target.is_fitted() && sought.iter().any(|(number, _)| number.touches(target));
    let arms: Vec<Target> =
        targets::read(&paths::root().join(targets::FILE))?.into_iter().filter(touched).collect();
    if arms.is_empty() {
        bail!("no arm that may be fitted to is touched by these numbers");
    }
    let heading = Heading {
        numbers: options.numbers.clone(),
        arms: arms.iter().map(Target::id).collect(),
        patients: options.patients,
        seed: options.seed,
        model: player.fingerprint()?,
    };
    say(format_args!("{} numbers, {} arms: {}", sought.len(), arms.len(), heading.arms.join(", ")));
    let log = RefCell::new(SearchLog::open(log, &heading)?);
    let evaluations = options.evaluations;
    Ok(Problem { player, arms, fixed, sought, evaluations, log, failure: RefCell::default() })
}

/// The logarithms of the numbers as they are, and one point for each with that number moved away from its nearer bound.
fn first_simplex(sought: &[(Number, Bounds)]) -> Vec<Vec<f64>> {
    let start: Vec<f64> = sought.iter().map(|(number, _)| number.value.ln()).collect();
    let mut simplex = vec![start.clone()];
    for (at, (_, bounds)) in sought.iter().enumerate() {
        let (low, high) = (bounds.low.ln(), bounds.high.ln());
        let step = FIRST_STEP * (high - low);
        let mut moved = start.clone();
        moved[at] += if start[at] - low > high - start[at] { -step } else { step };
        simplex.push(moved);
    }
    simplex
}

/// The value of a logarithm: within its bounds, with so many digits as count.
fn value_of(logarithm: f64, bounds: &Bounds) -> f64 {
    let value = logarithm.exp().clamp(bounds.low, bounds.high);
    let unit = 10f64.powi(value.log10().floor() as i32 + 1 - DIGITS);
    // Written out and read again, so that a point is the same in the log, on the command line and here.
    let rounded = (value / unit).round() * unit;
    format!("{rounded:.*e}", DIGITS as usize - 1).parse().unwrap_or(rounded)
}

impl CostFunction for Problem {
    type Param = Vec<f64>;
    type Output = f64;

    /// The error at a point. It never fails: the library would stop the program.
    fn cost(&self, logarithms: &Vec<f64>) -> Result<f64> {
        let values: Vec<f64> =
            logarithms.iter().zip(&self.sought).map(|(&at, (_, bounds))| value_of(at, bounds)).collect();
        if let Some(error) = self.log.borrow().error_at(&values) {
            return Ok(error);
        }
        if self.failure.borrow().is_some() || self.log.borrow().points.len() >= self.evaluations {
            return Ok(NOT_PLAYED);
        }
        Ok(self.play(&values).unwrap_or_else(|failure| {
            *self.failure.borrow_mut() = Some(failure);
            NOT_PLAYED
        }))
    }
}

impl Problem {
    fn play(&self, values: &[f64]) -> Result<f64> {
        let start = Instant::now();
        let moved = self.sought.iter().zip(values);
        let moved = moved.map(|((number, _), &value)| Number { value, ..number.clone() });
        let numbers: Vec<Number> = self.fixed.iter().cloned().chain(moved).collect();
        let arms = self.arms.iter().map(|arm| self.player.compare(arm, &numbers));
        let error = table::total_error(&arms.collect::<Result<Vec<Comparison>>>()?);
        let seconds = start.elapsed().as_secs_f64();
        let mut log = self.log.borrow_mut();
        let place = log.points.len() + 1;
        log.add(Point { values: values.to_owned(), error, seconds })?;
        let best = log.best().map_or(error, |best| best.error);
        say(format_args!(
            "{place} of {}: {error:.3} (best {best:.3}), {seconds:.0} s, at {values:?}",
            self.evaluations
        ));
        Ok(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sought(value: f64, low: f64, high: f64) -> (Number, Bounds) {
        let name = "growth".to_owned();
        let number = Number { setting: numbers::EVERY.into(), name: name.clone(), value };
        (number, Bounds { name, low, high, why: "a test".into() })
    }

    #[test]
    fn a_value_stays_in_its_bounds_and_has_three_digits() {
        let (_, bounds) = sought(1.0, 1e-7, 20.0);
        for (logarithm, value) in
            [(100.0, 20.0), (-100.0, 1e-7), (1.234_56f64.ln(), 1.23), (0.000_123_456f64.ln(), 1.23e-4)]
        {
            assert_eq!(value_of(logarithm, &bounds), value);
        }
    }

    #[test]
    fn the_first_simplex_moves_each_number_once_and_stays_within_bounds() {
        let sought = [sought(1.0, 0.5, 20.0), sought(19.0, 0.02, 20.0)];
        let simplex = first_simplex(&sought);
        assert_eq!(simplex.len(), 3);
        for (at, point) in simplex[1..].iter().enumerate() {
            for (other, value) in point.iter().enumerate() {
                assert_eq!(*value != simplex[0][other], at == other);
                let (low, high) = (sought[other].1.low.ln(), sought[other].1.high.ln());
                assert!((low..=high).contains(value));
            }
        }
    }
}
