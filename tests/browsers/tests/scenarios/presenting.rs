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
    Scenario::full(
        "single_keys_can_be_switched_off",
        single_keys_can_be_switched_off,
        "our own code reads the switch",
    ),
];

const PAGE_DOWN: char = '\u{e00f}';
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
