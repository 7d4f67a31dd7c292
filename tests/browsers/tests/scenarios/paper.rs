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
        "the_picture_is_drawn_anew_for_paper",
        the_picture_is_drawn_anew_for_paper,
        "the events of printing and the canvas are the engine's",
    ),
    Scenario::only(
        &[Engine::Chromium],
        "the_picture_is_whole_on_paper",
        the_picture_is_whole_on_paper,
        "only Chromium can be told that it prints",
    ),
    Scenario::only(
        &[Engine::Chromium],
        "a_host_that_prints_has_the_picture_too",
        a_host_that_prints_has_the_picture_too,
        "only Chromium gives its printed pages to a test",
    ),
    Scenario::all(
        "a_dark_page_is_light_on_paper",
        a_dark_page_is_light_on_paper,
        "the events of printing, and dark colours, are the engine's",
    )
    .with(DARK),
];

const DARK: BrowserPrefs = BrowserPrefs { still_and_dark: true, ..BrowserPrefs::NONE };

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

/// Of each canvas for paper its width, its least and its most bright point; and how many names stand there.
const PAPER: &str = "const canvases = [...document.querySelectorAll('#paper canvas')].map((canvas) => {
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    let [least, most] = [255, 0];
    for (let at = 0; at < data.length; at += 4) {
      least = Math.min(least, data[at]);
      most = Math.max(most, data[at]);
    }
    return [canvas.width, least, most];
  });
  return [canvases, document.querySelectorAll('#paper .label:not([hidden])').length]";

fn the_picture_is_drawn_anew_for_paper(context: &Context) -> Result<()> {
    for renderer in ["raster", "webgl2"] {
        for (view, panes) in [("explore", 1), ("compare", 2), ("story", 1)] {
            let page = context.start(&format!("view={view}&stage=active&play=0&renderer={renderer}"))?;
            page.browser.execute::<()>("dispatchEvent(new Event('beforeprint'))")?;
            let (canvases, names): (Vec<(u32, u32, u32)>, usize) = page.browser.query(PAPER)?;
            let what = format!("{renderer}, {view}: {canvases:?}, {names} names");
            let width: u32 = canvases.iter().map(|canvas| canvas.0).sum();
            ensure!(canvases.len() == panes && (1_600..=2_000).contains(&width), "{what}");
            ensure!(
                canvases.iter().all(|(_, least, most)| *least < 100 && *most > 200),
                "{what}: nothing is drawn"
            );
            ensure!(view == "story" || names >= 3, "{what}");
            page.browser.execute::<()>("dispatchEvent(new Event('afterprint'))")?;
            let left: usize =
                page.browser.query("return document.getElementById('paper').childElementCount")?;
            ensure!(left == 0, "{what}: it stays after printing");
        }
    }
    Ok(())
}

/// What stands on paper: width of the paper and of the picture, names that leave the picture, what should not be there.
const ON_PAPER: &str = "const box = (one) => one.getBoundingClientRect(), picture = box(document.getElementById('paper'));
  const names = [...document.querySelectorAll('#paper .label:not([hidden]) > span, #paper .stage-scale')];
  const beyond = names.filter((name) => box(name).left < picture.left - 1 || box(name).right > picture.right + 1
    || box(name).top < picture.top - 1 || box(name).bottom > picture.bottom + 1).map((name) => name.textContent);
  const unwanted = ['.languages', '#coarser', '.stage-pane', '#lens', '.view-controls'];
  const there = unwanted.filter((one) => [...document.querySelectorAll(one)].some((one) => one.getClientRects().length));
  return [picture.width / document.documentElement.clientWidth, names.length, [...beyond, ...there]]";

fn the_picture_is_whole_on_paper(context: &Context) -> Result<()> {
    for settings in ["view=explore&stage=active", "view=compare&stage=active", "view=story&chapter=3"] {
        let page = context.start(&format!("{settings}&play=0"))?;
        page.browser.execute::<()>("dispatchEvent(new Event('beforeprint'))")?;
        let media =
            |media: &str| page.browser.chromium("Emulation.setEmulatedMedia", &json!({ "media": media }));
        let sheet = json!({ "width": 695, "height": 1_036, "deviceScaleFactor": 1, "mobile": false });
        page.browser.chromium("Emulation.setDeviceMetricsOverride", &sheet)?;
        media("print")?;
        let seen: Result<(f64, usize, Vec<String>)> = page.browser.query(ON_PAPER);
        media("")?;
        page.browser.chromium("Emulation.clearDeviceMetricsOverride", &json!({}))?;
        let (share, names, faults) = seen?;
        ensure!(
            share > 0.97 && names > 1 && faults.is_empty(),
            "{settings}: {share:.2} of the width, {names} names, {faults:?}"
        );
    }
    Ok(())
}

/// Whoever prints the page around it: the picture is drawn anew before, and taken away after.
fn a_host_that_prints_has_the_picture_too(context: &Context) -> Result<()> {
    let page = context.start_in_frame(700, 1_400, "view=explore&therapies=car_t&play=0")?;
    page.browser.execute::<()>(
        "window.widths = [];
         const seen = () => window.widths.push(document.querySelector('#paper canvas')?.width ?? 0);
         addEventListener('beforeprint', seen);
         addEventListener('afterprint', seen)",
    )?;
    page.browser.chromium("Page.printToPDF", &json!({ "printBackground": true }))?;
    let widths: Vec<u32> = page.browser.query("return window.widths")?;
    ensure!(matches!(widths[..], [printed, 0] if printed >= 1_800), "{widths:?}");
    Ok(())
}
