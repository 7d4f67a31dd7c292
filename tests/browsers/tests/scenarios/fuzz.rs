//! Input fuzzing (a monkey test): random keys, taps, choices, sizes, addresses and messages. Nothing may panic, no number may be
//! broken, and time must still pass afterwards.
//!
//! A failing sequence is shrunk, printed and kept. To see it again:
//! `MARROW_FUZZ_SEED=7 cargo test -p browsers --test browsers -- chromium::fuzz` plays all from a seed,
//! `MARROW_FUZZ_REPLAY=target/browsers/fuzz-chromium.json` in its place what was kept; `MARROW_FUZZ_STEPS` says how many.

use crate::fixture::Context;
use crate::runner;
use crate::scenario::Scenario;
use anyhow::{Context as _, Result, bail};
use browsers::engine::Engine;
use browsers::fuzz_steps;
use browsers::host_profile::HostProfile;
use browsers::page::Page;
use browsers::paths;
use browsers::shrink::shrink;
use serde_json::{Value, json};
use std::fs;
use std::str::FromStr;

pub const SCENARIOS: &[Scenario] = &[Scenario::all(
    "nothing_that_is_done_breaks_it",
    nothing_that_is_done_breaks_it,
    "what input, sizes and addresses come to is the engine's",
)];

const PLAY: &str = include_str!("../../js/fuzz.js");
/// After so many steps it is seen whether time still passes.
const SLICE: usize = 200;
const STEPS: usize = 2_000;
const ALL_STEPS: usize = 20_000;
/// A shorter sequence is looked for so often.
const TRIES: usize = 60;

fn asked<T: FromStr>(name: &str) -> Option<T> {
    std::env::var(name).ok()?.parse().ok()
}

fn open(context: &Context) -> Result<()> {
    let host = context.server.origin().replace(':', "%3A").replace('/', "%2F");
    let address = context.server.address(HostProfile::Plain, "index.html");
    let address = format!("{address}?size=small&view=explore&stage=active&play=1&host={host}");
    let frame = "width=\"900\" height=\"700\" style=\"border:0\"";
    let page = Page::start_in_frame(context.browser, &context.server.frame_address(&address, frame))?;
    page.browser.leave_frame()
}

/// The number of the step that broke it, and how.
fn play(context: &Context, steps: &[Value]) -> Result<Option<(usize, String)>> {
    for (at, slice) in steps.chunks(SLICE).enumerate() {
        let (index, found): (i64, String) = context.browser.execute_async(PLAY, vec![json!(slice)])?;
        if let Ok(index) = usize::try_from(index) {
            return Ok(Some((at * SLICE + index, found)));
        }
    }
    Ok(None)
}

/// In a fresh page. A page that cannot be asked any more is broken, too.
fn fails(context: &Context, steps: &[Value]) -> bool {
    open(context).is_ok() && play(context, steps).map_or(true, |found| found.is_some())
}

/// The last steps alone mostly do it; only where they do not is everything before played again.
fn smallest(context: &Context, failing: &[Value]) -> Vec<Value> {
    let tails = [10, 40, 160, 640].into_iter().filter(|length| *length < failing.len());
    let tail = tails.map(|length| &failing[failing.len() - length..]).find(|tail| fails(context, tail));
    shrink(tail.unwrap_or(failing), TRIES, |part| fails(context, part))
}

fn nothing_that_is_done_breaks_it(context: &Context) -> Result<()> {
    let engine: Engine = context.browser.engine;
    let seed = asked("MARROW_FUZZ_SEED").unwrap_or(1);
    let count = asked("MARROW_FUZZ_STEPS").unwrap_or(if runner::is_full() { ALL_STEPS } else { STEPS });
    let steps = match std::env::var_os("MARROW_FUZZ_REPLAY") {
        Some(file) => serde_json::from_slice(&fs::read(paths::root().join(file))?)?,
        None => fuzz_steps::steps(seed, count),
    };
    open(context)?;
    let Some((at, found)) = play(context, &steps)? else { return Ok(()) };
    let least = smallest(context, &steps[..=at]);
    let file = paths::evidence().join(format!("fuzz-{}.json", engine.name()));
    fs::write(&file, serde_json::to_vec_pretty(&least)?).context("keep the sequence")?;
    let steps = serde_json::to_string(&least)?;
    bail!("seed {seed}, step {at}: {found}; {} steps do it, kept in {}: {steps}", least.len(), file.display())
}
