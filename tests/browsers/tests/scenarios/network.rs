//! What the page asks of a web host: little, under any rules, and nothing once it is there.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::host_profile::HostProfile;
use browsers::page::Page;
use browsers::paths;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::full(
        "asks_nothing_after_load",
        asks_nothing_after_load,
        "the session of every view sees the same, and more, in each engine",
    ),
    Scenario::all(
        "runs_under_a_strict_policy",
        runs_under_a_strict_policy,
        "each engine holds to a policy in its own way",
    ),
    Scenario::all(
        "a_whole_session_asks_nothing",
        a_whole_session_asks_nothing,
        "what an engine asks for by itself is its own",
    ),
    Scenario::all(
        "one_file_starts_from_disk",
        one_file_starts_from_disk,
        "each engine has its own rules for files from disk",
    ),
];

fn asks_nothing_after_load(context: &Context) -> Result<()> {
    let page = context.start("speed=4")?;
    page.frames(30)?;
    let (before, entries) = (context.server.requests().len(), resources(&page)?);
    use_it(&page)?;
    let all = context.server.requests();
    ensure!(all.len() == before, "asked for {:?}", &all[before..]);
    ensure!(resources(&page)? == entries, "the browser knows of more files than after loading");
    Ok(())
}

fn resources(page: &Page) -> Result<usize> {
    page.browser.query("return performance.getEntriesByType('resource').length")
}

fn use_it(page: &Page) -> Result<()> {
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

fn runs_under_a_strict_policy(context: &Context) -> Result<()> {
    let before = context.server.requests().len();
    let page = Page::start(context.browser, &context.address(HostProfile::Strict, ""))?;
    use_it(&page)?;
    let all = context.server.requests();
    let reports: Vec<_> = all[before..].iter().filter(|line| line.contains("/report")).collect();
    ensure!(reports.is_empty(), "the policy was broken: {reports:?}");
    Ok(())
}

fn one_file_starts_from_disk(context: &Context) -> Result<()> {
    let before = context.server.requests().len();
    let address = format!("file://{}?size=small&view=explore&play=0", paths::single_file().display());
    let page = Page::start(context.browser, &address)?;
    page.step()?;
    ensure!(context.server.requests().len() == before, "the single file asked the server");
    Ok(())
}

/// Every view, under a policy that would report any other site; what the browser asked for is written beside the release.
fn a_whole_session_asks_nothing(context: &Context) -> Result<()> {
    let before = context.server.requests().len();
    let page = Page::start(context.browser, &context.address(HostProfile::Strict, "play=0"))?;
    page.frames(30)?;
    let loaded = context.server.requests().len();
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
        page.wait_until(&format!("#{id} is there"), &there)?;
        page.click(id)?;
        page.frames(8)?;
    }
    page.browser
        .execute::<()>("for (const part of document.querySelectorAll('details')) part.open = true")?;
    page.frames(20)?;
    let kept: usize = page.browser.query(
        "let kept = document.cookie.length; try { kept += localStorage.length + sessionStorage.length } catch {} return kept",
    )?;
    ensure!(kept == 0, "a cookie, or something in storage");
    let known: Vec<String> =
        page.browser.query("return performance.getEntriesByType('resource').map((entry) => entry.name)")?;
    let all = context.server.requests();
    write_log(context, &all[before..loaded], &all[loaded..], &known)?;
    ensure!(all.len() == loaded, "after loading it asked for {:?}", &all[loaded..]);
    let own = context.server.origin();
    let elsewhere: Vec<_> = known.iter().filter(|name| !name.starts_with(&own)).collect();
    ensure!(elsewhere.is_empty(), "it asked elsewhere: {elsewhere:?}");
    Ok(())
}

fn write_log(context: &Context, loading: &[String], after: &[String], known: &[String]) -> Result<()> {
    let folder = paths::dist().join("network");
    std::fs::create_dir_all(&folder)?;
    let text = format!(
        "{}: a session of every view. Requests while loading:\n{}\nRequests afterwards: {}\n{}\nWhat the browser knows of:\n{}\n",
        context.browser.engine.name(),
        loading.join("\n"),
        after.len(),
        after.join("\n"),
        known.join("\n"),
    );
    let file = folder.join(format!("{}.txt", context.browser.engine.name()));
    Ok(std::fs::write(file, text.replace(&context.server.origin(), ""))?)
}
