//! The lens: one cell close up while a treatment is on; and what stands on the stage beside it.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::accessibility;
use browsers::engine::Engine;
use browsers::host_profile::HostProfile;
use browsers::page::Page;
use serde_json::json;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::all(
        "a_treatment_that_is_switched_on_shows_one_cell_close_up",
        a_treatment_that_is_switched_on_shows_one_cell_close_up,
        "the canvas is the engine's",
    ),
    Scenario::all(
        "nothing_on_the_stage_lies_on_something_else",
        nothing_on_the_stage_lies_on_something_else,
        "the layout is the engine's",
    ),
    Scenario::only(
        &[Engine::Chromium],
        "names_have_lines_in_forced_colours",
        names_have_lines_in_forced_colours,
        "only Chromium can be told to force colours",
    ),
];

/// Different colours in the picture of the lens.
const COLOURS: &str = "const canvas = document.querySelector('#lens .lens-body > canvas');
  if (!canvas || canvas.width < 2) return 0;
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const seen = new Set();
  for (let at = 0; at < data.length; at += 4) seen.add((data[at] << 16) | (data[at + 1] << 8) | data[at + 2]);
  return seen.size";

fn a_treatment_that_is_switched_on_shows_one_cell_close_up(context: &Context) -> Result<()> {
    let page = context.start("view=explore&stage=active&size=small&play=0")?;
    let is_there =
        |page: &Page| page.browser.query::<bool>("return document.getElementById('lens') !== null");
    ensure!(!is_there(&page)?, "there is a lens before any treatment");
    page.click("therapy-bispecific")?;
    page.wait_until("it comes", "return document.getElementById('lens') !== null")?;
    page.wait("a cell is drawn", |page| Ok(page.browser.query::<u32>(COLOURS)? > 200))?;
    let words = page.browser.words("lens")?;
    ensure!(words.contains("Myeloma cell. BCMA: many"), "{words}");
    ensure!(words.contains("May come next: it sticks to its target on this cell"), "{words}");
    page.step_to_day(6.0)?;
    let words = page.browser.words("lens")?;
    ensure!(!words.contains("it sticks to its target"), "six days later it is as before: {words}");
    accessibility::check(page.browser)?;
    page.click("lens-toggle")?;
    page.wait_until(
        "it is closed",
        "return document.querySelector('#lens .lens-body').checkVisibility() === false",
    )?;
    page.click("lens-toggle")?;
    page.wait_until("it is open", "return document.querySelector('#lens .lens-body').checkVisibility()")?;
    page.click("therapy-bispecific")?;
    page.wait("it goes with the treatment", |page| Ok(!is_there(page)?))?;
    page.click("therapy-chemo")?;
    page.wait("it comes with another", |page| is_there(page))?;
    ensure!(page.browser.words("lens")?.contains("Chemotherapy"), "it is about another treatment");
    page.click("view-story")?;
    page.wait("the story has none", |page| Ok(!is_there(page)?))
}

/// What is read, and what may not lie beneath it.
const READ: &str = ".label > span, #lens, .stage-day, .stage-scale, .pane-name";
const FIXED: &str = "#lens, .stage-day, .stage-scale, .pane-name, .view-controls";

fn nothing_on_the_stage_lies_on_something_else(context: &Context) -> Result<()> {
    for (file, size) in ["index.html", "index.es.html"]
        .iter()
        .flat_map(|file| [(1366, 768), (390, 844), (320, 568)].map(|size| (file, size)))
    {
        for view in ["explore", "compare", "story"] {
            let address = context.server.address(HostProfile::Plain, file);
            let frame = format!("width=\"{}\" height=\"{}\" style=\"border:0\"", size.0, size.1);
            let address = format!("{address}?size=small&play=0&stage=active&view={view}");
            let page =
                Page::start_in_frame(context.browser, &context.server.frame_address(&address, &frame))?;
            let what = format!("{file}, {view}, {size:?}");
            if view != "story" {
                page.click("therapy-antibody")?;
                page.wait_until("the lens stands", "return document.getElementById('lens') !== null")?;
            }
            for corner in 0..if view == "story" { 1 } else { 4 } {
                page.frames(6)?;
                let clashes: Vec<String> = page
                    .browser
                    .execute_with(include_str!("../../js/clashes.js"), vec![json!(READ), json!(FIXED)])?;
                ensure!(clashes.is_empty(), "{what}, corner {corner}: {clashes:?}");
                if view != "story" {
                    page.click("lens-move")?;
                }
            }
        }
    }
    Ok(())
}

/// Forced colours take grounds away, but no borders.
fn names_have_lines_in_forced_colours(context: &Context) -> Result<()> {
    let forced = |value: &str| json!({ "features": [{ "name": "forced-colors", "value": value }] });
    let page = context.start("view=explore&stage=active&size=small&play=0")?;
    page.wait_until("names stand", "return document.querySelector('.label:not([hidden])') !== null")?;
    context.browser.chromium("Emulation.setEmulatedMedia", &forced("active"))?;
    let line: Result<(String, String)> = page.browser.query(
        "const line = getComputedStyle(document.querySelector('.label:not([hidden])'), '::after');
         const ink = document.createElement('i');
         ink.style.color = 'CanvasText';
         document.body.append(ink);
         const { color } = getComputedStyle(ink);
         ink.remove();
         return [line.borderLeftWidth === '2px' ? line.borderLeftColor : 'none', color]",
    );
    context.browser.chromium("Emulation.setEmulatedMedia", &forced("none"))?;
    let (line, ink) = line?;
    ensure!(line == ink, "a line is {line}, and text {ink}");
    Ok(())
}
