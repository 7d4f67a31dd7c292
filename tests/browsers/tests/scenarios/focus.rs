//! Where the focus goes: down the page as it is seen, never beneath what stays in sight, and nowhere by a choice.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::host_profile::HostProfile;
use browsers::page::Page;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::full("it_goes_down_the_page", it_goes_down_the_page, "our own styles order what is seen"),
    Scenario::full(
        "on_the_way_back_nothing_covers_it",
        on_the_way_back_nothing_covers_it,
        "our own styles lay one thing on another",
    ),
    Scenario::all(
        "in_a_tall_frame_nothing_covers_it",
        in_a_tall_frame_nothing_covers_it,
        "which part of a frame is seen is told by the engine",
    ),
    Scenario::full("a_choice_leaves_it_where_it_is", a_choice_leaves_it_where_it_is, "our own code chooses"),
];

const TAB: &str = "\u{e004}";
const BACK: &str = "\u{e008}\u{e004}";
const MOST_STOPS: usize = 160;
const VIEWS: [&str; 4] = [
    "view=story&chapter=3&beat=1&play=0",
    "view=explore&stage=active&therapies=car_t&play=0",
    "view=compare&stage=active&therapies=chemo&play=0",
    "view=trial&people=10&months=3&play=0",
];
const STOP: &str = include_str!("../../js/focus_stop.js");
const COVERED: &str = include_str!("../../js/focus_covered.js");

/// What is called so, and its left, right, top and bottom on the page.
type Stop = (String, [f64; 4]);

/// The stops that may stand above the one before. On a phone the story has the caption right under the picture and the play
/// controls, which belong to the picture, below; another run, which belongs to the treatments, is begun below the time line; and the
/// languages stand beside the name, the views under both.
const ABOVE: [(&str, &str); 3] = [
    ("present", "button “daratumumab”"),
    ("summary “Begin another run”", "past"),
    ("about-jump", "language-es"),
];

fn it_goes_down_the_page(context: &Context) -> Result<()> {
    for ((width, height), views) in [((1_366, 768), &VIEWS[..]), ((390, 844), &VIEWS[..2])] {
        for view in views {
            let page = context.start_in_frame(width, height, view)?;
            page.browser.execute::<()>("document.getElementById('view-story').focus()")?;
            let (mut before, mut count) = (page.browser.query::<Option<Stop>>(STOP)?, 0);
            while let (Some((from, [left, right, top, _])), true) = (&before, count < MOST_STOPS) {
                page.browser.press_all(TAB)?;
                let stop: Option<Stop> = page.browser.query(STOP)?;
                if let Some((to, [next_left, next_right, _, next_bottom])) = &stop {
                    // In another column it may.
                    let is_column = next_left >= right || next_right <= left;
                    let is_above = *next_bottom <= top + 4.0 && !is_column;
                    ensure!(
                        !is_above || ABOVE.contains(&(from, to)),
                        "{view} at {width}×{height}: from {from} the focus goes up to {to}"
                    );
                }
                (before, count) = (stop, count + 1);
            }
            ensure!((20..MOST_STOPS).contains(&count), "{view} at {width}×{height}: {count} stops");
        }
    }
    Ok(())
}

/// Nothing lies on what has the focus, from here on, until it leaves the page or for so many stops.
fn nothing_covers_it(page: &Page, keys: &str, most: usize, what: &str) -> Result<usize> {
    let mut before = String::new();
    for count in 0..most {
        let (name, fault): (String, String) = page.browser.query(COVERED)?;
        ensure!(fault.is_empty(), "{what}, focus on {name}, after {before}: {fault}");
        page.browser.press_all(keys)?;
        let is_out = "return document.activeElement === document.body || !document.hasFocus()";
        if page.browser.query::<bool>(is_out)? {
            return Ok(count);
        }
        before = name;
    }
    Ok(most)
}

/// On a laptop and on a phone, from the end of the page to its top.
fn on_the_way_back_nothing_covers_it(context: &Context) -> Result<()> {
    for ((width, height), views) in [((1_240, 620), &VIEWS[3..]), ((390, 620), &VIEWS[1..])] {
        for view in views {
            let page = context.start_in_frame(width, height, view)?;
            page.browser.execute::<()>(
                "const all = [...document.querySelectorAll('summary, footer a')].filter((one) => one.checkVisibility());
                 all.at(-1).focus()",
            )?;
            let stops = nothing_covers_it(&page, BACK, MOST_STOPS, &format!("{view} at {width}×{height}"))?;
            ensure!(stops > 20, "{view}: only {stops} stops");
        }
    }
    Ok(())
}

/// What can be seen of what has the focus, below whatever lies on it.
const HIDDEN: &str = "const e = document.activeElement;
  let box = e.getBoundingClientRect();
  if ((box.width < 4 || box.height < 4) && e.labels?.length) box = e.labels[0].getBoundingClientRect();
  const on = ['#stage', '.trial-not-real'].map((one) => document.querySelector(one)).filter((one) => one && !one.contains(e));
  const lies = on.find((one) => {
    const { top, bottom, height } = one.getBoundingClientRect();
    return height > 0 && top < box.bottom - 1 && bottom > box.top + 1;
  });
  return lies ? `#${e.id} lies under ${lies.id || lies.className}` : ''";

/// As tall as its page, so that the host's page scrolls: what stays in sight there gives way to the focus.
fn in_a_tall_frame_nothing_covers_it(context: &Context) -> Result<()> {
    for (view, ids) in [
        ("view=explore&stage=active&play=0", ["therapy-antibody", "therapy-car_t", "therapy-steroid"]),
        ("view=trial&people=10&months=3&play=0", ["trial-published", "trial-size", "trial-run"]),
    ] {
        let address = context.address(HostProfile::Plain, view);
        let frame = "width=\"380\" height=\"2300\" style=\"border:0;display:block\"";
        let page = Page::start_in_frame(context.browser, &context.host.frame_address(&address, frame))?;
        // Who came by a key sees where they are, also after a script has moved them.
        page.browser.press_all(TAB)?;
        for id in ids {
            page.browser
                .execute::<()>("document.getElementById('view-story').focus({ preventScroll: true })")?;
            let place = format!("return document.getElementById('{id}').getBoundingClientRect().top");
            let top: f64 = page.browser.query(&place)?;
            // The reader scrolls until it stands at the very top of what they see.
            page.browser.leave_frame()?;
            page.browser.execute::<()>(&format!("scrollTo(0, {top} - 12)"))?;
            page.browser.enter_frame()?;
            page.wait_until(
                "what stays in sight has come",
                "const stays = [...document.querySelectorAll('#stage, .trial-not-real')].find((one) => one.checkVisibility());
                 const seen = parseFloat(document.documentElement.style.getPropertyValue('--seen-top'));
                 return seen > 0 && stays.getBoundingClientRect().bottom > seen",
            )?;
            page.browser.execute::<()>(&format!(
                "document.getElementById('{id}').focus({{ preventScroll: true }})"
            ))?;
            page.wait_until(
                &format!("{view}: nothing lies on #{id}"),
                &format!("return document.activeElement.id === '{id}' && !(() => {{ {HIDDEN} }})()"),
            )?;
        }
    }
    Ok(())
}

const OPEN_ALL: &str = "for (const one of document.querySelectorAll('details')) { one.removeAttribute('name'); one.open = true }";

/// Whatever is chosen in lists, boxes and fields changes what stands beside it, and nothing else.
fn a_choice_leaves_it_where_it_is(context: &Context) -> Result<()> {
    for view in VIEWS {
        let page = context.start(view)?;
        page.browser.execute::<()>(OPEN_ALL)?;
        page.frames(3)?;
        let script = include_str!("../../js/choose_all.js");
        let (count, moved): (usize, Vec<String>) = page.browser.execute_async(script, Vec::new())?;
        ensure!(count >= 10 && moved.is_empty(), "{view}: of {count} choices {moved:?}");
    }
    Ok(())
}
