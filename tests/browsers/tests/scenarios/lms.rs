//! The package for learning management systems, read from its zip: it tells a system that offers SCORM that the story was opened and told,
//! and shows the page where nobody offers it or may be asked.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::page::Page;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::all(
        "a_system_hears_that_the_story_was_told",
        a_system_hears_that_the_story_was_told,
        "who may ask a window around is the engine's",
    ),
    Scenario::all(
        "without_a_system_the_page_is_shown",
        without_a_system_the_page_is_shown,
        "who may ask a window around is the engine's",
    ),
    Scenario::all(
        "a_player_of_another_site_is_left_alone",
        a_player_of_another_site_is_left_alone,
        "who may ask a window around is the engine's",
    ),
];

/// A system that keeps a status, by both editions of the standard, and writes down what it is told. A frame stands between it and the package.
const SYSTEM: &str = "<script>
  self.told = []; self.kept = { API: 'not attempted', API_1484_11: 'unknown' };
  const says = (name, words) => { const [open, read, write, save, close] = words; return {
    [open]: (x) => (told.push(name + ' open' + x), 'true'),
    [read]: (what) => (told.push('read ' + what), kept[name]),
    [write]: (what, value) => (told.push('write ' + what + ' ' + value), kept[name] = value, 'true'),
    [save]: (x) => (told.push('save' + x), 'true'),
    [close]: (x) => (told.push('close' + x), 'true') } };
  const offer = (name) => self[name] = says(name, name === 'API'
    ? ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish']
    : ['Initialize', 'GetValue', 'SetValue', 'Commit', 'Terminate']);
  </script>";

/// The package's page in a frame that is not the player's own.
fn package(context: &Context, settings: &str) -> String {
    format!("{}/lms/index.html?size=small&{settings}", context.server.origin())
}

fn frame(address: &str) -> String {
    format!("<iframe id=\"player\" width=\"900\" height=\"700\" src=\"{address}\"></iframe>")
}

/// The page in the package runs.
const RUNS: &str =
    "contentDocument?.getElementById('page')?.contentDocument?.documentElement.dataset.state === 'running'";

fn a_system_hears_that_the_story_was_told(context: &Context) -> Result<()> {
    let page = Page { browser: context.browser };
    for (name, status) in [("API", "cmi.core.lesson_status"), ("API_1484_11", "cmi.completion_status")] {
        let start = package(context, "view=story&beat=welcome&play=0");
        let body = format!("{SYSTEM}<script>offer('{name}')</script>{}", frame(&start));
        page.browser.goto(&context.server.host_address(&body))?;
        page.wait_until("the page runs", &format!("return document.getElementById('player').{RUNS}"))?;
        let opened = [
            format!("{name} open"),
            format!("read {status}"),
            format!("write {status} incomplete"),
            "save".to_owned(),
        ];
        page.wait_until("it is open", "return told.length >= 4")?;
        ensure!(told(&page)? == opened, "{:?}", told(&page)?);
        // The last step of the last chapter, at its end.
        let end = package(context, "view=story&beat=end&play=0&day=99999");
        page.browser
            .execute::<()>(&format!("told.length = 0; document.getElementById('player').src = '{end}'"))?;
        page.wait_until("it is told", &format!("return kept['{name}'] === 'completed'"))?;
        let done = [
            "close".to_owned(),
            format!("{name} open"),
            format!("read {status}"),
            format!("write {status} completed"),
            "save".to_owned(),
        ];
        ensure!(told(&page)? == done, "{:?}", told(&page)?);
        // What was told stays told.
        page.browser.execute::<()>(&format!(
            "told.length = 0; document.getElementById('player').src = '{start}&again'"
        ))?;
        page.wait_until("it is open again", "return told.length >= 3")?;
        ensure!(told(&page)? == done[..3], "{:?}", told(&page)?);
    }
    Ok(())
}

fn told(page: &Page) -> Result<Vec<String>> {
    page.browser.query("return told")
}

/// Whether the package believes that it talks to a system; nothing if its script has stopped.
const SYSTEM_SEEN: &str = "return document.documentElement.dataset.system ?? ''";

fn without_a_system_the_page_is_shown(context: &Context) -> Result<()> {
    let page = Page { browser: context.browser };
    page.browser.goto(&package(context, "view=story&beat=marrow&play=0"))?;
    page.wait_until(
        "the page runs",
        &format!("return document.{}", RUNS.trim_start_matches("contentDocument?.")),
    )?;
    let system: String = page.browser.query(SYSTEM_SEEN)?;
    ensure!(system == "none", "it talks to nobody, and says {system:?}");
    let beat: String = page.browser.query(
        "return document.getElementById('page').contentDocument.getElementById('caption').dataset.beat",
    )?;
    ensure!(beat == "marrow", "the address says another step than {beat}");
    Ok(())
}

fn a_player_of_another_site_is_left_alone(context: &Context) -> Result<()> {
    let page = Page { browser: context.browser };
    let body = format!("{SYSTEM}<script>offer('API')</script>{}", frame(&package(context, "play=0")));
    page.browser.goto(&context.host.host_address(&body))?;
    page.browser.enter_frame()?;
    page.wait_until(
        "the page runs",
        &format!("return document.{}", RUNS.trim_start_matches("contentDocument?.")),
    )?;
    let system: String = page.browser.query(SYSTEM_SEEN)?;
    page.browser.leave_frame()?;
    ensure!(system == "none" && told(&page)?.is_empty(), "another site was told: {system:?}");
    Ok(())
}
