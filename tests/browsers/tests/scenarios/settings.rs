//! Start settings in the address.

use super::{ORDINARY, Row};
use crate::stage::Visit;
use browsers::checked::{Checked, ensure};

pub const SCENARIOS: &[Row] = &[
    ("settings_are_taken", ORDINARY, settings_are_taken),
    ("unknown_settings_are_ignored", ORDINARY, unknown_settings_are_ignored),
    ("a_bad_value_is_named", ORDINARY, a_bad_value_is_named),
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
