//! The talk between a host page of another origin and the page in its frame.

use super::{ORDINARY, Row};
use crate::stage::Visit;
use browsers::browser::Browser;
use browsers::checked::{Checked, ensure};
use browsers::page::Page;
use browsers::variant::Variant;
use serde_json::Value;
use std::thread::sleep;
use std::time::Duration;

pub const SCENARIOS: &[Row] = &[
    ("a_named_host_steers", ORDINARY, a_named_host_steers),
    ("another_host_only_looks", ORDINARY, another_host_only_looks),
    ("in_a_sandbox_the_parent_steers", ORDINARY, in_a_sandbox_the_parent_steers),
    ("hostile_messages_change_nothing", ORDINARY, hostile_messages_change_nothing),
    ("a_host_hears_of_a_fault", ORDINARY, a_host_hears_of_a_fault),
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
pub struct Hosted<'stage> {
    browser: &'stage Browser,
}

impl<'stage> Hosted<'stage> {
    /// Opens it; ours runs and has said so.
    pub fn open(visit: &Visit<'stage>, address: &str, attributes: &str) -> Checked<Self> {
        visit.browser.visit(&visit.host.frame_address(address, attributes))?;
        let hosted = Self { browser: visit.browser };
        hosted.heard("ready")?;
        Ok(hosted)
    }

    /// Says something to the frame.
    pub fn say(&self, message: &str) -> Checked {
        self.browser.script(&format!("frames[0].postMessage({message}, '*')"))
    }

    /// The last message of a kind, once there is one.
    pub fn heard(&self, kind: &str) -> Checked<Value> {
        self.heard_that(kind, "true")
    }

    /// The last message `m` of a kind for which a condition in JavaScript holds.
    pub fn heard_that(&self, kind: &str, condition: &str) -> Checked<Value> {
        let script = format!(
            "return heard.filter((m) => m?.marrowscope === 1 && m.type === '{kind}' && ({condition})).at(-1) ?? null"
        );
        let page = Page { browser: self.browser };
        page.wait(&format!("`{kind}` is heard, {condition}"), |_| {
            Ok(!self.browser.look::<Value>(&script)?.is_null())
        })?;
        self.browser.look(&script)
    }

    /// Asks for the state, and takes the answer.
    pub fn state(&self) -> Checked<Value> {
        let id: u64 = self.browser.script("return (self.asked = (self.asked ?? 0) + 1)")?;
        self.say(&format!("{{ marrowscope: 1, type: 'get', id: {id} }}"))?;
        self.heard_that("state", &format!("m.id === {id}"))
    }
}

/// A frame that is steered by the host page it stands in.
pub fn steered(visit: &Visit, settings: &str) -> String {
    let host = visit.host.origin().replace(':', "%3A").replace('/', "%2F");
    visit.address(Variant::Open, &format!("host={host}&{settings}"))
}

fn text<'v>(state: &'v Value, part: &str, name: &str) -> &'v str {
    state[part][name].as_str().unwrap_or_default()
}

fn a_named_host_steers(visit: &Visit) -> Checked {
    let address = steered(visit, "play=0");
    let hosted = Hosted::open(visit, &address, "width=\"800\" height=\"600\"")?;
    let ready = hosted.heard("ready")?;
    ensure(ready["locales"][0] == "en" && ready["version"].is_string(), format!("{ready}"))?;
    ensure(hosted.heard("height")?["px"].as_f64().is_some_and(|px| px > 300.0), "no height")?;
    let others: u32 = visit.browser.look(
        "return heard.filter((m) => m.context === 'h5p' && m.action === 'resize' && m.scrollHeight > 300).length",
    )?;
    ensure(others > 0, "no height as H5P says it")?;
    answers_and_obeys(&hosted)
}

fn answers_and_obeys(hosted: &Hosted) -> Checked {
    let state = hosted.state()?;
    for name in READOUTS {
        ensure(!state["readouts"][name].is_null(), format!("no `{name}` in {state}"))?;
    }
    hosted.say("JSON.stringify({ marrowscope: 1, type: 'set', settings: { seed: 12, stage: 'active', therapies: ['car_t', 'daratumumab'], speed: 2 } })")?;
    let state = hosted.heard_that("state", "m.settings.seed === '12'")?;
    ensure(text(&state, "settings", "therapies") == "antibody:cd38,car_t", format!("{state}"))?;
    ensure(
        text(&state, "settings", "speed") == "2" && text(&state, "settings", "play") == "0",
        "speed, play",
    )?;
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
    ensure(words["text"].as_str().is_some_and(|text| text.len() > 40), format!("{words}"))?;
    hosted.say("{ marrowscope: 1, type: 'set', settings: { view: 'story', chapter: 2, beat: 3 } }")?;
    hosted.heard_that("state", "m.settings.view === 'story' && m.settings.chapter === '2'")?;
    hosted.heard("caption").map(|_| ())
}

fn another_host_only_looks(visit: &Visit) -> Checked {
    let address = visit.address(Variant::Open, "play=0&seed=5&host=https%3A%2F%2Fa.example");
    visit.browser.visit(&visit.host.frame_address(&address, "width=\"800\" height=\"600\""))?;
    visit.browser.enter_frame()?;
    let page = Page { browser: visit.browser };
    page.wait("the page runs", |page| Ok(page.state()? == "running"))?;
    visit.browser.leave_frame()?;
    let hosted = Hosted { browser: visit.browser };
    for wish in ["type: 'set', settings: { seed: 9 }", "type: 'play'", "type: 'step'"] {
        hosted.say(&format!("{{ marrowscope: 1, {wish} }}"))?;
    }
    let state = hosted.state()?;
    ensure(
        text(&state, "settings", "seed") == "5" && text(&state, "settings", "play") == "0",
        format!("{state}"),
    )?;
    ensure(state["readouts"]["day"] == 0.0, format!("{state}"))?;
    let unasked: u32 = visit.browser.look("return heard.filter((m) => m.marrowscope && !m.id).length")?;
    ensure(unasked == 0, "what another host is to hear went to this one")
}

fn in_a_sandbox_the_parent_steers(visit: &Visit) -> Checked {
    let address = steered(visit, "play=0");
    let hosted = Hosted::open(visit, &address, "sandbox=\"allow-scripts\" width=\"320\" height=\"480\"")?;
    hosted.say("{ marrowscope: 1, type: 'step' }")?;
    hosted.heard_that("state", "m.readouts.day === 1").map(|_| ())
}

const HOSTILE: &str = "
const deep = JSON.stringify({marrowscope: 1, type: 'set'}).slice(0, -1) + ',\"settings\":' + '['.repeat(3000) + ']'.repeat(3000) + '}';
let nested = {}; for (let at = 0; at < 500; at += 1) nested = { settings: nested, therapies: nested };
const bad = [null, 0, '', '{', 'x'.repeat(1e6), deep, nested, [], { marrowscope: 1 }, { marrowscope: 1, type: {} },
  { marrowscope: 1, type: 'set', settings: nested }, { marrowscope: 1, type: 'set', settings: { seed: 'x'.repeat(1e6) } },
  { marrowscope: 1, type: 'set', settings: { seed: -1, speed: NaN, view: ['story'], therapies: Array(100000).fill('car_t') } },
  JSON.parse('{\"marrowscope\":1,\"type\":\"set\",\"settings\":{\"__proto__\":{\"seed\":\"9\"},\"constructor\":{\"prototype\":{\"seed\":\"9\"}}}}'),
  { marrowscope: 1, type: '__proto__' }, { marrowscope: 2, type: 'play' }, new Map([['marrowscope', 1]]), new Date(), new Uint8Array(1e6)];
for (const message of bad) frames[0].postMessage(message, '*');
for (let at = 0; at < 10000; at += 1) frames[0].postMessage({ marrowscope: 1, type: 'get', id: 'flood' }, '*');";

fn hostile_messages_change_nothing(visit: &Visit) -> Checked {
    let address = steered(visit, "play=0&seed=5");
    let hosted = Hosted::open(visit, &address, "width=\"800\" height=\"600\"")?;
    visit.browser.script::<()>(HOSTILE)?;
    sleep(Duration::from_millis(2_200));
    let state = hosted.state()?;
    ensure(
        text(&state, "settings", "seed") == "5" && text(&state, "settings", "view") == "explore",
        format!("{state}"),
    )?;
    let answered: u32 = visit.browser.look("return heard.filter((m) => m.id === 'flood').length")?;
    ensure(answered <= 150, format!("{answered} of ten thousand questions were answered"))?;
    visit.browser.enter_frame()?;
    Page { browser: visit.browser }.step()
}

fn a_host_hears_of_a_fault(visit: &Visit) -> Checked {
    let address = visit.address(Variant::NoWebAssembly, "");
    visit.browser.visit(&visit.host.frame_address(&address, "width=\"800\" height=\"600\""))?;
    let fault = Hosted { browser: visit.browser }.heard("fault")?;
    ensure(fault["cause"] == "wasm-blocked", format!("{fault}"))
}
