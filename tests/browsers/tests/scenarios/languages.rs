//! The page in each language: which one a visit gets, what it loads, and that the place stays when the language changes.

use super::{ORDINARY, Row};
use crate::stage::Visit;
use browsers::accessibility;
use browsers::checked::{Checked, ensure};
use browsers::house;
use browsers::page::Page;
use browsers::variant::Variant;

pub const SCENARIOS: &[Row] = &[
    ("spanish_is_a_page_of_its_own", ORDINARY, spanish_is_a_page_of_its_own),
    ("the_address_names_the_language", ORDINARY, the_address_names_the_language),
    ("another_language_keeps_the_place", ORDINARY, another_language_keeps_the_place),
    ("one_file_speaks_every_language", ORDINARY, one_file_speaks_every_language),
    ("accessible_in_spanish", ORDINARY, accessible_in_spanish),
];

fn language(page: &Page) -> Checked<String> {
    page.browser.script("return document.documentElement.lang")
}

fn is_spanish(page: &Page) -> Checked {
    ensure(language(page)? == "es", "the page is not in Spanish")?;
    let notice = page.browser.words("review-notice")?;
    ensure(notice.contains("espera la revisión"), format!("no mark that a reviewer is awaited: {notice:?}"))
}

fn start<'visit>(visit: &Visit<'visit>, file: &str, settings: &str) -> Checked<Page<'visit>> {
    let address = visit.server.address(Variant::Strict, file);
    Page::start(visit.browser, &format!("{address}?size=small&play=0&{settings}"))
}

fn spanish_is_a_page_of_its_own(visit: &Visit) -> Checked {
    let page = start(visit, "index.es.html", "")?;
    is_spanish(&page)?;
    let words: String = page.browser.script(
        "return Array.from(document.querySelectorAll('[data-words]'), (one) => one.dataset.words).join()",
    )?;
    ensure(words == "es", format!("carries words of: {words}"))
}

fn the_address_names_the_language(visit: &Visit) -> Checked {
    is_spanish(&start(visit, "index.html", "lang=es-MX")?)?;
    let english = start(visit, "index.es.html", "lang=en")?;
    ensure(language(&english)? == "en", "the address asks for English")?;
    let awaits: bool = english.browser.script("return document.getElementById('review-notice') !== null")?;
    ensure(!awaits, "English awaits no translation's reviewer")
}

fn another_language_keeps_the_place(visit: &Visit) -> Checked {
    let page = start(visit, "index.html", "lang=en&view=story&chapter=2&beat=3")?;
    page.click("language-es")?;
    page.wait("the page is there in Spanish", |page| {
        // Asked at once: between two questions one page may go and the other come.
        let there = "const page = document.documentElement;
                     return page.dataset.state === 'running' && page.lang === 'es'";
        Ok(page.browser.script(there).unwrap_or_default())
    })?;
    is_spanish(&page)?;
    let address: String = page.browser.script("return location.href")?;
    ensure(
        address.contains("chapter=2") && address.contains("beat=3"),
        format!("the place is lost: {address}"),
    )
}

fn one_file_speaks_every_language(visit: &Visit) -> Checked {
    let address = format!("file://{}?size=small&play=0&lang=es", house::single_file().display());
    is_spanish(&Page::start(visit.browser, &address)?)?;
    let title: String = visit.browser.script("return document.title")?;
    ensure(title.contains("dentro"), format!("its title is {title:?}"))
}

fn accessible_in_spanish(visit: &Visit) -> Checked {
    for view in ["story", "explore", "compare"] {
        start(visit, "index.es.html", &format!("view={view}"))?;
        accessibility::check(visit.browser)?;
    }
    let file = visit.server.address(Variant::Plain, "index.es.html");
    let frame = "width=\"320\" height=\"480\" style=\"border:0\"";
    Page::start_in_frame(visit.browser, &visit.server.frame_address(&format!("{file}?play=0"), frame))?;
    accessibility::check(visit.browser)
}
