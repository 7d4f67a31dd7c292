//! What is on screen, given to somebody else: by a link, by a frame, by a file.

use super::{ORDINARY, Row};
use crate::stage::Visit;
use browsers::accessibility;
use browsers::checked::{Checked, ensure};
use browsers::house;
use browsers::page::Page;
use browsers::variant::Variant;
use std::fs;

pub const SCENARIOS: &[Row] = &[
    ("a_link_brings_back_what_is_on_screen", ORDINARY, a_link_brings_back_what_is_on_screen),
    ("a_file_is_saved_with_its_settings", ORDINARY, a_file_is_saved_with_its_settings),
    ("the_host_check_tells_what_works", ORDINARY, the_host_check_tells_what_works),
];

const SETTINGS: &str = "play=0&seed=12&stage=active&therapies=car_t";

fn open_panel(page: &Page) -> Checked {
    page.browser.script::<()>("document.querySelector('#share > summary').click()")?;
    page.wait("the panel is open", |page| {
        page.browser.look("return Boolean(document.getElementById('share-inside'))")
    })
}

fn a_link_brings_back_what_is_on_screen(visit: &Visit) -> Checked {
    let page = visit.start(SETTINGS)?;
    open_panel(&page)?;
    let (link, frame, code): (String, String, usize) = page.browser.look(
        "const value = (id) => document.getElementById(id).value;
         return [value('share-link'), value('share-frame'), document.querySelector('#share-code path').getAttribute('d').length]",
    )?;
    ensure(
        frame.starts_with("<iframe src=\"http://") && frame.contains("&amp;seed=12"),
        format!("frame: {frame}"),
    )?;
    ensure(code > 1_000, "no code for a phone")?;
    accessibility::check(visit.browser)?;
    page.click("share-link-copy")?;
    page.wait("it says whether it was copied", |page| {
        page.browser.look("return document.querySelector('.share-row [role=status]').innerText.length > 3")
    })?;
    let again = Page::start(visit.browser, &link)?;
    is_restored(&again)
}

fn is_restored(page: &Page) -> Checked {
    let on: bool = page.browser.look("return document.getElementById('therapy-car_t').checked")?;
    let seed: String = page.browser.look("return document.getElementById('run-seed').value")?;
    ensure(on && seed == "12" && !page.is_playing()?, format!("car_t is on: {on}, seed {seed}"))
}

/// What the browser would write to disk is caught, written, and opened as a file.
const CATCH: &str = "const make = URL.createObjectURL; URL.createObjectURL = (blob) => {
  blob.text().then((text) => { self.saved = text }); return make.call(URL, blob) }";

fn a_file_is_saved_with_its_settings(visit: &Visit) -> Checked {
    let from = format!("file://{}?size=small&view=explore&{SETTINGS}", house::single_file().display());
    let saved = saved(&Page::start(visit.browser, &from)?)?;
    let hosted = Page::start(visit.browser, &visit.address(Variant::Strict, SETTINGS))?;
    let hosted = self::saved(&hosted)?;
    ensure(saved.contains("seed=12") && hosted.contains("seed=12"), "no settings in the file")?;
    for (name, text) in [("saved.html", saved), ("saved-hosted.html", hosted)] {
        let file = house::evidence().join(name);
        fs::write(&file, text)?;
        is_restored(&Page::start(visit.browser, &format!("file://{}", file.display()))?)?;
    }
    Ok(())
}

fn saved(page: &Page) -> Checked<String> {
    page.browser.script::<()>(CATCH)?;
    open_panel(page)?;
    page.click("share-file")?;
    page.wait("the file is made", |page| page.browser.look("return Boolean(self.saved)"))?;
    page.browser.look("return self.saved")
}

fn the_host_check_tells_what_works(visit: &Visit) -> Checked {
    let page = Page { browser: visit.browser };
    for (variant, webassembly) in [(Variant::Open, "yes"), (Variant::NoWebAssembly, "no")] {
        page.browser.visit(&visit.server.address(variant, "check.html"))?;
        page.wait("every check is done", |page| {
            page.browser.look("return document.documentElement.dataset.state === 'done'")
        })?;
        let said: String =
            page.browser.look("return document.querySelector('#check-webassembly').dataset.works")?;
        ensure(said == webassembly, format!("WebAssembly on a {} host: {said}", variant.folder()))?;
    }
    let words: String = page.browser.look("return document.querySelector('#check-webassembly').innerText")?;
    ensure(words.contains("wasm-unsafe-eval"), format!("it does not say what to change: {words}"))
}
