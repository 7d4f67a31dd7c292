//! On paper: the chapter or the run, and the questions, on two light pages.

use super::{ORDINARY, Row};
use crate::stage::Visit;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use browsers::checked::{Checked, ensure};
use browsers::engine::{Engine, Wish};
use browsers::page::Page;
use browsers::variant::Variant;
use serde_json::json;

pub const SCENARIOS: &[Row] = &[
    ("each_chapter_and_each_run_fits_two_pages", ORDINARY, each_chapter_and_each_run_fits_two_pages),
    ("paper_has_the_words_and_the_questions", ORDINARY, paper_has_the_words_and_the_questions),
];

/// As they come, but dark.
pub const IN_THE_DARK: &[Row] = &[("a_dark_page_is_light_on_paper", DARK, a_dark_page_is_light_on_paper)];

const DARK: Wish = Wish { still_and_dark: true, no_script: false };

const MOST_PAGES: usize = 2;

/// Chromium alone gives its pages to a test.
fn each_chapter_and_each_run_fits_two_pages(visit: &Visit) -> Checked {
    if visit.browser.engine != Engine::Chromium {
        return Ok(());
    }
    for (file, chapter) in
        ["index.html", "index.es.html"].into_iter().flat_map(|file| (1..=5).map(move |n| (file, n)))
    {
        let address = visit.server.address(Variant::Plain, file);
        let settings = format!("view=story&chapter={chapter}&beat=3&play=0");
        let page = Page::start(visit.browser, &format!("{address}?{settings}"))?;
        fits(&page, &format!("{file}, chapter {chapter}"))?;
    }
    for settings in
        ["stage=active&therapies=antibody,imid,proteasome,steroid", "stage=relapsed&therapies=car_t,steroid"]
    {
        let page = visit.start(&format!("{settings}&speed=4"))?;
        page.play_to_day(20.0)?;
        fits(&page, settings)?;
    }
    let page = visit.start("view=compare&stage=active&therapies=chemo&play=0")?;
    fits(&page, "comparing")
}

fn fits(page: &Page, what: &str) -> Checked {
    let printed = page
        .browser
        .chromium("Page.printToPDF", &json!({ "preferCSSPageSize": true, "printBackground": true }))?;
    let pdf = STANDARD.decode(printed["data"].as_str().unwrap_or_default())?;
    let text = String::from_utf8_lossy(&pdf);
    let pages = text.matches("/Type /Page\n").count();
    ensure((1..=MOST_PAGES).contains(&pages), format!("{what}: {pages} pages"))
}

/// What the browser shows once it has been told that it prints: no driver but one prints, so the page is asked.
fn paper_has_the_words_and_the_questions(visit: &Visit) -> Checked {
    let page = visit.start("stage=active&play=0")?;
    page.click("therapy-antibody")?;
    page.step()?;
    page.browser.script::<()>("dispatchEvent(new Event('beforeprint'))")?;
    ensure(
        page.browser.look("return document.getElementById('transcript').open")?,
        "the transcript stays closed",
    )?;
    let asked: usize =
        page.browser.look("return document.querySelectorAll('#questions .to-ask li').length")?;
    ensure(asked >= 6, format!("{asked} questions"))?;
    let page = visit.start("view=story&chapter=2&play=0")?;
    let told: usize = page.browser.look("return document.querySelectorAll('#digest ol li').length")?;
    ensure(told == 9, format!("{told} captions of nine are on paper"))
}

fn a_dark_page_is_light_on_paper(visit: &Visit) -> Checked {
    let page = visit.start("play=0")?;
    let theme = "return document.documentElement.dataset.theme";
    ensure(page.browser.look::<String>(theme)? == "dark", "it is not dark before")?;
    page.browser.script::<()>("dispatchEvent(new Event('beforeprint'))")?;
    ensure(page.browser.look::<String>(theme)? == "light", "it prints dark")?;
    page.browser.script::<()>("dispatchEvent(new Event('afterprint'))")?;
    ensure(page.browser.look::<String>(theme)? == "dark", "it stays light afterwards")
}
