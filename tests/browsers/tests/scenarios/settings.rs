//! Start settings in the address.

use super::{ORDINARY, Row};
use crate::stage::Visit;
use browsers::checked::{Checked, ensure};

pub const SCENARIOS: &[Row] = &[
    ("settings_are_taken", ORDINARY, settings_are_taken),
    ("unknown_settings_are_ignored", ORDINARY, unknown_settings_are_ignored),
    ("a_bad_value_is_named", ORDINARY, a_bad_value_is_named),
    ("an_institution_has_its_say", ORDINARY, an_institution_has_its_say),
    ("an_idle_page_begins_again", ORDINARY, an_idle_page_begins_again),
];

fn settings_are_taken(visit: &Visit) -> Checked {
    let page = visit.start("play=0&speed=2&therapies=antibody,car_t#play=1&speed=0.25")?;
    ensure(page.is_playing()?, "the fragment must win")?;
    let speed: String = page.browser.script("return document.getElementById('speed').value")?;
    ensure(speed == "0.25", format!("speed is {speed}"))?;
    let on: Vec<String> = page
        .browser
        .script("return [...document.querySelectorAll('[role=switch]:checked')].map((e) => e.id)")?;
    ensure(on == ["therapy-antibody", "therapy-car_t"], format!("switched on: {on:?}"))
}

fn unknown_settings_are_ignored(visit: &Visit) -> Checked {
    let page = visit.start("colour=teal&%00=1&=&&x#y=<img src=x onerror=alert(1)>")?;
    let notice: bool = page.browser.script(
        "const e = document.getElementById('settings-notice'); return Boolean(e && e.checkVisibility() && e.innerText.trim())",
    )?;
    ensure(!notice, "an unknown setting needs no notice")
}

fn a_bad_value_is_named(visit: &Visit) -> Checked {
    let page = visit.start("speed=banana&seed=-3&therapies=hope")?;
    let words = page.browser.words("settings-notice")?;
    for name in ["speed", "seed", "therapies"] {
        ensure(words.contains(name), format!("the notice does not name {name}: {words:?}"))?;
    }
    let times: usize = page.browser.script("return document.querySelectorAll('#settings-notice').length")?;
    ensure(times == 1, "named once")
}

/// A name, a link and a colour, as text and within bounds; few buttons, but motion can be stopped.
fn an_institution_has_its_say(visit: &Visit) -> Checked {
    let named = "institution=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E%7Chttps%3A%2F%2Fwww.example.org%2F&accent=%230072ce";
    let page = visit.start(&format!("controls=none&play=1&{named}"))?;
    let (words, link, pictures, colour): (String, String, usize, String) = page.browser.look(
        "const line = document.getElementById('institution'); const style = getComputedStyle(document.getElementById('play'));
         return [line.innerText, line.querySelector('a').href, line.querySelectorAll('img').length, style.backgroundColor]",
    )?;
    ensure(words.contains("<img src=x") && pictures == 0, format!("shown as {words:?}"))?;
    ensure(
        words.contains("www.example.org") && link == "https://www.example.org/",
        format!("links to {link}"),
    )?;
    ensure(colour == "rgb(0, 114, 206)", format!("the main button is {colour}"))?;
    ensure(page.browser.shows("play")? && !page.browser.shows("restart")?, "one button is to be left")?;
    visit.start("accent=%23ffff00")?;
    let notice = visit.browser.words("settings-notice")?;
    ensure(
        notice.contains("#ffff00") && notice.contains("to 1"),
        format!("the colour is refused with {notice:?}"),
    )
}

fn an_idle_page_begins_again(visit: &Visit) -> Checked {
    let page = visit.start("idle=4&play=0&seed=5")?;
    page.step()?;
    page.wait("it warns", |page| {
        page.browser.look("return document.querySelector('#idle-warning button') !== null")
    })?;
    ensure(page.readout("day")? >= 1.0, "it began again before it warned")?;
    page.wait("it begins again", |page| Ok(page.readout("day")? == 0.0))?;
    ensure(!page.is_playing()?, "it began with other settings than at first")
}
