//! A trial: its people on all cores, a report of what came of them; parts that become one report. Neither the number of
//! threads nor the order in which people are done changes a byte of it.

use std::io::{self, IsTerminal, Write, stderr};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

use marrow::Setting;
use marrow::trial::{Arm, Cohort, PersonResult, PersonRun, drug_potencies};

use super::trial_arguments::{Merge, TrialArguments};
use super::trial_report::Report;

/// Plays the trial and writes its report.
pub fn trial(plan: &TrialArguments, out: &mut impl Write) -> io::Result<()> {
    let (cohort, given) = plan.cohort_and_given().map_err(|error| io::Error::other(error.to_string()))?;
    let arm = Arm::new(given, plan.months);
    let people = play(plan, &arm, &cohort);
    Report::of(plan, &people).write(plan.format, out)
}

/// Joins parts and writes the report of the whole.
pub fn merge(merge: &Merge, out: &mut impl Write) -> io::Result<()> {
    let parts = merge.parts.iter().map(|path| Report::read(path)).collect::<io::Result<Vec<_>>>()?;
    Report::joined(parts).map_err(io::Error::other)?.write(merge.format, out)
}

/// Writes the numbers by which people of each setting are drawn and drugs of a class differ, as registered: what `--set` sets.
pub fn numbers(out: &mut impl Write) -> io::Result<()> {
    let people = Setting::ALL.into_iter().flat_map(|setting| {
        let numbers = Cohort::of(setting).numbers().into_iter();
        numbers.map(move |(name, value)| (setting.id(), name, value))
    });
    let drugs = drug_potencies().iter().map(|&(drug, value)| ("every", format!("potency:{drug}"), value));
    let row = |(setting, name, value): (&str, String, f32)| {
        format!(r#"  {{"setting": "{setting}", "name": "{name}", "value": {value}}}"#)
    };
    let rows: Vec<String> = people.chain(drugs).map(row).collect();
    writeln!(out, "[\n{}\n]", rows.join(",\n"))
}

fn play(plan: &TrialArguments, arm: &Arm, cohort: &Cohort) -> Vec<PersonResult> {
    let (next, done) = (AtomicU32::new(0), AtomicU32::new(0));
    let work = || {
        let mut results = Vec::new();
        loop {
            let place = next.fetch_add(1, Ordering::Relaxed);
            if place >= plan.patients {
                return results;
            }
            results.push(PersonRun::new(arm, cohort, plan.seed, plan.first + place).finish());
            tell(done.fetch_add(1, Ordering::Relaxed) + 1, plan.patients);
        }
    };
    let mut people: Vec<PersonResult> = thread::scope(|scope| {
        let helpers: Vec<_> = (1..plan.threads).map(|_| scope.spawn(work)).collect();
        let mut people = work();
        // A thread that panicked is a fault of the program: it goes on to the caller.
        for helper in helpers {
            match helper.join() {
                Ok(more) => people.extend(more),
                Err(fault) => std::panic::resume_unwind(fault),
            }
        }
        people
    });
    people.sort_unstable_by_key(|person| person.number);
    people
}

/// Says how far it has come, on one line of a terminal or now and then in a log.
fn tell(done: u32, of: u32) {
    let mut err = stderr().lock();
    // Nothing can be done if even this cannot be written.
    let _ = if err.is_terminal() {
        write!(err, "\r{done} of {of} people{}", if done == of { "\n" } else { "" })
    } else if done == of || done.is_multiple_of((of / 10).max(1)) {
        writeln!(err, "{done} of {of} people")
    } else {
        Ok(())
    };
}
