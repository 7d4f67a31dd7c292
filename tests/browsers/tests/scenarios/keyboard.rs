//! Everything can be done by keyboard alone, and one always sees where one is.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, bail, ensure};
use browsers::page::Page;
use serde::Deserialize;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::all(
        "tab_reaches_every_control",
        tab_reaches_every_control,
        "which elements Tab and keys reach is the engine's",
    ),
    Scenario::full(
        "in_every_view_the_focus_is_seen",
        in_every_view_the_focus_is_seen,
        "our own styles mark the focus",
    ),
    Scenario::all(
        "keys_work_the_controls",
        keys_work_the_controls,
        "which elements Tab and keys reach is the engine's",
    ),
    Scenario::all(
        "page_keys_scroll_unless_the_story_has_the_focus",
        page_keys_scroll_unless_the_story_has_the_focus,
        "what scrolls a page is the engine's",
    ),
    Scenario::all(
        "space_throws_a_switch",
        space_throws_a_switch,
        "which elements Tab and keys reach is the engine's",
    ),
];

const TAB: char = '\u{e004}';
const ENTER: char = '\u{e007}';
const SPACE: char = ' ';
const PAGE_DOWN: char = '\u{e00f}';

/// More than any view has.
const MOST_STOPS: usize = 260;

const CONTROLS: [&str; 10] = [
    "play",
    "step",
    "restart",
    "speed",
    "zoom-in",
    "zoom-out",
    "zoom-reset",
    "therapy-antibody",
    "therapy-checkpoint",
    "therapy-car_t",
];

#[derive(Deserialize)]
struct Focus {
    name: String,
    is_marked: bool,
}

fn tab_reaches_every_control(context: &Context) -> Result<()> {
    let page = context.start("play=0")?;
    let reached = all_stops(&page)?;
    let first = reached.first().map_or("", |stop| stop.name.as_str());
    ensure!(first == "view-story", "#{first} comes before the views");
    for id in CONTROLS {
        ensure!(reached.iter().any(|stop| stop.name == id), "Tab never reaches #{id}: {:?}", names(&reached));
    }
    let bare: Vec<_> = reached.iter().filter(|stop| !stop.is_marked).map(|stop| stop.name.as_str()).collect();
    ensure!(bare.is_empty(), "the focus cannot be seen on {bare:?}");
    Ok(())
}

/// With all that opens open.
fn in_every_view_the_focus_is_seen(context: &Context) -> Result<()> {
    for view in
        ["story&chapter=1&beat=3", "explore&therapies=car_t", "compare&therapies=chemo", "trial&people=10"]
    {
        let page = context.start(&format!("play=0&view={view}"))?;
        page.wait_until("the page is whole", "return document.getElementById('about') !== null")?;
        page.browser.execute::<()>(
            "for (const one of document.querySelectorAll('details')) { one.removeAttribute('name'); one.open = true }",
        )?;
        page.frames(3)?;
        let before: String = page.browser.query(STATE)?;
        let (mut seen, mut is_out) = (0, false);
        while seen < MOST_STOPS && !is_out {
            page.browser.press(TAB)?;
            let stop = focus(&page)?;
            ensure!(stop.is_marked, "{view}: the focus cannot be seen on {}", stop.name);
            seen += 1;
            is_out = page.browser.execute(MEET)?;
        }
        ensure!(seen > 40 && is_out, "{view}: {seen} stops, and it has not come out");
        let missed: Vec<String> = page.browser.query(MISSED)?;
        ensure!(missed.is_empty(), "{view}: Tab never reaches {missed:?}");
        let after: String = page.browser.query(STATE)?;
        ensure!(after == before, "{view}: the focus alone has made {after} of {before}");
    }
    Ok(())
}

/// Notes where the focus has been; says whether it has left the page.
const MEET: &str = "document.activeElement.dataset.met = ''; return document.activeElement === document.body";
/// Of radio buttons the keys meet one, and it leads to the others.
const MISSED: &str =
    "return [...document.querySelectorAll('button, a[href], input, select, textarea, summary')]
  .filter((e) => !('met' in e.dataset) && !e.disabled && !e.matches('[type=radio]')
    && (e.checkVisibility({ visibilityProperty: true }) || e.labels?.[0]?.checkVisibility()))
  .map((e) => e.id || `${e.localName} “${e.textContent.trim().slice(0, 30)}”`)";
/// What a focus alone may not change.
const STATE: &str = "return [location.pathname, document.querySelector('.page').dataset.view,
  document.getElementById('play').dataset.playing, document.getElementById('day').innerText,
  document.querySelectorAll(':checked').length, document.querySelectorAll('details[open]').length,
  document.getElementById('cell-card').checkVisibility()].join()";

fn names(stops: &[Focus]) -> Vec<&str> {
    stops.iter().map(|stop| stop.name.as_str()).collect()
}

fn all_stops(page: &Page) -> Result<Vec<Focus>> {
    let mut stops: Vec<Focus> = Vec::new();
    for _ in 0..80 {
        page.browser.press(TAB)?;
        let stop = focus(page)?;
        let is_round =
            !stops.is_empty() && (stop.name.is_empty() || names(&stops).contains(&stop.name.as_str()));
        if is_round {
            break;
        }
        stops.extend(Some(stop).filter(|stop| !stop.name.is_empty()));
    }
    Ok(stops)
}

/// A focus is seen by an outline or a shadow, on the element or on the label around it.
fn focus(page: &Page) -> Result<Focus> {
    page.browser.query(include_str!("../../js/focus.js"))
}

fn keys_work_the_controls(context: &Context) -> Result<()> {
    let page = context.start("play=0")?;
    for key in ['k', 'k', SPACE, SPACE] {
        toggles_play(&page, key)?;
    }
    let page = tab_to(context, "play")?;
    toggles_play(&page, ENTER)?;
    toggles_play(&page, SPACE)?;
    let page = tab_to(context, "step")?;
    page.browser.press(ENTER)?;
    page.wait("Enter has stepped", |page| Ok(page.readout("day")? >= 0.999))
}

fn page_keys_scroll_unless_the_story_has_the_focus(context: &Context) -> Result<()> {
    let page = context.start("view=story&play=0")?;
    let beat = "return document.getElementById('caption').dataset.beat";
    let first: String = page.browser.query(beat)?;
    for focus in ["document.activeElement.blur()", "document.querySelector('#about summary').focus()"] {
        page.browser.execute::<()>(&format!("{focus}; scrollTo(0, 0)"))?;
        page.browser.press(PAGE_DOWN)?;
        page.wait_until("the page is scrolled", "return scrollY > 100")?;
        ensure!(page.browser.query::<String>(beat)? == first, "the story takes what scrolls the page");
    }
    for id in ["beat-next", "stage"] {
        let before: String = page.browser.query(beat)?;
        page.browser.execute::<()>(&format!("document.getElementById('{id}').focus()"))?;
        page.browser.press(PAGE_DOWN)?;
        page.wait(&format!("with the focus on {id} the story goes on"), |page| {
            Ok(page.browser.query::<String>(beat)? != before)
        })?;
    }
    Ok(())
}

fn space_throws_a_switch(context: &Context) -> Result<()> {
    let page = tab_to(context, "therapy-car_t")?;
    page.browser.press(SPACE)?;
    page.wait("Space has thrown the switch", |page| is_on(page, "therapy-car_t"))?;
    ensure!(!page.is_playing()?, "Space on a switch must not start time as well");
    Ok(())
}

fn toggles_play(page: &Page, key: char) -> Result<()> {
    let before = page.is_playing()?;
    page.browser.press(key)?;
    page.wait(&format!("the key {key:?} has toggled play"), |page| Ok(page.is_playing()? != before))
}

fn is_on(page: &Page, id: &str) -> Result<bool> {
    page.browser.execute(&format!("return document.getElementById('{id}').checked"))
}

/// From the top of a fresh page: past its end the browser's own controls would follow.
fn tab_to<'fixture>(context: &Context<'fixture>, id: &str) -> Result<Page<'fixture>> {
    let page = context.start("play=0")?;
    for _ in 0..80 {
        if focus(&page)?.name == id {
            return Ok(page);
        }
        page.browser.press(TAB)?;
    }
    bail!("Tab never reaches #{id}")
}
