//! Whole tasks, by keyboard alone and by the words that voice control is told; and that one sees where one is all the way.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, bail, ensure};
use browsers::page::Page;
use serde_json::json;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::all(
        "five_tasks_by_keyboard_alone",
        five_tasks_by_keyboard_alone,
        "which elements Tab and keys reach is the engine's",
    ),
    Scenario::full(
        "five_tasks_by_spoken_names",
        five_tasks_by_spoken_names,
        "our own words name the controls",
    ),
    Scenario::full(
        "what_is_seen_is_in_the_name",
        what_is_seen_is_in_the_name,
        "our own words name the controls",
    ),
    Scenario::full(
        "no_two_controls_have_one_name",
        no_two_controls_have_one_name,
        "our own words name the controls",
    ),
    Scenario::full(
        "no_press_throws_the_focus_away",
        no_press_throws_the_focus_away,
        "our own code closes and hides",
    ),
    Scenario::full(
        "a_press_acts_when_it_is_released",
        a_press_acts_when_it_is_released,
        "our own code listens to presses",
    ),
    Scenario::full(
        "nothing_covers_the_focus",
        nothing_covers_the_focus,
        "our own styles lay one thing on another",
    ),
];

const TAB: char = '\u{e004}';
const ENTER: char = '\u{e007}';
const SPACE: char = ' ';
const ESCAPE: char = '\u{e00c}';
const MOST_TABS: usize = 160;
const NAMES: &str = include_str!("../../js/names.js");
const COVERED: &str = include_str!("../../js/focus_covered.js");
/// Every view, with something in it.
const VIEWS: [&str; 5] = [
    "view=story&chapter=3&beat=1&play=0",
    "view=explore&stage=active&therapies=car_t&play=0",
    "view=compare&stage=active&therapies=chemo&play=0",
    "view=trial&people=10&months=3&play=0",
    "view=story&chapter=1&beat=end&path=short&play=0",
];

/// Goes on with Tab until an element has the focus.
fn tab_to(page: &Page, id: &str) -> Result<()> {
    for _ in 0..MOST_TABS {
        if page.browser.query::<String>("return document.activeElement?.id ?? ''")? == id {
            return Ok(());
        }
        page.browser.press(TAB)?;
    }
    bail!("Tab never reaches #{id}")
}

/// The same for what has no name of its own: the first that matches.
fn tab_into(page: &Page, selector: &str) -> Result<()> {
    let at = format!("return Boolean(document.activeElement?.matches('{selector}'))");
    for _ in 0..MOST_TABS {
        if page.browser.query::<bool>(&at)? {
            return Ok(());
        }
        page.browser.press(TAB)?;
    }
    bail!("Tab never reaches {selector}")
}

fn start<'fixture>(context: &Context<'fixture>, settings: &str) -> Result<Page<'fixture>> {
    context.start(settings)
}

fn tells(page: &Page, id: &str, words: &str) -> Result<()> {
    let condition = format!("return document.getElementById('{id}')?.innerText.includes('{words}')");
    page.wait_until(&format!("#{id} tells {words:?}"), &condition)
}

fn five_tasks_by_keyboard_alone(context: &Context) -> Result<()> {
    // Start the story, and go to chapter 3.
    let page = start(context, "view=story&play=0")?;
    tab_to(&page, "play")?;
    page.browser.press(ENTER)?;
    page.wait("it plays", Page::is_playing)?;
    page.browser.press('3')?;
    tells(&page, "story-heading", "3")?;
    // Give CAR T cells, and read what they cost.
    let page = start(context, "view=story&play=0")?;
    tab_to(&page, "view-explore")?;
    page.browser.press(ENTER)?;
    page.wait_until("the switches are there", "return document.getElementById('therapy-car_t')")?;
    tab_to(&page, "therapy-car_t")?;
    page.browser.press(SPACE)?;
    page.wait_until("it is given", "return document.getElementById('therapy-car_t').checked")?;
    tab_into(&page, "#card-car_t summary")?;
    page.browser.press(ENTER)?;
    tells(&page, "card-car_t", "Side effects")?;
    // Compare, and read the table.
    let page = start(context, "view=explore&stage=active&play=0")?;
    tab_to(&page, "view-compare")?;
    page.browser.press(ENTER)?;
    page.wait_until("there are two", "return document.getElementById('therapy-chemo-right')")?;
    tab_to(&page, "therapy-chemo-right")?;
    page.browser.press(SPACE)?;
    page.wait_until("it is given", "return document.getElementById('therapy-chemo-right').checked")?;
    for _ in 0..3 {
        page.browser.press('l')?;
    }
    page.wait_until("days have passed", "return document.getElementById('day').innerText.includes('3')")?;
    page.wait_until(
        "the table tells both",
        "return [...document.querySelectorAll('#difference-table tr.differs')].length > 0",
    )?;
    // Run a trial of 20, and read what came of it.
    let page = start(context, "view=story&play=0&months=3&people=60")?;
    tab_to(&page, "view-trial")?;
    page.browser.press(ENTER)?;
    page.wait_until("the trial is there", "return document.getElementById('trial-size')")?;
    tab_to(&page, "trial-size")?;
    page.browser.execute::<()>("document.activeElement.select()")?;
    for key in ['2', '0', TAB] {
        page.browser.press(key)?;
    }
    page.wait_until("it has 20", "return document.getElementById('trial-size').value === '20'")?;
    tab_to(&page, "trial-run")?;
    page.browser.press(ENTER)?;
    page.wait_until("all is told", "return document.getElementById('trial-run').hidden")?;
    tells(&page, "trial-response", "of 100")?;
    // Go back one step, and take the link along.
    let page = start(context, "view=explore&play=0")?;
    page.browser.press('l')?;
    page.wait("a day has passed", |page| Ok(page.readout("day")? >= 1.0))?;
    page.browser.press('j')?;
    page.wait("it is back", |page| Ok(page.readout("day")? == 0.0))?;
    tab_into(&page, "#share summary")?;
    page.browser.press(ENTER)?;
    tab_to(&page, "share-link-copy")?;
    page.browser.press(ENTER)?;
    page.wait_until(
        "it says what became of it",
        "return document.getElementById('share-link-copy').parentElement.querySelector('[role=status]').innerText",
    )
}

/// As voice control hears it: the control of these words is pressed.
fn say(page: &Page, words: &str) -> Result<()> {
    let found: Vec<String> = page.browser.execute_with(NAMES, vec![json!(words)])?;
    ensure!(found.is_empty(), "{}", found.join("; "));
    page.frames(2)
}

fn five_tasks_by_spoken_names(context: &Context) -> Result<()> {
    let page = start(context, "view=story&play=0")?;
    say(&page, "Play")?;
    page.wait("it plays", Page::is_playing)?;
    say(&page, "Pause")?;
    page.wait("it is paused", |page| Ok(!page.is_playing()?))?;
    let page = start(context, "view=story&play=0")?;
    say(&page, "Explore")?;
    page.wait_until("the switches are there", "return document.getElementById('therapy-car_t')")?;
    say(&page, "CAR T cells")?;
    page.wait_until("it is given", "return document.getElementById('therapy-car_t').checked")?;
    let page = start(context, "view=explore&stage=active&play=0")?;
    say(&page, "Compare")?;
    page.wait_until("there are two", "return document.getElementById('difference-table')")?;
    say(&page, "Chemotherapy")?;
    page.wait_until("it is given", "return document.getElementById('therapy-chemo').checked")?;
    let page = start(context, "view=story&play=0&months=3&people=10")?;
    say(&page, "Trial")?;
    page.wait_until("the trial is there", "return document.getElementById('trial-run')")?;
    say(&page, "Start")?;
    page.wait_until("all is told", "return document.getElementById('trial-run').hidden")?;
    let page = start(context, "view=explore&play=0")?;
    say(&page, "One day on")?;
    page.wait("a day has passed", |page| Ok(page.readout("day")? >= 1.0))?;
    say(&page, "One day back")?;
    page.wait("it is back", |page| Ok(page.readout("day")? == 0.0))
}

const OPEN_ALL: &str = "document.querySelectorAll('details').forEach((e) => { e.open = true })";

fn what_is_seen_is_in_the_name(context: &Context) -> Result<()> {
    for view in VIEWS {
        for lang in ["en", "es"] {
            let page = start(context, &format!("{view}&lang={lang}"))?;
            page.browser.execute::<()>(OPEN_ALL)?;
            page.frames(2)?;
            let found: Vec<String> = page.browser.execute_with(NAMES, vec![json!("check")])?;
            ensure!(found.is_empty(), "{view}, {lang}:\n{}", found.join("\n"));
        }
    }
    Ok(())
}

/// Parts of the page that open one at a time, and hold controls.
const PARTS: [&str; 4] = ["outline", "share", "keys", "questions"];

fn no_two_controls_have_one_name(context: &Context) -> Result<()> {
    let trial = "view=trial&people=10&months=3&play=1";
    let (given, two) = ("view=explore&therapies=car_t,bispecific&play=0", VIEWS[2]);
    for view in [VIEWS[0], given, two, trial] {
        let page = start(context, view)?;
        if view == trial {
            page.wait_until("all is told", "return document.getElementById('trial-run').hidden")?;
        }
        page.browser.execute::<()>(
            "document.querySelectorAll('details:not([name])').forEach((e) => { e.open = true })",
        )?;
        for part in PARTS {
            page.browser.execute::<()>(&format!("document.getElementById('{part}').open = true"))?;
            page.frames(2)?;
            let found: Vec<String> = page.browser.execute_with(NAMES, vec![json!("clashes")])?;
            ensure!(found.is_empty(), "{view}, {part} open:\n{}", found.join("\n"));
        }
    }
    Ok(())
}

/// Where the part goes in which the focus is. The end of a trial is tried in `speech`.
fn no_press_throws_the_focus_away(context: &Context) -> Result<()> {
    const AT: &str = "return document.activeElement?.id ?? ''";
    let page = start(context, "view=explore&play=0")?;
    page.browser.execute::<()>("document.getElementById('step').focus()")?;
    page.browser.press('?')?;
    page.wait_until("the list of keys is open", "return document.getElementById('keys').open")?;
    page.browser.press(ESCAPE)?;
    page.wait_until("Esc closes it", "return !document.getElementById('keys').open")?;
    ensure!(page.browser.query::<String>(AT)? == "step", "the focus is where it was");
    page.click("present")?;
    page.wait_until("it fills the screen", "return document.querySelector('#class-tools summary')")?;
    page.browser.execute::<()>("document.querySelector('#class-tools summary').focus()")?;
    page.browser.press('f')?;
    page.wait_until("it is a page again", "return !document.getElementById('class-tools')")?;
    ensure!(page.browser.query::<String>(AT)? == "stage", "the focus went with the tools");
    Ok(())
}

/// A finger that slides off before it lifts has pressed nothing.
fn a_press_acts_when_it_is_released(context: &Context) -> Result<()> {
    let page = start(context, "view=explore&stage=active&play=0")?;
    let state = "return [document.querySelectorAll(':checked').length, document.querySelectorAll('details[open]').length,
        document.querySelector('.page').dataset.view, document.getElementById('play').dataset.playing,
        document.getElementById('cell-card').checkVisibility(), document.getElementById('day').innerText].join()";
    let before: String = page.browser.query(state)?;
    page.browser.execute::<()>(
        "for (const one of document.querySelectorAll('button, summary, input, .stage-picture canvas'))
           for (const kind of ['pointerdown', 'mousedown']) one.dispatchEvent(new (kind[0] === 'p' ? PointerEvent : MouseEvent)(kind, { bubbles: true }))",
    )?;
    page.frames(4)?;
    let after: String = page.browser.query(state)?;
    ensure!(after == before, "before its release a press acts: {before} became {after}");
    Ok(())
}

/// On a laptop, on a phone and in a small frame, each wholly in sight.
fn nothing_covers_the_focus(context: &Context) -> Result<()> {
    for (width, height) in [(1_240, 620), (390, 620), (320, 480)] {
        for view in &VIEWS[..4] {
            let page = context.start_in_frame(width, height, view)?;
            page.browser.execute::<()>("document.querySelector('#view-story').focus()")?;
            let mut before = String::new();
            for _ in 0..MOST_TABS {
                let (name, fault): (String, String) = page.browser.query(COVERED)?;
                ensure!(
                    fault.is_empty(),
                    "{view} at {width}×{height}, focus on {name}, after {before}: {fault}"
                );
                page.browser.press(TAB)?;
                let is_out = "return document.activeElement === document.body || !document.hasFocus()";
                if page.browser.query::<bool>(is_out)? {
                    break;
                }
                before = name;
            }
            let shown: String = page.browser.query("return document.querySelector('.page').dataset.view")?;
            ensure!(view.contains(&format!("view={shown}")), "the focus alone led from {view} to {shown}");
        }
    }
    Ok(())
}
