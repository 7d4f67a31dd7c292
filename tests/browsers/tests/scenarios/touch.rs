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

pub const SCENARIOS: &[Scenario] = &[Scenario::only(
    &[Engine::Chromium],
    "a_finger_meets_every_control",
    a_finger_meets_every_control,
    "only Chromium can be told that a finger points",
)];

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

fn measure(context: &Context) -> Result<()> {
    for file in ["index.html", "index.es.html"] {
        for view in VIEWS {
            let address = context.server.address(HostProfile::Strict, file);
            let page = Page::start(context.browser, &format!("{address}?{view}&play=0"))?;
            page.settle()?;
            let script = include_str!("../../js/small_targets.js");
            let targets: Targets = page.browser.execute_async(script, vec![json!(LEAST)])?;
            ensure!(targets.is_coarse && targets.controls > 30, "{file} {view}: {targets:?}");
            ensure!(targets.small.is_empty(), "{file} {view}: too small for a finger: {:#?}", targets.small);
        }
    }
    Ok(())
}
