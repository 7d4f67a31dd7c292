//! What happens in a lesson: the notes are loaded anew or printed, a clicker begins it and leads through a show of hands.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::engine::Engine;
use browsers::page::Page;
use serde_json::json;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::all(
        "notes_that_are_loaded_anew_fill_again",
        notes_that_are_loaded_anew_fill_again,
        "what is left in a window is the engine's",
    ),
    Scenario::only(
        &[Engine::Chromium],
        "notes_beside_the_stage_are_printed_alone",
        notes_beside_the_stage_are_printed_alone,
        "its protocol shows what paper has",
    ),
    Scenario::all("a_clicker_begins_the_lesson", a_clicker_begins_the_lesson, "full screen is the engine's"),
    Scenario::full(
        "a_clicker_shows_what_happens",
        a_clicker_shows_what_happens,
        "our own code counts and waits",
    ),
    Scenario::full(
        "a_question_waits_for_a_class_with_notes",
        a_question_waits_for_a_class_with_notes,
        "our own code stops the time",
    ),
];

const PAGE_DOWN: char = '\u{e00f}';
const F5: char = '\u{e035}';
/// Keeps hold of the windows that the page opens.
const WATCH: &str = "const real = window.open;
    window.open = (...all) => (self.second = Reflect.apply(real, window, all))";
const DENY: &str = "window.open = () => null";

fn beat(page: &Page) -> Result<String> {
    page.browser.query("return document.getElementById('caption')?.dataset.beat ?? ''")
}

fn phase_is_over(page: &Page) -> Result<()> {
    page.wait_until("what happened is shown", "return Boolean(document.querySelector('.hand-shown'))")
}

fn notes_that_are_loaded_anew_fill_again(context: &Context) -> Result<()> {
    let page = context.start("view=story&chapter=1&beat=marrow&play=0")?;
    page.browser.execute::<()>(WATCH)?;
    page.browser.press('s')?;
    let filled = "return Boolean(self.second?.document.getElementById('speaker-note')?.textContent)";
    page.wait_until("the notes are there", filled)?;
    page.browser.execute::<()>("self.old = self.second.document; self.second.location.reload()")?;
    page.wait_until(
        "they are there again",
        "return self.second.document !== self.old && Boolean(self.second.document.getElementById('speaker-note')?.textContent)",
    )?;
    let (first, windows) = (beat(&page)?, "return self.second.document.querySelectorAll('.speaker').length");
    ensure!(page.browser.query::<u32>(windows)? == 1, "they are there twice");
    page.browser.execute::<()>("self.second.document.getElementById('speaker-next').click()")?;
    page.wait("they lead", |page| Ok(beat(page)? != first))?;
    page.browser.execute::<()>(
        "const { KeyboardEvent, document } = self.second;
         document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageUp', bubbles: true, cancelable: true }))",
    )?;
    page.wait("their keys lead", |page| Ok(beat(page)? == first))
}

fn notes_beside_the_stage_are_printed_alone(context: &Context) -> Result<()> {
    let page = context.start("view=story&chapter=1&beat=marrow&play=0")?;
    page.browser.execute::<()>(DENY)?;
    page.browser.press('s')?;
    page.wait_until("they are beside", "return Boolean(document.getElementById('speaker-beside'))")?;
    page.browser.chromium("Emulation.setEmulatedMedia", &json!({ "media": "print" }))?;
    // What the browser would do while its dialogue is open.
    page.browser.execute::<()>(
        "window.print = () => {
           const seen = (part) => document.querySelector(part)?.checkVisibility();
           self.printed = [seen('#speaker-beside .speaker-all'), seen('#speaker-print'), seen('#stage'), seen('#story')];
           dispatchEvent(new Event('afterprint'));
         }; document.getElementById('speaker-print').click()",
    )?;
    let printed: Vec<bool> = page.browser.query("return self.printed")?;
    ensure!(printed == [true, false, false, false], "{printed:?}");
    let handout: Vec<bool> = page.browser.query(
        "return ['#speaker-beside', '#stage'].map((part) => document.querySelector(part).checkVisibility())",
    )?;
    page.browser.chromium("Emulation.setEmulatedMedia", &json!({ "media": "" }))?;
    ensure!(handout == [false, true], "the page for the class has the notes: {handout:?}");
    Ok(())
}

fn a_clicker_begins_the_lesson(context: &Context) -> Result<()> {
    let page = context.start("view=story&chapter=1&beat=marrow&play=0")?;
    page.browser.execute::<()>(&format!("{DENY}; self.stays = true"))?;
    page.browser.press('s')?;
    page.wait_until("there are notes", "return Boolean(document.getElementById('speaker-beside'))")?;
    page.browser.press(F5)?;
    page.wait_until("it is presented", "return Boolean(document.querySelector('.page.presenting'))")?;
    ensure!(page.browser.query::<bool>("return self.stays === true")?, "it was loaded anew");
    page.browser.press('f')
}

fn a_clicker_shows_what_happens(context: &Context) -> Result<()> {
    let page = context.start("view=story&chapter=1&beat=crowding&play=0")?;
    page.browser.press('f')?;
    page.wait_until("the class is asked", "return Boolean(document.getElementById('hands'))")?;
    page.browser.press('2')?;
    page.wait_until("a hand is up", "return document.getElementById('hands-2').textContent === '1'")?;
    page.browser.press(PAGE_DOWN)?;
    phase_is_over(&page)?;
    ensure!(beat(&page)? == "crowding", "it has gone on");
    page.wait("paused stays paused", |page| Ok(!page.is_playing()?))?;
    page.browser.press(PAGE_DOWN)?;
    page.wait("then it goes on", |page| Ok(beat(page)? == "tired"))?;
    page.browser.press('f')
}

fn a_question_waits_for_a_class_with_notes(context: &Context) -> Result<()> {
    let page = context.start("view=story&chapter=1&beat=early&play=1")?;
    page.browser.execute::<()>(DENY)?;
    page.browser.press('s')?;
    page.wait_until("there are notes", "return Boolean(document.getElementById('speaker-beside'))")?;
    ensure!(page.is_playing()?, "notes stop the time");
    page.click("speaker-next")?;
    page.wait("the question waits", |page| Ok(beat(page)? == "crowding" && !page.is_playing()?))?;
    page.click("hands-reveal")?;
    page.wait("time goes on as before", Page::is_playing)
}
