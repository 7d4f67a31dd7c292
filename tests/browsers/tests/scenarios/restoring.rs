//! What is on screen can be sent, kept and found again: the same run at the same moment, in every view, and exact steps back.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Context as _, Result, ensure};
use browsers::host_profile::HostProfile;
use browsers::page::{Page, Readouts};
use browsers::paths;
use std::fs;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::all("a_reload_keeps_the_run", a_reload_keeps_the_run, "the address is kept by the engine"),
    Scenario::full(
        "another_language_keeps_the_run",
        another_language_keeps_the_run,
        "our own code writes the link",
    ),
    Scenario::full("a_link_keeps_the_run", a_link_keeps_the_run, "our own code writes the link"),
    Scenario::all(
        "a_saved_file_keeps_the_run",
        a_saved_file_keeps_the_run,
        "each engine has its own rules for files from disk",
    ),
    Scenario::full("a_long_way_shows_its_progress", a_long_way_shows_its_progress, "our own code plays it"),
    Scenario::full("steps_back_are_exact", steps_back_are_exact, "our own code steps"),
    Scenario::full(
        "what_was_switched_off_stays_off",
        what_was_switched_off_stays_off,
        "our own code writes the address",
    ),
    Scenario::full(
        "an_editor_says_who_may_be_called",
        an_editor_says_who_may_be_called,
        "our own code reads the address",
    ),
];

/// What tells one run from another: its numbers, and all that happened in it.
#[derive(Debug, PartialEq)]
struct Seen {
    readouts: Readouts,
    marks: Vec<String>,
    /// Switches, the open card and the caption.
    state: String,
    /// How large the window is, and how long the scale bar is in it.
    window: String,
    scale: String,
}

impl Seen {
    fn day(&self) -> f64 {
        self.readouts["day"]
    }
}

fn seen(page: &Page) -> Result<Seen> {
    page.settle()?;
    let (marks, state, window, scale) = page.browser.query(
        "const text = (node) => node?.textContent ?? '';
         const marks = [...document.querySelectorAll('#time-line .mark')].map((mark) => mark.outerHTML);
         const checked = [...document.querySelectorAll('[role=switch]:checked')].map((input) => input.id);
         const card = document.querySelector('#cell-card')?.dataset.cell ?? '';
         const caption = document.getElementById('caption')?.dataset.beat ?? '';
         const width = document.querySelector('.stage-scale-bar').style.width;
         return [marks, JSON.stringify([checked, card, caption]), [innerWidth, innerHeight].join(), width]",
    )?;
    Ok(Seen { readouts: page.readouts()?, marks, state, window, scale })
}

/// Explore on day 4 and a half with CAR T cells from day 3, near a cell; a step of the story in the middle of its days; two
/// marrows that were given different things on different days.
fn run_of(view: &str, page: &Page) -> Result<()> {
    for _ in 0..3 {
        page.step()?;
    }
    if view == "explore" {
        page.click("therapy-car_t")?;
        page.step()?;
        page.click("zoom-in")?;
        page.click("look")?;
    }
    if view == "compare" {
        page.click("therapy-imid")?;
        page.step()?;
        page.click("therapy-chemo-right")?;
        page.step()?;
    }
    for _ in 0..6 {
        page.click("step-tick")?;
    }
    page.settle()
}

const VIEWS: [(&str, &str); 3] = [
    ("explore", "view=explore&stage=active&seed=12&m_protein=light_chains&play=0"),
    ("compare", "view=compare&stage=active&seed=12&play=0"),
    ("story", "view=story&beat=crowding&play=0"),
];

fn prepared<'a>(context: &'a Context, view: &str, settings: &str) -> Result<(Page<'a>, Seen)> {
    let page = Page::start(context.browser, &address(context, settings))?;
    run_of(view, &page)?;
    let seen = seen(&page)?;
    ensure!(seen.day().fract() > 0.4, "{view}: day {}", seen.day());
    Ok((page, seen))
}

fn address(context: &Context, settings: &str) -> String {
    format!("{}?size=small&{settings}", context.server.address(HostProfile::Plain, "index.html"))
}

fn same(view: &str, before: &Seen, mut after: Seen) -> Result<()> {
    // Where a browser has a bar for files, the page of one has less room, and another scale.
    if after.window != before.window {
        after.scale.clone_from(&before.scale);
        after.window.clone_from(&before.window);
    }
    ensure!(*before == after, "{view}: another run came back:\n{before:?}\n{after:?}");
    Ok(())
}

/// The address is written once a second at most.
fn is_written(page: &Page) -> Result<()> {
    page.wait_until("the address has the moment", "return /[#&]day=\\d+\\.5(&|$)/.test(location.hash)")
}

fn a_reload_keeps_the_run(context: &Context) -> Result<()> {
    for (view, settings) in VIEWS {
        let (page, before) = prepared(context, view, settings)?;
        is_written(&page)?;
        page.browser.execute::<()>("window.isOld = true; location.reload()")?;
        page.wait_until(
            "the page runs again",
            "return !window.isOld && document.documentElement.dataset.state === 'running'",
        )?;
        same(view, &before, seen(&page).context(view)?)?;
    }
    Ok(())
}

fn another_language_keeps_the_run(context: &Context) -> Result<()> {
    for (view, settings) in VIEWS {
        let (page, before) = prepared(context, view, &format!("lang=en&{settings}"))?;
        page.click("language-es")?;
        page.wait_until(
            "the page is there in Spanish",
            "const page = document.documentElement; return page.dataset.state === 'running' && page.lang === 'es'",
        )?;
        same(view, &before, seen(&page)?)?;
    }
    Ok(())
}

fn open_panel(page: &Page) -> Result<()> {
    page.browser.execute::<()>("document.querySelector('#share > summary').click()")?;
    page.wait_until("the panel is open", "return Boolean(document.getElementById('share-link'))")
}

fn a_link_keeps_the_run(context: &Context) -> Result<()> {
    for (view, settings) in VIEWS {
        let (page, before) = prepared(context, view, &format!("host=https://a.example&{settings}"))?;
        open_panel(&page)?;
        let (link, code): (String, usize) = page.browser.query(
            "return [document.getElementById('share-link').value, document.querySelectorAll('#share-code path').length]",
        )?;
        ensure!(code == 1 && !link.contains("host="), "{view}: {link}");
        same(view, &before, seen(&Page::start(context.browser, &link)?)?)?;
    }
    Ok(())
}

/// What the browser would write to disk is caught, written, and opened as a file.
const CATCH: &str = "const make = URL.createObjectURL; URL.createObjectURL = (blob) => {
  blob.text().then((text) => { self.saved = text }); return make.call(URL, blob) }";

fn a_saved_file_keeps_the_run(context: &Context) -> Result<()> {
    for (view, settings) in VIEWS {
        let (page, before) = prepared(context, view, settings)?;
        page.browser.execute::<()>(CATCH)?;
        open_panel(&page)?;
        page.click("share-file")?;
        page.wait_until("the file is made", "return Boolean(self.saved)")?;
        let file = paths::evidence().join(format!("saved-{view}.html"));
        fs::write(&file, page.browser.query::<String>("return self.saved")?)?;
        let again = Page::start(context.browser, &format!("file://{}", file.display()))?;
        same(view, &before, seen(&again)?)?;
    }
    Ok(())
}

fn a_long_way_shows_its_progress(context: &Context) -> Result<()> {
    let page = context.start("size=medium&day=2000&play=1&therapies=car_t@1999")?;
    let (label, share): (String, f64) = page.wait_for(
        "it shows how far it is",
        "const bar = document.getElementById('catch-up-bar'); if (!bar?.checkVisibility() || !bar.value) return null;
         return [document.getElementById(bar.getAttribute('aria-labelledby')).textContent, bar.value / bar.max]",
    )?;
    ensure!(label.contains("2,000") && share > 0.0 && share < 1.0, "{label:?}, {share}");
    let hash: String = page.browser.query("return location.hash")?;
    ensure!(!hash.contains("day=") || hash.contains("day=2000"), "the address is of the way: {hash}");
    browsers::accessibility::check(context.browser)?;
    page.click("catch-up-stop")?;
    page.wait_until("it stops", "return !document.getElementById('catch-up-bar')")?;
    page.settle()?;
    ensure!(!page.is_playing()? && page.readout("day")? < 2_000.0, "it is to stand where it has come to");
    Ok(())
}

fn steps_back_are_exact(context: &Context) -> Result<()> {
    for (view, settings) in VIEWS {
        let (page, before) = prepared(context, view, settings)?;
        let day = before.day();
        page.click("step-back")?;
        page.click("step-tick-back")?;
        page.wait(&format!("{view}: two steps back"), |page| {
            Ok((page.readout("day")? - (day - 1.0 - 1.0 / 12.0)).abs() < 0.01)
        })?;
        ensure!(seen(&page)? != before, "{view}: nothing has changed");
        // The focus on nothing: letters are keys of the page.
        page.browser.execute::<()>("document.activeElement?.blur()")?;
        page.browser.press('l')?;
        page.browser.press('L')?;
        page.wait(&format!("{view}: two steps on"), |page| Ok((page.readout("day")? - day).abs() < 0.01))?;
        same(view, &before, seen(&page)?)?;
        page.browser.press('j')?;
        page.wait(&format!("{view}: the key leads back"), |page| {
            Ok((page.readout("day")? - (day - 1.0)).abs() < 0.01)
        })?;
        page.browser.execute::<()>("document.getElementById('keys-on').click()")?;
        page.browser.press('j')?;
        page.frames(10)?;
        ensure!((page.readout("day")? - (day - 1.0)).abs() < 0.01, "{view}: the keys are switched off");
    }
    Ok(())
}

fn what_was_switched_off_stays_off(context: &Context) -> Result<()> {
    let page = context.start("therapies=car_t,imid&play=0")?;
    page.click("therapy-car_t")?;
    page.click("therapy-imid")?;
    page.click("step")?;
    page.settle()?;
    page.wait_until("the address says so", "return location.hash.includes('day=1')")?;
    page.browser.execute::<()>("window.isOld = true; location.reload()")?;
    page.wait_until(
        "the page runs again",
        "return !window.isOld && document.documentElement.dataset.settled === 'true'",
    )?;
    let on: usize = page.browser.query("return document.querySelectorAll('[role=switch]:checked').length")?;
    ensure!(on == 0, "{on} switches are on again");
    Ok(())
}

fn an_editor_says_who_may_be_called(context: &Context) -> Result<()> {
    let page = context.start("contact=Clinic%7Ctel:%2B1-555-0100&region=none&chapters=1,3&play=0")?;
    let (link, words, status): (String, String, usize) = page.browser.query(
        "const line = document.querySelector('#questions .contact, #side-effects .contact');
         const status = [...document.querySelectorAll('#card-checkpoint p')].filter((p) => /approved/.test(p.textContent));
         return [line.querySelector('a').getAttribute('href'), line.textContent, status.length]",
    )?;
    ensure!(
        link == "tel:+1-555-0100" && words.contains("Clinic") && words.contains("555"),
        "{words}: {link}"
    );
    ensure!(status == 0, "a line about approval is left");
    let approvals =
        ".sources [data-claim=ici-02], .sources [data-claim=car-16], .sources [data-claim=res-01]";
    let told: usize =
        page.browser.query(&format!("return document.querySelectorAll('{approvals}').length"))?;
    ensure!(told == 0, "{told} facts about approval are cited");
    page.click("view-story")?;
    page.wait_until("the story is told", "return Boolean(document.getElementById('chapter-1'))")?;
    let offered: Vec<String> =
        page.browser.query("return [...document.querySelectorAll('.chapter')].map((button) => button.id)")?;
    ensure!(offered == ["chapter-1", "chapter-3"], "{offered:?}");
    Ok(())
}
