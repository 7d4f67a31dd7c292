//! Emergent outcomes: what must come out of the model over many seeds, with bounds from the project's reference of medical facts.
//!
//! No rule of the model knows of these outcomes. One file for each group; each row names the claim it rests on. A row about
//! every person holds for each seed. Any other row compares a statistic of the seeds, and holds when the statistic's 99 %
//! interval lies inside the bound: a model that lies on a bound or beyond passes that row once in 200 times at most. How often the
//! present model would fail by chance is told when 30 seeds or more were played, and stands in the file: less than once in 10,000 for the whole
//! table, as its present distances say.
//!
//! Each outcome has its own usual number of seeds, as few as its distance to the bounds permits. `MARROW_SEEDS=30` or `300` plays at
//! least so many of each, `MARROW_FULL=1` at least 30. The table is printed at the end and stands in `target/outcomes.csv`.
//! Names are filtered as in any test: `cargo test -p marrow --test outcomes -- transplant`.
#![allow(clippy::expect_used, reason = "a run that stops fails the test")]
#![allow(clippy::disallowed_methods, reason = "what is measured need not be equal to the bit")]

mod car_t;
mod contrast;
mod doses;
mod escape;
mod exhaustion;
mod healthy;
mod no_response;
mod off_tumour;
mod outcome;
mod statistics;
#[path = "../support/mod.rs"]
mod support;
mod table;
mod transplant;
mod untreated;

use std::process::ExitCode;
use std::sync::{Arc, Mutex};

use libtest_mimic::{Arguments, Trial};
use outcome::{Outcome, Row, SEEDS_OF_A_FULL_RUN, seeds_asked_for};
use table::Table;

fn outcomes() -> Vec<Outcome> {
    let mut all = healthy::outcomes();
    all.extend(untreated::outcomes());
    all.extend(contrast::outcomes());
    all.extend(no_response::outcomes());
    all.extend(car_t::outcomes());
    all.extend(escape::outcomes());
    all.extend(exhaustion::outcomes());
    all.extend(transplant::outcomes());
    all.extend(off_tumour::outcomes());
    all.extend(doses::outcomes());
    all
}

fn trial(outcome: Outcome, table: &Arc<Mutex<Table>>) -> Trial {
    let table = Arc::clone(table);
    Trial::test(outcome.name.clone(), move || {
        let rows = outcome.rows();
        let broken: Vec<String> = rows.iter().filter(|row| !row.holds).map(Row::told).collect();
        table.lock().expect("no other trial panicked").add(rows);
        if broken.is_empty() { Ok(()) } else { Err(broken.join("\n").into()) }
    })
}

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    // The seeds of one outcome share the processors; outcomes take their turns.
    arguments.test_threads = Some(1);
    let table = Arc::new(Mutex::new(Table::default()));
    if !arguments.list && seeds_asked_for() < SEEDS_OF_A_FULL_RUN {
        println!(
            "reduced: usual seeds, two doses of four, no doubling time; MARROW_FULL=1 plays 30 seeds or more, and all"
        );
    }
    let trials = outcomes().into_iter().map(|outcome| trial(outcome, &table)).collect();
    let conclusion = libtest_mimic::run(&arguments, trials);
    if !arguments.list {
        table.lock().expect("no trial panicked").publish();
    }
    conclusion.exit_code()
}
