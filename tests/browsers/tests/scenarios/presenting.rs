//! In front of a class: the page fills the screen, the caption is large, a clicker leads.

use super::{ORDINARY, Row};
use crate::stage::Visit;
use browsers::checked::{Checked, ensure};
use browsers::page::Page;
use std::thread::sleep;
use std::time::Duration;

pub const SCENARIOS: &[Row] = &[
    ("full_screen_has_a_large_caption", ORDINARY, full_screen_has_a_large_caption),
    ("no_button_where_full_screen_is_not_allowed", ORDINARY, no_button_where_full_screen_is_not_allowed),
    ("single_keys_can_be_switched_off", ORDINARY, single_keys_can_be_switched_off),
];

const PAGE_DOWN: char = '\u{e00f}';
const PRESENTING: &str = "return Boolean(document.querySelector('.page.presenting'))";

fn beat(page: &Page) -> Checked<String> {
    page.browser.look("return document.getElementById('caption')?.dataset.beat ?? ''")
}

/// A lock on the screen that is refused changes nothing.
fn full_screen_has_a_large_caption(visit: &Visit) -> Checked {
    let page = visit.start("view=story&chapter=2&beat=1&play=0")?;
    page.browser.script::<()>(
        "if (navigator.wakeLock) navigator.wakeLock.request = () => Promise.reject(new DOMException('no', 'NotAllowedError'))",
    )?;
    page.browser.press('f')?;
    page.wait("the page is presented", |page| page.browser.look(PRESENTING))?;
    page.wait("outlines are bright", |page| {
        page.browser.look("return document.documentElement.dataset.theme === 'bright'")
    })?;
    for _ in 0..4 {
        caption_is_large_and_whole(&page)?;
        let before = beat(&page)?;
        page.browser.press(PAGE_DOWN)?;
        page.wait("the next beat stands", |page| Ok(beat(page)? != before))?;
    }
    ensure(!page.is_playing()? && page.state()? == "running", "paused must stay paused")?;
    page.browser.press('f')?;
    page.wait("it is as before", |page| Ok(!page.browser.look::<bool>(PRESENTING)?))
}

fn caption_is_large_and_whole(page: &Page) -> Checked {
    let share: f64 = page.browser.look(
        "return parseFloat(getComputedStyle(document.querySelector('#caption p')).fontSize) / innerHeight",
    )?;
    ensure(share >= 1.0 / 25.0, format!("a caption has {share:.4} of the height"))?;
    let inside: bool = page.browser.look(
        "return ['#caption p', '#stage', '#beat-next'].every((part) => {
           const box = document.querySelector(part).getBoundingClientRect();
           return box.top >= -1 && box.bottom <= innerHeight + 1 })",
    )?;
    ensure(inside, format!("at {} something is cut off", beat(page)?))
}

fn no_button_where_full_screen_is_not_allowed(visit: &Visit) -> Checked {
    let page = visit.start_in_frame(800, 600, "view=story&play=0")?;
    ensure(
        page.browser.look("return document.fullscreenEnabled || !document.getElementById('present')")?,
        "a button in vain",
    )
}

fn single_keys_can_be_switched_off(visit: &Visit) -> Checked {
    let page = visit.start("view=story&play=0")?;
    page.click("keys-on")?;
    let before = beat(&page)?;
    for key in ['k', '3', '.', PAGE_DOWN] {
        page.browser.press(key)?;
    }
    sleep(Duration::from_millis(400));
    ensure(beat(&page)? == before && !page.is_playing()?, "a key acts though it is off")?;
    page.click("keys-on")?;
    page.browser.press('3')?;
    page.wait("it acts again", |page| Ok(beat(page)? == "mab"))
}
