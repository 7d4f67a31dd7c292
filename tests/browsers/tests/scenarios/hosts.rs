//! What a host page may expect: it keeps its focus and its scrolling, nothing plays unseen, nothing is left behind.

use super::messages::{Hosted, steered};
use super::{ORDINARY, Row};
use crate::stage::Visit;
use browsers::checked::{Checked, ensure};
use browsers::engine::Engine;
use browsers::page::Page;
use browsers::variant::Variant;
use serde_json::{Value, json};
use std::thread::sleep;
use std::time::Duration;

pub const SCENARIOS: &[Row] = &[
    ("a_frame_out_of_sight_stands_still", ORDINARY, a_frame_out_of_sight_stands_still),
    ("two_elements_on_a_page", ORDINARY, two_elements_on_a_page),
    ("removed_and_added_again", ORDINARY, removed_and_added_again),
];

const FAR_DOWN: &str = "style=\"display:block;margin-top:4000px\" width=\"800\" height=\"600\"";

fn a_frame_out_of_sight_stands_still(visit: &Visit) -> Checked {
    let hosted = Hosted::open(visit, &steered(visit, "play=1&speed=4"), FAR_DOWN)?;
    let day =
        || Ok::<_, browsers::checked::Fault>(hosted.state()?["readouts"]["day"].as_f64().unwrap_or(-1.0));
    sleep(Duration::from_millis(600));
    let before = day()?;
    sleep(Duration::from_millis(1_500));
    let after = day()?;
    ensure(after == before, format!("it played from day {before} to {after} while nobody saw it"))?;
    let taken: bool =
        visit.browser.look("return document.activeElement !== document.body || scrollY !== 0")?;
    ensure(!taken, "the frame took the focus, or scrolled its host")?;
    visit.browser.script::<()>("document.querySelector('iframe').scrollIntoView()")?;
    hosted.heard_that("state", &format!("m.readouts.day > {before} + 2"))?;
    visit.browser.script::<()>("scrollTo(0, 0)")?;
    sleep(Duration::from_millis(800));
    let before = day()?;
    sleep(Duration::from_millis(1_200));
    ensure(day()? == before, "it goes on after it was scrolled away")
}

/// The example page of the release, on another origin than the page it holds twice, and once more in a bare frame.
fn two_elements_on_a_page(visit: &Visit) -> Checked {
    let home = visit.server.address(Variant::Open, "");
    let page = Page { browser: visit.browser };
    page.browser.visit(&visit.host.address(Variant::Open, &format!("example.html?from={home}")))?;
    page.wait("the element is there", |page| {
        page.browser.look("return Boolean(document.querySelector('#two iframe'))")
    })?;
    page.browser.script::<()>(
        "self.events = []; for (const type of ['ready', 'state'])
           addEventListener('marrowscope-' + type, (event) => events.push([event.target.id, event.detail]));
         document.getElementById('two').scrollIntoView(); for (const id of ['one', 'two']) document.getElementById(id).get()",
    )?;
    let heard = "return ['one', 'two'].every((id) => { document.getElementById(id).get(); return events.some(([from]) => from === id) })";
    page.wait("both answer", |page| page.browser.look(heard))?;
    page.wait("each is as tall as its page", |page| {
        page.browser.look(
            // A browser may hold back a frame that is scrolled away: then it is as tall as its page once it is seen.
            "const low = [...document.querySelectorAll('marrow-scope iframe')].filter((f) => f.clientHeight <= 600);
             low[0]?.scrollIntoView(); return low.length === 0",
        )
    })?;
    page.browser.script::<()>("for (const wish of ['active', 'step', 'describe']) document.querySelector(`[data-does=${wish}]`).click()")?;
    page.wait("the first has taken a step", |page| {
        page.browser.look("return events.some(([from, m]) => from === 'one' && m.readouts?.day === 1 && m.settings.therapies === 'car_t')")
    })?;
    page.wait("and tells what it shows", |page| {
        page.browser.look("return document.getElementById('words').value.length > 40")
    })?;
    let (seeds, moved): (Vec<String>, bool) = page.browser.look(
        "const last = (id) => events.filter(([from, m]) => from === id && m.type === 'state').at(-1)[1];
         return [[last('one').settings.seed, last('two').settings.seed], last('two').readouts.day > 0]",
    )?;
    ensure(seeds == ["5", "6"] && !moved, format!("seeds {seeds:?}; the second moved: {moved}"))
}

/// Fifty times where it is quick, ten elsewhere. What is left over can be counted in Chromium alone.
fn removed_and_added_again(visit: &Visit) -> Checked {
    let times = if visit.browser.engine == Engine::Chromium { 50 } else { 10 };
    let address = steered(visit, "play=1");
    Hosted::open(visit, &address, "width=\"320\" height=\"480\"")?;
    again(visit, 5)?;
    let before = left_over(visit)?;
    again(visit, times)?;
    let after = left_over(visit)?;
    for (name, count) in &before {
        let now = after.iter().find(|(other, _)| other == name).map_or(0.0, |(_, now)| *now);
        ensure(now <= count * 1.25 + 5.0, format!("{name}: {count} before, {now} after {times} times"))?;
    }
    Ok(())
}

fn again(visit: &Visit, times: u32) -> Checked {
    let page = Page { browser: visit.browser };
    for _ in 0..times {
        page.browser.script::<()>(
            "const old = document.querySelector('iframe'), anew = old.cloneNode(); heard.length = 0; old.replaceWith(anew)",
        )?;
        page.wait("it is ready again", |page| {
            page.browser.look("return heard.some((m) => m.type === 'ready')")
        })?;
    }
    Ok(())
}

/// How much of each kind the browser holds after it has cleaned up.
fn left_over(visit: &Visit) -> Checked<Vec<(String, f64)>> {
    if visit.browser.engine != Engine::Chromium {
        return Ok(Vec::new());
    }
    let nothing = json!({});
    visit.browser.chromium("Performance.enable", &nothing)?;
    for _ in 0..3 {
        visit.browser.chromium("HeapProfiler.collectGarbage", &nothing)?;
    }
    let metrics = visit.browser.chromium("Performance.getMetrics", &nothing)?;
    let kept = ["Documents", "Frames", "JSEventListeners", "Nodes", "JSHeapUsedSize"];
    let of = |metric: &Value| Some((metric["name"].as_str()?.to_owned(), metric["value"].as_f64()?));
    let all = metrics["metrics"].as_array().into_iter().flatten().filter_map(of);
    Ok(all.filter(|(name, _)| kept.contains(&name.as_str())).collect())
}
