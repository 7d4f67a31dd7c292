//! `calibrate`: the virtual trial beside published ones. It plays each arm of `crates/marrow/calibration/targets.json` with
//! `marrow trial`, or takes reports that were played elsewhere, and writes the table of `docs/calibration.md`. Nothing is
//! searched for here: this only says how far the registered parameters are from what trials found.

mod comparison;
mod table;
mod targets;

use crate::{paths, process};
use anyhow::{Context, Result};
use comparison::{Comparison, Report};
use std::fs;
use std::path::{Path, PathBuf};
use targets::{Target, Use};
use xshell::{Shell, cmd};

/// Where reports of arms are kept: `<trial>-<arm>.json`.
const REPORTS: &str = "target/calibration";

/// What `calibrate` can be told.
#[derive(clap::Args)]
pub struct Options {
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
}

/// Plays, compares, tells, writes.
pub fn run(options: &Options) -> Result<()> {
    let shell = process::shell()?;
    let targets = targets::read(&paths::root().join("crates/marrow/calibration/targets.json"))?;
    let wanted = |target: &Target| match options.only.as_deref() {
        None => true,
        Some("fit") => target.used == Use::Fit,
        Some("report") => target.used == Use::Report,
        Some(part) => target.trial.contains(part),
    };
    if options.from.is_none() {
        let cargo = process::cargo();
        cmd!(shell, "{cargo} build --quiet --release --package marrow").quiet().run()?;
    }
    let source = source(&shell, options)?;
    let mut comparisons = Vec::new();
    for target in targets.iter().filter(|target| wanted(target)) {
        let report = match &options.from {
            Some(folder) => read_if_there(folder, target)?,
            None => play(&shell, options, target)?,
        };
        let comparison = Comparison::of(target.clone(), report.as_ref());
        print!("{}", table::lines(&comparison));
        comparisons.push(comparison);
    }
    println!("\n{}", table::totals(&comparisons));
    if options.only.is_none() {
        write(&table::document(&comparisons, &source))?;
    }
    Ok(())
}

/// Where the figures come from: the command that gives them again and the commit at which they are played, or the reports.
fn source(shell: &Shell, options: &Options) -> Result<String> {
    if let Some(folder) = &options.from {
        return Ok(format!("From the reports in `{}`.", folder.display()));
    }
    let commit = cmd!(shell, "git rev-parse --short HEAD").quiet().read()?;
    Ok(format!(
        "`cargo xtask calibrate --patients {} --seed {}`, commit {commit}.",
        options.patients, options.seed
    ))
}

/// Plays one arm; `None` if the model has no such arm.
fn play(shell: &Shell, options: &Options, target: &Target) -> Result<Option<Report>> {
    let Some(arm) = &target.arm_of_model else { return Ok(None) };
    let (therapies, setting, months) = (&arm.therapies, &arm.setting, arm.months.to_string());
    let (patients, seed) = (options.patients.to_string(), options.seed.to_string());
    let marrow = paths::root().join("target/release/marrow");
    let text = cmd!(
        shell,
        "{marrow} trial --therapies {therapies} --setting {setting} --months {months} --patients {patients} --seed {seed}"
    )
    .quiet()
    .ignore_stderr()
    .read()
    .with_context(|| format!("play {}", target.file()))?;
    let folder = paths::root().join(REPORTS);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join(target.file()), &text)?;
    Report::parse(&text).map(Some)
}

fn read_if_there(folder: &Path, target: &Target) -> Result<Option<Report>> {
    let path = folder.join(target.file());
    if target.arm_of_model.is_none() || !path.is_file() {
        return Ok(None);
    }
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    Report::parse(&text).with_context(|| path.display().to_string()).map(Some)
}

/// Puts the table between its marks in the document; what stands around it is written by hand.
fn write(table: &str) -> Result<()> {
    let path = paths::root().join("docs/calibration.md");
    let text = fs::read_to_string(&path).context("docs/calibration.md")?;
    fs::write(&path, table::put_between_marks(&text, table)?)?;
    println!("docs/calibration.md is written.");
    Ok(())
}
