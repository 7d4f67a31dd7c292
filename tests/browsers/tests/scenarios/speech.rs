//! What is spoken to people who listen to a page: what they have asked for, and nothing else.

use super::messages::{Hosted, steered};
use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::page::Page;

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
