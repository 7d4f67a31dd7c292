//! At rest nothing runs: where nothing changes, or nobody can see it, the page asks for no frame. A phone stays cool.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::host_profile::HostProfile;
use browsers::page::Page;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::all("at_rest_no_frame_runs", at_rest_no_frame_runs, "who brings frames is the engine's"),
    Scenario::all(
        "what_nobody_sees_is_not_drawn",
        what_nobody_sees_is_not_drawn,
        "what is in sight is told by the engine",
    ),
];

/// How many frames the page asks for in 1.5 s.
const FRAMES_ASKED: &str = "const before = framesAsked;
     return new Promise((done) => setTimeout(() => done(framesAsked - before), 1500))";

fn start<'fixture>(context: &Context<'fixture>, settings: &str) -> Result<Page<'fixture>> {
    let address = context.server.address(HostProfile::Counted, "index.html");
    Page::start(context.browser, &format!("{address}?size=small&{settings}"))
}

fn rests(page: &Page, when: &str) -> Result<()> {
    page.settle()?;
    // The picture is looked at once more when it has stood for a while.
    page.let_pass(700)?;
    let asked: u32 = page.browser.execute(FRAMES_ASKED)?;
    ensure!(asked <= 1, "{when} it asks for {asked} frames");
    Ok(())
}

fn at_rest_no_frame_runs(context: &Context) -> Result<()> {
    for settings in [
        "view=explore&stage=active&play=0&therapies=car_t",
        "view=story&play=0",
        "view=compare&play=0&motion=still",
        "view=trial&play=0",
    ] {
        let page = start(context, settings)?;
        rests(&page, settings)?;
        if !settings.contains("trial") {
            // And it wakes.
            page.click("play")?;
            page.wait("it plays", Page::is_playing)?;
            page.browser.execute::<()>("self.before = framesAsked")?;
            page.wait_until("while it plays it asks for frames", "return framesAsked > before + 4")?;
            page.click("play")?;
            page.wait("it is paused", |page| Ok(!page.is_playing()?))?;
            rests(&page, &format!("{settings}, paused again,"))?;
        }
    }
    let page = start(context, "view=explore&play=0")?;
    rests(&page, "before a step")?;
    page.step()
}

fn what_nobody_sees_is_not_drawn(context: &Context) -> Result<()> {
    let page = start(context, "view=explore&play=1")?;
    page.browser.press('.')?;
    page.wait_until("the stage is blank", "return document.querySelector('.blank').checkVisibility()")?;
    page.let_pass(700)?;
    let (asked, before): (u32, f64) = (page.browser.execute(FRAMES_ASKED)?, page.readout("day")?);
    ensure!(asked <= 1, "behind a blank screen it asks for {asked} frames");
    page.browser.press('.')?;
    page.wait("time goes on", |page| Ok(page.readout("day")? > before))?;
    // In a frame that its host scrolls out of sight.
    let address = context.server.address(HostProfile::Counted, "index.html");
    let address = format!("{address}?size=small&view=explore&play=1");
    let frame = "width=\"600\" height=\"500\" style=\"border:0; display: block; margin: 0 0 4000px\"";
    let page = Page::start_in_frame(context.browser, &context.server.frame_address(&address, frame))?;
    page.browser.execute::<()>("parent.scrollTo(0, 3000)")?;
    page.let_pass(1_000)?;
    let asked: u32 = page.browser.execute(FRAMES_ASKED)?;
    ensure!(asked <= 1, "out of sight it asks for {asked} frames");
    let before = page.readout("day")?;
    page.browser.execute::<()>("parent.scrollTo(0, 0)")?;
    page.wait("in sight again time goes on", |page| Ok(page.readout("day")? > before))
}
