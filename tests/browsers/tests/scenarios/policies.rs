//! What hosts, their servers and old devices forbid: the page works, says why not, or leaves it out. No button is silent.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::engine::{BrowserPrefs, Engine, ScriptEngine};
use browsers::host_profile::HostProfile;
use browsers::page::Page;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::all(
        "a_sandbox_without_more_words_is_told",
        a_sandbox_without_more_words_is_told,
        "what a sandbox refuses is the engine's",
    ),
    Scenario::all(
        "an_institution_opens_where_it_may",
        an_institution_opens_where_it_may,
        "what a sandbox allows is the engine's",
    ),
    Scenario::only(
        &[Engine::Chromium],
        "without_simd_a_true_sentence",
        without_simd_a_true_sentence,
        "only Chromium can be told to do without",
    )
    .with(NO_SIMD),
    Scenario::all("a_wrong_type_runs", a_wrong_type_runs, "types are looked at by the engine"),
    Scenario::all(
        "a_page_in_place_of_webassembly",
        a_page_in_place_of_webassembly,
        "how WebAssembly fails to load is the engine's",
    ),
    Scenario::all(
        "the_link_stays_where_a_policy_forbids_the_frame",
        the_link_stays_where_a_policy_forbids_the_frame,
        "policies are the engine's",
    ),
    Scenario::all(
        "pasted_into_srcdoc_it_changes_its_language",
        pasted_into_srcdoc_it_changes_its_language,
        "a page without an address is the engine's",
    ),
    Scenario::full(
        "old_facts_are_said_to_be_old",
        old_facts_are_said_to_be_old,
        "our own code looks at the clock",
    ),
];

const NO_SIMD: BrowserPrefs = BrowserPrefs { script_engine: ScriptEngine::NoSimd, ..BrowserPrefs::NONE };
const INSTITUTION: &str = "play=0&institution=A%20clinic%7Chttps%3A%2F%2Fclinic.example%2F&contact=A%20nurse%7Chttps%3A%2F%2Fnurse.example%2F";

fn in_sandbox<'fixture>(context: &Context<'fixture>, words: &str) -> Result<Page<'fixture>> {
    let attributes = format!("sandbox=\"{words}\" width=\"800\" height=\"600\"");
    let address = context.address(HostProfile::Open, INSTITUTION);
    Page::start_in_frame(context.browser, &context.host.frame_address(&address, &attributes))
}

fn a_sandbox_without_more_words_is_told(context: &Context) -> Result<()> {
    let page = in_sandbox(context, "allow-scripts")?;
    page.wait_until("the button is there", "return Boolean(document.getElementById('questions-print'))")?;
    page.click("questions-print")?;
    page.wait_until(
        "it says why it does not print",
        "return document.querySelector('#questions-print + .refused').textContent.length > 40",
    )?;
    page.browser.execute::<()>("document.querySelector('#institution a').click()")?;
    page.wait_until(
        "it says where the link leads",
        "return document.querySelector('#institution .refused').textContent.includes('https://clinic.example/')",
    )?;
    page.browser.execute::<()>("document.querySelector('.contact a').click()")?;
    page.wait_until(
        "it says where the contact is",
        "return document.querySelector('.contact .refused').textContent.includes('https://nurse.example/')",
    )
}

fn an_institution_opens_where_it_may(context: &Context) -> Result<()> {
    let page = in_sandbox(context, "allow-scripts allow-popups")?;
    // What would be opened is caught: a window of its own would stay.
    page.browser.execute::<()>(
        "self.open = (...how) => { self.opened = how; return { set opener(none) { self.freed = none === null }, location: {
           set href(to) { self.went = to } } } }; document.querySelector('#institution a').click()",
    )?;
    let (went, freed, said): (String, bool, String) = page.browser.query(
        "return [self.went, self.freed, document.querySelector('#institution .refused').textContent]",
    )?;
    ensure!(
        went == "https://clinic.example/" && freed && said.is_empty(),
        "{went:?}, freed: {freed}, {said:?}"
    );
    Ok(())
}

const FAULT: &str = "return document.documentElement.dataset.state === 'fault'";

fn without_simd_a_true_sentence(context: &Context) -> Result<()> {
    context.browser.goto(&context.address(HostProfile::Plain, ""))?;
    Page { browser: context.browser }.wait_until("the fault is noticed", FAULT)?;
    context.shows_words_and("fault-wasm-simd")?;
    ensure!(!context.browser.shows("fault-restart")?, "a button that cannot help");
    Ok(())
}

fn a_wrong_type_runs(context: &Context) -> Result<()> {
    Page::start(context.browser, &context.address(HostProfile::WrongType, "play=0"))?.step()
}

fn a_page_in_place_of_webassembly(context: &Context) -> Result<()> {
    context.browser.goto(&context.address(HostProfile::PageForAll, ""))?;
    Page { browser: context.browser }.wait_until("the fault is noticed", FAULT)?;
    context.shows_words_and("fault-load")
}

fn the_link_stays_where_a_policy_forbids_the_frame(context: &Context) -> Result<()> {
    let script = context.server.address(HostProfile::Open, "embed.js");
    let body = format!(
        "<script type=\"module\" src=\"{script}\"></script>
         <marrow-scope view=\"explore\" size=\"small\" play=\"0\" height=\"300\"><a id=\"link\" href=\"{script}\">Marrow</a></marrow-scope>"
    );
    let page = Page { browser: context.browser };
    page.browser
        .goto(&context.host.host_address_with(("Content-Security-Policy", "frame-src 'none'"), &body))?;
    page.wait_until(
        "the element has tried",
        "return Boolean(document.querySelector('marrow-scope iframe'))",
    )?;
    page.frames(30)?;
    ensure!(page.browser.shows("link")?, "the link went before the frame had spoken");
    page.browser.goto(&context.host.host_address(&body))?;
    page.wait_until(
        "the frame has spoken",
        "return document.querySelector('marrow-scope iframe') && !document.getElementById('link')",
    )
}

/// A page of another name holds the whole file as text.
fn pasted_into_srcdoc_it_changes_its_language(context: &Context) -> Result<()> {
    let page = Page { browser: context.browser };
    let host = context.server.address(HostProfile::Plain, "example.html");
    page.browser.goto(&host)?;
    page.browser.execute::<()>(
        "document.body.innerHTML = '<iframe width=800 height=600 title=Marrow></iframe>';
         fetch('marrowscope.html').then((file) => file.text()).then((text) => document.querySelector('iframe').srcdoc = text)",
    )?;
    let in_frame = |what: &str| {
        format!("const inside = document.querySelector('iframe').contentDocument; return {what}")
    };
    page.wait_until("it runs", &in_frame("inside?.documentElement.dataset.state === 'running'"))?;
    for (from, to) in [("en", "es"), ("es", "en")] {
        page.browser.execute::<()>(&in_frame(&format!("inside.getElementById('language-{to}').click()")))?;
        page.wait_until(
            &format!("it speaks {to} and no longer {from}"),
            &in_frame(&format!(
                "inside?.documentElement.lang === '{to}' && inside.documentElement.dataset.state === 'running' && Boolean(inside.getElementById('language-{from}'))"
            )),
        )?;
    }
    let still: bool = page.browser.query(&in_frame("inside.location.protocol !== 'http:'"))?;
    ensure!(still, "the frame went elsewhere");
    Ok(())
}

fn old_facts_are_said_to_be_old(context: &Context) -> Result<()> {
    let foot = "return [document.getElementById('release-info').innerText, document.getElementById('facts-old')?.innerText ?? '']";
    for (profile, old) in [(HostProfile::Plain, false), (HostProfile::Later, true)] {
        let page = Page::start(context.browser, &context.address(profile, "play=0&lang=en"))?;
        let (info, warning): (String, String) = page.browser.query(foot)?;
        ensure!(info.starts_with("Version ") && info.contains("last checked: November 2026"), "{info}");
        ensure!(
            warning.contains("more than a year ago") == old,
            "on a {} host: {warning:?}",
            profile.folder()
        );
    }
    Ok(())
}
