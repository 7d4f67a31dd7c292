//! For people who asked their system for less motion and for dark colours.

use super::Row;
use crate::stage::Visit;
use browsers::accessibility;
use browsers::checked::{Checked, ensure};
use browsers::engine::Wish;
use std::thread::sleep;
use std::time::Duration;

const STILL_AND_DARK: Wish = Wish { still_and_dark: true, no_script: false };

pub const SCENARIOS: &[Row] = &[
    ("less_motion_starts_paused", STILL_AND_DARK, less_motion_starts_paused),
    ("accessible_in_the_systems_dark_colours", STILL_AND_DARK, accessible_in_dark_colours),
];

fn less_motion_starts_paused(visit: &Visit) -> Checked {
    let page = visit.start("")?;
    let asked: bool = page.browser.script("return matchMedia('(prefers-reduced-motion: reduce)').matches")?;
    ensure(asked, "the browser does not ask for less motion")?;
    sleep(Duration::from_millis(800));
    ensure(!page.is_playing()? && page.readout("day")? == 0.0, "time runs")?;
    page.step()
}

fn accessible_in_dark_colours(visit: &Visit) -> Checked {
    let page = visit.start("play=0")?;
    let dark: bool = page.browser.script("return matchMedia('(prefers-color-scheme: dark)').matches")?;
    ensure(dark, "the browser does not ask for dark colours")?;
    accessibility::check(page.browser)
}
