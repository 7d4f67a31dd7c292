//! A long-running page: a hall's day, compressed. Visitors use every view, nobody comes for a while, the page starts again by itself;
//! and so on. What it keeps must not grow.

use crate::fixture::Context;
use crate::runner;
use crate::scenario::Scenario;
use anyhow::{Context as _, Result, ensure};
use browsers::browser::Browser;
use browsers::engine::{BrowserPrefs, Engine, ScriptEngine};
use browsers::host_profile::HostProfile;
use browsers::page::Page;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::BTreeMap;

pub const SCENARIOS: &[Scenario] = &[Scenario::full(
    "a_day_in_a_hall_keeps_nothing",
    a_day_in_a_hall_keeps_nothing,
    "our own code keeps what is kept; engines collect in their own way",
)
.with(BrowserPrefs { script_engine: ScriptEngine::NoCompiler, ..BrowserPrefs::NONE })];

const ROUND: &str = include_str!("../../js/soak.js");
/// What may be kept after the last round, in terms of what is kept after the first tenth.
const MOST_GROWTH: f64 = 1.01;
/// What a phone may be asked for after hours of play: memory of `WebAssembly` and of scripts, bytes.
const MOST_BYTES: f64 = 150e6;

/// How long a day is.
struct Plan {
    /// As many changes in a first round, so that what is kept for later is there.
    first: u32,
    rounds: u32,
    /// Changes of the view in a round: half of them play days.
    changes: u32,
    /// Days after each of those.
    days: u32,
}

/// 80 × 25 changes, and 80 × 12 × 9 days of 12 ticks: 2,000 and 103,680. A round is so short that no driver's time for a script ends.
const WHOLE: Plan = Plan { first: 0, rounds: 80, changes: 25, days: 9 };
const SHORT: Plan = Plan { first: 36, rounds: 5, changes: 8, days: 6 };

#[derive(Debug, Deserialize)]
struct Round {
    ticks: u64,
    changes: u64,
    error: String,
}

/// What is kept, by name.
type Kept = BTreeMap<String, f64>;

/// What an expression in the page comes to. Of each script that the driver of Chromium runs some 140 bytes stay in the heap of
/// the page, which would be most of its growth; so there the engine itself is asked.
fn ask<T: DeserializeOwned>(browser: &Browser, expression: &str) -> Result<T> {
    if browser.engine == Engine::Chromium {
        let parameters = json!({ "expression": expression, "awaitPromise": true, "returnByValue": true });
        let mut answer = browser.chromium("Runtime.evaluate", &parameters)?;
        return serde_json::from_value(answer["result"]["value"].take()).with_context(|| answer.to_string());
    }
    browser.execute_async(&format!("Promise.resolve({expression}).then(arguments[0])"), Vec::new())
}

/// What the page keeps as it stands; where the engine tells it, the heap after everything unused is gone, and what is no longer
/// on the page and still there.
fn kept(browser: &Browser) -> Result<Kept> {
    let collect = || match browser.engine {
        Engine::Chromium => browser.chromium("HeapProfiler.collectGarbage", &json!({})).map(drop),
        _ => Ok(()),
    };
    // The count itself keeps a weak reference to all that has ever listened, until it sees that it is gone.
    collect()?;
    let mut kept: Kept = ask(browser, "kept()")?;
    if browser.engine == Engine::Chromium {
        collect()?;
        collect()?;
        let counters = browser.chromium("Memory.getDOMCounters", &json!({}))?;
        let heap = browser.chromium("Runtime.getHeapUsage", &json!({}))?;
        let number = |answer: &Value, name: &str| answer[name].as_f64().unwrap_or(f64::NAN);
        kept.insert("every node".into(), number(&counters, "nodes"));
        kept.insert("every listener".into(), number(&counters, "jsEventListeners"));
        kept.insert("heap".into(), number(&heap, "usedSize"));
    }
    Ok(kept)
}

/// What is kept in the end of these rounds. What is unused goes when the engine likes, in Firefox after many rounds: so the least is
/// told, but of memory, which never shrinks, and of the heap, which has been collected.
fn kept_in(rounds: &[Kept]) -> Kept {
    let mut kept = rounds.last().cloned().unwrap_or_default();
    for (name, value) in kept.iter_mut().filter(|(name, _)| !["memory", "heap"].contains(&name.as_str())) {
        *value = rounds.iter().map(|round| round[name]).fold(*value, f64::min);
    }
    kept
}

fn a_day_in_a_hall_keeps_nothing(context: &Context) -> Result<()> {
    let plan = if runner::is_full() { WHOLE } else { SHORT };
    let address = context.server.address(HostProfile::Counted, "index.html");
    let settings = "size=small&view=story&play=0&idle=6";
    let page = Page::start(context.browser, &format!("{address}?{settings}"))?;
    page.browser.execute::<()>(ROUND)?;
    let (mut ticks, mut changes, mut after) = (0, 0, Vec::new());
    for at in 0..plan.rounds {
        let changes_now = if at == 0 { plan.first.max(plan.changes) } else { plan.changes };
        let round: Round = ask(page.browser, &format!("round({changes_now}, {})", plan.days))?;
        ensure!(round.error.is_empty(), "{}", round.error);
        (ticks, changes) = (ticks + round.ticks, changes + round.changes);
        after.push(kept(page.browser)?);
    }
    let tenth = (plan.rounds / 10).max(1) as usize;
    let (before, end) = (kept_in(&after[..tenth]), kept_in(&after[after.len() - tenth..]));
    println!("{}: {ticks} ticks, {changes} changes of the view", page.browser.engine.name());
    for (name, value) in &end {
        println!("  {name:>15}: {} after the first tenth, {value} in the end", before[name]);
    }
    let grown: Vec<_> = end.iter().filter(|(name, value)| **value > before[*name] * MOST_GROWTH).collect();
    ensure!(grown.is_empty(), "it grows: {grown:?}, from {before:?}; after each round {after:?}");
    let bytes = end["memory"] + end.get("heap").unwrap_or(&0.0);
    ensure!(bytes <= MOST_BYTES, "in the end it needs {bytes} bytes");
    page.step()
}
