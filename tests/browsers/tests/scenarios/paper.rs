//! On paper: the chapter or the run, and the questions, on two light pages.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use browsers::engine::{BrowserPrefs, Engine};
use browsers::host_profile::HostProfile;
use browsers::page::Page;
use serde_json::json;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::only(
        &[Engine::Chromium],
        "each_chapter_and_each_run_fits_two_pages",
        each_chapter_and_each_run_fits_two_pages,
        "only Chromium gives its printed pages to a test",
    ),
    Scenario::all(
        "paper_has_the_words_and_the_questions",
        paper_has_the_words_and_the_questions,
        "the events of printing are the engine's",
    ),
    Scenario::all(
        "a_dark_page_is_light_on_paper",
        a_dark_page_is_light_on_paper,
        "the events of printing, and dark colours, are the engine's",
    )
    .with(DARK),
];

const DARK: BrowserPrefs = BrowserPrefs { still_and_dark: true, no_script: false, no_simd: false };

const MOST_PAGES: usize = 2;

/// Chromium alone gives its pages to a test.
fn each_chapter_and_each_run_fits_two_pages(context: &Context) -> Result<()> {
    for (file, chapter) in
        ["index.html", "index.es.html"].into_iter().flat_map(|file| (1..=5).map(move |n| (file, n)))
    {
        let address = context.server.address(HostProfile::Plain, file);
        let settings = format!("view=story&chapter={chapter}&beat=3&play=0");
        let page = Page::start(context.browser, &format!("{address}?{settings}"))?;
        fits(&page, &format!("{file}, chapter {chapter}"))?;
    }
    for settings in
        ["stage=active&therapies=antibody,imid,proteasome,steroid", "stage=relapsed&therapies=car_t,steroid"]
    {
        let page = context.start(&format!("{settings}&play=0"))?;
        page.step_to_day(20.0)?;
        fits(&page, settings)?;
    }
    let page = context.start("view=compare&stage=active&therapies=chemo&play=0")?;
    fits(&page, "comparing")
}

fn fits(page: &Page, what: &str) -> Result<()> {
    let printed = page
        .browser
        .chromium("Page.printToPDF", &json!({ "preferCSSPageSize": true, "printBackground": true }))?;
    let pdf = STANDARD.decode(printed["data"].as_str().unwrap_or_default())?;
    let text = String::from_utf8_lossy(&pdf);
    let pages = text.matches("/Type /Page\n").count();
    ensure!((1..=MOST_PAGES).contains(&pages), "{what}: {pages} pages");
    Ok(())
}

/// What the browser shows once it has been told that it prints: no driver but one prints, so the page is asked.
fn paper_has_the_words_and_the_questions(context: &Context) -> Result<()> {
    let page = context.start("stage=active&play=0")?;
    page.click("therapy-antibody")?;
    page.step()?;
    page.browser.execute::<()>("dispatchEvent(new Event('beforeprint'))")?;
    ensure!(
        page.browser.query::<bool>("return document.getElementById('transcript').open")?,
        "the transcript stays closed"
    );
    let asked: usize =
        page.browser.query("return document.querySelectorAll('#questions .to-ask li').length")?;
    ensure!(asked >= 6, "{asked} questions");
    let page = context.start("view=story&chapter=2&play=0")?;
    let told: usize = page.browser.query("return document.querySelectorAll('#digest ol li').length")?;
    ensure!(told == 10, "{told} captions of ten are on paper");
    Ok(())
}

fn a_dark_page_is_light_on_paper(context: &Context) -> Result<()> {
    let page = context.start("play=0")?;
    let theme = "return document.documentElement.dataset.theme";
    ensure!(page.browser.query::<String>(theme)? == "dark", "it is not dark before");
    page.browser.execute::<()>("dispatchEvent(new Event('beforeprint'))")?;
    ensure!(page.browser.query::<String>(theme)? == "light", "it prints dark");
    page.browser.execute::<()>("dispatchEvent(new Event('afterprint'))")?;
    ensure!(page.browser.query::<String>(theme)? == "dark", "it stays light afterwards");
    Ok(())
}
