//! A page that stands in a hall starts again by itself: as it was when it was opened, and never without a warning.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::engine::BrowserPrefs;
use browsers::page::Page;

const STILL_AND_DARK: BrowserPrefs = BrowserPrefs { still_and_dark: true, ..BrowserPrefs::NONE };

pub const SCENARIOS: &[Scenario] = &[
    Scenario::full("it_begins_as_a_fresh_page", it_begins_as_a_fresh_page, "our own code counts the time"),
    Scenario::full(
        "it_waits_where_reduced_motion_is_asked_for",
        it_waits_where_reduced_motion_is_asked_for,
        "our own code counts the time",
    )
    .with(STILL_AND_DARK),
    Scenario::full(
        "after_a_sleep_it_warns_first",
        after_a_sleep_it_warns_first,
        "our own code counts the time",
    ),
    Scenario::full(
        "after_another_language_it_begins_in_the_first",
        after_another_language_it_begins_in_the_first,
        "our own code makes the links",
    ),
    Scenario::all("any_input_keeps_it", any_input_keeps_it, "what of input reaches the page is the engine's"),
];

/// What the address alone decides.
fn chosen(page: &Page) -> Result<Vec<String>> {
    page.browser.query(
        "const value = (id) => document.getElementById(id)?.value ?? '';
         const open = document.querySelectorAll('details[open]').length;
         return [document.querySelector('.page').dataset.view, document.getElementById('play').dataset.playing,
           ...['run-stage', 'run-m-protein', 'run-size', 'run-seed', 'speed'].map(value), String(open),
           String(document.querySelectorAll('[role=switch]:checked').length)]",
    )
}

fn begins_again(page: &Page) -> Result<()> {
    page.wait_until("it warns", "return document.querySelector('#idle-warning button') !== null")?;
    page.wait_until("it begins again", "return document.querySelector('#idle-warning button') === null")?;
    page.wait_until("it is there", "return location.hash.includes('play=')")
}

fn it_begins_as_a_fresh_page(context: &Context) -> Result<()> {
    for settings in ["idle=6&play=0&seed=5&therapies=imid", "idle=6&play=0&m_protein=iga&day=3"] {
        let page = context.start(settings)?;
        page.settle()?;
        let (fresh, readouts) = (chosen(&page)?, page.readouts()?);
        page.choose("run-stage", "relapsed")?;
        page.choose("run-m-protein", "light_chain")?;
        page.choose("speed", "4")?;
        page.click("therapy-car_t")?;
        page.browser.execute::<()>("document.getElementById('run-choices').open = true")?;
        page.step()?;
        ensure!(chosen(&page)? != fresh, "nothing was chosen");
        begins_again(&page)?;
        page.settle()?;
        ensure!(chosen(&page)? == fresh, "{settings}: {:?} and not {fresh:?}", chosen(&page)?);
        ensure!(page.readouts()? == readouts, "{settings}: the run is another one");
    }
    Ok(())
}

/// A visitor reads on in another language, and goes.
fn after_another_language_it_begins_in_the_first(context: &Context) -> Result<()> {
    let page = context.start("idle=6&play=0&seed=5&therapies=imid")?;
    page.settle()?;
    let (fresh, readouts) = (chosen(&page)?, page.readouts()?);
    page.click("therapy-car_t")?;
    page.step()?;
    page.browser.execute::<()>("document.getElementById('language-es').click()")?;
    page.wait_until(
        "it goes on in Spanish",
        "return document.documentElement.lang === 'es' && document.getElementById('therapy-car_t')?.checked",
    )?;
    page.wait_until(
        "it is in English again",
        "return document.documentElement.lang === 'en' && location.hash.includes('play=')",
    )?;
    page.settle()?;
    ensure!(chosen(&page)? == fresh, "{:?} and not {fresh:?}", chosen(&page)?);
    ensure!(page.readouts()? == readouts, "the run is another one");
    Ok(())
}

fn it_waits_where_reduced_motion_is_asked_for(context: &Context) -> Result<()> {
    let page = context.start("idle=4")?;
    page.click("play")?;
    page.wait("it plays", Page::is_playing)?;
    begins_again(&page)?;
    page.wait("it waits", |page| Ok(!page.is_playing()? && page.readout("day")? == 0.0))
}

fn after_a_sleep_it_warns_first(context: &Context) -> Result<()> {
    let page = context.start("idle=120&play=0")?;
    page.step()?;
    page.browser.execute::<()>("const now = Date.now; Date.now = () => now() + 3600e3")?;
    page.wait_until("it warns", "return document.querySelector('#idle-warning button') !== null")?;
    let stays: bool = page.browser.execute(
        "return new Promise((done) => setTimeout(() =>
           done(document.querySelector('#idle-warning button') !== null), 5000))",
    )?;
    ensure!(stays && page.readout("day")? >= 1.0, "the warning was not left to be read");
    page.browser.execute::<()>("document.querySelector('#idle-warning button').click()")?;
    page.wait_until("it stays", "return document.querySelector('#idle-warning button') === null")?;
    ensure!(page.readout("day")? >= 1.0, "it began again");
    Ok(())
}

/// What assistive technology sends is often no more than one event.
fn any_input_keeps_it(context: &Context) -> Result<()> {
    let page = context.start("idle=4&play=0")?;
    let inputs = [
        "document.getElementById('step').focus()",
        "document.querySelector('h1').click()",
        "scrollTo(0, scrollY + 40)",
        "document.body.dispatchEvent(new Event('touchstart', { bubbles: true }))",
    ];
    for input in inputs {
        page.wait_until("it warns", "return document.querySelector('#idle-warning button') !== null")?;
        page.browser.execute::<()>(input)?;
        page.wait_until(
            "the warning goes",
            "return document.querySelector('#idle-warning button') === null",
        )?;
        page.browser.execute::<()>("document.activeElement?.blur()")?;
    }
    Ok(())
}
