//! What the page asks of a web host: little, under any rules, and nothing once it is there.

use super::{ORDINARY, Row};
use crate::stage::Visit;
use browsers::checked::{Checked, ensure};
use browsers::house;
use browsers::page::Page;
use browsers::variant::Variant;
use std::thread::sleep;
use std::time::Duration;

pub const SCENARIOS: &[Row] = &[
    ("asks_nothing_after_load", ORDINARY, asks_nothing_after_load),
    ("runs_under_a_strict_policy", ORDINARY, runs_under_a_strict_policy),
    ("one_file_starts_from_disk", ORDINARY, one_file_starts_from_disk),
];

fn asks_nothing_after_load(visit: &Visit) -> Checked {
    let page = visit.start("speed=4")?;
    sleep(Duration::from_secs(1));
    let (before, entries) = (visit.server.requests().len(), resources(&page)?);
    use_it(&page)?;
    let all = visit.server.requests();
    ensure(all.len() == before, format!("asked for {:?}", &all[before..]))?;
    ensure(resources(&page)? == entries, "the browser knows of more files than after loading")
}

fn resources(page: &Page) -> Checked<usize> {
    page.browser.script("return performance.getEntriesByType('resource').length")
}

fn use_it(page: &Page) -> Checked {
    for id in [
        "therapy-antibody",
        "therapy-checkpoint",
        "therapy-car_t",
        "zoom-in",
        "zoom-in",
        "zoom-reset",
        "step",
        "restart",
    ] {
        page.click(id)?;
    }
    page.wait("the step has stopped time", |page| Ok(!page.is_playing()?))?;
    page.choose("speed", "4")?;
    page.play_to_day(2.0)
}

fn runs_under_a_strict_policy(visit: &Visit) -> Checked {
    let before = visit.server.requests().len();
    let page = Page::start(visit.browser, &visit.address(Variant::Strict, ""))?;
    use_it(&page)?;
    let all = visit.server.requests();
    let reports: Vec<_> = all[before..].iter().filter(|line| line.contains("/report")).collect();
    ensure(reports.is_empty(), format!("the policy was broken: {reports:?}"))
}

fn one_file_starts_from_disk(visit: &Visit) -> Checked {
    let before = visit.server.requests().len();
    let address = format!("file://{}?size=small&view=explore&play=0", house::single_file().display());
    let page = Page::start(visit.browser, &address)?;
    page.step()?;
    ensure(visit.server.requests().len() == before, "the single file asked the server")
}
