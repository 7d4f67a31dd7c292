//! The layout holds with words of other shapes: long ones, and ones written from right to left. The languages are made up by
//! `press` for these tests alone.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::host_profile::HostProfile;
use browsers::page::Page;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::all("long_words_fit", long_words_fit, "the layout is the engine's"),
    Scenario::all(
        "right_to_left_mirrors_the_layout",
        right_to_left_mirrors_the_layout,
        "the layout is the engine's",
    ),
];

const VIEWS: [&str; 4] = ["story", "explore", "compare", "trial"];

/// Controls whose words are cut off, and how far the page sticks out. A list cuts its own entries, and one browser counts
/// what it cuts as the label's.
const STICKS_OUT: &str = include_str!("../../js/sticks_out.js");

fn start<'fixture>(
    context: &Context<'fixture>,
    file: &str,
    view: &str,
    size: (u32, u32),
) -> Result<Page<'fixture>> {
    let address = context.server.address(HostProfile::Plain, file);
    let frame = format!("width=\"{}\" height=\"{}\" style=\"border:0\"", size.0, size.1);
    let address = context.server.frame_address(&format!("{address}?size=small&play=0&view={view}"), &frame);
    Page::start_in_frame(context.browser, &address)
}

fn nothing_sticks_out(page: &Page, what: &str) -> Result<()> {
    let (beyond, cut): (i32, String) = page.browser.execute(STICKS_OUT)?;
    ensure!(beyond <= 0, "{what}: the page sticks out by {beyond} px");
    ensure!(cut.is_empty(), "{what}: words are cut off: {cut}");
    Ok(())
}

fn long_words_fit(context: &Context) -> Result<()> {
    for view in VIEWS {
        for size in [(320, 480), (1024, 768)] {
            let page = start(context, "index.en-x-long.html", view, size)?;
            nothing_sticks_out(&page, &format!("{view} at {}×{}", size.0, size.1))?;
        }
    }
    Ok(())
}

fn right_to_left_mirrors_the_layout(context: &Context) -> Result<()> {
    for view in VIEWS {
        let page = start(context, "index.en-x-rtl.html", view, (1200, 800))?;
        nothing_sticks_out(&page, view)?;
        let (title, stage): (f64, f64) = page.browser.execute(
            "const gaps = (e) => { const box = e.getBoundingClientRect(); return box.left - (innerWidth - box.right) };
             return [gaps(document.querySelector('h1')), gaps(document.querySelector('#stage'))]",
        )?;
        ensure!(title > 0.0, "{view}: the title does not stand at the right");
        ensure!(
            matches!(view, "compare" | "trial") || stage > 0.0,
            "{view}: the stage does not stand at the right"
        );
    }
    Ok(())
}
