//! The page inside somebody else's page.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::engine::Engine;
use browsers::host_profile::HostProfile;
use browsers::page::Page;
use serde_json::json;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::all(
        "starts_in_a_sandbox",
        starts_in_a_sandbox,
        "what a frame without an origin may do is the engine's",
    ),
    Scenario::all(
        "single_file_starts_in_a_sandbox",
        single_file_starts_in_a_sandbox,
        "what a frame without an origin may do is the engine's",
    ),
    Scenario::all(
        "works_where_frames_are_held_back",
        works_where_frames_are_held_back,
        "each engine holds back frames in its own way",
    ),
    Scenario::all("nothing_sticks_out", nothing_sticks_out, "the layout is the engine's"),
    Scenario::all(
        "wheel_fingers_keys_and_focus_stay_with_the_host",
        wheel_fingers_keys_and_focus_stay_with_the_host,
        "what events do by default is the engine's",
    ),
    Scenario::only(
        &[Engine::Chromium],
        "nothing_jumps_at_the_start",
        nothing_jumps_at_the_start,
        "only Chromium counts how far things jump",
    ),
];

const SANDBOX: &str = "sandbox=\"allow-scripts\" width=\"800\" height=\"600\"";

fn starts_in_a_sandbox(context: &Context) -> Result<()> {
    sandboxed(context, &context.address(HostProfile::Open, "play=0"))
}

fn single_file_starts_in_a_sandbox(context: &Context) -> Result<()> {
    let file = context.server.address(HostProfile::Plain, "marrowscope.html");
    sandboxed(context, &format!("{file}?size=small&view=explore&play=0"))
}

fn sandboxed(context: &Context, address: &str) -> Result<()> {
    let page = Page::start_in_frame(context.browser, &context.server.frame_address(address, SANDBOX))?;
    let origin: String = page.browser.query("return self.origin")?;
    ensure!(origin == "null", "not sandboxed: {origin}");
    page.step()
}

/// No browser draws what a host hides, and some hold back what nobody has touched.
fn works_where_frames_are_held_back(context: &Context) -> Result<()> {
    let hidden = format!("{SANDBOX} style=\"display: none\"");
    let address = context.server.frame_address(&context.address(HostProfile::Open, "play=0"), &hidden);
    let page = Page::start_in_frame(context.browser, &address)?;
    page.step()
}

fn nothing_sticks_out(context: &Context) -> Result<()> {
    for (width, height) in [(320, 480), (480, 320), (1024, 768), (3840, 2160), (200, 200)] {
        let page = context.start_in_frame(width, height, "play=0")?;
        let (content, frame): (u32, u32) =
            page.browser.query("return [document.documentElement.scrollWidth, innerWidth]")?;
        ensure!(frame == width, "a frame of {frame} instead of {width}");
        ensure!(content <= frame, "at {width}×{height} the page is {content} wide");
    }
    Ok(())
}

/// What scrolls the host's page, or belongs to its reader, passes through the stage. A wheel with the zoom key held is taken only
/// where the reader has turned to the stage.
fn wheel_fingers_keys_and_focus_stay_with_the_host(context: &Context) -> Result<()> {
    let page = context.start_in_frame(800, 600, "view=explore&play=0")?;
    let focus: bool = page.browser.query("return document.activeElement === document.body")?;
    ensure!(focus, "the page has taken the focus");
    let taken = || page.browser.execute::<Vec<String>>(include_str!("../../js/events_taken.js"));
    ensure!(taken()?.is_empty(), "the page takes {:?}", taken()?);
    // A window that has just been opened may not have the focus yet, and then no frame in it has; in Chromium it may never get it
    // beside others.
    if page.browser.engine == Engine::Chromium {
        page.browser.chromium("Emulation.setFocusEmulationEnabled", &json!({ "enabled": true }))?;
    }
    page.wait_until(
        "the stage has the focus",
        "document.getElementById('stage').focus(); return document.hasFocus()",
    )?;
    ensure!(taken()? == ["wheel with the zoom key"], "with the focus on the stage it takes {:?}", taken()?);
    Ok(())
}

/// Chromium counts how far things jump that nobody has moved.
fn nothing_jumps_at_the_start(context: &Context) -> Result<()> {
    for (width, height) in [(1200, 700), (390, 700)] {
        let page = context.start_in_frame(width, height, "view=story&play=0")?;
        let jumped: f64 = page.browser.execute(
            "if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return 0;
             const seen = new PerformanceObserver(() => {});
             seen.observe({ type: 'layout-shift', buffered: true });
             return new Promise((done) => setTimeout(() => done(seen.takeRecords().reduce((sum, one) => sum + one.value, 0)), 500))",
        )?;
        ensure!(jumped < 0.001, "at {width} pixels the page jumps by {jumped}");
    }
    Ok(())
}
