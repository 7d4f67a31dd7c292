//! A frame that is shown later, elsewhere or only in part: the picture is whole and sharp, and what should be in sight is.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::Result;
use browsers::engine::Engine;
use browsers::host_profile::HostProfile;
use browsers::page::Page;
use serde_json::json;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::all(
        "shown_later_it_is_whole_and_sharp",
        shown_later_it_is_whole_and_sharp,
        "what a frame that is not shown is told is the engine's",
    ),
    Scenario::only(
        &[Engine::Chromium],
        "on_a_finer_screen_it_is_sharp",
        on_a_finer_screen_it_is_sharp,
        "only Chromium can be told to be on another screen",
    ),
    Scenario::all(
        "in_a_tall_frame_things_stand_where_the_reader_is",
        in_a_tall_frame_things_stand_where_the_reader_is,
        "which part of a frame is seen is told by the engine",
    ),
];

/// As many pixels as the picture has place for, within one of rounding.
const SHARP: &str = "const canvas = document.querySelector('#stage canvas'), ratio = Math.min(devicePixelRatio, 2);
  const place = canvas?.clientWidth * ratio;
  return place > 100 && Math.abs(canvas.width - place) <= 1 && Math.abs(canvas.height - canvas.clientHeight * ratio) <= 1";

/// How a host hides a frame, and how it shows it.
const WAYS: [(&str, &str, &str); 4] = [
    ("<details><summary>More</summary>", "</details>", "document.querySelector('details').open = true"),
    ("<div style='display:none'>", "</div>", "document.querySelector('div').style.display = 'block'"),
    (
        "<div style='width:0;height:0;overflow:hidden'>",
        "</div>",
        "document.querySelector('div').removeAttribute('style')",
    ),
    ("<div style='visibility:hidden'>", "</div>", "document.querySelector('div').removeAttribute('style')"),
];

fn shown_later_it_is_whole_and_sharp(context: &Context) -> Result<()> {
    for (before, after, show) in WAYS {
        for play in ["play=0", "play=1"] {
            let address = context.address(HostProfile::Plain, &format!("renderer=raster&{play}"));
            let frame = format!("<iframe src='{address}' style='width:100%;height:600px;border:0'></iframe>");
            context.browser.goto(&context.host.host_address(&format!("{before}{frame}{after}")))?;
            let page = Page { browser: context.browser };
            page.wait_until("it is ready", "return heard.some((m) => m?.type === 'ready')")?;
            page.browser.execute::<()>(show)?;
            page.browser.enter_frame()?;
            page.wait_until(&format!("{before}, {play}: it is whole and sharp"), SHARP)?;
            page.browser.leave_frame()?;
        }
    }
    Ok(())
}

fn on_a_finer_screen_it_is_sharp(context: &Context) -> Result<()> {
    let page = context.start("renderer=raster&play=0")?;
    page.wait_until("it is sharp", SHARP)?;
    for ratio in [2.0, 1.25, 1.0] {
        let screen = json!({ "width": 0, "height": 0, "deviceScaleFactor": ratio, "mobile": false });
        page.browser.chromium("Emulation.setDeviceMetricsOverride", &screen)?;
        page.wait_until("the screen is another one", &format!("return devicePixelRatio === {ratio}"))?;
        page.wait_until(&format!("it is sharp at {ratio}"), SHARP)?;
    }
    Ok(())
}

/// As tall as its page, so that the host's page scrolls and nothing in the frame does.
fn in_a_tall_frame_things_stand_where_the_reader_is(context: &Context) -> Result<()> {
    let address = context.address(HostProfile::Plain, "view=explore&play=0&idle=16");
    let host = context
        .host
        .frame_address(&address, "width=\"380\" height=\"2300\" style=\"border:0;display:block\"");
    let page = Page::start_in_frame(context.browser, &host)?;
    for down in [500, 1200] {
        page.browser.leave_frame()?;
        let seen: f64 = page.browser.execute(&format!("scrollTo(0, {down}); return innerHeight"))?;
        page.browser.enter_frame()?;
        let inside = |selector: &str| {
            format!(
                "const box = document.querySelector('{selector}').getBoundingClientRect();
                 return box.height > 20 && box.top >= {down} - 60 && box.bottom <= {down} + {seen} + 60"
            )
        };
        page.wait_until("the picture is in sight", &inside("#stage"))?;
        page.wait_until("the warning is in sight", &inside("#idle-warning"))?;
        page.browser
            .execute::<()>("dispatchEvent(new KeyboardEvent('keydown', { key: '.', bubbles: true }))")?;
        page.wait_until("what the blank screen says is in sight", &inside(".blank > span"))?;
        page.browser
            .execute::<()>("dispatchEvent(new KeyboardEvent('keydown', { key: '.', bubbles: true }))")?;
    }
    Ok(())
}
