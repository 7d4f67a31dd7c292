//! Explore and compare: the way back, two runs side by side, what happened in words.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::accessibility;
use browsers::page::Page;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::full(
        "two_runs_part_by_the_switch_alone",
        two_runs_part_by_the_switch_alone,
        "our own code keeps the runs",
    ),
    Scenario::full(
        "comparing_is_accessible",
        comparing_is_accessible,
        "the checker reads the same document everywhere",
    ),
    Scenario::full("any_day_can_be_gone_back_to", any_day_can_be_gone_back_to, "our own code keeps the runs"),
    Scenario::full(
        "a_switch_can_be_undone_and_redone",
        a_switch_can_be_undone_and_redone,
        "our own code keeps the runs",
    ),
    Scenario::full("another_run_can_be_begun", another_run_can_be_begun, "our own code keeps the runs"),
    Scenario::full(
        "cards_light_up_and_sets_are_weighed",
        cards_light_up_and_sets_are_weighed,
        "our own code keeps the runs",
    ),
    Scenario::full(
        "a_card_tells_the_steps_of_what_is_given",
        a_card_tells_the_steps_of_what_is_given,
        "our own code writes the cards",
    ),
    Scenario::full(
        "a_fact_that_awaits_its_check_says_so",
        a_fact_that_awaits_its_check_says_so,
        "our own code writes the cards",
    ),
    Scenario::full("the_run_is_told_in_words", the_run_is_told_in_words, "our own code keeps the runs"),
];

fn words(page: &Page, id: &str) -> Result<String> {
    page.browser.query(&format!("return document.getElementById('{id}')?.textContent ?? ''"))
}

fn a_fact_that_awaits_its_check_says_so(context: &Context) -> Result<()> {
    let page = context.start("play=0")?;
    for (card, awaits) in [("therapy-steroid-line", false), ("therapy-proteasome-line", true)] {
        let says = words(&page, card)?.contains("Still to be checked a second time");
        ensure!(says == awaits, "{card} says otherwise");
    }
    Ok(())
}

fn two_runs_part_by_the_switch_alone(context: &Context) -> Result<()> {
    let page = context.start("view=compare&stage=active&play=0&speed=4")?;
    page.wait_until("two canvases stand", "return document.querySelectorAll('#stage canvas').length === 2")?;
    page.step()?;
    ensure!(words(&page, "difference")?.contains("alike"), "they differ before a switch is thrown");
    page.click("therapy-car_t")?;
    page.play_to_day(25.0)?;
    let told = words(&page, "difference")?;
    ensure!(told.contains("CAR T") && told.contains("no treatment"), "the difference is not told: {told}");
    page.click("therapy-chemo-right")?;
    page.wait("the right one is given it", |page| is_on(page, "therapy-chemo-right"))?;
    ensure!(
        !is_on(&page, "therapy-chemo")? && is_on(&page, "therapy-car_t")?,
        "the left one is given it too"
    );
    page.wait("the table names both", |page| {
        let table = words(page, "difference-table")?;
        Ok(["CAR T", "Chemotherapy", "Platelets", "Side effects"].iter().all(|part| table.contains(part)))
    })?;
    page.click("view-explore")?;
    page.wait_until("one canvas is left", "return document.querySelectorAll('#stage canvas').length === 1")
}

fn comparing_is_accessible(context: &Context) -> Result<()> {
    for settings in ["view=compare&play=0&therapies=car_t", "view=compare&play=0&room=dark"] {
        accessibility::check(context.start(settings)?.browser)?;
    }
    Ok(())
}

fn go_to_day(page: &Page, day: u32) -> Result<()> {
    page.browser.execute::<()>(&format!(
        "const slider = document.getElementById('past'); slider.value = '{day}';
         slider.dispatchEvent(new Event('input', {{bubbles: true}}))"
    ))?;
    page.wait("the day is reached", |page| Ok((page.readout("day")? - f64::from(day)).abs() < 0.01))
}

fn any_day_can_be_gone_back_to(context: &Context) -> Result<()> {
    let page = context.start("stage=active&play=0&seed=3")?;
    page.step()?;
    page.step()?;
    let second = page.readouts()?;
    page.click("therapy-chemo")?;
    for _ in 0..6 {
        page.step()?;
    }
    let eighth = page.readouts()?;
    go_to_day(&page, 2)?;
    let marrow = |readouts: &browsers::page::Readouts| readouts.get("myeloma_fraction").copied();
    ensure!(marrow(&page.readouts()?) == marrow(&second), "the second day is not what it was");
    go_to_day(&page, 8)?;
    ensure!(page.readouts()? == eighth, "the eighth day is not what it was");
    Ok(())
}

fn is_on(page: &Page, id: &str) -> Result<bool> {
    page.browser.query(&format!("return document.getElementById('{id}').checked"))
}

fn a_switch_can_be_undone_and_redone(context: &Context) -> Result<()> {
    let page = context.start("stage=active&play=0")?;
    page.step()?;
    page.click("therapy-car_t")?;
    page.step()?;
    page.step()?;
    page.click("undo")?;
    page.wait("the switch is off again", |page| Ok(!is_on(page, "therapy-car_t")?))?;
    ensure!((page.readout("day")? - 1.0).abs() < 0.01, "undo stands where the switch was thrown");
    page.click("redo")?;
    page.wait("the switch is on again", |page| is_on(page, "therapy-car_t"))?;
    page.wait("and the run where it was", |page| Ok((page.readout("day")? - 3.0).abs() < 0.01))
}

fn another_run_can_be_begun(context: &Context) -> Result<()> {
    let page = context.start("stage=early&play=0")?;
    let early = page.readout("myeloma_fraction")?;
    page.choose("run-stage", "healthy")?;
    page.wait("healthy marrow", |page| Ok(page.readout("myeloma_fraction")? == 0.0))?;
    page.choose("run-stage", "active")?;
    page.wait("active myeloma", |page| Ok(page.readout("myeloma_fraction")? > early))
}

fn the_run_is_told_in_words(context: &Context) -> Result<()> {
    let page = context.start("stage=active&play=0&speed=4")?;
    page.click("therapy-antibody")?;
    page.play_to_day(6.0)?;
    let told = words(&page, "transcript-lines")?;
    for part in ["Disease at the start: Active", "Monoclonal antibody", "first time", "Lowest so far"] {
        ensure!(told.contains(part), "“{part}” is not told: {told}");
    }
    Ok(())
}

/// The steps of a card are counted once they happen; what was never tested together shows no numbers.
fn cards_light_up_and_sets_are_weighed(context: &Context) -> Result<()> {
    let page = context.start("stage=active&play=0&speed=4")?;
    let lit = "return document.querySelectorAll('#card-bispecific .happened').length";
    ensure!(page.browser.query::<usize>(lit)? == 0, "steps are lit before anything is given");
    page.click("preset-bispecific")?;
    page.wait("both are on", |page| {
        Ok(is_on(page, "therapy-bispecific")? && is_on(page, "therapy-antibody")?)
    })?;
    page.play_to_day(8.0)?;
    ensure!(page.browser.query::<usize>(lit)? >= 2, "no step of the card has lit up");
    ensure!(words(&page, "evidence")?.contains("MajesTEC-3"), "its trial is not named");
    page.click("therapy-checkpoint")?;
    page.wait("no numbers for what was not tested", |page| {
        let told = words(page, "evidence")?;
        Ok(told.contains("not known") && !told.contains("of 100"))
    })
}

fn a_card_tells_the_steps_of_what_is_given(context: &Context) -> Result<()> {
    let told =
        "return [...document.querySelectorAll('#card-bispecific .steps')].map((list) => list.parentElement)
      .filter((part) => !part.hidden).map((part) => part.querySelector('p').textContent)";
    for (given, targets) in
        [("", &["BCMA"][..]), ("bispecific:gprc5d", &["GPRC5D"]), ("bispecific", &["BCMA"])]
    {
        let page = context.start(&format!("stage=active&play=0&therapies={given}"))?;
        let heads: Vec<String> = page.browser.query(told)?;
        ensure!(heads == targets, "with {given:?}: {heads:?}");
    }
    Ok(())
}
