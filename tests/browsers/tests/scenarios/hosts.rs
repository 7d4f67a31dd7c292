//! What a host page may expect: it keeps its focus and its scrolling, nothing plays unseen, nothing is left behind.

use super::messages::{Hosted, steered};
use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Context as _, Result, ensure};
use browsers::engine::Engine;
use browsers::host_profile::HostProfile;
use browsers::page::Page;
use serde_json::{Value, json};

pub const SCENARIOS: &[Scenario] = &[
    Scenario::all(
        "a_frame_out_of_sight_stands_still",
        a_frame_out_of_sight_stands_still,
        "who sees a frame is told by the engine",
    ),
    Scenario::all(
        "two_elements_on_a_page",
        two_elements_on_a_page,
        "elements of one's own, and frames in them, are the engine's",
    ),
    Scenario::all(
        "a_frame_that_follows_its_page_comes_to_rest",
        a_frame_that_follows_its_page_comes_to_rest,
        "layout is the engine's",
    ),
    Scenario::all("removed_and_added_again", removed_and_added_again, "taking a frame down is the engine's"),
    Scenario::only(
        &[Engine::Chromium],
        "nothing_is_left_behind",
        nothing_is_left_behind,
        "only Chromium counts what is left over",
    ),
];

const FAR_DOWN: &str = "style=\"display:block;margin-top:4000px\" width=\"800\" height=\"600\"";

fn a_frame_out_of_sight_stands_still(context: &Context) -> Result<()> {
    let hosted = Hosted::open(context, &steered(context, "play=1&speed=4"), FAR_DOWN)?;
    let page = Page { browser: context.browser };
    let before = day_after_frames(&hosted, 20)?;
    let after = day_after_frames(&hosted, 60)?;
    ensure!(after == before, "it played from day {before} to {after} while nobody saw it");
    let taken: bool =
        page.browser.query("return document.activeElement !== document.body || scrollY !== 0")?;
    ensure!(!taken, "the frame took the focus, or scrolled its host");
    page.browser.execute::<()>("document.querySelector('iframe').scrollIntoView()")?;
    hosted.heard_that("state", &format!("m.readouts.day > {before} + 2"))?;
    page.browser.execute::<()>("scrollTo(0, 0)")?;
    let before = day_after_frames(&hosted, 30)?;
    let after = day_after_frames(&hosted, 45)?;
    ensure!(after == before, "it goes on after it was scrolled away");
    Ok(())
}

/// The day of the frame once its host has drawn so many frames.
fn day_after_frames(hosted: &Hosted, count: u32) -> Result<f64> {
    Page { browser: hosted.browser }.frames(count)?;
    hosted.state()?["readouts"]["day"].as_f64().context("no day in the state")
}

/// The example page of the release, on another origin than the page it holds twice, and once more in a bare frame. It is
/// opened at its second element, so that the first is out of sight at the start.
fn two_elements_on_a_page(context: &Context) -> Result<()> {
    let home = context.server.address(HostProfile::Open, "");
    let page = Page { browser: context.browser };
    page.browser.goto(&context.host.address(HostProfile::Open, &format!("example.html?from={home}#two")))?;
    page.wait_until("the element is there", "return Boolean(document.querySelector('#two iframe'))")?;
    page.browser.execute::<()>(
        "self.events = []; for (const type of ['ready', 'state'])
           addEventListener('marrowscope-' + type, (event) => events.push([event.target.id, event.detail]))",
    )?;
    // A frame is loaded once it is seen, and WebKit does not load one that was scrolled past: so each is brought into
    // sight until it has answered, as a reader would.
    let heard = "const silent = ['one', 'two'].filter((id) => {
           document.getElementById(id).get(); return !events.some(([from]) => from === id) });
         if (silent[0]) document.getElementById(silent[0]).scrollIntoView(); return silent.length === 0";
    page.wait_until("both answer", heard)?;
    page.wait("each is as tall as its page", |page| {
        page.browser.query(
            // A browser may hold back a frame that is scrolled away: then it is as tall as its page once it is seen.
            "const low = [...document.querySelectorAll('marrow-scope iframe')].filter((f) => f.clientHeight <= 600);
             low[0]?.scrollIntoView(); return low.length === 0",
        )
    })?;
    page.browser.execute::<()>("for (const deed of ['active', 'step', 'describe']) document.querySelector(`[data-does=${deed}]`).click()")?;
    page.wait_until("the first has taken a step", "return events.some(([from, m]) => from === 'one' && m.readouts?.day === 1 && m.settings.therapies === 'car_t')")?;
    page.wait_until("and tells what it shows", "return document.getElementById('words').value.length > 40")?;
    let (seeds, moved): (Vec<String>, bool) = page.browser.query(
        "const last = (id) => events.filter(([from, m]) => from === id && m.type === 'state').at(-1)[1];
         return [[last('one').settings.seed, last('two').settings.seed], last('two').readouts.day > 0]",
    )?;
    ensure!(seeds == ["5", "6"] && !moved, "seeds {seeds:?}; the second moved: {moved}");
    Ok(())
}

fn removed_and_added_again(context: &Context) -> Result<()> {
    Hosted::open(context, &steered(context, "play=1"), "width=\"320\" height=\"480\"")?;
    again(context, 5)
}

fn nothing_is_left_behind(context: &Context) -> Result<()> {
    removed_and_added_again(context)?;
    let before = left_over(context)?;
    again(context, 50)?;
    let after = left_over(context)?;
    for (name, count) in &before {
        let now = after.iter().find(|(other, _)| other == name).map_or(0.0, |(_, now)| *now);
        ensure!(now <= count * 1.25 + 5.0, "{name}: {count} before, {now} after 50 times");
    }
    Ok(())
}

fn again(context: &Context, times: u32) -> Result<()> {
    let page = Page { browser: context.browser };
    for _ in 0..times {
        page.browser.execute::<()>(
            "const old = document.querySelector('iframe'), anew = old.cloneNode(); heard.length = 0; old.replaceWith(anew)",
        )?;
        page.wait_until("it is ready again", "return heard.some((m) => m.type === 'ready')")?;
    }
    Ok(())
}

/// How much of each kind the browser holds after it has cleaned up.
fn left_over(context: &Context) -> Result<Vec<(String, f64)>> {
    let nothing = json!({});
    context.browser.chromium("Performance.enable", &nothing)?;
    for _ in 0..3 {
        context.browser.chromium("HeapProfiler.collectGarbage", &nothing)?;
    }
    let metrics = context.browser.chromium("Performance.getMetrics", &nothing)?;
    let kept = ["Documents", "Frames", "JSEventListeners", "Nodes", "JSHeapUsedSize"];
    let of = |metric: &Value| Some((metric["name"].as_str()?.to_owned(), metric["value"].as_f64()?));
    let all = metrics["metrics"].as_array().into_iter().flatten().filter_map(of);
    Ok(all.filter(|(name, _)| kept.contains(&name.as_str())).collect())
}

/// Each is as high as its page, and the page is not higher for it: else the two would chase each other down the host's page.
fn a_frame_that_follows_its_page_comes_to_rest(context: &Context) -> Result<()> {
    let script = context.server.address(HostProfile::Open, "embed.js");
    let page = Page { browser: context.browser };
    for (width, view) in
        [(1200, "explore"), (1200, "compare"), (1200, "story"), (920, "explore"), (380, "explore")]
    {
        let body = format!(
            "<script type=\"module\" src=\"{script}\"></script><div style=\"width:{width}px\">
             <marrow-scope view=\"{view}\" size=\"small\" play=\"0\" height=\"480\"></marrow-scope></div>
             <script>addEventListener('marrowscope-height', (event) => {{ self.px = event.detail.px; self.at = performance.now() }})</script>"
        );
        page.browser.goto(&context.host.host_address(&body))?;
        page.wait_until("it comes to rest", "return self.px > 480 && performance.now() - self.at > 2500")?;
        let px: f64 = page.browser.query("return self.px")?;
        ensure!(px < 6_000.0, "{view}, {width} wide, is {px} high");
    }
    Ok(())
}
