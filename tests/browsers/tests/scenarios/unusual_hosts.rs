//! Hosts that send the page in unusual ways, and pages that ask for something before the frame can hear it.

use super::messages::Hosted;
use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::host_profile::HostProfile;
use browsers::page::Page;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::all(
        "another_charset_changes_no_letter",
        another_charset_changes_no_letter,
        "how a page is decoded is the engine's",
    ),
    Scenario::all(
        "a_starting_script_that_comes_late_starts",
        a_starting_script_that_comes_late_starts,
        "when a page has been read is told by the engine",
    ),
    Scenario::all(
        "what_is_asked_too_early_is_done",
        what_is_asked_too_early_is_done,
        "when a frame is loaded is the engine's",
    ),
    Scenario::all(
        "a_stumble_in_a_frame_is_tried_again",
        a_stumble_in_a_frame_is_tried_again,
        "loading a frame anew is the engine's",
    ),
    Scenario::all(
        "an_element_in_srcdoc_is_steered",
        an_element_in_srcdoc_is_steered,
        "the origin of such a page is the engine's",
    ),
];

/// Apache's `AddDefaultCharset ISO-8859-1`: what a server says counts for more than what stands in a page.
fn another_charset_changes_no_letter(context: &Context) -> Result<()> {
    let file = context.server.address(HostProfile::OtherCharset, "index.es.html");
    let page = Page::start(context.browser, &format!("{file}?play=0&size=small"))?;
    let (title, words): (String, String) =
        page.browser.query("return [document.title, document.getElementById('words').textContent]")?;
    ensure!(title.contains("médula ósea") && words.contains("médula"), "the title is {title}");
    Ok(())
}

/// Optimizers on the way run scripts once all else is there.
fn a_starting_script_that_comes_late_starts(context: &Context) -> Result<()> {
    Page::start(context.browser, &context.address(HostProfile::LateScript, "play=0"))?.step()
}

/// Far down, where no browser loads it: what is asked for and what is changed waits until it has come.
fn what_is_asked_too_early_is_done(context: &Context) -> Result<()> {
    let script = context.server.address(HostProfile::Open, "embed.js");
    let body = format!(
        "<script type=\"module\" src=\"{script}\"></script><div style=\"height:9000px\"></div>
         <marrow-scope view=\"explore\" size=\"small\" play=\"0\" seed=\"5\" height=\"60vh\" follow-height=\"no\"></marrow-scope>"
    );
    let page = Page { browser: context.browser };
    page.browser.goto(&context.host.host_address(&body))?;
    page.wait_until("the element is there", "return Boolean(document.querySelector('marrow-scope iframe'))")?;
    page.browser.execute::<()>(
        "const one = document.querySelector('marrow-scope'); self.states = [];
         one.addEventListener('marrowscope-state', ({ detail }) => states.push(detail));
         one.setAttribute('seed', '9'); one.set({ stage: 'active' }); one.step(); one.scrollIntoView()",
    )?;
    page.wait_until(
        "all of it is done",
        "const { settings, readouts } = self.states.at(-1) ?? {};
         return settings?.seed === '9' && settings.stage === 'active' && readouts.day === 1",
    )?;
    let share: f64 =
        page.browser.query("return document.querySelector('iframe').clientHeight / innerHeight")?;
    ensure!((share - 0.6).abs() < 0.02, "60vh are {share} of the window");
    Ok(())
}

/// `WebKitGTK` now and then stops `WebAssembly` at its very start: the page in the frame is then loaded anew, twice at most.
fn a_stumble_in_a_frame_is_tried_again(context: &Context) -> Result<()> {
    let address = context.address(HostProfile::Stumbling, "play=0");
    // Heard by the host first: a driver that is in a frame while it is loaded anew may lose it.
    let hosted = Hosted::open(context, &address, "width=\"800\" height=\"600\"")?;
    hosted.browser.enter_frame()?;
    Page::of_running(hosted.browser)?.step()
}

/// As editors of websites preview a page.
fn an_element_in_srcdoc_is_steered(context: &Context) -> Result<()> {
    let script = context.server.address(HostProfile::Open, "embed.js");
    let preview = format!(
        "<script type='module' src='{script}'></script><marrow-scope view='explore' size='small' play='0'></marrow-scope>"
    );
    let frame =
        format!("<iframe width=\"900\" height=\"700\" title=\"Preview\" srcdoc=\"{preview}\"></iframe>");
    let page = Page { browser: context.browser };
    page.browser.goto(&context.host.host_address(&frame))?;
    page.browser.enter_frame()?;
    page.wait_until("the element is there", "return Boolean(document.querySelector('marrow-scope iframe'))")?;
    page.browser.execute::<()>(
        "const one = document.querySelector('marrow-scope');
         one.addEventListener('marrowscope-state', ({ detail }) => { self.day = detail.readouts.day }); one.step()",
    )?;
    page.wait_until("it has stepped", "return self.day === 1")?;
    page.browser.leave_frame()
}
