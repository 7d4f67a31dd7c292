//! The accessibility checker in every view, room, language and amount of motion, and in every chapter; by default in a cross-section
//! in which each value meets each other one's neighbours, in a full run in all of them.

use crate::fixture::Context;
use crate::runner;
use crate::scenario::Scenario;
use anyhow::{Context as _, Result, ensure};
use browsers::accessibility;
use browsers::engine::Engine;
use browsers::host_profile::HostProfile;
use browsers::page::Page;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::only(
        &[Engine::Chromium, Engine::Firefox],
        "the_checker_finds_nothing_anywhere",
        the_checker_finds_nothing_anywhere,
        "WebKitGTK's driver has no time for so many pages",
    ),
    Scenario::only(
        &[Engine::Chromium],
        "the_checker_finds_nothing_while_presented",
        the_checker_finds_nothing_while_presented,
        "only Chromium fills a screen without a window",
    ),
];

const VIEWS: [&str; 4] = [
    "view=story&chapter=1&beat=1",
    "view=explore&stage=active&therapies=car_t,antibody:cd38&day=12",
    "view=compare&stage=active&therapies=chemo&right=bispecific:bcma&day=9",
    "view=trial&people=10&months=3",
];
const ROOMS: [&str; 4] = ["screen", "bright", "dark", "sharing"];
const MOTIONS: [&str; 2] = ["full", "still"];
const FILES: [&str; 2] = ["index.html", "index.es.html"];
const CHAPTERS: usize = 5;

/// One page: a file, and settings.
fn pages(is_full: bool) -> Vec<(&'static str, String)> {
    let mut pages = Vec::new();
    for (v, view) in VIEWS.iter().enumerate() {
        for (r, room) in ROOMS.iter().enumerate() {
            for (m, motion) in MOTIONS.iter().enumerate() {
                for (f, file) in FILES.iter().enumerate() {
                    // Each view twice: in both languages, both motions and two rooms; each room twice.
                    let is_chosen =
                        (r == v && m == v % 2 && f == 0) || (r == (v + 1) % 4 && m != v % 2 && f == 1);
                    if is_full || is_chosen {
                        pages.push((*file, format!("{view}&room={room}&motion={motion}")));
                    }
                }
            }
        }
    }
    for chapter in 1..=CHAPTERS {
        for (f, file) in FILES.iter().enumerate() {
            if is_full || chapter % 2 == f {
                let room = ROOMS[chapter % ROOMS.len()];
                pages.push((*file, format!("view=story&chapter={chapter}&beat=2&room={room}")));
            }
        }
    }
    pages
}

/// Opens whatever opens, has a trial run to its end, and looks at one of its people and at a cell.
fn open_all(page: &Page) -> Result<()> {
    let view: String = page.browser.query("return document.querySelector('.page').dataset.view")?;
    if view == "trial" {
        page.click("trial-run")?;
        page.wait_until("all is told", "return document.getElementById('trial-run').hidden")?;
        page.choose("trial-person", "0 1")?;
    } else if view == "explore" {
        page.click("look")?;
    }
    // Parts of one name close each other: without it all are open at once.
    page.browser.execute::<()>(
        "for (const one of document.querySelectorAll('details')) { one.removeAttribute('name'); one.open = true }",
    )?;
    page.frames(4)
}

fn the_checker_finds_nothing_anywhere(context: &Context) -> Result<()> {
    let mut found = Vec::new();
    for (file, settings) in pages(runner::is_full()) {
        let address = context.server.address(HostProfile::Plain, file);
        let page = Page::start(context.browser, &format!("{address}?size=small&play=0&{settings}"))?;
        open_all(&page)?;
        if let Err(error) = accessibility::check(page.browser) {
            found.push(format!("{file} {settings}: {error:#}"));
        }
    }
    ensure!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

fn the_checker_finds_nothing_while_presented(context: &Context) -> Result<()> {
    for settings in ["view=story&chapter=2&beat=3&play=0", "view=compare&play=0&lang=es"] {
        let page = context.start(settings)?;
        page.browser.press('f')?;
        page.wait_until("the page is presented", "return document.querySelector('.page.presenting')")?;
        accessibility::check(page.browser).with_context(|| format!("presented, {settings}"))?;
        page.browser.press('f')?;
    }
    Ok(())
}
