//! `test`: every check, the quick ones first.

use crate::announce;
use crate::failure::{Failure, Outcome};
use crate::program::{self, cargo};
use crate::{dist, tools};

const WASM: [&str; 2] = ["--target", "wasm32-unknown-unknown"];

struct Step {
    name: &'static str,
    what: &'static str,
    run: fn() -> Outcome,
}

const STEPS: [Step; 6] = [
    Step { name: "fmt", what: "format", run: format },
    Step { name: "clippy", what: "lints, for this machine and for WebAssembly", run: clippy },
    Step { name: "native", what: "unit and integration tests", run: native },
    Step { name: "wasm", what: "the same run in WebAssembly", run: wasm },
    Step { name: "dist", what: "the release, twice the same", run: dist::again::run },
    Step { name: "browsers", what: "the release in Chromium, Firefox and WebKitGTK", run: browsers },
];

/// Runs all steps, or those that `--only` names.
pub fn run(words: &[String]) -> Outcome {
    let wanted = wanted(words)?;
    announce::step("all checks", || wanted.into_iter().try_for_each(one))?;
    println!("All checks passed.");
    Ok(())
}

fn one(step: &Step) -> Outcome {
    announce::step(&format!("{}: {}", step.name, step.what), step.run)
}

fn wanted(words: &[String]) -> Outcome<Vec<&'static Step>> {
    match words {
        [] => Ok(STEPS.iter().collect()),
        [only, names] if only == "--only" => names.split(',').map(named).collect(),
        _ => Err(Failure::usage("test knows only `--only STEP,STEP`.")),
    }
}

fn named(name: &str) -> Outcome<&'static Step> {
    let known = || STEPS.map(|step| step.name).join(", ");
    let step = STEPS.iter().find(|step| step.name == name);
    step.ok_or_else(|| Failure::usage(format!("There is no step `{name}`; there are {}.", known())))
}

fn format() -> Outcome {
    tools::for_lints()?;
    program::run(cargo().args(["fmt", "--all", "--check"]))
}

fn clippy() -> Outcome {
    tools::for_lints()?;
    let strict = ["--quiet", "--", "-D", "warnings"];
    program::run(cargo().args(["clippy", "--workspace", "--all-targets"]).args(strict))?;
    program::run(cargo().args(["clippy", "--package", "marrowscope"]).args(WASM).args(strict))
}

fn native() -> Outcome {
    program::run(cargo().args(["test", "--workspace", "--exclude", "browsers", "--no-fail-fast"]))
}

/// Not `--quiet`: the runner for WebAssembly does not know it.
fn wasm() -> Outcome {
    tools::for_wasm_tests()?;
    program::run(cargo().args(["test", "--package", "marrow", "--test", "determinism"]).args(WASM))
}

/// The release is expected to be there: the step before built it.
fn browsers() -> Outcome {
    tools::for_browsers()?;
    program::run(cargo().args(["test", "--package", "browsers"]))
}
