//! `calibrate`: the virtual trial beside published ones. It plays each arm of `crates/marrow/calibration/targets.json` with
//! `marrow trial`, or takes reports that were played elsewhere, and writes the table of `docs/calibration.md`: how far the
//! registered numbers are from what trials found. `calibrate search` seeks better ones, `calibrate sensitivity` tells
//! which of them the published figures pin down.

mod comparison;
mod marks;
mod numbers;
mod play;
mod search;
mod search_log;
mod sensitivity;
mod table;
mod targets;

use crate::{paths, process};
use anyhow::{Context, Result};
use comparison::{Comparison, Report};
use numbers::Number;
use play::Player;
use std::fs;
use std::path::{Path, PathBuf};
use targets::{Target, Use};
use xshell::cmd;

/// Where reports of arms are kept: `<trial>-<arm>.json`.
const REPORTS: &str = "target/calibration";

/// What `calibrate` can be told.
#[derive(clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Options {
    #[command(subcommand)]
    task: Option<Task>,
    /// Virtual people in each arm.
    #[arg(long, default_value_t = 300)]
    patients: u32,
    /// Seed of every arm: the same people under each treatment of a setting.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Only arms whose trial has this in its id, or only those to `fit` or to `report`. The document is then left as it is.
    #[arg(long)]
    only: Option<String>,
    /// Take the reports from this folder (`<trial>-<arm>.json`, as `marrow trial merge` writes them) and play nothing.
    #[arg(long)]
    from: Option<PathBuf>,
    /// Play with the numbers of this parameter file in the place of the registered ones. The document is then left as it is.
    #[arg(long, conflicts_with = "from")]
    numbers: Option<PathBuf>,
}

/// What else there is to do.
#[derive(clap::Subcommand)]
enum Task {
    /// Seek numbers under which simulated figures lie nearer to the published ones; write them to a file of their own.
    Search(search::Options),
    /// Move each fitted number a fifth up and down and tell by how much the total error changes.
    Sensitivity(sensitivity::Options),
}

/// Plays, compares, tells, writes.
pub fn run(options: &Options) -> Result<()> {
    match &options.task {
        Some(Task::Search(options)) => search::run(options),
        Some(Task::Sensitivity(options)) => sensitivity::run(options),
        None => compare(options),
    }
}

fn compare(options: &Options) -> Result<()> {
    let targets = targets::read(&paths::root().join(targets::FILE))?;
    let wanted = |target: &Target| match options.only.as_deref() {
        None => true,
        Some("fit") => target.used == Use::Fit,
        Some("report") => target.used == Use::Report,
        Some(part) => target.trial.contains(part),
    };
    let player = match options.from {
        None => Some(Player::new(options.patients, options.seed)?),
        Some(_) => None,
    };
    let numbers: Vec<Number> = options.numbers.as_deref().map_or(Ok(Vec::new()), numbers::read)?;
    let source = source(options)?;
    let mut comparisons = Vec::new();
    for target in targets.iter().filter(|target| wanted(target)) {
        let report = match (&player, &options.from) {
            (Some(player), _) => player
                .play(target, &numbers)?
                .map(|(report, text)| keep(target, report, &text))
                .transpose()?,
            (None, Some(folder)) => read_if_there(folder, target)?,
            (None, None) => None,
        };
        let comparison = Comparison::of(target.clone(), report.as_ref());
        print!("{}", table::lines(&comparison));
        comparisons.push(comparison);
    }
    println!("\n{}", table::totals(&comparisons));
    if options.only.is_none() && options.numbers.is_none() {
        marks::write(&table::document(&comparisons, &source), marks::ARMS)?;
    }
    Ok(())
}

/// Where the figures come from: the command that gives them again and the commit at which they are played, or the reports.
fn source(options: &Options) -> Result<String> {
    if let Some(folder) = &options.from {
        return Ok(format!("From the reports in `{}`.", folder.display()));
    }
    let shell = process::shell()?;
    let commit = cmd!(shell, "git rev-parse --short HEAD").quiet().read()?;
    Ok(format!(
        "`cargo xtask calibrate --patients {} --seed {}`, commit {commit}.",
        options.patients, options.seed
    ))
}

/// Keeps the report of an arm.
fn keep(target: &Target, report: Report, text: &str) -> Result<Report> {
    let folder = paths::root().join(REPORTS);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join(target.file()), text)?;
    Ok(report)
}

fn read_if_there(folder: &Path, target: &Target) -> Result<Option<Report>> {
    let path = folder.join(target.file());
    if target.arm_of_model.is_none() || !path.is_file() {
        return Ok(None);
    }
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    Report::parse(&text).with_context(|| path.display().to_string()).map(Some)
}
