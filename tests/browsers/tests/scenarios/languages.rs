//! The page in each language: which one a visit gets, what it loads, and that the place stays when the language changes.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::accessibility;
use browsers::host_profile::HostProfile;
use browsers::page::Page;
use browsers::paths;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::full(
        "every_message_is_found",
        every_message_is_found,
        "the starting script gathers them the same way everywhere",
    ),
    Scenario::full(
        "spanish_is_a_page_of_its_own",
        spanish_is_a_page_of_its_own,
        "the page is written when it is built",
    ),
    Scenario::all(
        "the_address_names_the_language",
        the_address_names_the_language,
        "the language of the browser, and going to another page at the start, are the engine's",
    ),
    Scenario::full(
        "another_language_keeps_the_place",
        another_language_keeps_the_place,
        "our own code writes the address",
    ),
    Scenario::all(
        "one_file_speaks_every_language",
        one_file_speaks_every_language,
        "each engine has its own rules for files from disk",
    ),
    Scenario::full(
        "accessible_in_spanish",
        accessible_in_spanish,
        "the checker reads the same document everywhere",
    ),
];

fn language(page: &Page) -> Result<String> {
    page.browser.query("return document.documentElement.lang")
}

fn is_spanish(page: &Page) -> Result<()> {
    ensure!(language(page)? == "es", "the page is not in Spanish");
    let notice = page.browser.words("review-notice")?;
    ensure!(notice.contains("espera la revisión"), "no mark that a reviewer is awaited: {notice:?}");
    Ok(())
}

fn start<'fixture>(context: &Context<'fixture>, file: &str, settings: &str) -> Result<Page<'fixture>> {
    let address = context.server.address(HostProfile::Strict, file);
    Page::start(context.browser, &format!("{address}?size=small&play=0&{settings}"))
}

fn spanish_is_a_page_of_its_own(context: &Context) -> Result<()> {
    let page = start(context, "index.es.html", "")?;
    is_spanish(&page)?;
    let words: String = page.browser.query(
        "return Array.from(document.querySelectorAll('[data-words]'), (one) => one.dataset.words).join()",
    )?;
    ensure!(words == "es", "carries words of: {words}");
    Ok(())
}

fn the_address_names_the_language(context: &Context) -> Result<()> {
    is_spanish(&start(context, "index.html", "lang=es-MX")?)?;
    let english = start(context, "index.es.html", "lang=en")?;
    ensure!(language(&english)? == "en", "the address asks for English");
    let awaits: bool = english.browser.query("return document.getElementById('review-notice') !== null")?;
    ensure!(!awaits, "English awaits no translation's reviewer");
    Ok(())
}

fn another_language_keeps_the_place(context: &Context) -> Result<()> {
    let page = start(context, "index.html", "lang=en&view=story&chapter=2&beat=3")?;
    let beat: String = page.browser.query("return document.getElementById('caption').dataset.beat")?;
    page.click("language-es")?;
    page.wait("the page is there in Spanish", |page| {
        // Asked at once: between two questions one page may go and the other come.
        let there = "const page = document.documentElement;
                     return page.dataset.state === 'running' && page.lang === 'es'";
        Ok(page.browser.execute(there).unwrap_or_default())
    })?;
    is_spanish(&page)?;
    let address: String = page.browser.query("return location.href")?;
    let place = format!("beat={beat}");
    ensure!(address.contains("chapter=2") && address.contains(&place), "the place is lost: {address}");
    Ok(())
}

fn one_file_speaks_every_language(context: &Context) -> Result<()> {
    let address = format!("file://{}?size=small&play=0&lang=es", paths::single_file().display());
    is_spanish(&Page::start(context.browser, &address)?)?;
    let title: String = context.browser.query("return document.title")?;
    ensure!(title.contains("dentro"), "its title is {title:?}");
    Ok(())
}

fn accessible_in_spanish(context: &Context) -> Result<()> {
    for view in ["story", "explore", "compare", "trial"] {
        start(context, "index.es.html", &format!("view={view}"))?;
        accessibility::check(context.browser)?;
    }
    let file = context.server.address(HostProfile::Plain, "index.es.html");
    let frame = "width=\"320\" height=\"480\" style=\"border:0\"";
    Page::start_in_frame(context.browser, &context.server.frame_address(&format!("{file}?play=0"), frame))?;
    accessibility::check(context.browser)
}

/// The messages stand in the page in parts, without their names: a line too many or too few, and each would be another.
fn every_message_is_found(context: &Context) -> Result<()> {
    for file in ["index.html", "index.es.html"] {
        let page = start(context, file, "view=explore&stage=active&play=0")?;
        let count: usize = page.browser.query("return marrowscopeWords.split('\\n').length")?;
        ensure!(count > 400, "{file}: {count} messages");
        let shown = page.browser.query::<String>("return document.querySelector('.page').innerText")?;
        ensure!(!shown.contains('\u{fffd}'), "{file}: a message is missing: {shown}");
        let heading: String =
            page.browser.query("return document.querySelector('#glossary summary').textContent")?;
        let wanted = if file == "index.html" { "Words" } else { "Palabras" };
        ensure!(heading.contains(wanted), "{file}: the glossary is called {heading:?}");
    }
    Ok(())
}
