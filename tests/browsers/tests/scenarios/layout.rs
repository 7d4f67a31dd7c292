//! What is in sight at once: the stage, every switch, the play bar and the numbers, in frames of the sizes that people have.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::accessibility;
use browsers::host_profile::HostProfile;
use browsers::page::Page;
use serde::Deserialize;
use serde_json::json;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::all(
        "the_stage_and_every_switch_are_in_sight_on_a_laptop",
        the_stage_and_every_switch_are_in_sight_on_a_laptop,
        "the layout is the engine's",
    ),
    Scenario::all(
        "the_time_line_is_in_sight_too_on_a_large_screen",
        the_time_line_is_in_sight_too_on_a_large_screen,
        "the layout is the engine's",
    ),
    Scenario::all(
        "every_switch_is_in_sight_on_a_projector",
        every_switch_is_in_sight_on_a_projector,
        "the layout is the engine's",
    ),
    Scenario::all("the_play_bar_is_one_line", the_play_bar_is_one_line, "the layout is the engine's"),
    Scenario::all(
        "comparing_is_short_on_a_phone",
        comparing_is_short_on_a_phone,
        "the layout is the engine's",
    ),
    Scenario::all(
        "the_stage_stays_in_sight_on_a_phone",
        the_stage_stays_in_sight_on_a_phone,
        "what sticks is the engine's",
    ),
    Scenario::all(
        "every_switch_can_be_pressed_in_a_small_frame",
        every_switch_can_be_pressed_in_a_small_frame,
        "what covers what is the engine's",
    ),
    Scenario::all(
        "a_trial_can_be_started_at_once",
        a_trial_can_be_started_at_once,
        "the layout is the engine's",
    ),
    Scenario::all(
        "one_card_is_open_at_a_time",
        one_card_is_open_at_a_time,
        "parts of one name are the engine's",
    ),
    Scenario::all(
        "nothing_jumps_when_the_app_takes_over",
        nothing_jumps_when_the_app_takes_over,
        "the layout is the engine's",
    ),
    Scenario::full(
        "numbers_say_how_they_went_since_the_last_switch",
        numbers_say_how_they_went_since_the_last_switch,
        "our own code keeps the runs",
    ),
];

/// The page in each language, and in one whose words are long.
const LANGUAGES: [&str; 3] = ["index.html", "index.es.html", "index.en-x-long.html"];

/// What must be seen without scrolling.
const FIRST: [&str; 5] = ["#stage", "#play", ".controls", ".switch input", ".vital"];

const LAYOUT: &str = include_str!("../../js/layout.js");

#[derive(Debug, Deserialize)]
struct Layout {
    /// Share of the height that the stage has.
    stage: f64,
    stage_is_whole: bool,
    /// What is asked for and not wholly in sight.
    hidden: Vec<String>,
    /// Switches that stand whole below the stage.
    free_switches: usize,
    /// Height of the lowest target around a switch, px, where there are switches.
    least_target: Option<f64>,
    /// Height of the page, px.
    page: f64,
}

fn start<'fixture>(
    context: &Context<'fixture>,
    file: &str,
    size: (u32, u32),
    settings: &str,
) -> Result<Page<'fixture>> {
    let address = context.server.address(HostProfile::Plain, file);
    let frame = format!("width=\"{}\" height=\"{}\" style=\"border:0\"", size.0, size.1);
    let address =
        format!("{address}?size=small&play=0&view=explore&stage=active&therapies=antibody&{settings}");
    Page::start_in_frame(context.browser, &context.server.frame_address(&address, &frame))
}

fn layout(page: &Page, wanted: &[&str]) -> Result<Layout> {
    page.browser.execute_with(LAYOUT, vec![json!(wanted)])
}

fn in_sight(page: &Page, wanted: &[&str], what: &str) -> Result<()> {
    let seen = layout(page, wanted)?;
    ensure!(seen.hidden.is_empty(), "{what}: out of sight: {:?}", seen.hidden);
    ensure!(seen.stage >= 0.56 - 1e-3, "{what}: the stage has {:.3} of the height", seen.stage);
    Ok(())
}

fn the_stage_and_every_switch_are_in_sight_on_a_laptop(context: &Context) -> Result<()> {
    for file in LANGUAGES {
        let page = start(context, file, (1366, 768), "")?;
        in_sight(&page, &FIRST, file)?;
        // A number that has gone up or down moves nothing.
        let before = layout(&page, &[])?.stage;
        page.click("therapy-chemo")?;
        page.step_to_day(8.0)?;
        in_sight(&page, &FIRST, &format!("{file}, day 8"))?;
        let after = layout(&page, &[])?.stage;
        ensure!((before - after).abs() < 1e-3, "{file}: the stage went from {before} to {after}");
    }
    let page = start(context, "index.html", (1366, 768), "view=compare")?;
    in_sight(&page, &["#stage", "#play", ".switch input"], "comparing")
}

fn the_time_line_is_in_sight_too_on_a_large_screen(context: &Context) -> Result<()> {
    for file in LANGUAGES {
        let page = start(context, file, (1920, 1080), "")?;
        in_sight(&page, &[&FIRST[..], &[".time-line", "#undo", "#past"]].concat(), file)?;
    }
    Ok(())
}

/// A projector of a classroom: 1024 by 768.
fn every_switch_is_in_sight_on_a_projector(context: &Context) -> Result<()> {
    for file in ["index.html", "index.es.html"] {
        let page = start(context, file, (1024, 768), "")?;
        in_sight(&page, &FIRST, file)?;
    }
    Ok(())
}

fn the_play_bar_is_one_line(context: &Context) -> Result<()> {
    for (file, view) in [("index.html", "story"), ("index.es.html", "story"), ("index.html", "explore")] {
        let page = start(context, file, (1366, 768), &format!("view={view}"))?;
        let lines: usize = page.browser.query(
            "return new Set([...document.querySelectorAll('.controls button')].map((one) => Math.round(one.getBoundingClientRect().top))).size",
        )?;
        ensure!(lines == 1, "{file} {view}: the play bar has {lines} lines");
    }
    Ok(())
}

fn comparing_is_short_on_a_phone(context: &Context) -> Result<()> {
    // Two columns of numbers leave little to the names, and Spanish words take more lines, most in the widest letters of the engines.
    for (file, most) in [("index.html", 2_400.0), ("index.es.html", 2_600.0)] {
        let page = start(context, file, (390, 844), "view=compare")?;
        let whole = layout(&page, &[])?;
        ensure!(whole.page <= most, "{file}: the page has {} px", whole.page);
    }
    Ok(())
}

fn the_stage_stays_in_sight_on_a_phone(context: &Context) -> Result<()> {
    for file in LANGUAGES {
        let page = start(context, file, (390, 844), "")?;
        let whole = layout(&page, &[])?;
        ensure!(whole.least_target >= Some(44.0), "{file}: a switch has {:?} px", whole.least_target);
        // Words half as long again, which no language here has, may take more lines.
        let most = if file.contains("x-long") { 2_600.0 } else { 2_400.0 };
        ensure!(whole.page <= most, "{file}: the page has {} px", whole.page);
        page.browser.execute::<()>(
            "const row = document.querySelector('.therapy'), stage = document.getElementById('stage');
             scrollTo(0, scrollY + row.getBoundingClientRect().top - stage.offsetHeight - 12)",
        )?;
        let seen = layout(&page, &["#stage"])?;
        ensure!(seen.stage_is_whole && seen.stage >= 0.38, "{file}: the stage has gone: {seen:?}");
        ensure!(seen.free_switches >= 6, "{file}: {} switches are in sight", seen.free_switches);
    }
    Ok(())
}

/// Each switch, brought into sight as the browser does it, is what a finger at its place presses.
const COVERED: &str = "return [...document.querySelectorAll('.switch input')].filter((one) => {
    one.scrollIntoView({block: 'center'});
    const {left, top, width, height} = one.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit?.closest('label') !== one.closest('label');
  }).map((one) => one.id)";

fn every_switch_can_be_pressed_in_a_small_frame(context: &Context) -> Result<()> {
    for (file, size) in LANGUAGES.iter().flat_map(|file| [(320, 480), (800, 640)].map(|size| (file, size))) {
        for view in ["explore", "compare"] {
            let page = start(context, file, size, &format!("view={view}"))?;
            let covered: Vec<String> = page.browser.query(COVERED)?;
            ensure!(covered.is_empty(), "{file} {view} at {size:?}: covered: {covered:?}");
        }
    }
    Ok(())
}

/// That nobody is real, and what starts the trial, wherever it is shown; beside it, where there is room, what it compares.
fn a_trial_can_be_started_at_once(context: &Context) -> Result<()> {
    const START: [&str; 2] = [".trial-not-real", "#trial-run"];
    const CHOICES: [&str; 3] = ["#trial-published", "#trial-size", "#trial-same"];
    for file in LANGUAGES {
        for (size, wanted) in [((1366, 768), [&START[..], &CHOICES].concat()), ((1024, 768), START.to_vec())]
        {
            let page = start(context, file, size, "view=trial")?;
            let hidden = layout(&page, &wanted)?.hidden;
            ensure!(hidden.is_empty(), "{file} at {size:?}: out of sight: {hidden:?}");
        }
        let page = start(context, file, (390, 844), "view=trial")?;
        page.browser
            .execute::<()>("document.getElementById('trial-run').scrollIntoView({block: 'center'})")?;
        let hidden = layout(&page, &START)?.hidden;
        ensure!(hidden.is_empty(), "{file} on a phone: out of sight: {hidden:?}");
    }
    Ok(())
}

fn one_card_is_open_at_a_time(context: &Context) -> Result<()> {
    let page = context.start("play=0&stage=active")?;
    let open = |page: &Page, card: &str| -> Result<()> {
        page.browser.execute(&format!("document.querySelector('#{card} summary').click()"))
    };
    let all = "return [...document.querySelectorAll('.card[open]')].map((one) => one.id).join()";
    open(&page, "card-car_t")?;
    page.wait("its card is open", |page| Ok(page.browser.query::<String>(all)? == "card-car_t"))?;
    ensure!(page.browser.words("card-car_t")?.contains("Side effects:"), "what it costs is not told");
    accessibility::check(page.browser)?;
    open(&page, "card-adc")?;
    page.wait("the other alone is open", |page| Ok(page.browser.query::<String>(all)? == "card-adc"))
}

fn numbers_say_how_they_went_since_the_last_switch(context: &Context) -> Result<()> {
    let page = context.start("play=0&stage=active")?;
    let trend = "return document.querySelector('[data-vital=share-myeloma] .vital-trend').innerText";
    ensure!(page.browser.query::<String>(trend)?.contains("no change"), "a change before anything happened");
    page.step_to_day(3.0)?;
    let from = page.readout("myeloma_fraction")? * 100.0;
    page.click("therapy-car_t")?;
    page.step_to_day(25.0)?;
    let told: String = page.browser.query(trend)?;
    ensure!(told.contains("down") && told.contains(&format!("{from:.0}")), "from {from:.0}: {told:?}");
    let heading = page.browser.words("vitals-heading")?;
    ensure!(heading.contains("day 3"), "since when is not told: {heading:?}");
    Ok(())
}

/// Where the stage is, and where the opening still was while the app was on its way.
const BEFORE_AND_AFTER: &str = "const box = (one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    return [left, top, width, height];
  };
  const { dataset } = document.documentElement, stage = box(document.getElementById('stage'));
  dataset.state = 'starting';
  const still = box(document.querySelector('main.words img.still'));
  dataset.state = 'running';
  return [still, stage]";

fn nothing_jumps_when_the_app_takes_over(context: &Context) -> Result<()> {
    for file in ["index.html", "index.es.html"] {
        for (width, height) in [(1366, 768), (1920, 1080), (1024, 768), (390, 844), (320, 480)] {
            let address = context.server.address(HostProfile::Plain, file);
            let frame = format!("width=\"{width}\" height=\"{height}\" style=\"border:0\"");
            let address = context.server.frame_address(&format!("{address}?play=0"), &frame);
            let page = Page::start_in_frame(context.browser, &address)?;
            let (still, stage): ([f64; 4], [f64; 4]) = page.browser.query(BEFORE_AND_AFTER)?;
            let is_near = still.iter().zip(stage).all(|(before, after)| (before - after).abs() <= 3.0);
            ensure!(is_near, "{file} at {width}x{height}: the still at {still:?}, the stage at {stage:?}");
        }
    }
    Ok(())
}
