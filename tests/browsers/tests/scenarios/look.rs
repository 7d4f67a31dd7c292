//! Looking closer: the camera, and the card of a cell.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::accessibility;
use browsers::page::Page;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::all(
        "a_cell_is_looked_at_and_followed_by_keyboard",
        a_cell_is_looked_at_and_followed_by_keyboard,
        "the focus of the keyboard is the engine's",
    ),
    Scenario::full("a_cell_is_picked_by_click", a_cell_is_picked_by_click, "our own code picks the cell"),
    Scenario::full(
        "the_view_goes_down_to_a_contact_and_back",
        the_view_goes_down_to_a_contact_and_back,
        "our own code moves the camera",
    ),
    Scenario::full("buttons_do_what_fingers_do", buttons_do_what_fingers_do, "our own code moves the camera"),
];

const ENTER: char = '\u{e007}';
const ESCAPE: char = '\u{e00c}';
const RIGHT: char = '\u{e014}';

fn words(page: &Page, id: &str) -> Result<String> {
    page.browser.query(&format!("return document.getElementById('{id}').innerText"))
}

fn is_open(page: &Page) -> Result<bool> {
    page.browser.query("return document.getElementById('cell-card').checkVisibility()")
}

fn focus(page: &Page, id: &str) -> Result<()> {
    page.browser.execute(&format!("document.getElementById('{id}').focus()"))
}

fn a_cell_is_looked_at_and_followed_by_keyboard(context: &Context) -> Result<()> {
    let page = context.start("play=0&stage=active&therapies=antibody")?;
    ensure!(!is_open(&page)?, "a card is open before anything was asked for");
    focus(&page, "look")?;
    page.browser.press(ENTER)?;
    page.wait("the card opens", is_open)?;
    for id in ["cell-name", "cell-doing", "announcer"] {
        ensure!(words(&page, id)?.len() > 4, "#{id} is empty");
    }
    ensure!(words(&page, "cell-card")?.contains("CD38"), "no flags are told");
    accessibility::check(page.browser)?;
    focus(&page, "look-follow")?;
    page.browser.press(ENTER)?;
    page.wait_until(
        "it is followed",
        "return document.getElementById('look-follow').ariaPressed === 'true'",
    )?;
    page.step()?;
    let before = page.browser.query::<String>("return document.querySelector('.ring').style.transform")?;
    page.browser.press(RIGHT)?;
    page.wait("the neighbour is looked at", |page| {
        Ok(page.browser.query::<String>("return document.querySelector('.ring').style.transform")? != before)
    })?;
    page.browser.press(ESCAPE)?;
    page.wait("the card closes", |page| Ok(!is_open(page)?))?;
    let at: String = page.browser.query("return document.activeElement.id")?;
    ensure!(at == "look", "the focus is lost: it is on {at:?}");
    Ok(())
}

fn a_cell_is_picked_by_click(context: &Context) -> Result<()> {
    let page = context.start("play=0&stage=active")?;
    let width = "return Number(document.querySelector('.stage-scale').innerText.replace(/\\D/g, ''))";
    let before: f64 = page.browser.query(width)?;
    page.browser.execute::<()>(
        "const picture = document.querySelector('.stage-picture canvas'), place = picture.getBoundingClientRect();
         for (const [x, y] of [[0.5, 0.5], [0.55, 0.45], [0.45, 0.55], [0.6, 0.6], [0.4, 0.4]]) picture.dispatchEvent(
           new MouseEvent('click', {bubbles: true, clientX: place.left + x * place.width, clientY: place.top + y * place.height}))",
    )?;
    page.wait("the card opens", is_open)?;
    page.wait("the view goes near", |page| Ok(page.browser.query::<f64>(width)? < before))?;
    page.click("look-close")?;
    page.wait("the card closes", |page| Ok(!is_open(page)?))
}

fn the_view_goes_down_to_a_contact_and_back(context: &Context) -> Result<()> {
    let page = context.start("play=0&stage=active")?;
    for _ in 0..14 {
        page.browser.press('+')?;
    }
    page.wait("the scale is that of a contact", |page| Ok(words(page, "day")?.contains("slowed")))?;
    let said: String = page.browser.query("return document.querySelector('.description').innerText")?;
    ensure!(said.contains("times too large"), "the sizes are not told: {said:?}");
    page.browser.press('0')?;
    page.wait("all of it is seen", |page| Ok(!words(page, "day")?.contains("slowed")))
}

/// Where the ring about a cell stands, and how wide it is: left, top, width, px.
fn ring(page: &Page) -> Result<[f64; 3]> {
    page.settle()?;
    page.browser.query(
        "const { left, top, width } = document.querySelector('.ring:not(.ring-lens)').getBoundingClientRect();
         return [left, top, width]",
    )
}

/// Nearer, farther, aside: each by single presses.
fn buttons_do_what_fingers_do(context: &Context) -> Result<()> {
    let page = context.start("play=0&stage=active")?;
    page.click("look")?;
    page.wait("the card opens", is_open)?;
    page.click("zoom-in")?;
    for (button, part, is_less) in [
        ("pan-right", 0, true),
        ("pan-left", 0, false),
        ("pan-down", 1, true),
        ("pan-up", 1, false),
        ("zoom-in", 2, false),
        ("zoom-out", 2, true),
    ] {
        let before = ring(&page)?[part];
        page.click(button)?;
        page.wait(&format!("#{button} has moved the view"), |page| {
            let after = ring(page)?[part];
            Ok((after - before).abs() > 3.0 && (after < before) == is_less)
        })?;
    }
    let before = ring(&page)?[2];
    page.click("zoom-reset")?;
    page.wait("the whole is seen", |page| Ok(ring(page)?[2] < before - 3.0))
}
