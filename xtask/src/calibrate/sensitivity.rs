//! Which numbers the published figures pin down: each fitted number a fifth lower and a fifth higher, and by how much the total
//! error changes. One at a time (OAT), with the same people; what two numbers do together is not seen.

use super::marks;
use super::numbers::{self, Number};
use super::play::Player;
use super::search_log::{Heading, Point, SearchLog};
use super::table;
use super::targets::{self, Target};
use crate::log::say;
use crate::paths;
use anyhow::{Context, Result};
use std::fmt::Write;
use std::time::Instant;

/// The numbers that are tried, unless others are named.
const FITTED: &str = "crates/marrow/calibration/fitted.json";
const LOG: &str = "target/calibration/search";
/// By how much a number is moved.
const FACTORS: [f64; 2] = [0.8, 1.2];
/// A change of the total error that is more than other people would make.
const PINS: f64 = 0.03;

/// What the table tells of a change.
const HUNDREDTHS: f64 = 100.0;

/// What `calibrate sensitivity` can be told.
#[derive(clap::Args)]
pub struct Options {
    /// Only these numbers, like `heavily-treated/growth`. The document is then left as it is.
    numbers: Vec<String>,
    /// Virtual people in each arm.
    #[arg(long, default_value_t = 100)]
    patients: u32,
    /// Seed of every arm.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Name of its log in target/calibration/search/. A log of the same kind is gone on with.
    #[arg(long, default_value = "sensitivity")]
    name: String,
}

/// Distances of an arm's figures from the published ones: how many there are, and the sum of their squares.
#[derive(Clone, Copy, Default)]
struct Squares {
    figures: usize,
    sum: f64,
}

/// A number, and the total error without and with each change.
struct Row {
    number: Number,
    arms: Vec<String>,
    changes: [f64; FACTORS.len()],
}

/// Plays, tells, writes.
pub fn run(options: &Options) -> Result<()> {
    let player = Player::new(options.patients, options.seed)?;
    let registered = player.registered()?;
    let ids: Vec<String> = if options.numbers.is_empty() {
        numbers::read(&paths::root().join(FITTED))?
    } else {
        options.numbers.clone()
    };
    let sought = ids.iter().map(|id| numbers::find(&registered, id)).collect::<Result<Vec<Number>>>()?;
    let arms: Vec<Target> =
        targets::read(&paths::root().join(targets::FILE))?.into_iter().filter(Target::is_fitted).collect();
    let heading = Heading {
        numbers: ids,
        arms: arms.iter().map(Target::id).collect(),
        patients: options.patients,
        seed: options.seed,
        model: player.fingerprint()?,
    };
    let mut log =
        SearchLog::open(&paths::root().join(LOG).join(format!("{}.jsonl", options.name)), &heading)?;
    let mut as_is = Vec::new();
    for (place, arm) in arms.iter().enumerate() {
        as_is.push(squares(&player, &mut log, arm, &[], vec![place as f64])?);
    }
    let total = error(as_is.iter().copied());
    say(format_args!("total error as it is: {total:.2}"));
    let mut rows = Vec::new();
    for (place, number) in sought.into_iter().enumerate() {
        let touched: Vec<bool> = arms.iter().map(|arm| number.touches(arm)).collect();
        let mut changes = [0.0; FACTORS.len()];
        for (factor, change) in FACTORS.into_iter().zip(&mut changes) {
            let moved = [Number { value: number.value * factor, ..number.clone() }];
            let mut all = as_is.clone();
            for at in (0..arms.len()).filter(|&at| touched[at]) {
                let key = vec![at as f64, place as f64, factor];
                all[at] = squares(&player, &mut log, &arms[at], &moved, key)?;
            }
            // Zero has no sign in the table.
            *change = ((error(all) - total) * HUNDREDTHS).round() / HUNDREDTHS + 0.0;
        }
        let arms =
            arms.iter().zip(&touched).filter(|(_, touched)| **touched).map(|(arm, _)| arm.id()).collect();
        say(format_args!("{}: {:+.2} / {:+.2}", number.id(), changes[0], changes[1]));
        rows.push(Row { number, arms, changes });
    }
    let text = document(options, total, &mut rows);
    println!("{text}");
    if options.numbers.is_empty() {
        marks::write(&text, marks::SENSITIVITY)?;
    }
    Ok(())
}

/// Plays an arm, or takes what it gave from the log.
fn squares(
    player: &Player,
    log: &mut SearchLog,
    arm: &Target,
    moved: &[Number],
    key: Vec<f64>,
) -> Result<Squares> {
    let figures = arm.fitted_figures();
    if let Some(sum) = log.error_at(&key) {
        return Ok(Squares { figures, sum });
    }
    let start = Instant::now();
    let comparison = player.compare(arm, moved).with_context(|| arm.id())?;
    let sum = table::total_error(std::slice::from_ref(&comparison)).powi(2) * figures as f64;
    log.add(Point { values: key, error: sum, seconds: start.elapsed().as_secs_f64() })?;
    Ok(Squares { figures, sum })
}

fn error(arms: impl IntoIterator<Item = Squares>) -> f64 {
    let all = arms.into_iter().fold(Squares::default(), |all, one| Squares {
        figures: all.figures + one.figures,
        sum: all.sum + one.sum,
    });
    (all.sum / all.figures.max(1) as f64).sqrt()
}

fn document(options: &Options, total: f64, rows: &mut [Row]) -> String {
    let told = |row: &Row| row.changes[0].abs().max(row.changes[1].abs());
    rows.sort_by(|a, b| told(b).total_cmp(&told(a)));
    let mut text = format!(
        "`cargo xtask calibrate sensitivity --patients {} --seed {}`; total error as it is {total:.2}.\n\n\
         | Number | Value | A fifth lower | A fifth higher | Pinned down | Arms |\n|---|---|---|---|---|---|\n",
        options.patients, options.seed
    );
    for row in rows {
        let [lower, higher] = row.changes;
        let pinned = match (lower > PINS, higher > PINS) {
            (true, true) => "on both sides",
            (true, false) => "from below",
            (false, true) => "from above",
            (false, false) => "no",
        };
        let _ = writeln!(
            text,
            "| `{}` | {} | {lower:+.2} | {higher:+.2} | {pinned} | {} |",
            row.number.id(),
            row.number.value,
            row.arms.join(", ")
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_error_is_the_root_of_the_mean_of_all_figures() {
        let arms = [Squares { figures: 3, sum: 10.0 }, Squares { figures: 1, sum: 26.0 }];
        assert_eq!(error(arms), 3.0);
        assert_eq!(error([]), 0.0);
    }

    #[test]
    fn every_fitted_number_has_bounds_and_touches_a_fitted_arm() {
        let ids: Vec<String> = numbers::read(&paths::root().join(FITTED)).unwrap();
        let bounds: Vec<numbers::Bounds> = numbers::read(&paths::root().join(numbers::BOUNDS)).unwrap();
        let targets = targets::read(&paths::root().join(targets::FILE)).unwrap();
        for id in ids {
            let (setting, name) = id.split_once('/').unwrap();
            numbers::bounds_of(&bounds, name).unwrap();
            let number = Number { setting: setting.into(), name: name.into(), value: 1.0 };
            assert!(targets.iter().any(|target| target.is_fitted() && number.touches(target)), "{id}");
        }
    }

    #[test]
    fn a_number_is_pinned_where_leaving_it_makes_the_error_greater() {
        let number = |name: &str| Number { setting: "s".into(), name: name.into(), value: 2.0 };
        let row = |name, changes| Row { number: number(name), arms: vec!["a-0".into()], changes };
        let options = Options { numbers: Vec::new(), patients: 10, seed: 1, name: String::new() };
        let mut rows = [row("idle", [0.01, -0.01]), row("held", [0.2, 0.3])];
        let text = document(&options, 1.5, &mut rows);
        let held = text.find("`s/held` | 2 | +0.20 | +0.30 | on both sides").unwrap();
        assert!(held < text.find("`s/idle` | 2 | +0.01 | -0.01 | no").unwrap());
    }
}
