//! Somebody else changes the words on the page, as the translator of a browser does: what then comes is still whole and ours.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::page::Page;
use serde_json::json;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::full(
        "the_story_goes_on_in_a_translated_page",
        the_story_goes_on_in_a_translated_page,
        "our own code writes the words; how a text node is replaced is the same everywhere",
    ),
    Scenario::full(
        "controls_answer_in_a_translated_page",
        controls_answer_in_a_translated_page,
        "our own code writes the words; how a text node is replaced is the same everywhere",
    ),
];

const TRANSLATE: &str = include_str!("../../js/translate.js");
/// How translators put their words in.
const WAYS: [&str; 5] = ["replace", "insert", "cut", "strip", "refill"];

fn the_story_goes_on_in_a_translated_page(context: &Context) -> Result<()> {
    let steps = ["beat-next"; 6].into_iter().chain(["beat-back", "chapter-3", "beat-next", "chapter-5"]);
    same_words_as_untouched(context, "view=story&play=0", &steps.collect::<Vec<_>>())
}

fn controls_answer_in_a_translated_page(context: &Context) -> Result<()> {
    let steps = [
        "step",
        "therapy-antibody",
        "therapy-car_t",
        "step",
        "look",
        "look-next",
        "look-close",
        "labels",
        "view-compare",
        "step",
        "view-story",
        "beat-next",
        "view-explore",
    ];
    same_words_as_untouched(context, "view=explore&stage=active&play=0&seed=3", &steps)
}

/// All words of the page after each click, in a page that is translated before and after each, and in one that is not.
fn same_words_as_untouched(context: &Context, settings: &str, clicks: &[&str]) -> Result<()> {
    let untouched = words_after(context, settings, clicks, None)?;
    for way in WAYS {
        let translated = words_after(context, settings, clicks, Some(way))?;
        for ((click, expected), words) in clicks.iter().zip(&untouched).zip(&translated) {
            let differs = expected.iter().zip(words).find(|(one, other)| one != other);
            ensure!(
                differs.is_none() && expected.len() == words.len(),
                "translated by {way}, after #{click}: {differs:?} ({} pieces of {})",
                words.len(),
                expected.len()
            );
        }
    }
    Ok(())
}

fn words_after(
    context: &Context,
    settings: &str,
    clicks: &[&str],
    way: Option<&str>,
) -> Result<Vec<Vec<String>>> {
    let page = context.start(settings)?;
    page.wait_until("all of the page is there", "return Boolean(document.querySelector('#about, .about'))")?;
    clicks.iter().map(|click| words_after_one(&page, click, way)).collect()
}

fn words_after_one(page: &Page, click: &str, way: Option<&str>) -> Result<Vec<String>> {
    if let Some(way) = way {
        page.browser.execute_with::<()>(TRANSLATE, vec![json!(way)])?;
    }
    page.click(click)?;
    // The camera takes its time, and what is drawn too large is said in numbers.
    let mut words = words_of(page)?;
    for _ in 0..30 {
        page.frames(15)?;
        let before = std::mem::replace(&mut words, words_of(page)?);
        if before == words {
            break;
        }
    }
    Ok(words)
}

fn words_of(page: &Page) -> Result<Vec<String>> {
    // Not what is said, which depends on when; nor how much is drawn too large, which a camera on its way changes. By element: what stands side by side in a line may come with other spaces between.
    page.browser.query(
        "return [...document.querySelectorAll('#app :not(#announcer, #described-lines li, .description .hint, .stage-scale):is(p, h1, h2, h3, h4, button, dt, dd, li, td, th, summary, label, figcaption, text)')]
           .map((e) => e.textContent.replaceAll('\\u2063', '').replace(/\\s+/g, ' ').trim())",
    )
}
