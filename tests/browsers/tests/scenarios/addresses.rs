//! Addresses as people and their systems really write them, and those that are put in while the page runs.

use super::messages::Hosted;
use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::engine::Engine;
use browsers::host_profile::HostProfile;
use browsers::page::Page;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::full("taken_as_they_are_meant", taken_as_they_are_meant, "our own code reads the address"),
    Scenario::all(
        "the_language_that_is_meant",
        the_language_that_is_meant,
        "going to another page at the start is the engine's",
    ),
    Scenario::all(
        "another_fragment_is_gone_to",
        another_fragment_is_gone_to,
        "when a page is told of another address is the engine's",
    ),
    Scenario::all(
        "a_frame_is_given_another_fragment",
        a_frame_is_given_another_fragment,
        "when a page is told of another address is the engine's",
    ),
    Scenario::full(
        "an_element_keeps_other_addresses_out_of_the_query",
        an_element_keeps_other_addresses_out_of_the_query,
        "our own code writes the address",
    ),
    Scenario::full("only_who_can_act_is_told", only_who_can_act_is_told, "our own code tells it"),
    Scenario::all(
        "a_folder_without_its_slash",
        a_folder_without_its_slash,
        "what is done with a file of another kind is the engine's",
    ),
];

/// Addresses that would lose something, or tell a visitor about it, if they were taken by the letter. All mean the same.
const MEANT: [&str; 12] = [
    "?view=explore&amp;stage=active&amp;therapies=car_t,antibody:cd38&amp;seed=9&amp;play=0",
    "?view=explore&#038;stage=active&#038;therapies=car_t,antibody:cd38&#038;seed=9&#038;play=0",
    "?view=Explore&STAGE=Active&Therapies=CAR_T,%20Antibody:CD38&seed=9%20&play=False",
    "?view=explore&stage=active&therapies=car_t%252Cantibody%253Acd38&seed=9&play=no",
    "?view%3Dexplore%26stage%3Dactive%26therapies%3Dcar_t%2Cantibody%26seed%3D9%26play%3D0",
    "?view=explore;stage=active;therapies=car_t|antibody;seed=9;play=off",
    "?view=explore?stage=active&therapies=car_t+antibody&seed=9&play=0&utm_source=mail&fbclid=IwAR0",
    "?play=0&accent=#0072ce&view=explore&stage=active&therapies=car_t,antibody&seed=9.",
    "?view=%22explore%22&stage='active'&therapies=[%22car_t%22,%22antibody%22]&seed=9&play=0)",
    "?view=expl%E2%80%8Bore&stage=%C2%A0active&therapies=car-t,antibody&seed=9&play=0>",
    "?seed=3&view=story&seed=9&view=explore&stage=active&therapies=car_t,antibody&play=0",
    "?view=explore&stage=active&therapies=car_t,antibody&play=0&accent={{colour}}&lang=&idle=%%idle%%#seed=9",
];
/// View, stage, seed, treatments, whether a notice is seen, and whether it plays.
const SHOWN: &str = "const at = (id) => document.getElementById(id)?.value;
    const on = [...document.querySelectorAll('[role=switch]:checked')].map((e) => e.id.replace('therapy-', ''));
    const notice = document.getElementById('settings-notice').checkVisibility();
    const { playing } = document.getElementById('play').dataset;
    return [document.querySelector('.page').dataset.view, at('run-stage'), at('run-seed'), on.join(), notice, playing].join(' ')";
const MEANT_SHOWN: &str = "explore active 9 antibody,car_t false false";

fn taken_as_they_are_meant(context: &Context) -> Result<()> {
    let page = context.server.address(HostProfile::Plain, "index.html");
    for address in MEANT {
        let page = Page::start(context.browser, &format!("{page}{address}"))?;
        let shown: String = page.browser.query(SHOWN)?;
        ensure!(shown == MEANT_SHOWN, "{address} shows: {shown}");
    }
    let page = Page::start(context.browser, &format!("{page}?accent=#0072ce&view=explore&play=0"))?;
    let colour: String =
        page.browser.query("return document.documentElement.style.getPropertyValue('--brand')")?;
    ensure!(colour == "#0072ce", "the color is {colour}");
    Ok(())
}

fn the_language_that_is_meant(context: &Context) -> Result<()> {
    let file = context.server.address(HostProfile::Plain, "index.html");
    for (asked, language) in [
        ("?lang=es_ES", "es"),
        ("?lang=es_MX", "es"),
        ("?lang=en&amp;lang=%C2%A0Es).", "es"),
        ("?lang=es&lang=en", "en"),
        ("?lang=[current-page:language]", "en"),
        ("?lang=", "en"),
    ] {
        let page = Page::start(context.browser, &format!("{file}{asked}&size=small&play=0&view=explore"))?;
        let (shown, notice): (String, bool) = page.browser.query(
            "return [document.documentElement.lang, document.getElementById('settings-notice').checkVisibility()]",
        )?;
        ensure!(shown == language && !notice, "{asked}: in {shown}, a notice: {notice}");
    }
    Ok(())
}

/// The place in the story that the address names, once the page has written it.
fn waits_for(page: &Page, what: &str, condition: &str) -> Result<()> {
    let body = "const { view } = document.querySelector('.page').dataset; const seed = document.getElementById('run-seed')?.value;
                const fragment = location.hash; const root = document.documentElement;";
    page.wait_until(what, &format!("{body} return {condition}"))
}

fn another_fragment_is_gone_to(context: &Context) -> Result<()> {
    let page = context.start("play=0&seed=5")?;
    page.click("therapy-car_t")?;
    page.step()?;
    page.browser.execute::<()>("location.hash = 'stage'")?;
    page.frames(3)?;
    ensure!(page.readout("day")? >= 1.0, "a place in the page was taken for an address");
    page.browser.execute::<()>("location.hash = 'view=story&amp;Chapter=2&beat=3&play=0'")?;
    waits_for(&page, "the story is told", "view === 'story' && /chapter=2|beat=/.test(fragment)")?;
    page.browser.execute::<()>("location.hash = 'view=explore&seed=9'")?;
    waits_for(&page, "it goes back to exploring", "view === 'explore' && seed === '9'")?;
    let on: bool = page.browser.query("return document.getElementById('therapy-car_t').checked")?;
    ensure!(!on && page.readout("day")? < 1.0, "what the address does not name is left from before");
    page.browser.execute::<()>("location.hash = ''")?;
    waits_for(&page, "only the query is left", "view === 'explore' && seed === '5'")?;
    page.browser.execute::<()>("location.hash = 'view=explore&lang=es&play=0'")?;
    page.wait("it goes to the page in Spanish", |page| {
        let there = "const root = document.documentElement; return root.lang === 'es' && root.dataset.state === 'running'";
        Ok(page.browser.execute(there).unwrap_or_default())
    })
}

fn a_frame_is_given_another_fragment(context: &Context) -> Result<()> {
    let page = context.address(HostProfile::Open, "play=0");
    let host = context.host.origin();
    let hosted =
        Hosted::open(context, &format!("{page}#host={host}&seed=5"), "width=\"800\" height=\"600\"")?;
    hosted.say("{ marrowscope: 1, type: 'step' }")?;
    hosted.heard_that("state", "m.settings.seed === '5' && m.readouts.day === 1")?;
    context
        .browser
        .execute::<()>(&format!("document.querySelector('iframe').src = '{page}#seed=9&therapies=car_t'"))?;
    hosted.heard_that(
        "state",
        "m.settings.seed === '9' && m.settings.therapies?.startsWith('car_t') && m.readouts.day === 0",
    )?;
    hosted.say("{ marrowscope: 1, type: 'step' }")?;
    hosted.heard_that("state", "m.settings.seed === '9' && m.readouts.day === 1").map(drop)
}

/// Servers that refuse a query with another site's address in it must have nothing to refuse.
fn an_element_keeps_other_addresses_out_of_the_query(context: &Context) -> Result<()> {
    let home = context.server.address(HostProfile::Open, "");
    let page = Page { browser: context.browser };
    page.browser.goto(&context.host.address(HostProfile::Open, &format!("example.html?from={home}")))?;
    page.wait_until("the element has its frame", "return Boolean(document.querySelector('#one iframe'))")?;
    let (query, fragment): (String, String) = page.browser.query(
        "const address = new URL(document.querySelector('#one iframe').src); return [address.search, address.hash]",
    )?;
    let host = format!("host={}", context.host.origin().replace(':', "%3A").replace('/', "%2F"));
    ensure!(query.is_empty() && fragment.contains(&host), "query {query:?}, fragment {fragment:?}");
    Ok(())
}

fn notice(page: &Page) -> Result<String> {
    page.browser.query(
        "const notice = document.getElementById('settings-notice');
         return notice.checkVisibility() ? [...notice.querySelectorAll('p')].map((line) => line.dataset.name).join() : ''",
    )
}

fn only_who_can_act_is_told(context: &Context) -> Result<()> {
    const BAD: &str = "play=0&speed=banana&accent=teal&host=nowhere";
    let page = context.start(BAD)?;
    ensure!(notice(&page)?.is_empty(), "a visitor is told what an editor wrote");
    page.browser.execute::<()>(
        "self.warned = []; console.warn = (line) => warned.push(line); location.hash = 'speed=apple'",
    )?;
    page.wait_until(
        "it is in the console",
        "return self.warned.some((line) => line.includes('speed=apple'))",
    )?;
    page.wait("what was typed is told", |page| Ok(notice(page)? == "speed"))?;
    page.browser.execute::<()>("location.hash = 'speed=2'")?;
    page.wait("what is mended is told no more", |page| Ok(notice(page)?.is_empty()))?;
    let page = context.start(&format!("check&{BAD}"))?;
    ensure!(notice(&page)? == "speed,host,accent", "an editor is told: {}", notice(&page)?);
    let page = context.start_in_frame(800, 600, &format!("{BAD}#speed=apple"))?;
    ensure!(notice(&page)?.is_empty(), "a reader is told what the host's page wrote");
    context.browser.leave_frame()?;
    let page = context.start_in_frame(800, 600, &format!("{BAD}#check=1"))?;
    ensure!(notice(&page)? == "speed,host,accent", "in a frame an editor is told: {}", notice(&page)?);
    Ok(())
}

/// Then no file beside the page is found, and this server answers all the same, with a page.
fn a_folder_without_its_slash(context: &Context) -> Result<()> {
    context.browser.goto(&format!("{}/marrowscope", context.server.origin()))?;
    let words = context.browser.words("words")?;
    ensure!(words.len() > 300, "the page's words are missing: {words:?}");
    ensure!(context.browser.shows("fault-files")?, "nobody says why nothing moves");
    let why = context.browser.words("fault-files")?;
    ensure!(why.contains("slash (/)"), "it says: {why}");
    let (wide, window): (u32, u32) =
        context.browser.query("return [document.documentElement.scrollWidth, innerWidth]")?;
    // Without style the pictures are as wide as they are.
    ensure!(wide <= window || context.browser.engine != Engine::Chromium, "{wide} wide in {window}");
    let page = context.start("play=0")?;
    ensure!(!page.browser.shows("fault-files")?, "it is said where all is well");
    Ok(())
}
