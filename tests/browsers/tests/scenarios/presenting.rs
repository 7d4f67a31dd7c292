//! In front of a class: the page fills the screen, the caption is large, a clicker leads.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::page::Page;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::all(
        "full_screen_has_a_large_caption",
        full_screen_has_a_large_caption,
        "filling the screen is the engine's",
    ),
    Scenario::all(
        "no_button_where_full_screen_is_not_allowed",
        no_button_where_full_screen_is_not_allowed,
        "filling the screen is the engine's",
    ),
    Scenario::all(
        "the_button_leaves_the_keys_to_the_page",
        the_button_leaves_the_keys_to_the_page,
        "where the focus stays is the engine's",
    ),
    Scenario::all(
        "a_clicker_leads_wherever_the_focus_is",
        a_clicker_leads_wherever_the_focus_is,
        "what a list does with a key is the engine's",
    ),
    Scenario::full("a_blank_screen_stops_time", a_blank_screen_stops_time, "our own code stops the time"),
    Scenario::full("a_dark_room_stays_dark", a_dark_room_stays_dark, "our own code chooses the theme"),
    Scenario::full(
        "the_screen_stays_on_until_the_lesson_ends",
        the_screen_stays_on_until_the_lesson_ends,
        "our own code asks; the answer is made up",
    ),
    Scenario::full(
        "single_keys_can_be_switched_off",
        single_keys_can_be_switched_off,
        "our own code reads the switch",
    ),
];

const PAGE_DOWN: char = '\u{e00f}';
const PAGE_UP: char = '\u{e00e}';
const ARROW_DOWN: char = '\u{e015}';
const ARROW_UP: char = '\u{e013}';
const ENTER: char = '\u{e007}';
const F5: char = '\u{e035}';
const BLANK: &str = "return document.querySelector('.blank').checkVisibility()";
const PRESENTING: &str = "return Boolean(document.querySelector('.page.presenting'))";

fn beat(page: &Page) -> Result<String> {
    page.browser.query("return document.getElementById('caption')?.dataset.beat ?? ''")
}

/// A lock on the screen that is refused changes nothing.
fn full_screen_has_a_large_caption(context: &Context) -> Result<()> {
    let page = context.start("view=story&chapter=2&beat=1&play=0")?;
    page.browser.execute::<()>(
        "if (navigator.wakeLock) navigator.wakeLock.request = () => Promise.reject(new DOMException('no', 'NotAllowedError'))",
    )?;
    page.browser.press('f')?;
    page.wait_until("the page is presented", PRESENTING)?;
    page.wait_until("outlines are bright", "return document.documentElement.dataset.theme === 'bright'")?;
    for _ in 0..4 {
        caption_is_large_and_whole(&page)?;
        let before = beat(&page)?;
        page.browser.press(PAGE_DOWN)?;
        page.wait("the next beat stands", |page| Ok(beat(page)? != before))?;
    }
    ensure!(!page.is_playing()? && page.state()? == "running", "paused must stay paused");
    page.browser.press('f')?;
    page.wait("it is as before", |page| Ok(!page.browser.query::<bool>(PRESENTING)?))
}

fn caption_is_large_and_whole(page: &Page) -> Result<()> {
    let share: f64 = page.browser.query(
        "return parseFloat(getComputedStyle(document.querySelector('#caption p')).fontSize) / innerHeight",
    )?;
    ensure!(share >= 1.0 / 25.0, "a caption has {share:.4} of the height");
    let inside: bool = page.browser.query(
        "return ['#caption p', '#stage', '#beat-next'].every((part) => {
           const box = document.querySelector(part).getBoundingClientRect();
           return box.top >= -1 && box.bottom <= innerHeight + 1 })",
    )?;
    ensure!(inside, "at {} something is cut off", beat(page)?);
    Ok(())
}

fn no_button_where_full_screen_is_not_allowed(context: &Context) -> Result<()> {
    let page = context.start_in_frame(800, 600, "view=story&play=0")?;
    ensure!(
        page.browser
            .query::<bool>("return document.fullscreenEnabled || !document.getElementById('present')")?,
        "a button in vain"
    );
    Ok(())
}

fn single_keys_can_be_switched_off(context: &Context) -> Result<()> {
    let page = context.start("view=story&play=0")?;
    page.click("keys-on")?;
    let before = beat(&page)?;
    for key in ['k', '3', '.', PAGE_DOWN] {
        page.browser.press(key)?;
    }
    page.frames(20)?;
    ensure!(beat(&page)? == before && !page.is_playing()?, "a key acts though it is off");
    page.click("keys-on")?;
    page.browser.press('3')?;
    page.wait("it acts again", |page| Ok(beat(page)? == "mab"))
}

fn present<'fixture>(context: &Context<'fixture>, settings: &str) -> Result<Page<'fixture>> {
    let page = context.start(settings)?;
    page.browser.press('f')?;
    page.wait_until("the page is presented", PRESENTING)?;
    Ok(page)
}

fn focus(page: &Page, id: &str) -> Result<()> {
    page.browser.execute(&format!("document.getElementById('{id}').focus()"))
}

/// As a teacher does it: the button, and then the key that plays.
fn the_button_leaves_the_keys_to_the_page(context: &Context) -> Result<()> {
    let page = context.start("view=story&play=0")?;
    focus(&page, "present")?;
    page.browser.press(ENTER)?;
    page.wait_until("the page is presented", PRESENTING)?;
    for (key, plays) in [(' ', true), (' ', false)] {
        page.browser.press(key)?;
        page.wait("the key has played or paused", |page| Ok(page.is_playing()? == plays))?;
    }
    page.browser.press(ENTER)?;
    page.frames(20)?;
    ensure!(page.browser.query::<bool>(PRESENTING)? && !page.is_playing()?, "Enter has pressed something");
    Ok(())
}

fn a_clicker_leads_wherever_the_focus_is(context: &Context) -> Result<()> {
    let page = present(context, "view=story&chapter=2&beat=1&play=0")?;
    page.browser.execute::<()>("self.stays = true")?;
    let speed = "return document.getElementById('speed').value";
    let before: String = page.browser.query(speed)?;
    for id in ["speed", "labels", "beat-next", "stage"] {
        focus(&page, id)?;
        let first = beat(&page)?;
        page.browser.press(PAGE_DOWN)?;
        page.wait(&format!("with the focus on {id}, Page Down leads on"), |page| Ok(beat(page)? != first))?;
        page.browser.press(PAGE_UP)?;
        page.wait(&format!("with the focus on {id}, Page Up leads back"), |page| Ok(beat(page)? == first))?;
        if id != "speed" {
            page.browser.press(ARROW_DOWN)?;
            page.wait(&format!("with the focus on {id}, Arrow Down leads on"), |page| {
                Ok(beat(page)? != first)
            })?;
            page.browser.press(ARROW_UP)?;
            page.wait(&format!("with the focus on {id}, Arrow Up leads back"), |page| {
                Ok(beat(page)? == first)
            })?;
        }
        page.browser.press('.')?;
        page.wait_until("the screen is blank", BLANK)?;
        page.browser.press(PAGE_DOWN)?;
        page.wait("Page Down ends that first", |page| Ok(!page.browser.query::<bool>(BLANK)?))?;
        ensure!(beat(&page)? == first, "it has led on behind the blank screen");
    }
    let held =
        "for (const key of ['PageDown', ' ', '.', 'f']) document.getElementById('stage').dispatchEvent(
        new KeyboardEvent('keydown', { key, repeat: true, bubbles: true, cancelable: true }))";
    let first = beat(&page)?;
    page.browser.execute::<()>(held)?;
    page.frames(20)?;
    let is_blank: bool = page.browser.query(BLANK)?;
    ensure!(
        beat(&page)? == first && !page.is_playing()? && !is_blank,
        "a key that is held down goes on acting"
    );
    page.browser.press(F5)?;
    page.frames(20)?;
    let stays: bool = page.browser.query("return self.stays === true")?;
    ensure!(stays && page.browser.query::<String>(speed)? == before, "loaded again, or another speed");
    page.browser.press('f')
}

fn a_blank_screen_stops_time(context: &Context) -> Result<()> {
    let page = context.start("view=explore&speed=2")?;
    page.play_to_day(1.0)?;
    let said = "return [...document.querySelectorAll('[role=status], [role=alert], [aria-live]')].map((e) => e.textContent)";
    page.browser.press('.')?;
    page.wait_until("the screen is blank", BLANK)?;
    page.frames(10)?;
    let (day, words): (f64, Vec<String>) = (page.readout("day")?, page.browser.query(said)?);
    page.frames(120)?;
    ensure!(page.readout("day")? == day, "from day {day} to {}", page.readout("day")?);
    ensure!(page.browser.query::<Vec<String>>(said)? == words, "something is said behind it");
    page.browser.press(PAGE_DOWN)?;
    page.wait_until(
        "time goes on",
        &format!("return Number(document.querySelector('[data-readout=day]').dataset.value) > {day}"),
    )
}

fn a_dark_room_stays_dark(context: &Context) -> Result<()> {
    let page = present(context, "view=story&play=0&room=dark")?;
    page.frames(20)?;
    let theme: String = page.browser.query("return document.documentElement.dataset.theme")?;
    ensure!(theme == "dark", "the dark room turns {theme}");
    page.browser.press('f')
}

fn the_screen_stays_on_until_the_lesson_ends(context: &Context) -> Result<()> {
    let page = context.start("view=story&play=0")?;
    page.browser.execute::<()>(
        "self.asked = 0; self.released = 0;
         const lock = { request: async () => { asked += 1; return { release: async () => { released += 1 } } } };
         Object.defineProperty(navigator, 'wakeLock', { value: lock, configurable: true })",
    )?;
    page.browser.press('f')?;
    page.wait_until("it is asked for", "return asked === 1")?;
    for state in ["hidden", "visible"] {
        page.browser.execute::<()>(&format!(
            "Object.defineProperty(document, 'visibilityState', {{ value: '{state}', configurable: true }});
             document.dispatchEvent(new Event('visibilitychange'))"
        ))?;
        page.frames(5)?;
    }
    page.wait_until("it is asked for again", "return asked === 2")?;
    page.browser.press('f')?;
    page.wait_until("it is given back", "return asked === 2 && released === 2")
}
