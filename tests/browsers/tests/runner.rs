//! Test runner: every scenario in every engine as a trial of `libtest-mimic`, with one second try.

use crate::fixture::Fixture;
use crate::scenario::Scenario;
use crate::scenarios;
use anyhow::{Result, ensure};
use browsers::engine::Engine;
use browsers::paths;
use libtest_mimic::{Arguments, Completion, Failed, Trial};
use std::process::ExitCode;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// The variable that asks for every scenario in every engine.
pub const FULL: &str = "MARROW_FULL";
/// Of a hundred trials so many may need a second try.
const MOST_SECOND_TRIES: usize = 2;
/// So many of the longest are listed.
const LONGEST: usize = 15;

/// What happened so far.
#[derive(Default)]
struct Progress {
    under_way: usize,
    second_tries: Vec<String>,
    durations: Vec<(Duration, String)>,
}

#[derive(Default)]
struct Record {
    progress: Mutex<Progress>,
    ended: Condvar,
}

impl Record {
    fn lock(&self) -> MutexGuard<'_, Progress> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn begin(&self) {
        self.lock().under_way += 1;
    }

    fn end(&self, name: &str, took: Duration) {
        let mut progress = self.lock();
        progress.under_way -= 1;
        progress.durations.push((took, name.to_owned()));
        self.ended.notify_all();
    }

    fn try_again(&self, name: &str, error: &anyhow::Error) {
        println!("once more in a fresh browser: {name}; the first time: {error:#}");
        self.lock().second_tries.push(name.to_owned());
    }

    /// Once everything else has ended.
    fn second_tries_are_rare(&self) -> Result<()> {
        let progress = self.lock();
        let progress = self
            .ended
            .wait_while(progress, |progress| progress.under_way > 0)
            .unwrap_or_else(PoisonError::into_inner);
        let (again, all) = (&progress.second_tries, progress.durations.len());
        let list = again.join(", ");
        ensure!(
            again.len() * 100 <= all * MOST_SECOND_TRIES,
            "{} of {all} needed a second try: {list}",
            again.len()
        );
        Ok(())
    }

    fn report(&self) {
        let mut progress = self.lock();
        progress.durations.sort();
        println!("the longest, in seconds:");
        for (took, name) in progress.durations.iter().rev().take(LONGEST) {
            println!("{:8.1}  {name}", took.as_secs_f64());
        }
        let sum: Duration = progress.durations.iter().map(|(took, _)| *took).sum();
        println!("{:8.1}  all together", sum.as_secs_f64());
        println!("second tries: {}", progress.second_tries.len());
        for name in &progress.second_tries {
            println!("          {name}");
        }
    }
}

/// Whether everything is asked for.
pub fn is_full() -> bool {
    std::env::var(FULL).is_ok_and(|value| value == "1")
}

/// Runs what the command line chooses, and reports in cargo's own words.
pub fn run() -> Result<ExitCode> {
    let mut arguments = Arguments::from_args();
    // A scenario waits for frames most of its time: one more than there are processors.
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    arguments.test_threads.get_or_insert(processors + 1);
    if !arguments.list {
        ensure!(
            paths::single_file().is_file(),
            "there is no dist/marrowscope.html; `cargo xtask dist` builds it"
        );
        std::fs::create_dir_all(paths::evidence())?;
    }
    let is_full = is_full();
    let (fixture, record) = (Arc::new(Fixture::default()), Arc::new(Record::default()));
    let conclusion = libtest_mimic::run(&arguments, trials(is_full, &fixture, &record));
    fixture.close();
    if !arguments.list {
        record.report();
        if conclusion.has_failed() {
            println!("Pictures of the failures: {}", paths::evidence().display());
        }
    }
    Ok(conclusion.exit_code())
}

/// By engine, and within it by what the browser is asked for: opening one takes seconds. Chromium, which has most, comes
/// last, so that no thread is left waiting for another engine.
fn trials(is_full: bool, fixture: &Arc<Fixture>, record: &Arc<Record>) -> Vec<Trial> {
    let mut all = scenarios::all();
    all.sort_by_key(|(_, scenario)| (scenario.prefs.still_and_dark, scenario.prefs.no_script));
    let engines = [Engine::WebKit, Engine::Firefox, Engine::Chromium];
    let every =
        engines.into_iter().flat_map(|engine| all.iter().map(move |(module, one)| (engine, *module, *one)));
    let mut trials: Vec<Trial> = every
        .map(|(engine, module, scenario)| {
            let name = format!("{}::{module}::{}", engine.name(), scenario.name);
            if let Some(reason) = scenario.ignored(engine, is_full) {
                return Trial::ignorable_test(name, move || Ok(Completion::ignored_with(reason)));
            }
            let (fixture, record, title) = (Arc::clone(fixture), Arc::clone(record), name.clone());
            Trial::test(name, move || one(engine, &scenario, &title, &fixture, &record))
        })
        .collect();
    let record = Arc::clone(record);
    trials.push(Trial::test("runner::second_tries_are_rare", move || {
        record.second_tries_are_rare().map_err(|error| Failed::from(format!("{error:#}")))
    }));
    trials
}

/// What fails is tried once more, and both are told: browsers under a driver lose answers and, on busy machines, frames; and
/// `WebKitGTK` now and then stops `WebAssembly` by itself (see `public/boot.js`). A fault of ours comes again.
fn one(
    engine: Engine,
    scenario: &Scenario,
    name: &str,
    fixture: &Fixture,
    record: &Record,
) -> Result<(), Failed> {
    let start = Instant::now();
    record.begin();
    let mut outcome = fixture.run(engine, scenario, name);
    if let Err(error) = &outcome {
        record.try_again(name, error);
        outcome = fixture.run(engine, scenario, name);
    }
    record.end(name, start.elapsed());
    outcome.map_err(|error| Failed::from(format!("{error:#}")))
}
