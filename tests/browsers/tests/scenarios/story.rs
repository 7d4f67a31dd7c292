//! The story: it plays by itself, by buttons and by a clicker's keys, and going back is exact.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::accessibility;
use browsers::page::Page;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::full(
        "the_story_is_what_comes_first",
        the_story_is_what_comes_first,
        "the story is told by our own code",
    ),
    Scenario::full("next_and_back_are_exact", next_and_back_are_exact, "the story is told by our own code"),
    Scenario::all(
        "a_clicker_drives_the_story",
        a_clicker_drives_the_story,
        "keys come as the engine names them",
    ),
    Scenario::full(
        "a_guess_is_answered_by_the_picture",
        a_guess_is_answered_by_the_picture,
        "the story is told by our own code",
    ),
    Scenario::all(
        "the_address_keeps_the_place",
        the_address_keeps_the_place,
        "engines bound in their own way how often the address changes",
    ),
    Scenario::full(
        "numbers_stand_beside_the_caption",
        numbers_stand_beside_the_caption,
        "the story is told by our own code",
    ),
    Scenario::full(
        "small_shapes_have_their_names",
        small_shapes_have_their_names,
        "the same raster draws them everywhere",
    ),
    Scenario::all(
        "a_word_is_explained_where_it_stands",
        a_word_is_explained_where_it_stands,
        "the focus of the keyboard is the engine's",
    ),
    Scenario::full(
        "a_chapter_ends_with_what_it_comes_to",
        a_chapter_ends_with_what_it_comes_to,
        "the story is told by our own code",
    ),
    Scenario::all("the_story_needs_no_scrolling", the_story_needs_no_scrolling, "the layout is the engine's"),
    Scenario::full(
        "names_cover_nothing_that_is_read",
        names_cover_nothing_that_is_read,
        "our own code places the names",
    ),
    Scenario::full(
        "the_short_version_is_offered_first",
        the_short_version_is_offered_first,
        "the story is told by our own code",
    ),
    Scenario::full(
        "the_story_is_accessible",
        the_story_is_accessible,
        "the checker reads the same document everywhere",
    ),
];

const PAGE_DOWN: char = '\u{e00f}';
const PAGE_UP: char = '\u{e00e}';

fn story<'fixture>(context: &Context<'fixture>, settings: &str) -> Result<Page<'fixture>> {
    context.start(&format!("view=story&{settings}"))
}

fn beat(page: &Page) -> Result<String> {
    page.browser.query("return document.getElementById('caption')?.dataset.beat ?? ''")
}

fn caption(page: &Page) -> Result<String> {
    page.browser.query("return document.getElementById('caption')?.textContent ?? ''")
}

fn other_than(page: &Page, before: &str) -> Result<String> {
    page.wait("another beat is told", |page| Ok(beat(page)? != before))?;
    beat(page)
}

/// Without a word about the view, and without a finger: words, and days that pass.
fn the_story_is_what_comes_first(context: &Context) -> Result<()> {
    let page = Page::start(
        context.browser,
        &context.server.address(browsers::host_profile::HostProfile::Plain, "index.html"),
    )?;
    ensure!(caption(&page)?.split_whitespace().count() > 5, "no caption");
    let first = beat(&page)?;
    page.wait("days pass", |page| Ok(page.readout("day")? > 1.0))?;
    other_than(&page, &first).map(drop)
}

fn next_and_back_are_exact(context: &Context) -> Result<()> {
    let page = story(context, "chapter=3&beat=1&play=0")?;
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
        ensure!(other_than(&page, &now)? == *name, "back leads elsewhere");
        page.wait("the numbers follow", |page| Ok(page.readouts()? == *readouts))?;
    }
    ensure!(!page.is_playing()?, "paused must stay paused");
    Ok(())
}

fn a_clicker_drives_the_story(context: &Context) -> Result<()> {
    let page = story(context, "play=0")?;
    // Page Down and Page Up scroll where nobody has turned to the story.
    page.browser.execute::<()>("document.getElementById('stage').focus()")?;
    let first = beat(&page)?;
    page.browser.press(PAGE_DOWN)?;
    let second = other_than(&page, &first)?;
    page.browser.press(PAGE_UP)?;
    ensure!(other_than(&page, &second)? == first, "Page Up does not lead back");
    page.browser.press('4')?;
    page.wait_until(
        "chapter 4 begins",
        "return document.getElementById('chapter-4')?.getAttribute('aria-current') === 'step'",
    )?;
    page.browser.press('.')?;
    page.wait_until("the stage is blank", BLANK)?;
    page.browser.press('.')?;
    page.wait("the stage is back", |page| Ok(!page.browser.query::<bool>(BLANK)?))
}

const BLANK: &str = "return document.querySelector('.blank').checkVisibility()";

/// Chapter 1, beat 7: what becomes of the young red cells.
fn a_guess_is_answered_by_the_picture(context: &Context) -> Result<()> {
    let page = story(context, "chapter=1&beat=7&speed=4")?;
    let before = page.readout("red_cells")?;
    page.click("choice-1")?;
    let why = "return document.getElementById('why')?.textContent ?? ''";
    page.wait("it is told why", |page| Ok(page.browser.query::<String>(why)?.len() > 20))?;
    let words: String = page.browser.query("return document.getElementById('question').innerText")?;
    ensure!(words.contains("fewer"), "the answer is not named: {words}");
    ensure!(page.readout("red_cells")? < before, "the picture shows something else");
    Ok(())
}

/// Chapter 1, beat 6: myeloma cells divide.
fn numbers_stand_beside_the_caption(context: &Context) -> Result<()> {
    let page = story(context, "chapter=1&beat=6&speed=4")?;
    let written = "return document.querySelector('[data-gauge=\"share-myeloma\"]')?.textContent ?? ''";
    page.wait_until("the beat is told", "return document.getElementById('story').dataset.told === 'true'")?;
    let words: String = page.browser.query(written)?;
    ensure!(words.contains('→') && words.contains("of 100"), "no number that changes: {words}");
    Ok(())
}

/// Chapter 2, beat 1: the marker that the caption speaks of, drawn beside its name.
fn small_shapes_have_their_names(context: &Context) -> Result<()> {
    let page = story(context, "chapter=2&beat=1&play=0")?;
    let names: String = page.browser.query("return document.getElementById('signs').innerText")?;
    ensure!(names.trim() == "CD38 marker", "the marker is called {names}");
    page.wait_until("its shape is drawn", DRAWN)?;
    page.click("beat-next")?;
    page.wait_until("the next beat has two", "return document.querySelectorAll('#signs li').length === 2")
}

/// Whether a canvas among the signs holds more than nothing.
const DRAWN: &str = "
const canvas = document.querySelector('#signs canvas');
return canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some((byte) => byte > 0)";

/// By key alone: a word in the caption, and what it means below it.
fn a_word_is_explained_where_it_stands(context: &Context) -> Result<()> {
    let page = story(context, "chapter=1&beat=4&play=0")?;
    page.browser.execute::<()>("document.querySelector('[data-term=\"plasma-cell\"]').focus()")?;
    page.browser.press('\u{e007}')?;
    page.wait_until(
        "it is explained",
        "return (document.querySelector('.term-about')?.textContent ?? '').includes('antibodies')",
    )?;
    page.click("beat-next")?;
    page.wait_until("the next caption is bare", "return !document.querySelector('.term-about')")
}

fn a_chapter_ends_with_what_it_comes_to(context: &Context) -> Result<()> {
    let page = story(context, "chapter=1&beat=12&speed=4")?;
    page.wait_until("three lines stand", "return document.querySelectorAll('#recap li').length === 3")?;
    let claims: usize =
        page.browser.query("return document.querySelectorAll('#beat-sources [data-claim]').length")?;
    ensure!(claims >= 5, "the recap rests on {claims} claims");
    Ok(())
}

/// Stage, caption, back and next on one screen: a classroom's projector, a laptop, a phone.
fn the_story_needs_no_scrolling(context: &Context) -> Result<()> {
    for (width, height) in [(1024, 768), (1366, 768), (390, 844)] {
        let page = context.start_in_frame(width, height, "view=story&chapter=3&beat=13&play=0")?;
        let inside: Vec<String> = page.browser.query(
            "return ['stage', 'caption', 'beat-back', 'beat-next', innerWidth < 896 ? 'play-story' : 'play'].filter((id) => {
               const box = document.getElementById(id).getBoundingClientRect();
               return box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth })",
        )?;
        ensure!(inside.is_empty(), "at {width}×{height} one must scroll to {inside:?}");
    }
    Ok(())
}

/// Names that lie on one another, on the day, the scale or a button, or leave the stage.
const NAMES_IN_THE_WAY: &str = include_str!("../../js/names_in_the_way.js");

/// Steps with several names, on a laptop and on a phone.
fn names_cover_nothing_that_is_read(context: &Context) -> Result<()> {
    for (width, height) in [(1366, 768), (390, 844)] {
        for beat in ["chapter=1&beat=2", "chapter=2&beat=5", "chapter=4&beat=7"] {
            let page = context.start_in_frame(width, height, &format!("view=story&{beat}&play=0"))?;
            page.wait("names stand", |page| {
                Ok(page.browser.query::<(usize, String)>(NAMES_IN_THE_WAY)?.0 > 0)
            })?;
            no_name_is_in_the_way(&page, &format!("{beat} at {width}×{height}"))?;
        }
    }
    let page = context.start_in_frame(390, 844, "view=compare&stage=active&therapies=chemo&play=0")?;
    for _ in 0..3 {
        page.step()?;
    }
    let beyond: bool = page.browser.query(
        "const stage = document.getElementById('stage').clientHeight;
         return [...document.querySelectorAll('.stage-pane')].some((pane) => pane.clientHeight > stage)",
    )?;
    ensure!(!beyond, "a pane reaches beyond the stage");
    no_name_is_in_the_way(&page, "comparing")
}

fn no_name_is_in_the_way(page: &Page, what: &str) -> Result<()> {
    let (_, wrong) = page.browser.query::<(usize, String)>(NAMES_IN_THE_WAY)?;
    ensure!(wrong.is_empty(), "{what}: {wrong} lies on something");
    Ok(())
}

/// On the first step alone; then its steps are counted together, and there is a way back to the whole story.
fn the_short_version_is_offered_first(context: &Context) -> Result<()> {
    let page = story(context, "play=0")?;
    ensure!(page.browser.shows("path-short")? && !page.browser.shows("path-full")?, "it is not offered");
    page.click("path-short")?;
    page.wait("its steps are counted", |page| Ok(count(page)?.contains("15")))?;
    let first = beat(&page)?;
    page.click("beat-next")?;
    ensure!(other_than(&page, &first)? == "plasma", "it goes another way");
    page.click("beat-back")?;
    page.wait("it leads back", |page| Ok(beat(page)? == first))?;
    page.click("path-full")?;
    page.click("beat-next")?;
    ensure!(other_than(&page, &first)? == "marrow", "the whole story does not come back");
    ensure!(!page.browser.shows("path-short")?, "it is offered later, too");
    Ok(())
}

fn count(page: &Page) -> Result<String> {
    page.browser.query("return document.querySelector('.story-count').textContent")
}

/// ICANS rests on such a fact, cytokine release does not.
fn the_address_keeps_the_place(context: &Context) -> Result<()> {
    let page = story(context, "chapter=2&beat=3&play=0")?;
    let before = beat(&page)?;
    page.click("beat-next")?;
    let now = other_than(&page, &before)?;
    page.wait_until(
        "the address says so",
        &format!("return location.hash.includes('chapter=2') && location.hash.includes('beat={now}')"),
    )?;
    let address: String = page.browser.query("return location.href")?;
    context.browser.goto("about:blank")?;
    let again = Page::start(context.browser, &address)?;
    ensure!(beat(&again)? == now, "the address leads to another beat");
    Ok(())
}

fn the_story_is_accessible(context: &Context) -> Result<()> {
    for settings in
        ["play=0", "chapter=1&beat=7&play=0", "chapter=2&beat=5&play=0&room=dark", "chapter=5&beat=17&play=0"]
    {
        accessibility::check(story(context, settings)?.browser)?;
    }
    Ok(())
}
