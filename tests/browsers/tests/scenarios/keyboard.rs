//! Everything can be done by keyboard alone, and one always sees where one is.

use super::{ORDINARY, Row};
use crate::stage::Visit;
use browsers::checked::{Checked, ensure};
use browsers::page::Page;
use serde::Deserialize;

pub const SCENARIOS: &[Row] = &[
    ("tab_reaches_every_control", ORDINARY, tab_reaches_every_control),
    ("keys_work_the_controls", ORDINARY, keys_work_the_controls),
    ("space_throws_a_switch", ORDINARY, space_throws_a_switch),
];

const TAB: char = '\u{e004}';
const ENTER: char = '\u{e007}';
const SPACE: char = ' ';

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

fn tab_reaches_every_control(visit: &Visit) -> Checked {
    let page = visit.start("play=0")?;
    let reached = all_stops(&page)?;
    for id in CONTROLS {
        ensure(
            reached.iter().any(|stop| stop.name == id),
            format!("Tab never reaches #{id}: {:?}", names(&reached)),
        )?;
    }
    let bare: Vec<_> = reached.iter().filter(|stop| !stop.is_marked).map(|stop| stop.name.as_str()).collect();
    ensure(bare.is_empty(), format!("the focus cannot be seen on {bare:?}"))
}

fn names(stops: &[Focus]) -> Vec<&str> {
    stops.iter().map(|stop| stop.name.as_str()).collect()
}

fn all_stops(page: &Page) -> Checked<Vec<Focus>> {
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
fn focus(page: &Page) -> Checked<Focus> {
    page.browser.script(
        "const e = document.activeElement;
         if (!e || e === document.body || e === document.documentElement) return {name: '', is_marked: true};
         const marked = (x) => x && ((s) => (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none')
           (getComputedStyle(x));
         return {name: e.id || e.tagName + ' ' + e.textContent.trim().slice(0, 80),
                 is_marked: Boolean(marked(e) || marked(e.closest('label')) || marked(e.nextElementSibling))}",
    )
}

fn keys_work_the_controls(visit: &Visit) -> Checked {
    let page = visit.start("play=0")?;
    for key in ['k', 'k', SPACE, SPACE] {
        toggles_play(&page, key)?;
    }
    let page = tab_to(visit, "play")?;
    toggles_play(&page, ENTER)?;
    toggles_play(&page, SPACE)?;
    let page = tab_to(visit, "step")?;
    page.browser.press(ENTER)?;
    page.wait("Enter has stepped", |page| Ok(page.readout("day")? >= 0.999))
}

fn space_throws_a_switch(visit: &Visit) -> Checked {
    let page = tab_to(visit, "therapy-car_t")?;
    page.browser.press(SPACE)?;
    page.wait("Space has thrown the switch", |page| is_on(page, "therapy-car_t"))?;
    ensure(!page.is_playing()?, "Space on a switch must not start time as well")
}

fn toggles_play(page: &Page, key: char) -> Checked {
    let before = page.is_playing()?;
    page.browser.press(key)?;
    page.wait(&format!("the key {key:?} has toggled play"), |page| Ok(page.is_playing()? != before))
}

fn is_on(page: &Page, id: &str) -> Checked<bool> {
    page.browser.script(&format!("return document.getElementById('{id}').checked"))
}

/// From the top of a fresh page: past its end the browser's own controls would follow.
fn tab_to<'stage>(visit: &Visit<'stage>, id: &str) -> Checked<Page<'stage>> {
    let page = visit.start("play=0")?;
    for _ in 0..80 {
        if focus(&page)?.name == id {
            return Ok(page);
        }
        page.browser.press(TAB)?;
    }
    Err(format!("Tab never reaches #{id}").into())
}
