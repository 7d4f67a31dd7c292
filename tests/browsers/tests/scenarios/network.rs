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
    ("a_whole_session_asks_nothing", ORDINARY, a_whole_session_asks_nothing),
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

/// Every view, under a policy that would report any other site; what the browser asked for is written beside the release.
fn a_whole_session_asks_nothing(visit: &Visit) -> Checked {
    let before = visit.server.requests().len();
    let page = Page::start(visit.browser, &visit.address(Variant::Strict, "play=0"))?;
    sleep(Duration::from_secs(1));
    let loaded = visit.server.requests().len();
    for id in [
        "view-story",
        "beat-next",
        "chapter-2",
        "view-compare",
        "therapy-car_t",
        "step",
        "view-explore",
        "step",
    ] {
        let there = format!("return document.getElementById('{id}') !== null");
        page.wait(&format!("#{id} is there"), |page| page.browser.look(&there))?;
        page.click(id)?;
        sleep(Duration::from_millis(150));
    }
    page.browser.script::<()>("for (const part of document.querySelectorAll('details')) part.open = true")?;
    sleep(Duration::from_millis(500));
    let kept: usize = page.browser.look(
        "let kept = document.cookie.length; try { kept += localStorage.length + sessionStorage.length } catch {} return kept",
    )?;
    ensure(kept == 0, "a cookie, or something in storage")?;
    let known: Vec<String> =
        page.browser.look("return performance.getEntriesByType('resource').map((entry) => entry.name)")?;
    let all = visit.server.requests();
    write_log(visit, &all[before..loaded], &all[loaded..], &known)?;
    ensure(all.len() == loaded, format!("after loading it asked for {:?}", &all[loaded..]))?;
    let own = visit.server.origin();
    let elsewhere: Vec<_> = known.iter().filter(|name| !name.starts_with(&own)).collect();
    ensure(elsewhere.is_empty(), format!("it asked elsewhere: {elsewhere:?}"))
}

fn write_log(visit: &Visit, loading: &[String], after: &[String], known: &[String]) -> Checked {
    let folder = house::dist().join("network");
    std::fs::create_dir_all(&folder)?;
    let text = format!(
        "{}: a session of every view. Requests while loading:\n{}\nRequests afterwards: {}\n{}\nWhat the browser knows of:\n{}\n",
        visit.browser.engine.name(),
        loading.join("\n"),
        after.len(),
        after.join("\n"),
        known.join("\n"),
    );
    let file = folder.join(format!("{}.txt", visit.browser.engine.name()));
    Ok(std::fs::write(file, text.replace(&visit.server.origin(), ""))?)
}
