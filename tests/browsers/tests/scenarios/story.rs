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
    ("numbers_stand_beside_the_caption", ORDINARY, numbers_stand_beside_the_caption),
    ("small_shapes_have_their_names", ORDINARY, small_shapes_have_their_names),
    ("a_word_is_explained_where_it_stands", ORDINARY, a_word_is_explained_where_it_stands),
    ("a_chapter_ends_with_what_it_comes_to", ORDINARY, a_chapter_ends_with_what_it_comes_to),
    ("the_story_needs_no_scrolling", ORDINARY, the_story_needs_no_scrolling),
    ("names_cover_nothing_that_is_read", ORDINARY, names_cover_nothing_that_is_read),
    ("a_fact_that_awaits_its_check_says_so", ORDINARY, a_fact_that_awaits_its_check_says_so),
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

/// Chapter 1, beat 5: myeloma cells divide.
fn numbers_stand_beside_the_caption(visit: &Visit) -> Checked {
    let page = story(visit, "chapter=1&beat=5&speed=4")?;
    let written = "return document.querySelector('[data-gauge=\"share-myeloma\"]')?.textContent ?? ''";
    page.wait("the beat is told", |page| {
        page.browser.look("return document.getElementById('story').dataset.told === 'true'")
    })?;
    let words: String = page.browser.look(written)?;
    ensure(words.contains('→') && words.contains("of 100"), format!("no number that changes: {words}"))
}

/// Chapter 2, beat 1: the flag that the caption speaks of, drawn beside its name.
fn small_shapes_have_their_names(visit: &Visit) -> Checked {
    let page = story(visit, "chapter=2&beat=1&play=0")?;
    let names: String = page.browser.look("return document.getElementById('signs').innerText")?;
    ensure(names.trim() == "CD38 flag", format!("the flag is called {names}"))?;
    page.wait("its shape is drawn", |page| page.browser.look(DRAWN))?;
    page.click("beat-next")?;
    page.wait("the next beat has two", |page| {
        page.browser.look("return document.querySelectorAll('#signs li').length === 2")
    })
}

/// Whether a canvas among the signs holds more than nothing.
const DRAWN: &str = "
const canvas = document.querySelector('#signs canvas');
return canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some((byte) => byte > 0)";

/// By key alone: a word in the caption, and what it means below it.
fn a_word_is_explained_where_it_stands(visit: &Visit) -> Checked {
    let page = story(visit, "chapter=1&beat=4&play=0")?;
    page.browser.script::<()>("document.querySelector('[data-term=\"plasma-cell\"]').focus()")?;
    page.browser.press('\u{e007}')?;
    page.wait("it is explained", |page| {
        page.browser
            .look("return (document.querySelector('.term-about')?.textContent ?? '').includes('antibodies')")
    })?;
    page.click("beat-next")?;
    page.wait("the next caption is bare", |page| {
        page.browser.look("return !document.querySelector('.term-about')")
    })
}

fn a_chapter_ends_with_what_it_comes_to(visit: &Visit) -> Checked {
    let page = story(visit, "chapter=1&beat=11&speed=4")?;
    page.wait("three lines stand", |page| {
        page.browser.look("return document.querySelectorAll('#recap li').length === 3")
    })?;
    let claims: usize =
        page.browser.look("return document.querySelectorAll('#beat-sources [data-claim]').length")?;
    ensure(claims >= 5, format!("the recap rests on {claims} claims"))
}

/// Stage, caption, back and next on one screen: a classroom's projector, a laptop, a phone.
fn the_story_needs_no_scrolling(visit: &Visit) -> Checked {
    for (width, height) in [(1024, 768), (1366, 768), (390, 844)] {
        let page = visit.start_in_frame(width, height, "view=story&chapter=3&beat=11&play=0")?;
        let inside: Vec<String> = page.browser.look(
            "return ['stage', 'caption', 'beat-back', 'beat-next', innerWidth < 896 ? 'play-story' : 'play'].filter((id) => {
               const box = document.getElementById(id).getBoundingClientRect();
               return box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth })",
        )?;
        ensure(inside.is_empty(), format!("at {width}×{height} one must scroll to {inside:?}"))?;
    }
    Ok(())
}

/// Names that lie on one another, on the day, the scale or a button, or leave the stage.
const NAMES_IN_THE_WAY: &str = "
const seen = (e) => e.checkVisibility(), box = (e) => e.getBoundingClientRect();
const names = [...document.querySelectorAll('.label > span')].filter(seen);
const others = [...document.querySelectorAll('#day, .stage-scale, .view-controls button')].filter(seen);
const stage = box(document.getElementById('stage'));
const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const inside = (a) => a.left >= stage.left && a.right <= stage.right && a.top >= stage.top && a.bottom <= stage.bottom;
const wrong = names.filter((name, at) => !inside(box(name))
  || [...others, ...names.slice(at + 1)].some((other) => meet(box(name), box(other))));
return [names.length, wrong.map((name) => name.textContent).join(', ')]";

/// Steps with several names, on a laptop and on a phone.
fn names_cover_nothing_that_is_read(visit: &Visit) -> Checked {
    for (width, height) in [(1366, 768), (390, 844)] {
        for beat in ["chapter=1&beat=2", "chapter=2&beat=4", "chapter=4&beat=3"] {
            let page = visit.start_in_frame(width, height, &format!("view=story&{beat}&play=0"))?;
            page.wait("names stand", |page| {
                Ok(page.browser.look::<(usize, String)>(NAMES_IN_THE_WAY)?.0 > 0)
            })?;
            no_name_is_in_the_way(&page, &format!("{beat} at {width}×{height}"))?;
        }
    }
    let page = visit.start_in_frame(390, 844, "view=compare&stage=active&therapies=chemo&play=0")?;
    for _ in 0..3 {
        page.step()?;
    }
    let beyond: bool = page.browser.look(
        "const stage = document.getElementById('stage').clientHeight;
         return [...document.querySelectorAll('.stage-pane')].some((pane) => pane.clientHeight > stage)",
    )?;
    ensure(!beyond, "a pane reaches beyond the stage")?;
    no_name_is_in_the_way(&page, "comparing")
}

fn no_name_is_in_the_way(page: &Page, what: &str) -> Checked {
    let (_, wrong) = page.browser.look::<(usize, String)>(NAMES_IN_THE_WAY)?;
    ensure(wrong.is_empty(), format!("{what}: {wrong} lies on something"))
}

/// ICANS rests on such a fact, cytokine release does not.
fn a_fact_that_awaits_its_check_says_so(visit: &Visit) -> Checked {
    for (beat, awaits) in [(9, false), (10, true)] {
        let page = story(visit, &format!("chapter=3&beat={beat}&play=0"))?;
        ensure(page.browser.shows("awaits-check")? == awaits, format!("step {beat} says otherwise"))?;
    }
    Ok(())
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
