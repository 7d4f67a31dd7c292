//! What is on screen, given to somebody else: by a link, by a frame, by a file.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::accessibility;
use browsers::host_profile::HostProfile;
use browsers::page::Page;
use browsers::paths;
use std::fs;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::all(
        "a_link_brings_back_what_is_on_screen",
        a_link_brings_back_what_is_on_screen,
        "the clipboard is the engine's",
    ),
    Scenario::all(
        "a_file_is_saved_with_its_settings",
        a_file_is_saved_with_its_settings,
        "each engine has its own rules for files from disk",
    ),
    Scenario::all(
        "the_host_check_builds_an_address",
        the_host_check_builds_an_address,
        "frames within frames are the engine's",
    ),
    Scenario::full(
        "the_host_check_keeps_what_an_address_says",
        the_host_check_keeps_what_an_address_says,
        "our own code reads the address",
    ),
    Scenario::all(
        "the_host_check_tells_what_works",
        the_host_check_tells_what_works,
        "what works on a host is told by the engine",
    ),
];

const SETTINGS: &str = "play=0&seed=12&stage=active&therapies=car_t";

fn open_panel(page: &Page) -> Result<()> {
    page.browser.execute::<()>("document.querySelector('#share > summary').click()")?;
    page.wait_until("the panel is open", "return Boolean(document.getElementById('share-inside'))")
}

fn a_link_brings_back_what_is_on_screen(context: &Context) -> Result<()> {
    let page = context.start(SETTINGS)?;
    open_panel(&page)?;
    let (link, frame, code): (String, String, usize) = page.browser.query(
        "const value = (id) => document.getElementById(id).value;
         return [value('share-link'), value('share-frame'), document.querySelector('#share-code path').getAttribute('d').length]",
    )?;
    ensure!(frame.starts_with("<iframe src=\"http://") && frame.contains("&amp;seed=12"), "frame: {frame}");
    ensure!(code > 1_000, "no code for a phone");
    accessibility::check(context.browser)?;
    page.click("share-link-copy")?;
    page.wait_until(
        "it says whether it was copied",
        "return document.querySelector('.share-row [role=status]').innerText.length > 3",
    )?;
    let again = Page::start(context.browser, &link)?;
    is_restored(&again)
}

fn is_restored(page: &Page) -> Result<()> {
    let on: bool = page.browser.query("return document.getElementById('therapy-car_t').checked")?;
    let seed: String = page.browser.query("return document.getElementById('run-seed').value")?;
    ensure!(on && seed == "12" && !page.is_playing()?, "car_t is on: {on}, seed {seed}");
    Ok(())
}

/// What the browser would write to disk is caught, written, and opened as a file.
const CATCH: &str = "const make = URL.createObjectURL; URL.createObjectURL = (blob) => {
  blob.text().then((text) => { self.saved = text }); return make.call(URL, blob) }";

fn a_file_is_saved_with_its_settings(context: &Context) -> Result<()> {
    let from = format!("file://{}?size=small&view=explore&{SETTINGS}", paths::single_file().display());
    let saved = saved(&Page::start(context.browser, &from)?)?;
    let hosted = Page::start(context.browser, &context.address(HostProfile::Strict, SETTINGS))?;
    let hosted = self::saved(&hosted)?;
    ensure!(saved.contains("seed=12") && hosted.contains("seed=12"), "no settings in the file");
    for (name, text) in [("saved.html", saved), ("saved-hosted.html", hosted)] {
        let file = paths::evidence().join(name);
        fs::write(&file, text)?;
        is_restored(&Page::start(context.browser, &format!("file://{}", file.display()))?)?;
    }
    Ok(())
}

fn saved(page: &Page) -> Result<String> {
    page.browser.execute::<()>(CATCH)?;
    open_panel(page)?;
    page.click("share-file")?;
    page.wait_until("the file is made", "return Boolean(self.saved)")?;
    page.browser.query("return self.saved")
}

fn the_host_check_tells_what_works(context: &Context) -> Result<()> {
    let page = Page { browser: context.browser };
    for (profile, webassembly) in [(HostProfile::Open, "yes"), (HostProfile::NoWebAssembly, "no")] {
        page.browser.goto(&context.server.address(profile, "check.html"))?;
        page.wait_until("every check is done", "return document.documentElement.dataset.state === 'done'")?;
        let said: String =
            page.browser.query("return document.querySelector('#check-webassembly').dataset.works")?;
        ensure!(said == webassembly, "WebAssembly on a {} host: {said}", profile.folder());
    }
    let words: String =
        page.browser.query("return document.querySelector('#check-webassembly').innerText")?;
    ensure!(words.contains("wasm-unsafe-eval"), "it does not say what to change: {words}");
    Ok(())
}

/// Chosen, seen and copied; and an address that somebody brings, in words.
fn the_host_check_builds_an_address(context: &Context) -> Result<()> {
    let page = Page { browser: context.browser };
    page.browser.goto(&context.server.address(HostProfile::Strict, "check.html?lang=en"))?;
    let told = "return document.getElementById('says').dataset.state === 'told' && Boolean(document.querySelector('#choose-therapies input'))";
    page.wait_until("the whole story is told", told)?;
    page.browser.execute::<()>(
        "const put = (name, value) => { document.getElementById('choose-' + name).value = value };
         put('view', 'explore'); put('institution', 'A clinic'); put('institutionSite', 'https://clinic.example/');
         put('accent', '#7b2355'); document.querySelector('#choose-therapies [value=car_t]').click()",
    )?;
    page.wait_until(
        "the page shows what was chosen",
        "return /CAR T cells/.test(document.getElementById('does').innerText) && /A clinic/.test(document.getElementById('does').innerText)",
    )?;
    let (address, frame, element): (String, String, String) = page.browser.query(
        "return ['address', 'copy-copyFrame', 'copy-copyElement'].map((id) => document.getElementById(id).value)",
    )?;
    ensure!(
        address.contains("?lang=en&view=explore&therapies=car_t")
            && address.contains("#institution=A+clinic"),
        "{address}"
    );
    ensure!(
        frame.starts_with("<iframe src=\"http") && frame.contains("explore&amp;therapies=car_t"),
        "{frame}"
    );
    ensure!(element.contains("<marrow-scope lang=\"en\" view=\"explore\" therapies=\"car_t\""), "{element}");
    accessibility::check(context.browser)?;
    page.browser.execute::<()>(
        "const address = document.getElementById('address');
         address.value = '<iframe src=\"https://a.example/?view=compare&amp;stage=nonsense\"></iframe>';
         address.dispatchEvent(new Event('input'))",
    )?;
    page.wait_until(
        "it says what is wrong",
        "return /nonsense/.test(document.getElementById('wrong').innerText) && /Compare/.test(document.getElementById('does').innerText)",
    )
}

/// What an address says that is not among the choices stays in it, however it was escaped on its way.
fn the_host_check_keeps_what_an_address_says(context: &Context) -> Result<()> {
    let page = Page { browser: context.browser };
    page.browser.goto(&context.server.address(HostProfile::Strict, "check.html?lang=en"))?;
    let told = "document.getElementById('says').dataset.state === 'told'";
    page.wait_until(
        "the choices are there",
        &format!("return {told} && Boolean(document.querySelector('#choose-therapies input'))"),
    )?;
    let (pasted, meant) = (
        "?view=Explore&amp;amp;stage=active&amp;therapies=car_t@4,antibody:cd38&amp;day=3&amp;speed=2",
        "?view=explore&therapies=antibody:cd38,car_t@4&stage=active&speed=2&day=3",
    );
    for text in [pasted.to_owned(), format!("<iframe width='9' src='{pasted}'></iframe>")] {
        page.browser.execute::<()>(&format!(
            "document.getElementById('says').dataset.state = ''; const address = document.getElementById('address');
             address.value = {text:?}; address.dispatchEvent(new Event('input'))",
        ))?;
        page.wait_until("it is read", &format!("return {told}"))?;
        let chosen: (String, String, String, bool) = page.browser.query(
            "const value = (name) => document.getElementById('choose-' + name).value;
             return [value('view'), value('stage'), document.getElementById('copy-copyLink').value,
               document.querySelector('#choose-therapies [value=car_t]').checked]",
        )?;
        ensure!(chosen.0 == "explore" && chosen.1 == "active" && chosen.3, "{text}: {chosen:?}");
        ensure!(same_settings(&chosen.2, meant), "{text} becomes {}", chosen.2);
    }
    page.browser.execute::<()>(
        "const put = (name, value) => { document.getElementById('choose-' + name).value = value };
         put('contact', 'A nurse'); put('contactWhere', '+1 555 0100'); put('institution', 'A clinic'); put('institutionSite', 'clinic.example');
         document.querySelector('#choose-therapies [value=adc]').click()",
    )?;
    let link: String = page.browser.query("return document.getElementById('copy-copyLink').value")?;
    let all = meant.replace("car_t@4", "car_t@4,adc")
        + "&institution=A+clinic%7Chttps:%2F%2Fclinic.example&contact=A+nurse%7Ctel:%2B1+555+0100";
    ensure!(same_settings(&link, &all), "after a choice: {link}");
    page.wait_until(
        "its name and number are taken",
        &format!("return {told} && /A nurse/.test(document.getElementById('does').innerText)"),
    )?;
    page.browser.execute::<()>(
        "const address = document.getElementById('address'); address.value = 'hello'; address.dispatchEvent(new Event('input'))",
    )?;
    page.wait_until(
        "it says that this is none",
        "return /not an address/.test(document.getElementById('wrong').innerText)",
    )
}

/// Whether two addresses say the same, in whatever order.
fn same_settings(one: &str, other: &str) -> bool {
    let pairs = |address: &str| {
        let mut pairs: Vec<_> = address.split(['?', '#', '&']).skip(1).map(str::to_owned).collect();
        pairs.sort();
        pairs
    };
    pairs(one) == pairs(other)
}
