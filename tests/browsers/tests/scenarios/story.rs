//! The story: it plays by itself, by buttons and by a clicker's keys, and going back is exact.

use super::{ORDINARY, Row};
use crate::stage::Visit;
use browsers::accessibility;
use browsers::checked::{Checked, ensure};
use browsers::page::Page;

pub const SCENARIOS: &[Row] = &[
    ("the_story_is_what_comes_first", ORDINARY, the_story_is_what_comes_first),
    ("next_and_back_are_exact", ORDINARY, next_and_back_are_exact),
    ("a_clicker_drives_the_story", ORDINARY, a_clicker_drives_the_story),
    ("a_guess_is_answered_by_the_picture", ORDINARY, a_guess_is_answered_by_the_picture),
    ("the_address_keeps_the_place", ORDINARY, the_address_keeps_the_place),
    ("the_story_is_accessible", ORDINARY, the_story_is_accessible),
];

const PAGE_DOWN: char = '\u{e00f}';
const PAGE_UP: char = '\u{e00e}';

fn story<'stage>(visit: &Visit<'stage>, settings: &str) -> Checked<Page<'stage>> {
    visit.start(&format!("view=story&{settings}"))
}

fn beat(page: &Page) -> Checked<String> {
    page.browser.look("return document.getElementById('caption')?.dataset.beat ?? ''")
}

fn caption(page: &Page) -> Checked<String> {
    page.browser.look("return document.getElementById('caption')?.textContent ?? ''")
}

fn other_than(page: &Page, before: &str) -> Checked<String> {
    page.wait("another beat is told", |page| Ok(beat(page)? != before))?;
    beat(page)
}

/// Without a word about the view, and without a finger: words, and days that pass.
fn the_story_is_what_comes_first(visit: &Visit) -> Checked {
    let page =
        Page::start(visit.browser, &visit.server.address(browsers::variant::Variant::Plain, "index.html"))?;
    ensure(caption(&page)?.split_whitespace().count() > 5, "no caption")?;
    let first = beat(&page)?;
    page.wait("days pass", |page| Ok(page.readout("day")? > 1.0))?;
    other_than(&page, &first).map(drop)
}

fn next_and_back_are_exact(visit: &Visit) -> Checked {
    let page = story(visit, "chapter=3&beat=1&play=0")?;
    let mut seen = Vec::new();
    for _ in 0..4 {
        let now = beat(&page)?;
        seen.push((now.clone(), page.readouts()?));
        page.click("beat-next")?;
        other_than(&page, &now)?;
    }
    for (name, readouts) in seen.iter().rev() {
        let now = beat(&page)?;
        page.click("beat-back")?;
        ensure(other_than(&page, &now)? == *name, "back leads elsewhere")?;
        page.wait("the numbers follow", |page| Ok(page.readouts()? == *readouts))?;
    }
    ensure(!page.is_playing()?, "paused must stay paused")
}

fn a_clicker_drives_the_story(visit: &Visit) -> Checked {
    let page = story(visit, "play=0")?;
    let first = beat(&page)?;
    page.browser.press(PAGE_DOWN)?;
    let second = other_than(&page, &first)?;
    page.browser.press(PAGE_UP)?;
    ensure(other_than(&page, &second)? == first, "Page Up does not lead back")?;
    page.browser.press('4')?;
    page.wait("chapter 4 begins", |page| {
        page.browser
            .look("return document.getElementById('chapter-4')?.getAttribute('aria-current') === 'step'")
    })?;
    page.browser.press('.')?;
    page.wait("the stage is blank", |page| page.browser.look(BLANK))?;
    page.browser.press('.')?;
    page.wait("the stage is back", |page| Ok(!page.browser.look::<bool>(BLANK)?))
}

const BLANK: &str = "return document.querySelector('.blank').checkVisibility()";

/// Chapter 1, beat 6: what becomes of the young red cells.
fn a_guess_is_answered_by_the_picture(visit: &Visit) -> Checked {
    let page = story(visit, "chapter=1&beat=6&speed=4")?;
    let before = page.readout("red_cells")?;
    page.click("choice-1")?;
    let why = "return document.getElementById('why')?.textContent ?? ''";
    page.wait("it is told why", |page| Ok(page.browser.look::<String>(why)?.len() > 20))?;
    let words: String = page.browser.look("return document.getElementById('question').innerText")?;
    ensure(words.contains("fewer"), format!("the answer is not named: {words}"))?;
    ensure(page.readout("red_cells")? < before, "the picture shows something else")
}

fn the_address_keeps_the_place(visit: &Visit) -> Checked {
    let page = story(visit, "chapter=2&beat=3&play=0")?;
    let before = beat(&page)?;
    page.click("beat-next")?;
    let now = other_than(&page, &before)?;
    page.wait("the address says so", |page| {
        page.browser.look("return location.hash.includes('chapter=2') && location.hash.includes('beat=4')")
    })?;
    let address: String = page.browser.look("return location.href")?;
    visit.browser.visit("about:blank")?;
    let again = Page::start(visit.browser, &address)?;
    ensure(beat(&again)? == now, "the address leads to another beat")
}

fn the_story_is_accessible(visit: &Visit) -> Checked {
    for settings in ["play=0", "chapter=1&beat=6&play=0", "chapter=2&beat=4&play=0&room=dark"] {
        accessibility::check(story(visit, settings)?.browser)?;
    }
    Ok(())
}
