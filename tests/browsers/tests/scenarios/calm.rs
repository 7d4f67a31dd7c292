//! For people who asked their system for less motion and for dark colours.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::accessibility;
use browsers::engine::BrowserPrefs;

const STILL_AND_DARK: BrowserPrefs = BrowserPrefs { still_and_dark: true, ..BrowserPrefs::NONE };

pub const SCENARIOS: &[Scenario] = &[
    Scenario::all(
        "less_motion_starts_paused",
        less_motion_starts_paused,
        "what the system asks for is told by the engine",
    )
    .with(STILL_AND_DARK),
    Scenario::all(
        "accessible_in_the_systems_dark_colours",
        accessible_in_dark_colours,
        "what the system asks for is told by the engine",
    )
    .with(STILL_AND_DARK),
];

fn less_motion_starts_paused(context: &Context) -> Result<()> {
    let page = context.start("")?;
    let asked: bool = page.browser.query("return matchMedia('(prefers-reduced-motion: reduce)').matches")?;
    ensure!(asked, "the browser does not ask for less motion");
    page.frames(30)?;
    ensure!(!page.is_playing()? && page.readout("day")? == 0.0, "time runs");
    page.step()
}

fn accessible_in_dark_colours(context: &Context) -> Result<()> {
    let page = context.start("play=0")?;
    let dark: bool = page.browser.query("return matchMedia('(prefers-color-scheme: dark)').matches")?;
    ensure!(dark, "the browser does not ask for dark colours");
    accessibility::check(page.browser)
}
