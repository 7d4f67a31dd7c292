//! What is the same in every view: the order and the names of what all of them have. And what is the same whichever way a phone is held.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::page::Page;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::full(
        "views_have_the_same_order_and_names",
        views_have_the_same_order_and_names,
        "our own code writes every view",
    ),
    Scenario::full(
        "held_either_way_a_phone_has_all_of_it",
        held_either_way_a_phone_has_all_of_it,
        "our own styles lay it out",
    ),
    Scenario::full(
        "made_four_times_as_large_it_has_all_of_it",
        made_four_times_as_large_it_has_all_of_it,
        "our own styles lay it out",
    ),
];

const VIEWS: [&str; 4] = [
    "view=story&chapter=3&beat=1&play=0",
    "view=explore&stage=active&therapies=car_t&play=0",
    "view=compare&stage=active&therapies=chemo&play=0",
    "view=trial&people=10&months=3&play=0",
];

/// Every control in sight from top to bottom: its id, or that of the part that it opens, and its name.
const CONTROLS: &str = "const named = (e) => e.getAttribute('aria-label')
      ?? (e.labels?.length ? [...e.labels].map((label) => label.textContent).join(' ') : e.textContent);
  return [...document.querySelectorAll('header :is(button, a), main :is(button, input, select, summary), footer a')]
    .filter((e) => e.checkVisibility({ visibilityProperty: true }) || e.labels?.[0]?.checkVisibility())
    .map((e) => [e.id || (e.matches('summary') && `${e.parentElement.id}-summary`), named(e).replace(/\\s+/g, ' ').trim()])
    .filter(([id]) => id && id !== '-summary')";

type Controls = Vec<(String, String)>;

fn controls(page: &Page) -> Result<Controls> {
    page.browser.query(CONTROLS)
}

fn is_in(all: &Controls, id: &str) -> bool {
    all.iter().any(|(one, _)| one == id)
}

/// In the story the slider of the time line reads a day; elsewhere it goes there.
const OTHER_THING: &str = "past";

fn views_have_the_same_order_and_names(context: &Context) -> Result<()> {
    for lang in ["en", "es"] {
        let views =
            VIEWS.map(|view| context.start(&format!("{view}&lang={lang}")).and_then(|page| controls(&page)));
        let views = views.into_iter().collect::<Result<Vec<_>>>()?;
        for (at, one) in views.iter().enumerate() {
            for (beside, other) in views.iter().enumerate().skip(at + 1) {
                let common = |all: &Controls, there: &Controls| -> Controls {
                    all.iter().filter(|(id, _)| is_in(there, id)).cloned().collect()
                };
                let (one, other) = (common(one, other), common(other, one));
                let what = format!("{lang}, {} and {}", VIEWS[at], VIEWS[beside]);
                ensure!(one.len() >= 15, "{what} have only {} controls in common", one.len());
                for ((id, name), (other_id, other_name)) in one.iter().zip(&other) {
                    ensure!(id == other_id, "{what}: #{id} stands where the other has #{other_id}");
                    // Where there are two marrows, the name goes on with which.
                    let is_alike = other_name.starts_with(name.as_str()) || id == OTHER_THING;
                    ensure!(is_alike, "{what}: #{id} is “{name}” and “{other_name}”");
                }
            }
        }
    }
    Ok(())
}

/// What only a wide screen has: the picture that fills it, and what only teachers of a class use. The view can be moved where it shows
/// a part, and of a wide picture the story shows another part.
const WIDE_ONLY: [&str; 7] =
    ["present", "class-runs-summary", "projector-summary", "pan-left", "pan-up", "pan-down", "pan-right"];
/// What comparing has no room for on a phone that is held upright: finer ways to a moment. See the gaps in `docs/accessibility.md`.
const FINER: [&str; 5] = ["to-event", "to-event-back", "to-event-next", "step-tick-back", "step-tick"];

/// Nothing asks for a certain orientation, and nothing is turned.
const TURNED: &str = "return [...document.querySelectorAll('body, .page, .page-main, .stage, .stage canvas')]
  .filter((e) => !['none', 'matrix(1, 0, 0, 1, 0, 0)'].includes(getComputedStyle(e).transform)
    || getComputedStyle(e).rotate !== 'none' || getComputedStyle(e).writingMode !== 'horizontal-tb')
  .map((e) => e.className || e.localName)";

fn held_either_way_a_phone_has_all_of_it(context: &Context) -> Result<()> {
    for view in &VIEWS {
        let mut all = Vec::new();
        for (width, height) in [(390, 844), (844, 390)] {
            let page = context.start_in_frame(width, height, view)?;
            let turned: Vec<String> = page.browser.query(TURNED)?;
            ensure!(turned.is_empty(), "{view} at {width}×{height}: turned: {turned:?}");
            let wide: i32 = page.browser.query("return document.documentElement.scrollWidth - innerWidth")?;
            ensure!(wide <= 0, "{view} at {width}×{height}: it sticks out by {wide} px");
            all.push(controls(&page)?);
        }
        for (one, other) in [(&all[0], &all[1]), (&all[1], &all[0])] {
            let lost: Vec<&str> = one
                .iter()
                .map(|(id, _)| id.as_str())
                .filter(|id| !is_in(other, id) && !WIDE_ONLY.contains(id))
                .filter(|id| !view.contains("compare") || !FINER.contains(id))
                .collect();
            ensure!(one.len() >= 15 && lost.is_empty(), "{view}: held the other way it has no {lost:?}");
        }
    }
    Ok(())
}

/// A window of 1280 by 1024, at 400 in 100: 320 by 256 (WCAG 1.4.10). Wider letters make it narrower, and take nothing away but the check
/// of a projector, which has a link of its own.
fn made_four_times_as_large_it_has_all_of_it(context: &Context) -> Result<()> {
    for view in &VIEWS {
        // What folds on a small page is open here.
        let opened = |(width, height)| {
            let page = context.start_in_frame(width, height, view)?;
            page.browser.execute::<()>(
                "for (const one of document.querySelectorAll('details')) { one.removeAttribute('name'); one.open = true }",
            )?;
            page.frames(3)?;
            controls(&page)
        };
        let (wide, large) = (opened((1_280, 1_024))?, opened((320, 256))?);
        let lost: Vec<&str> = wide
            .iter()
            .map(|(id, _)| id.as_str())
            .filter(|id| !is_in(&large, id) && !id.starts_with("pan-") && *id != "projector-summary")
            .collect();
        ensure!(wide.len() >= 15 && lost.is_empty(), "{view}: made larger it has no {lost:?}");
    }
    Ok(())
}
