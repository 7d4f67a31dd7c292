//! Start settings in the address.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};

pub const SCENARIOS: &[Scenario] = &[
    Scenario::full("settings_are_taken", settings_are_taken, "our own code reads the address"),
    Scenario::full(
        "unknown_settings_are_ignored",
        unknown_settings_are_ignored,
        "our own code reads the address",
    ),
    Scenario::full("a_bad_value_is_named", a_bad_value_is_named, "our own code reads the address"),
    Scenario::full(
        "an_institution_has_its_say",
        an_institution_has_its_say,
        "our own code reads the address",
    ),
    Scenario::full("an_idle_page_begins_again", an_idle_page_begins_again, "our own code counts the time"),
];

fn settings_are_taken(context: &Context) -> Result<()> {
    let page = context.start("play=0&speed=2&therapies=antibody,car_t#play=1&speed=0.25")?;
    ensure!(page.is_playing()?, "the fragment must win");
    let speed: String = page.browser.query("return document.getElementById('speed').value")?;
    ensure!(speed == "0.25", "speed is {speed}");
    let on: Vec<String> = page
        .browser
        .query("return [...document.querySelectorAll('[role=switch]:checked')].map((e) => e.id)")?;
    ensure!(on == ["therapy-antibody", "therapy-car_t"], "switched on: {on:?}");
    Ok(())
}

fn unknown_settings_are_ignored(context: &Context) -> Result<()> {
    let page = context.start("colour=teal&%00=1&=&&x#y=<img src=x onerror=alert(1)>")?;
    let notice: bool = page.browser.execute(
        "const e = document.getElementById('settings-notice'); return Boolean(e && e.checkVisibility() && e.innerText.trim())",
    )?;
    ensure!(!notice, "an unknown setting needs no notice");
    Ok(())
}

fn a_bad_value_is_named(context: &Context) -> Result<()> {
    let page = context.start("check&speed=banana&seed=-3&therapies=hope")?;
    let words = page.browser.words("settings-notice")?;
    for name in ["speed", "seed", "therapies"] {
        ensure!(words.contains(name), "the notice does not name {name}: {words:?}");
    }
    let times: usize = page.browser.query("return document.querySelectorAll('#settings-notice').length")?;
    ensure!(times == 1, "named once");
    Ok(())
}

/// A name, a link and a colour, as text and within bounds; few buttons, but motion can be stopped.
fn an_institution_has_its_say(context: &Context) -> Result<()> {
    let named = "institution=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E%7Chttps%3A%2F%2Fwww.example.org%2F&accent=%230072ce";
    let page = context.start(&format!("controls=none&play=1&{named}"))?;
    let (words, link, pictures, colour): (String, String, usize, String) = page.browser.query(
        "const line = document.getElementById('institution'); const style = getComputedStyle(document.getElementById('play'));
         return [line.innerText, line.querySelector('a').href, line.querySelectorAll('img').length, style.backgroundColor]",
    )?;
    ensure!(words.contains("<img src=x") && pictures == 0, "shown as {words:?}");
    ensure!(words.contains("www.example.org") && link == "https://www.example.org/", "links to {link}");
    ensure!(colour == "rgb(0, 114, 206)", "the main button is {colour}");
    ensure!(page.browser.shows("play")? && !page.browser.shows("restart")?, "one button is to be left");
    context.start("check&accent=%23ffff00")?;
    let notice = context.browser.words("settings-notice")?;
    ensure!(notice.contains("#ffff00") && notice.contains("to 1"), "the colour is refused with {notice:?}");
    Ok(())
}

fn an_idle_page_begins_again(context: &Context) -> Result<()> {
    let page = context.start("idle=4&play=0&seed=5")?;
    page.step()?;
    page.wait_until("it warns", "return document.querySelector('#idle-warning button') !== null")?;
    ensure!(page.readout("day")? >= 1.0, "it began again before it warned");
    page.wait("it begins again", |page| Ok(page.readout("day")? == 0.0))?;
    ensure!(!page.is_playing()?, "it began with other settings than at first");
    Ok(())
}
