//! Seen differently: much larger, with more space between letters, with more contrast, with nothing that shines through, in the
//! system's own colours.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::accessibility;
use browsers::engine::Engine;
use browsers::host_profile::HostProfile;
use browsers::page::Page;
use serde_json::json;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::all(
        "four_times_as_large_it_needs_no_sideways_scroll",
        four_times_as_large_it_needs_no_sideways_scroll,
        "the layout is the engine's",
    ),
    Scenario::full(
        "with_more_space_in_its_text_nothing_is_cut_off",
        with_more_space_in_its_text_nothing_is_cut_off,
        "our own styles make the room",
    ),
    Scenario::only(
        &[Engine::Chromium],
        "more_contrast_and_less_transparency_are_given",
        more_contrast_and_less_transparency_are_given,
        "only Chromium can be told what a person prefers while it runs",
    ),
    Scenario::only(
        &[Engine::Chromium],
        "every_view_is_readable_in_forced_colours",
        every_view_is_readable_in_forced_colours,
        "only Chromium can be told to force colours",
    ),
];

const VIEWS: [&str; 4] = [
    "view=story&chapter=3&beat=1",
    "view=explore&stage=active&therapies=car_t",
    "view=compare&stage=active&therapies=chemo",
    "view=trial&people=10&months=3",
];

const STICKS_OUT: &str = include_str!("../../js/sticks_out.js");

fn start<'fixture>(
    context: &Context<'fixture>,
    file: &str,
    (width, height): (u32, u32),
    view: &str,
) -> Result<Page<'fixture>> {
    let address = context.server.address(HostProfile::Plain, file);
    let frame = format!("width=\"{width}\" height=\"{height}\" style=\"border:0\"");
    let address = format!("{address}?size=small&play=0&{view}");
    let page = Page::start_in_frame(context.browser, &context.server.frame_address(&address, &frame))?;
    run_trial(&page)?;
    Ok(page)
}

/// Where there is a trial it has run, so that its figures are there.
fn run_trial(page: &Page) -> Result<()> {
    if page.browser.query::<bool>("return document.getElementById('trial-run') !== null")? {
        page.click("trial-run")?;
        page.wait_until("all is told", "return document.getElementById('trial-run').hidden")?;
    }
    page.frames(3)
}

fn fits(page: &Page, what: &str) -> Result<()> {
    let (sideways, cut): (f64, String) = page.browser.query(STICKS_OUT)?;
    ensure!(sideways <= 0.0, "{what}: the page sticks out by {sideways} px");
    ensure!(cut.is_empty(), "{what}: cut off: {cut}");
    Ok(())
}

/// A window of 1280 by 1024, at 400 in 100: 320 by 256 (WCAG 1.4.10).
fn four_times_as_large_it_needs_no_sideways_scroll(context: &Context) -> Result<()> {
    for view in VIEWS {
        for file in ["index.html", "index.es.html"] {
            let page = start(context, file, (320, 256), view)?;
            fits(&page, &format!("{file} {view}"))?;
            page.browser
                .execute::<()>("document.querySelectorAll('details').forEach((e) => { e.open = true })")?;
            page.frames(3)?;
            fits(&page, &format!("{file} {view}, all opened"))?;
        }
    }
    Ok(())
}

fn with_more_space_in_its_text_nothing_is_cut_off(context: &Context) -> Result<()> {
    for view in VIEWS {
        for size in [(320, 480), (1_024, 768)] {
            let page = start(context, "index.es.html", size, view)?;
            page.browser.execute::<()>(include_str!("../../js/text_spacing.js"))?;
            page.frames(4)?;
            fits(&page, &format!("{view} at {size:?}"))?;
        }
    }
    Ok(())
}

fn prefer(context: &Context, name: &str, value: &str) -> Result<()> {
    let features = json!({ "features": [{ "name": name, "value": value }] });
    context.browser.chromium("Emulation.setEmulatedMedia", &features).map(drop)
}

fn more_contrast_and_less_transparency_are_given(context: &Context) -> Result<()> {
    let token = |page: &Page, name: &str| -> Result<String> {
        page.browser.query(&format!(
            "return getComputedStyle(document.documentElement).getPropertyValue('{name}').trim()"
        ))
    };
    for room in ["screen", "bright", "dark"] {
        let page = context.start(&format!("play=0&room={room}"))?;
        let (soft, ground) = (token(&page, "--ink-soft")?, token(&page, "--label-ground")?);
        prefer(context, "prefers-contrast", "more")?;
        let more = token(&page, "--ink-soft")?;
        ensure!(more != soft && more == token(&page, "--ink")?, "{room}: soft words stay {more}");
        accessibility::check(page.browser)?;
        prefer(context, "prefers-reduced-transparency", "reduce")?;
        let opaque = token(&page, "--label-ground")?;
        ensure!(opaque == token(&page, "--card")?, "{room}: names stand on {opaque}, before on {ground}");
        prefer(context, "prefers-contrast", "no-preference")?;
    }
    Ok(())
}

/// Lines and marks of every drawing differ from what they stand on.
const INVISIBLE: &str = "const ground = getComputedStyle(document.body).backgroundColor;
  return [...document.querySelectorAll('svg path, svg line, svg rect, svg circle, svg text')]
    .filter((e) => e.checkVisibility() && e.getBBox().width + e.getBBox().height > 0)
    .filter((e) => { const { fill, stroke } = getComputedStyle(e);
      const none = (paint) => paint === 'none' || paint === ground || paint === 'rgba(0, 0, 0, 0)';
      return none(fill) && none(stroke) && !e.closest('clipPath, defs, mask') })
    .map((e) => `${e.closest('svg').id || e.closest('svg').parentElement.id || e.closest('svg').parentElement.className} ${e.tagName}.${e.className.baseVal}`)";

fn every_view_is_readable_in_forced_colours(context: &Context) -> Result<()> {
    for view in VIEWS {
        prefer(context, "forced-colors", "active")?;
        let outcome = (|| {
            let page = context.start(&format!("play=0&{view}"))?;
            run_trial(&page)?;
            let lost: Vec<String> = page.browser.query(INVISIBLE)?;
            ensure!(lost.is_empty(), "{view}: not seen: {lost:?}");
            accessibility::check(page.browser)
        })();
        prefer(context, "forced-colors", "none")?;
        outcome?;
    }
    Ok(())
}
