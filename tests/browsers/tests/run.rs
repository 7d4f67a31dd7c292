//! Runs the scenarios, one after the other, and reports in cargo's own words.

use crate::scenarios::{self, Scenario};
use crate::stage::Stage;
use browsers::checked::{Checked, ensure};
use browsers::engine::Engine;
use browsers::house;
use std::time::Instant;

/// Runs every scenario in every browser whose name contains one of the words. Returns how many failed.
pub fn all(filters: &[String]) -> Checked<usize> {
    ensure(
        house::single_file().is_file(),
        "there is no dist/marrowscope.html; `cargo xtask dist` builds it",
    )?;
    let start = Instant::now();
    let mut stage = Stage::set()?;
    let mut failures = Vec::new();
    let chosen = chosen(filters);
    println!("\nrunning {} tests", chosen.len());
    for (engine, scenario) in &chosen {
        failures.extend(one(&mut stage, *engine, scenario));
    }
    stage.clear();
    report(&failures, chosen.len(), filters, start);
    Ok(failures.len())
}

fn name(engine: Engine, scenario: &Scenario) -> String {
    format!("{}::{}", engine.name(), scenario.name)
}

/// By browser, and within it by what the browser must be asked for: opening one takes seconds.
fn chosen(filters: &[String]) -> Vec<(Engine, Scenario)> {
    let wanted =
        |name: &str| filters.is_empty() || filters.iter().any(|filter| name.contains(filter.as_str()));
    let every = Engine::ALL
        .into_iter()
        .flat_map(|engine| scenarios::all().into_iter().map(move |scenario| (engine, scenario)));
    // What only Chromium can be told says so in its name.
    let can = |engine: Engine, name: &str| engine == Engine::Chromium || !name.starts_with("in_chromium");
    every
        .filter(|(engine, scenario)| can(*engine, scenario.name) && wanted(&name(*engine, scenario)))
        .collect()
}

/// What fails is tried once more, and both are said: browsers under a driver lose answers and, on busy machines, frames; and
/// `WebKitGTK` now and then stops WebAssembly by itself (see `public/boot.js`). A fault of ours comes again.
fn one(stage: &mut Stage, engine: Engine, scenario: &Scenario) -> Option<String> {
    let start = Instant::now();
    let name = name(engine, scenario);
    let mut outcome = stage.with(engine, scenario.wish, |visit| (scenario.run)(visit));
    if let Err(fault) = &outcome {
        let first = fault.to_string();
        println!("test {name} ... once more in a fresh browser; the first time: {first}");
        stage.keep_evidence(&name);
        outcome = stage.with(engine, scenario.wish, |visit| (scenario.run)(visit));
    }
    let verdict = if outcome.is_ok() { "ok" } else { "FAILED" };
    println!("test {name} ... {verdict} ({:.1} s)", start.elapsed().as_secs_f64());
    let error = outcome.err()?;
    stage.keep_evidence(&name);
    Some(format!("---- {name} ----\n{error}\n"))
}

fn report(failures: &[String], total: usize, filters: &[String], start: Instant) {
    if !failures.is_empty() {
        println!("\nfailures:\n\n{}", failures.join("\n"));
        println!("Pictures of the failures: {}", house::evidence().display());
    }
    let verdict = if failures.is_empty() { "ok" } else { "FAILED" };
    let left_out = chosen(&[]).len() - chosen(filters).len();
    println!(
        "\ntest result: {verdict}. {} passed; {} failed; 0 ignored; 0 measured; {left_out} filtered out; finished in {:.2}s\n",
        total - failures.len(),
        failures.len(),
        start.elapsed().as_secs_f64()
    );
}
