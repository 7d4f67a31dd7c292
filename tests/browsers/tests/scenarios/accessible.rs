//! The accessibility checker finds nothing.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Context as _, Result};
use browsers::accessibility;
use browsers::host_profile::HostProfile;
use browsers::page::Page;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::full(
        "a_number_outside_its_bounds_is_corrected_in_words",
        a_number_outside_its_bounds_is_corrected_in_words,
        "our own code sets it right",
    ),
    Scenario::full(
        "accessible_in_a_window",
        accessible_in_a_window,
        "the checker reads the same document everywhere",
    ),
    Scenario::full(
        "accessible_in_a_dark_room",
        accessible_in_a_dark_room,
        "the checker reads the same document everywhere",
    ),
    Scenario::full(
        "accessible_in_a_narrow_frame",
        accessible_in_a_narrow_frame,
        "the checker reads the same document everywhere",
    ),
    Scenario::full(
        "accessible_in_each_view_and_language",
        accessible_in_each_view_and_language,
        "the checker reads the same document everywhere",
    ),
];

fn accessible_in_a_window(context: &Context) -> Result<()> {
    let page = context.start("play=0&therapies=car_t&speed=banana")?;
    accessibility::check(page.browser)
}

fn accessible_in_a_dark_room(context: &Context) -> Result<()> {
    let page = context.start("play=0&room=dark&therapies=antibody")?;
    page.browser.execute::<()>("document.querySelectorAll('details').forEach((e) => { e.open = true })")?;
    accessibility::check(page.browser)
}

fn accessible_in_a_narrow_frame(context: &Context) -> Result<()> {
    let page = context.start_in_frame(320, 480, "play=0")?;
    accessibility::check(page.browser)
}

/// With everything opened that opens.
fn accessible_in_each_view_and_language(context: &Context) -> Result<()> {
    for file in ["index.html", "index.es.html"] {
        for view in ["story&chapter=3&beat=3", "explore&therapies=car_t", "compare&therapies=chemo", "trial"]
        {
            let address = context.server.address(HostProfile::Plain, file);
            let page = Page::start(context.browser, &format!("{address}?size=small&play=0&view={view}"))?;
            page.browser
                .execute::<()>("document.querySelectorAll('details').forEach((e) => { e.open = true })")?;
            accessibility::check(page.browser).with_context(|| format!("{file}, {view}"))?;
        }
    }
    Ok(())
}

/// What was wrong, what may be, and what is now: on the page and read out.
fn a_number_outside_its_bounds_is_corrected_in_words(context: &Context) -> Result<()> {
    let page = context.start("view=trial&people=500&play=0")?;
    let note = "const note = document.getElementById('trial-size-corrected');
        const words = note.checkVisibility() ? note.textContent : '';
        const said = document.getElementById('announcer').textContent;";
    for typed in ["9999", "", "500.4"] {
        page.choose("trial-size", typed)?;
        let is_told = format!(
            "{note} return words.includes('10 to 500') && words.includes('now 500') && said.includes(words)
               && document.getElementById('trial-size').value === '500'"
        );
        page.wait_until(&format!("{typed:?} is corrected in words"), &is_told)?;
        page.choose("trial-size", "500")?;
        page.wait_until("nothing is left to correct", &format!("{note} return words === ''"))?;
    }
    accessibility::check(page.browser)?;
    let page = context.start("view=explore&seed=7&play=0")?;
    page.browser.execute::<()>("document.getElementById('run-choices').open = true")?;
    page.choose("run-seed", "-5")?;
    page.wait_until(
        "the seed of a run is corrected, too",
        "return document.getElementById('run-seed').value === '0'
           && document.getElementById('run-seed-corrected').checkVisibility()",
    )
}
