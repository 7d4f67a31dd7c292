//! Each fault ends in a usable page.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::engine::{BrowserPrefs, Engine};
use browsers::host_profile::HostProfile;
use browsers::page::Page;

const NO_SCRIPT: BrowserPrefs = BrowserPrefs { no_script: true, ..BrowserPrefs::NONE };

pub const SCENARIOS: &[Scenario] = &[
    Scenario::all(
        "webassembly_forbidden",
        webassembly_forbidden,
        "how a policy stops WebAssembly is the engine's",
    ),
    Scenario::all("a_file_is_missing", a_file_is_missing, "how a module fails to load is the engine's"),
    Scenario::all(
        "a_panic_offers_a_restart",
        a_panic_offers_a_restart,
        "how WebAssembly stops is the engine's",
    ),
    Scenario::all(
        "a_stumble_at_the_start_is_tried_again",
        a_stumble_at_the_start_is_tried_again,
        "how WebAssembly stops is the engine's",
    ),
    Scenario::all(
        "an_error_of_the_browser_is_a_named_fault",
        an_error_of_the_browser_is_a_named_fault,
        "how an error passes through WebAssembly is the engine's",
    ),
    Scenario::full(
        "an_app_that_never_comes_is_a_named_fault",
        an_app_that_never_comes_is_a_named_fault,
        "our own script counts the seconds",
    ),
    Scenario::only(
        &[Engine::Chromium],
        "no_markup_is_made_from_text",
        no_markup_is_made_from_text,
        "Chromium alone knows trusted types in every version that is tested",
    ),
    Scenario::all("script_is_off", script_is_off, "what is shown without scripts is the engine's")
        .with(NO_SCRIPT),
];

fn webassembly_forbidden(context: &Context) -> Result<()> {
    ends_in_fault(context, HostProfile::NoWebAssembly)?;
    context.shows_words_and("fault-wasm-blocked")
}

fn a_file_is_missing(context: &Context) -> Result<()> {
    ends_in_fault(context, HostProfile::Broken)?;
    context.shows_words_and("fault-load")
}

fn ends_in_fault<'fixture>(context: &Context<'fixture>, profile: HostProfile) -> Result<Page<'fixture>> {
    context.browser.goto(&context.address(profile, ""))?;
    let page = Page { browser: context.browser };
    page.wait_until("the fault is noticed", FAULT)?;
    Ok(page)
}

/// A real one: the app panics where the address asks for it, and the page says what it was told.
fn a_panic_offers_a_restart(context: &Context) -> Result<()> {
    context.browser.goto(&context.address(HostProfile::Plain, "debug=panic"))?;
    let page = Page { browser: context.browser };
    page.wait_until("the fault is noticed", FAULT)?;
    let told: String = page.browser.query("return document.documentElement.dataset.fault")?;
    ensure!(told.contains("panicked at") && told.contains("the address asks"), "told as {told:?}");
    context.shows_words_and("fault-panic")?;
    ensure!(page.browser.shows("fault-restart")?, "no button to start again");
    // Else the page that starts again would panic again.
    page.browser
        .execute::<()>("history.replaceState(null, '', location.href.replace('debug=panic', 'play=0'))")?;
    page.click("fault-restart")?;
    page.wait_until("it runs again", "return document.documentElement.dataset.state === 'running'")
}

/// Neither a trap nor a file that is missing: the page says what it was within seconds, and its words stand.
fn an_error_of_the_browser_is_a_named_fault(context: &Context) -> Result<()> {
    let page = ends_in_fault(context, HostProfile::Throwing)?;
    let told: String = page.browser.query("return document.documentElement.dataset.fault")?;
    ensure!(told.contains("forbidden here"), "told as {told:?}");
    context.shows_words_and("fault-panic")
}

fn an_app_that_never_comes_is_a_named_fault(context: &Context) -> Result<()> {
    ends_in_fault(context, HostProfile::Hanging)?;
    context.shows_words_and("fault-slow")
}

/// A policy of trusted types refuses each string that would become markup: an error, and a report to the server.
fn no_markup_is_made_from_text(context: &Context) -> Result<()> {
    let before = context.server.requests().len();
    let page = Page::start(context.browser, &context.address(HostProfile::TrustedTypes, "play=0"))?;
    page.browser
        .execute::<()>("self.errors = []; addEventListener('error', (e) => errors.push(e.message))")?;
    for id in ["step", "look", "therapy-car_t", "view-compare", "view-story", "beat-next", "view-explore"] {
        page.wait_until(
            &format!("#{id} is there"),
            &format!("return Boolean(document.getElementById('{id}'))"),
        )?;
        page.click(id)?;
        page.frames(10)?;
    }
    let errors: Vec<String> = page.browser.query("return errors")?;
    let reports: Vec<_> = context
        .server
        .requests()
        .split_off(before)
        .into_iter()
        .filter(|line| line.starts_with("POST"))
        .collect();
    ensure!(errors.is_empty() && reports.is_empty(), "errors {errors:?}; reports {reports:?}");
    Ok(())
}

const FAULT: &str = "return document.documentElement.dataset.state === 'fault'";

fn a_stumble_at_the_start_is_tried_again(context: &Context) -> Result<()> {
    let page = Page::start(context.browser, &context.address(HostProfile::Stumbling, "play=0"))?;
    page.step()
}

/// `WebKitGTK` cannot be told to switch scripts off; there a host's policy does it.
fn script_is_off(context: &Context) -> Result<()> {
    let profile =
        if context.browser.engine == Engine::WebKit { HostProfile::NoScript } else { HostProfile::Plain };
    context.browser.goto(&context.address(profile, ""))?;
    context.shows_words_and("")?;
    ensure!(!context.browser.shows("fault")?, "an empty fault is shown");
    Ok(())
}
