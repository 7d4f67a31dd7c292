//! Touch: what a finger is to press is as wide as a finger, in every view and language.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::browser::Browser;
use browsers::engine::Engine;
use browsers::host_profile::HostProfile;
use browsers::page::Page;
use serde::Deserialize;
use serde_json::json;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::only(
        &[Engine::Chromium],
        "a_finger_meets_every_control",
        a_finger_meets_every_control,
        "only Chromium can be told that a finger points",
    ),
    Scenario::only(
        &[Engine::Chromium],
        "a_finger_meets_what_comes_later",
        a_finger_meets_what_comes_later,
        "only Chromium can be told that a finger points",
    ),
];

/// A finger's width, px.
const LEAST: f64 = 44.0;
const VIEWS: [&str; 5] = [
    "view=story&beat=car-kill",
    "view=explore&stage=active",
    "view=compare",
    "view=trial&people=10&months=3",
    "view=story&beat=schedule&day=210",
];

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Targets {
    controls: usize,
    is_coarse: bool,
    small: Vec<String>,
}

/// Whether a finger points, on a phone.
fn set_touch(browser: &Browser, enabled: bool) -> Result<()> {
    browser.chromium("Emulation.setTouchEmulationEnabled", &json!({ "enabled": enabled }))?;
    if enabled {
        let phone = json!({ "width": 390, "height": 844, "deviceScaleFactor": 1, "mobile": true });
        browser.chromium("Emulation.setDeviceMetricsOverride", &phone)?;
    } else {
        browser.chromium("Emulation.clearDeviceMetricsOverride", &json!({}))?;
    }
    Ok(())
}

fn a_finger_meets_every_control(context: &Context) -> Result<()> {
    set_touch(context.browser, true)?;
    let outcome = measure(context);
    set_touch(context.browser, false)?;
    outcome
}

fn a_finger_meets_what_comes_later(context: &Context) -> Result<()> {
    set_touch(context.browser, true)?;
    let outcome = measure_later(context);
    set_touch(context.browser, false)?;
    outcome
}

/// What opens everything that folds, and measures.
const MEASURE: &str = include_str!("../../js/small_targets.js");

fn measured(page: &Page, what: &str) -> Result<()> {
    page.frames(4)?;
    let targets: Targets = page.browser.execute_async(MEASURE, vec![json!(LEAST)])?;
    ensure!(targets.is_coarse && targets.controls > 5, "{what}: {targets:?}");
    ensure!(targets.small.is_empty(), "{what}: too small for a finger: {:#?}", targets.small);
    Ok(())
}

/// The lens, the card of a cell and the view from near, a trial that has run, the tools of a class and its show of hands, the
/// warning before a page starts again.
fn measure_later(context: &Context) -> Result<()> {
    let page = context.start("view=explore&stage=active&play=0")?;
    page.click("therapy-bispecific")?;
    page.wait_until("the lens stands", "return document.getElementById('lens-move')?.checkVisibility()")?;
    page.click("look")?;
    page.wait_until("the card is open", "return document.getElementById('look-close').checkVisibility()")?;
    page.click("zoom-in")?;
    page.wait_until("the view can be moved", "return document.getElementById('pan-left').checkVisibility()")?;
    measured(&page, "lens, card and view")?;
    let page = context.start("view=trial&people=10&months=3&play=0")?;
    page.click("trial-run")?;
    page.wait_until("all is told", "return document.getElementById('trial-run').hidden")?;
    page.choose("trial-person", "0 1")?;
    measured(&page, "a trial that has run")?;
    let page = context.start("view=story&chapter=1&beat=crowding&play=0")?;
    page.browser.press('f')?;
    page.wait_until("the class is asked", "return Boolean(document.getElementById('hands'))")?;
    page.wait_until("it has tools", "return Boolean(document.getElementById('class-tools'))")?;
    let is_measured = measured(&page, "in front of a class");
    page.browser.press('f')?;
    is_measured?;
    let page = context.start("view=explore&idle=4&play=0")?;
    page.wait_until("it warns", "return document.querySelector('#idle-warning button') !== null")?;
    let height: f64 = page.browser.query(
        "return document.querySelector('#idle-warning button')?.getBoundingClientRect().height ?? 99",
    )?;
    ensure!(height >= LEAST - 0.5, "what keeps the page is {height} px high");
    Ok(())
}

fn measure(context: &Context) -> Result<()> {
    for file in ["index.html", "index.es.html"] {
        for view in VIEWS {
            let address = context.server.address(HostProfile::Strict, file);
            let page = Page::start(context.browser, &format!("{address}?{view}&play=0"))?;
            page.settle()?;
            let targets: Targets = page.browser.execute_async(MEASURE, vec![json!(LEAST)])?;
            ensure!(targets.is_coarse && targets.controls > 30, "{file} {view}: {targets:?}");
            ensure!(targets.small.is_empty(), "{file} {view}: too small for a finger: {:#?}", targets.small);
        }
    }
    Ok(())
}
