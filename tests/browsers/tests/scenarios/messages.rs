//! The talk between a host page of another origin and the page in its frame.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::browser::Browser;
use browsers::host_profile::HostProfile;
use browsers::page::Page;
use serde_json::Value;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::all("a_named_host_steers", a_named_host_steers, "messages between origins are the engine's"),
    Scenario::all(
        "another_host_only_looks",
        another_host_only_looks,
        "messages between origins are the engine's",
    ),
    Scenario::all(
        "in_a_sandbox_the_parent_steers",
        in_a_sandbox_the_parent_steers,
        "messages from a frame without an origin are the engine's",
    ),
    Scenario::full(
        "hostile_messages_change_nothing",
        hostile_messages_change_nothing,
        "our own code reads the messages",
    ),
    Scenario::all(
        "a_host_hears_of_a_fault",
        a_host_hears_of_a_fault,
        "how a policy stops WebAssembly is the engine's",
    ),
];

/// What the contract promises of a state.
const READOUTS: [&str; 11] = [
    "day",
    "plasma_cell_fraction",
    "myeloma_fraction",
    "red_cells",
    "white_cells",
    "platelets",
    "m_protein_g_per_l",
    "bone",
    "healthy_harmed",
    "n_cells",
    "response",
];

/// A host page with ours in its frame.
pub struct Hosted<'fixture> {
    pub browser: &'fixture Browser,
}

impl<'fixture> Hosted<'fixture> {
    /// Opens it; ours runs and has said so.
    pub fn open(context: &Context<'fixture>, address: &str, attributes: &str) -> Result<Self> {
        context.browser.goto(&context.host.frame_address(address, attributes))?;
        let hosted = Self { browser: context.browser };
        hosted.heard("ready")?;
        Ok(hosted)
    }

    /// Says something to the frame.
    pub fn say(&self, message: &str) -> Result<()> {
        self.browser.execute(&format!("frames[0].postMessage({message}, '*')"))
    }

    /// The last message of a kind, once there is one.
    pub fn heard(&self, kind: &str) -> Result<Value> {
        self.heard_that(kind, "true")
    }

    /// The last message `m` of a kind for which a condition in JavaScript holds.
    pub fn heard_that(&self, kind: &str, condition: &str) -> Result<Value> {
        let script = format!(
            "return heard.filter((m) => m?.marrowscope === 1 && m.type === '{kind}' && ({condition})).at(-1) ?? null"
        );
        Page { browser: self.browser }.wait_for(&format!("`{kind}` is heard, {condition}"), &script)
    }

    /// Asks for the state now and then until there is an answer: after too many questions some are not answered. Messages
    /// come in turn, so all before have been read by then.
    fn state_after_flood(&self) -> Result<Value> {
        let ask = "if (performance.now() > (self.due ?? 0)) {
                     self.due = performance.now() + 300;
                     frames[0].postMessage({ marrowscope: 1, type: 'get', id: 'after' }, '*');
                   }
                   return heard.find((m) => m.id === 'after')";
        Page { browser: self.browser }.wait_for("it answers after the flood", ask)
    }

    /// Asks for the state, and takes the answer.
    pub fn state(&self) -> Result<Value> {
        let id: u64 = self.browser.query("return (self.asked = (self.asked ?? 0) + 1)")?;
        self.say(&format!("{{ marrowscope: 1, type: 'get', id: {id} }}"))?;
        self.heard_that("state", &format!("m.id === {id}"))
    }
}

/// A frame that is steered by the host page it stands in.
pub fn steered(context: &Context, settings: &str) -> String {
    let host = context.host.origin().replace(':', "%3A").replace('/', "%2F");
    context.address(HostProfile::Open, &format!("host={host}&{settings}"))
}

fn text<'v>(state: &'v Value, part: &str, name: &str) -> &'v str {
    state[part][name].as_str().unwrap_or_default()
}

fn a_named_host_steers(context: &Context) -> Result<()> {
    let address = steered(context, "play=0");
    let hosted = Hosted::open(context, &address, "width=\"800\" height=\"600\"")?;
    let ready = hosted.heard("ready")?;
    ensure!(ready["locales"][0] == "en" && ready["version"].is_string(), "{ready}");
    ensure!(hosted.heard("height")?["px"].as_f64().is_some_and(|px| px > 300.0), "no height");
    let others: u32 = context.browser.query(
        "return heard.filter((m) => m.context === 'h5p' && m.action === 'resize' && m.scrollHeight > 300).length",
    )?;
    ensure!(others > 0, "no height as H5P says it");
    answers_and_obeys(&hosted)
}

fn answers_and_obeys(hosted: &Hosted) -> Result<()> {
    let state = hosted.state()?;
    for name in READOUTS {
        ensure!(!state["readouts"][name].is_null(), "no `{name}` in {state}");
    }
    hosted.say("JSON.stringify({ marrowscope: 1, type: 'set', settings: { seed: 12, stage: 'active', therapies: ['car_t', 'daratumumab'], speed: 2 } })")?;
    let state = hosted.heard_that("state", "m.settings.seed === '12'")?;
    ensure!(text(&state, "settings", "therapies") == "antibody:cd38,car_t", "{state}");
    ensure!(
        text(&state, "settings", "speed") == "2" && text(&state, "settings", "play") == "0",
        "speed, play"
    );
    hosted.say("{ marrowscope: 1, type: 'step' }")?;
    hosted.heard_that("state", "m.readouts.day === 1")?;
    hosted.say("{ marrowscope: 1, type: 'play' }")?;
    hosted.heard_that("state", "m.readouts.day > 2")?;
    hosted.say("{ marrowscope: 1, type: 'pause' }")?;
    hosted.heard_that("state", "m.settings.play === '0' && m.readouts.day > 2")?;
    hosted.say("{ marrowscope: 1, type: 'reset' }")?;
    hosted.heard_that(
        "state",
        "m === heard.filter((m) => m.type === 'state').at(-1) && m.readouts.day === 0",
    )?;
    hosted.say("{ marrowscope: 1, type: 'describe', id: 'words' }")?;
    let words = hosted.heard_that("describe", "m.id === 'words'")?;
    ensure!(words["text"].as_str().is_some_and(|text| text.len() > 40), "{words}");
    hosted.say("{ marrowscope: 1, type: 'set', settings: { view: 'story', chapter: 2, beat: 3 } }")?;
    hosted.heard_that("state", "m.settings.view === 'story' && m.settings.chapter === '2'")?;
    hosted.heard("caption")?;
    let told = hosted.heard_that("progress", "m.chapter === 2 && m.beat === 3")?;
    ensure!(told["path"] == "full" && told["of"].as_u64() > Some(3) && told["finished"] == false, "{told}");
    Ok(())
}

fn another_host_only_looks(context: &Context) -> Result<()> {
    let address = context.address(HostProfile::Open, "play=0&seed=5&host=https%3A%2F%2Fa.example");
    context.browser.goto(&context.host.frame_address(&address, "width=\"800\" height=\"600\""))?;
    context.browser.enter_frame()?;
    let page = Page { browser: context.browser };
    page.wait_until("the page runs", "return document.documentElement.dataset.state === 'running'")?;
    context.browser.leave_frame()?;
    let hosted = Hosted { browser: context.browser };
    for command in ["type: 'set', settings: { seed: 9 }", "type: 'play'", "type: 'step'"] {
        hosted.say(&format!("{{ marrowscope: 1, {command} }}"))?;
    }
    let state = hosted.state()?;
    ensure!(text(&state, "settings", "seed") == "5" && text(&state, "settings", "play") == "0", "{state}");
    ensure!(state["readouts"]["day"] == 0.0, "{state}");
    let unasked: u32 = context.browser.query("return heard.filter((m) => m.marrowscope && !m.id).length")?;
    ensure!(unasked == 0, "what another host is to hear went to this one");
    Ok(())
}

fn in_a_sandbox_the_parent_steers(context: &Context) -> Result<()> {
    let address = steered(context, "play=0");
    let hosted = Hosted::open(context, &address, "sandbox=\"allow-scripts\" width=\"320\" height=\"480\"")?;
    hosted.say("{ marrowscope: 1, type: 'step' }")?;
    hosted.heard_that("state", "m.readouts.day === 1").map(|_| ())
}

const HOSTILE: &str = include_str!("../../js/hostile_messages.js");

fn hostile_messages_change_nothing(context: &Context) -> Result<()> {
    let address = steered(context, "play=0&seed=5");
    let hosted = Hosted::open(context, &address, "width=\"800\" height=\"600\"")?;
    context.browser.execute::<()>(HOSTILE)?;
    let state = hosted.state_after_flood()?;
    ensure!(
        text(&state, "settings", "seed") == "5" && text(&state, "settings", "view") == "explore",
        "{state}"
    );
    let answered: u32 = context.browser.query("return heard.filter((m) => m.id === 'flood').length")?;
    ensure!(answered <= 150, "{answered} of ten thousand questions were answered");
    context.browser.enter_frame()?;
    Page { browser: context.browser }.step()
}

fn a_host_hears_of_a_fault(context: &Context) -> Result<()> {
    let address = context.address(HostProfile::NoWebAssembly, "");
    context.browser.goto(&context.host.frame_address(&address, "width=\"800\" height=\"600\""))?;
    let fault = Hosted { browser: context.browser }.heard("fault")?;
    ensure!(fault["cause"] == "wasm-blocked", "{fault}");
    Ok(())
}
