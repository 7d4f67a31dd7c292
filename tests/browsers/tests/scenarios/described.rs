//! For people who do not see the picture: the stage as a list, what is read out, and a button for every key.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::accessibility;
use browsers::page::Page;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::full(
        "everything_on_the_stage_is_reached_in_a_list",
        everything_on_the_stage_is_reached_in_a_list,
        "our own code makes the list",
    ),
    Scenario::full(
        "the_described_view_shows_what_is_read_out",
        the_described_view_shows_what_is_read_out,
        "our own code decides what is said",
    ),
    Scenario::full("every_key_has_a_button", every_key_has_a_button, "our own code makes the buttons"),
];

/// Presses an entry of the list.
fn press(page: &Page, entry: &str) -> Result<()> {
    page.browser
        .execute::<()>(&format!("document.querySelector('#outline [data-entry=\"{entry}\"]').click()"))
}

const SAID: &str = "return document.getElementById('announcer').textContent";

fn everything_on_the_stage_is_reached_in_a_list(context: &Context) -> Result<()> {
    for view in ["explore", "compare", "story&chapter=1&beat=crowding"] {
        let page = context.start(&format!("view={view}&stage=active&size=small&play=0&outline"))?;
        page.wait_until(
            "the list is open",
            "return document.querySelectorAll('#outline [data-entry]').length >= 24",
        )?;
        page.settle()?;
        let words = |entry: &str| {
            page.browser.query::<String>(&format!(
                "return document.querySelector('#outline [data-entry=\"{entry}\"]').parentElement.textContent"
            ))
        };
        ensure!(words("myeloma_cell")?.contains("Here now:"), "{view}: {}", words("myeloma_cell")?);
        ensure!(words("bcma")?.contains("carry it now:"), "{view}: {}", words("bcma")?);
        ensure!(words("car_t_cell")?.contains("none here now"), "{view}: {}", words("car_t_cell")?);
        for (entry, name) in [
            ("megakaryocyte", "Megakaryocyte"),
            ("myeloma_cell", "Myeloma cell"),
            ("nk_cell", "Natural killer cell"),
        ] {
            press(&page, entry)?;
            let is_chosen = format!("return document.getElementById('cell-name').textContent === '{name}'");
            page.wait_until(&format!("{view}: {name} is chosen"), &is_chosen)?;
            page.wait_until(
                "it has a ring",
                "return document.querySelector('.ring:not(.ring-lens)').checkVisibility()",
            )?;
            page.wait("it is said", |page| {
                let said: String = page.browser.query(SAID)?;
                Ok(said.contains(name) && said.contains("Now:") && said.contains("ouch"))
            })?;
        }
        if view == "explore" {
            accessibility::check(page.browser)?;
            ensure!(page.browser.words("outline")?.contains("No treatment is on"), "steps of no treatment");
            page.click("therapy-car_t")?;
            page.wait_until(
                "its steps are there",
                "return document.querySelector('[data-entry=\"car_t-synapse\"]') !== null",
            )?;
        }
    }
    Ok(())
}

fn the_described_view_shows_what_is_read_out(context: &Context) -> Result<()> {
    let page = context.start("view=explore&stage=active&size=small&play=0&described")?;
    page.wait_until("it is open", "return document.getElementById('described-now').checkVisibility()")?;
    ensure!(page.browser.words("described-lines")?.is_empty(), "something was read out unasked");
    let label = "return document.querySelector('.stage-picture').getAttribute('aria-label')";
    ensure!(page.browser.query::<String>(label)?.contains("Day 0."), "the picture does not say its day");
    page.click("step")?;
    page.wait_until(
        "what is said is shown, here and beside the picture",
        "const said = document.getElementById('announcer').textContent.trim();
         const last = (id) => document.getElementById(id).lastElementChild?.textContent;
         return said !== '' && last('described-lines') === `(Day 1) ${said}` && last('described-beside') === `(Day 1) ${said}`",
    )?;
    ensure!(page.browser.query::<String>(label)?.contains("Day 1."), "the picture says another day");
    accessibility::check(page.browser)?;
    page.click("described-on")?;
    let before: String = page.browser.query(SAID)?;
    page.step()?;
    page.frames(20)?;
    ensure!(page.browser.query::<String>(SAID)? == before, "it is read out though it is switched off");
    Ok(())
}

/// Controls that do what the keys do, by view.
const BUTTONS: [(&str, &[&str]); 2] = [
    (
        "explore",
        &[
            "play",
            "step",
            "step-back",
            "step-tick",
            "step-tick-back",
            "zoom-in",
            "zoom-out",
            "zoom-reset",
            "look",
            "to-event-next",
            "to-event-back",
            "blank-screen",
        ],
    ),
    (
        "story",
        &["play", "beat-next", "beat-back", "chapter-1", "chapter-2", "chapter-3", "chapter-4", "chapter-5"],
    ),
];

fn every_key_has_a_button(context: &Context) -> Result<()> {
    for (view, ids) in BUTTONS {
        let page = context.start(&format!("view={view}&play=0&keys"))?;
        for id in ids {
            let named = format!(
                "const button = document.getElementById('{id}');
                 return button?.localName === 'button' && (button.ariaLabel ?? button.textContent).trim() !== ''"
            );
            page.wait_until(&format!("{view}: #{id} is a button with a name"), &named)?;
        }
        page.click("blank-screen")?;
        page.wait_until(
            "the screen is blank",
            "return document.querySelector('button.blank').checkVisibility()",
        )?;
        page.browser.execute::<()>("document.querySelector('button.blank').click()")?;
        page.wait_until("it is back", "return !document.querySelector('button.blank').checkVisibility()")?;
        page.click("keys-on")?;
        page.browser.execute::<()>("document.activeElement.blur()")?;
        page.browser.press('b')?;
        page.frames(10)?;
        let blank: bool =
            page.browser.query("return document.querySelector('button.blank').checkVisibility()")?;
        ensure!(!blank, "a key acts though the keys are off");
    }
    Ok(())
}
