//! The accessibility checker finds nothing.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Context as _, Result, ensure};
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
        "beneath_a_pointer_words_stand_out",
        beneath_a_pointer_words_stand_out,
        "our own styles color it",
    ),
    Scenario::full(
        "controls_and_the_focus_stand_out",
        controls_and_the_focus_stand_out,
        "our own styles color them",
    ),
    Scenario::full(
        "what_comes_by_itself_is_said",
        what_comes_by_itself_is_said,
        "our own words stand in the regions",
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

/// Every view, each in another room.
const ROOMS: [&str; 4] = [
    "view=story&chapter=3&beat=1&room=dark",
    "view=explore&stage=active&therapies=car_t&room=screen",
    "view=compare&stage=active&therapies=chemo&room=bright",
    "view=trial&people=10&months=3&room=sharing",
];

/// All is as if the pointer stood on it: each rule for that holds everywhere.
const POINT_EVERYWHERE: &str = "let count = 0;
  for (const sheet of document.styleSheets) for (let at = sheet.cssRules.length - 1; at >= 0; at -= 1) {
    const { cssText, selectorText } = sheet.cssRules[at];
    if (!selectorText?.includes(':hover')) continue;
    sheet.insertRule(cssText.replaceAll(', :hover', '').replaceAll(':hover', ''), at + 1);
    count += 1;
  }
  return count";

fn beneath_a_pointer_words_stand_out(context: &Context) -> Result<()> {
    for settings in ROOMS {
        let page = context.start(&format!("{settings}&play=0"))?;
        let rules: usize = page.browser.execute(POINT_EVERYWHERE)?;
        ensure!(rules >= 2, "only {rules} rules for what the pointer stands on");
        accessibility::check(page.browser).with_context(|| settings.to_owned())?;
    }
    Ok(())
}

fn controls_and_the_focus_stand_out(context: &Context) -> Result<()> {
    for settings in ROOMS {
        let page = context.start(&format!("{settings}&play=0"))?;
        page.browser
            .execute::<()>("document.querySelectorAll('details').forEach((e) => { e.open = true })")?;
        page.frames(3)?;
        let (count, faint): (usize, Vec<String>) =
            page.browser.execute(include_str!("../../js/faint_controls.js"))?;
        ensure!(count > 15 && faint.is_empty(), "{settings}: of {count} controls {faint:#?}");
    }
    Ok(())
}

/// Errors, progress, results, warnings: each in a region that is read out, which was there before.
fn what_comes_by_itself_is_said(context: &Context) -> Result<()> {
    let said = |page: &Page, what: &str, selector: &str| {
        let condition = format!(
            "const one = document.querySelector('{selector}');
             return one?.checkVisibility() && one.textContent.trim() && one.closest('[role=status], [role=alert]')"
        );
        page.wait_until(&format!("{what} stands in a region that is read out"), &condition)
    };
    let page = context.start("view=explore&check&speed=banana&idle=4&play=0")?;
    said(&page, "a bad setting", "#settings-notice")?;
    said(&page, "the warning before it starts again", "#idle-warning button")?;
    let page = context.start("view=explore&stage=healthy&play=0")?;
    page.choose("to-event", "regrowth")?;
    page.click("to-event-next")?;
    said(&page, "that it looks for an event", "#catch-up-words")?;
    page.click("catch-up-stop")?;
    let page = context.start("view=trial&people=10&months=3&play=0")?;
    page.browser.execute::<()>("self.before = document.getElementById('announcer').textContent")?;
    page.click("trial-run")?;
    page.wait_until("all is told", "return document.getElementById('trial-run').hidden")?;
    page.wait_until(
        "that the trial has ended is said",
        "const { textContent } = document.getElementById('announcer'); return textContent.trim() && textContent !== self.before",
    )
}
