//! `test`: every check, the quick ones first.

use crate::{dist, front_door, log, paths, process, tools};
use anyhow::{Context, Result, bail};
use std::fs;
use std::time::Instant;
use xshell::cmd;

/// Options of `test`.
#[derive(clap::Args)]
pub struct Options {
    /// Only these steps: `--only format,lints`.
    #[arg(long, value_enum, value_delimiter = ',')]
    only: Vec<Step>,
    /// Everything there is: more seeds, every scenario in every browser, the release built twice. Takes hours.
    #[arg(long)]
    full: bool,
}

/// One step of the run. In this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Step {
    /// `cargo fmt --check`.
    Format,
    /// Clippy, for this machine and for WebAssembly.
    Lints,
    /// Public documentation without warnings.
    Docs,
    /// Licences, sources and double versions of packages.
    Dependencies,
    /// Unit and integration tests, and what comes out of the model.
    Native,
    /// The model gives the same run in WebAssembly.
    Wasm,
    /// The release builds and keeps its sizes; with `--full`, twice the same.
    Dist,
    /// `cargo xtask serve` on a fresh clone.
    FrontDoor,
    /// The release in Chromium, Firefox and `WebKitGTK`.
    Browsers,
}

const ALL: [Step; 9] = [
    Step::Format,
    Step::Lints,
    Step::Docs,
    Step::Dependencies,
    Step::Native,
    Step::Wasm,
    Step::Dist,
    Step::FrontDoor,
    Step::Browsers,
];

/// Asks tests for all that they can do: more seeds, every engine.
const FULL: &str = "MARROW_FULL";

/// Runs all steps, or those that `--only` names.
pub fn run(options: &Options) -> Result<()> {
    let wanted: Vec<Step> = if options.only.is_empty() { ALL.to_vec() } else { options.only.clone() };
    let mut times = Vec::new();
    log::step("all checks", || {
        for step in wanted {
            let start = Instant::now();
            log::step(&format!("{step:?}"), || one(step, options.full))?;
            times.push((step, start.elapsed()));
        }
        Ok(())
    })?;
    for (step, time) in times {
        println!("{:>12}  {step:?}", log::seconds(time));
    }
    println!("All checks passed.");
    Ok(())
}

fn one(step: Step, full: bool) -> Result<()> {
    match step {
        Step::Format => format(),
        Step::Lints => lints().and_then(|()| lints_for_wasm()),
        Step::Docs => docs(),
        Step::Dependencies => dependencies(full),
        Step::Native => native(full),
        Step::Wasm => wasm(),
        Step::Dist if full => built_twice(),
        Step::Dist => dist::run(),
        Step::FrontDoor => front_door::run(),
        Step::Browsers => browsers(full),
    }
}

/// `cargo fmt --check`.
pub fn format() -> Result<()> {
    tools::for_lints()?;
    let (shell, cargo) = (process::shell()?, process::cargo());
    Ok(cmd!(shell, "{cargo} fmt --all --check").quiet().run()?)
}

/// Clippy for this machine.
pub fn lints() -> Result<()> {
    tools::for_lints()?;
    let (shell, cargo) = (process::shell()?, process::cargo());
    Ok(cmd!(shell, "{cargo} clippy --workspace --all-targets --quiet -- -D warnings").quiet().run()?)
}

fn lints_for_wasm() -> Result<()> {
    let (shell, cargo) = (process::shell()?, process::cargo());
    let target = "wasm32-unknown-unknown";
    Ok(cmd!(shell, "{cargo} clippy --package marrowscope --target {target} --quiet -- -D warnings")
        .quiet()
        .run()?)
}

fn docs() -> Result<()> {
    let (shell, cargo) = (process::shell()?, process::cargo());
    let command = cmd!(shell, "{cargo} doc --workspace --no-deps --document-private-items --quiet").quiet();
    Ok(command.env("RUSTDOCFLAGS", "-D warnings").run()?)
}

/// Known faults of packages are asked for in a full run only: their list must be fetched.
fn dependencies(full: bool) -> Result<()> {
    tools::for_dependencies()?;
    let shell = process::shell()?;
    cmd!(shell, "cargo-deny --workspace check --hide-inclusion-graph bans licenses sources").quiet().run()?;
    if full && cmd!(shell, "cargo-deny --workspace check advisories").quiet().run().is_err() {
        log::say("known faults of packages could not be checked, or there are some: see above");
    }
    Ok(())
}

/// Native tests but the long ones.
pub fn quick_native() -> Result<()> {
    let (shell, cargo) = (process::shell()?, process::cargo());
    Ok(cmd!(shell, "{cargo} test --workspace --exclude browsers --lib --bins --quiet").quiet().run()?)
}

fn native(full: bool) -> Result<()> {
    tools::for_native_tests()?;
    let (shell, cargo) = (process::shell()?, process::cargo());
    let command = cmd!(shell, "{cargo} test --workspace --exclude browsers --no-fail-fast").quiet();
    Ok(if full { command.env(FULL, "1") } else { command }.run()?)
}

/// Not `--quiet`: the runner for WebAssembly does not know it.
fn wasm() -> Result<()> {
    tools::for_wasm_tests()?;
    let (shell, cargo) = (process::shell()?, process::cargo());
    let target = "wasm32-unknown-unknown";
    Ok(cmd!(shell, "{cargo} test --package marrow --test determinism --target {target}").quiet().run()?)
}

/// The release is expected to be there: the step before built it.
fn browsers(full: bool) -> Result<()> {
    tools::for_browsers()?;
    let (shell, cargo) = (process::shell()?, process::cargo());
    let command = cmd!(shell, "{cargo} test --package browsers").quiet();
    Ok(if full { command.env(FULL, "1") } else { command }.run()?)
}

/// The release again from a clean clone in another folder, with a `target/` of its own: the same sources must give the same
/// bytes, else nobody could check where a file comes from.
fn built_twice() -> Result<()> {
    dist::run()?;
    let clone = front_door::clone("marrowscope-dist")?;
    let shell = process::shell()?;
    shell.change_dir(clone.path());
    let cargo = process::cargo();
    let build = cmd!(shell, "{cargo} xtask dist").quiet().env(paths::TOOLS_VARIABLE, paths::tools());
    build.env_remove("CARGO_MANIFEST_DIR").run().context("build the release from a clean clone")?;
    let sums =
        |folder: &std::path::Path| fs::read_to_string(folder.join("SHA256SUMS")).context("read SHA256SUMS");
    let differing = differing(&sums(&paths::dist())?, &sums(&clone.path().join("dist"))?);
    if !differing.is_empty() {
        bail!("a second build gives other bytes: {}", differing.join(", "));
    }
    println!("The same bytes twice.");
    Ok(())
}

/// Names in lines of fingerprints that are only in one of the two.
fn differing(first: &str, second: &str) -> Vec<String> {
    let only_in = |lines: &str, others: &str| {
        let missing: Vec<String> = lines
            .lines()
            .filter(|line| !others.lines().any(|other| other == *line))
            .map(|line| line.split_whitespace().last().unwrap_or_default().to_owned())
            .collect();
        missing
    };
    let mut names = [only_in(first, second), only_in(second, first)].concat();
    names.sort();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_bytes_and_other_names_are_told() {
        let first = "aa  page.html\nbb  app.wasm\n";
        assert!(differing(first, first).is_empty());
        assert_eq!(differing(first, "aa  page.html\ncc  app.wasm\n"), ["app.wasm"]);
        assert_eq!(differing(first, "aa  page.html\nbb  app2.wasm\n"), ["app.wasm", "app2.wasm"]);
    }
}
