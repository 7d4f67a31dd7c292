//! What is spoken to people who listen to a page: what they have asked for, and nothing else.

use super::messages::{Hosted, steered};
use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::page::Page;

/// What may be listened to at once: a caption of 25 words with its question, or two marrows.
const MOST_WORDS: usize = 40;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::full(
        "a_story_that_plays_by_itself_says_nothing",
        a_story_that_plays_by_itself_says_nothing,
        "our own code decides what is said",
    ),
    Scenario::full(
        "a_press_of_ones_own_is_answered",
        a_press_of_ones_own_is_answered,
        "our own code decides what is said",
    ),
    Scenario::full(
        "fast_presses_pile_up_no_words",
        fast_presses_pile_up_no_words,
        "our own code decides what is said",
    ),
    Scenario::full(
        "what_is_said_of_switches_is_so",
        what_is_said_of_switches_is_so,
        "our own code decides what is said",
    ),
    Scenario::full(
        "a_trial_says_what_was_found",
        a_trial_says_what_was_found,
        "our own code decides what is said",
    ),
];

/// Every change of a live region, from now on.
const LISTEN: &str = "self.spoken = []; new MutationObserver((records) => { for (const { target } of records) {
    const region = (target.nodeType === 1 ? target : target.parentElement)?.closest('[role=status], [role=alert], [aria-live]');
    if (region?.textContent.trim()) spoken.push(region.textContent);
  } }).observe(document.body, { subtree: true, childList: true, characterData: true })";

fn a_story_that_plays_by_itself_says_nothing(context: &Context) -> Result<()> {
    let address = steered(context, "view=story&chapter=1&beat=1&play=1&speed=4");
    let hosted = Hosted::open(context, &address, "width=\"900\" height=\"700\"")?;
    let page = Page { browser: hosted.browser };
    page.browser.enter_frame()?;
    page.browser.execute::<()>(LISTEN)?;
    let beat = "return document.getElementById('caption').dataset.beat";
    for _ in 0..2 {
        let before: String = page.browser.query(beat)?;
        page.wait("it goes on by itself", |page| Ok(page.browser.query::<String>(beat)? != before))?;
    }
    let spoken: Vec<String> = page.browser.query("return spoken")?;
    ensure!(spoken.is_empty(), "it says {spoken:?} to people who read something else");
    Ok(())
}

fn a_press_of_ones_own_is_answered(context: &Context) -> Result<()> {
    let page = context.start("view=story&play=0")?;
    page.browser.execute::<()>(LISTEN)?;
    let caption = "const words = document.getElementById('caption').textContent.trim();";
    for id in ["beat-next", "beat-back"] {
        page.click(id)?;
        page.wait_until(
            &format!("the caption after #{id} is said"),
            &format!("{caption} return spoken.at(-1)?.includes(words)"),
        )?;
    }
    let page = context.start("view=explore&play=0&stage=active")?;
    page.browser.execute::<()>(LISTEN)?;
    page.click("play")?;
    page.wait("it plays", Page::is_playing)?;
    for id in ["play", "therapy-car_t", "step", "look"] {
        page.browser.execute::<()>("spoken.length = 0")?;
        page.click(id)?;
        page.wait_until(&format!("#{id} is answered"), "return spoken.length > 0")?;
    }
    Ok(())
}

/// What was said since, each no longer than one can listen to, and of one day alone.
fn said(page: &Page) -> Result<Vec<String>> {
    let spoken: Vec<String> = page.browser.query("return spoken.splice(0)")?;
    for words in &spoken {
        ensure!(words.split_whitespace().count() <= MOST_WORDS, "too long to listen to: {words}");
        ensure!(words.matches("Day ").count() <= 1, "of several days: {words}");
    }
    Ok(spoken)
}

fn fast_presses_pile_up_no_words(context: &Context) -> Result<()> {
    let page = context.start("view=story&chapter=1&beat=early&play=0")?;
    page.browser.execute::<()>(LISTEN)?;
    for _ in 0..5 {
        page.click("beat-next")?;
    }
    page.wait_until(
        "the last caption is said",
        "const words = document.getElementById('caption').textContent.trim(); return spoken.at(-1)?.trim() === words",
    )?;
    ensure!(said(&page)?.iter().all(|words| !words.contains("Day ")), "a caption is enough");
    for view in ["explore", "compare"] {
        let page = context.start(&format!("view={view}&stage=active&size=small&day=12&play=0"))?;
        page.browser.execute::<()>(LISTEN)?;
        for _ in 0..4 {
            page.click("step")?;
        }
        page.wait_until("the last day is said", "return spoken.at(-1)?.includes('Day 16')")?;
        said(&page)?;
        // What is passed on the way from a checkpoint was not asked for.
        page.click("step-back")?;
        page.wait_until("the day is said", "return spoken.length > 0")?;
        page.frames(10)?;
        let words = said(&page)?;
        ensure!(words.iter().all(|words| words.contains("Day 15")), "{view}: on the way back: {words:?}");
    }
    Ok(())
}

fn what_is_said_of_switches_is_so(context: &Context) -> Result<()> {
    let page = context.start("view=explore&stage=active&size=small&play=0")?;
    page.browser.execute::<()>(LISTEN)?;
    let answer = |id: &str| -> Result<String> {
        page.click(id)?;
        page.wait_until(&format!("#{id} is answered"), "return spoken.length > 0")?;
        page.frames(10)?;
        Ok(said(&page)?.concat())
    };
    let preset = answer("preset-four")?;
    for therapy in ["Monoclonal antibody", "Immunomodulatory drug", "Proteasome inhibitor", "Steroid"] {
        ensure!(preset.contains(therapy), "{therapy} is given, and {preset:?} is said");
    }
    let chemo = answer("therapy-chemo")?;
    ensure!(chemo.contains("Chemotherapy: on"), "{chemo}");
    let other = answer("therapy-antibody-slamf7")?;
    ensure!(other.contains("SLAMF7"), "which of two antibodies is on: {other}");
    let _ = answer("undo")?;
    let undone = answer("undo")?;
    ensure!(
        !undone.contains(": on") && undone.contains("Steroid") && !undone.contains("Chemo"),
        "a switch is taken back: {undone}"
    );
    let played = answer("play")?;
    ensure!(played.contains("Playing"), "time runs: {played}");
    let compared = answer("view-compare")?;
    ensure!(compared.contains("Left marrow:") && compared.contains("Right marrow:"), "{compared}");
    Ok(())
}

/// And whoever has started it by key stands on the page when it ends.
fn a_trial_says_what_was_found(context: &Context) -> Result<()> {
    let page = context.start("view=trial&people=10&months=3&play=0")?;
    page.browser.execute::<()>(LISTEN)?;
    page.browser.execute::<()>("document.getElementById('trial-run').focus()")?;
    page.browser.press('\u{e007}')?;
    page.wait_until("all is told", "return document.getElementById('trial-run').hidden")?;
    page.wait_until("it is said", "return spoken.at(-1)?.includes('How many responded')")?;
    said(&page)?;
    let focused: String = page.browser.query("return document.activeElement?.id ?? ''")?;
    ensure!(focused == "trial-again", "the focus is on {focused:?}");
    Ok(())
}
