//! Beats with two marrows: two pictures with their names, their numbers beside the caption, and the doses of both on the time line.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::page::Page;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::all("two_marrows_have_their_names", two_marrows_have_their_names, "the layout is the engine's"),
    Scenario::full("doses_of_both_are_seen", doses_of_both_are_seen, "our own code draws the time line"),
];

/// What is written on the stage and beside the caption, and by how much the page is wider than its frame.
const WRITTEN: &str = "
    const words = (of) => [...document.querySelectorAll(of)].map((one) => one.textContent.trim()).join('|');
    return [words('.pane-name'), words('#watched dt'),
        document.documentElement.scrollWidth - document.documentElement.clientWidth]";

fn written(page: &Page) -> Result<(String, String, f64)> {
    page.browser.query(WRITTEN)
}

fn two_marrows_have_their_names(context: &Context) -> Result<()> {
    let page = context.start_in_frame(390, 844, "view=story&beat=schedule&play=0&day=210")?;
    page.settle()?;
    page.wait("both are named", |page| Ok(written(page)?.0 == "Doses spread out|Weekly doses"))?;
    let (_, numbers, wider) = written(&page)?;
    ensure!(numbers.contains("Doses spread out") && numbers.contains("Weekly doses"), "{numbers}");
    ensure!(wider < 1.0, "the page is {wider} px wider than its frame");
    page.click("beat-back")?;
    page.wait("the people have theirs", |page| Ok(written(page)?.0 == "One person|Another person"))?;
    page.click("beat-back")?;
    page.wait_until("one is left", "return document.querySelectorAll('#stage canvas').length === 1")
}

fn doses_of_both_are_seen(context: &Context) -> Result<()> {
    let page = context.start("view=story&beat=schedule&play=0&day=210")?;
    page.settle()?;
    let count = |side: &str| -> Result<usize> {
        let path: String = page.browser.query(&format!(
            "return document.querySelector('[data-lane=\"antibody:cd38\"][data-side={side}] .dose').getAttribute('d')"
        ))?;
        Ok(path.matches('M').count())
    };
    let (thin, weekly) = (count("left")?, count("right")?);
    ensure!(thin >= 15 && weekly >= thin + 10, "{thin} doses beside {weekly}");
    Ok(())
}
