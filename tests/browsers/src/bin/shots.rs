//! Screenshots of the release in Chromium: every view, in every size and both colour schemes, early and late.
//!
//! A word on the command line keeps those pictures whose name contains it. `--beats` takes each beat of the story instead,
//! as it stands once it has been told: on a laptop and on a phone.

use anyhow::Result;
use browsers::browser::Browser;
use browsers::engine::{BrowserPrefs, Engine};
use browsers::host_profile::HostProfile;
use browsers::page::Page;
use browsers::paths;
use browsers::server::Server;
use serde_json::json;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

/// As a projector, a tablet, a phone, and the smallest frame.
const SIZES: [(u32, u32); 4] = [(1920, 1080), (1024, 768), (390, 844), (320, 480)];
const SCHEMES: [&str; 2] = ["light", "dark"];

/// How long a picture may get finer before it is taken.
const PATIENCE: Duration = Duration::from_secs(4);

/// One moment of one run.
struct Moment {
    name: &'static str,
    settings: &'static str,
    day: f64,
}

const MOMENTS: [Moment; 12] = [
    Moment { name: "story-beginning", settings: "view=story", day: 0.0 },
    Moment { name: "story-question", settings: "view=story&chapter=1&beat=7", day: 0.0 },
    Moment { name: "story-contact", settings: "view=story&chapter=2&beat=6", day: 8.5 },
    Moment { name: "story-end", settings: "view=story&chapter=5&beat=17", day: 0.0 },
    Moment { name: "compare", settings: "view=compare&stage=active&therapies=car_t", day: 25.0 },
    Moment { name: "untreated-beginning", settings: "stage=early", day: 0.0 },
    Moment { name: "untreated-middle", settings: "stage=early", day: 60.0 },
    Moment { name: "untreated-late", settings: "stage=early", day: 150.0 },
    Moment { name: "antibody", settings: "stage=active&therapies=antibody", day: 30.0 },
    Moment { name: "checkpoint", settings: "stage=active&therapies=checkpoint", day: 30.0 },
    Moment { name: "car_t-middle", settings: "stage=active&therapies=car_t", day: 12.0 },
    Moment { name: "car_t-late", settings: "stage=active&therapies=car_t", day: 60.0 },
];

/// As a laptop and a phone, where the story is most often read.
const BEAT_SIZES: [(u32, u32); 2] = [(1366, 768), (390, 844)];
const CHAPTERS: u8 = 5;

fn main() -> ExitCode {
    let (flags, words): (Vec<String>, Vec<String>) =
        std::env::args().skip(1).partition(|word| word == "--beats");
    let pattern = words.into_iter().next().unwrap_or_default();
    let taken = if flags.is_empty() { take_all(&pattern) } else { take_beats(&pattern) };
    match taken {
        Ok(count) => {
            println!("{count} pictures in {}", folder().display());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("no more pictures: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn folder() -> PathBuf {
    paths::root().join("target/shots")
}

fn name(moment: &Moment, (width, height): (u32, u32), scheme: &str) -> String {
    format!("{}-{width}x{height}-{scheme}", moment.name)
}

/// Each moment is reached once; then all its pictures are taken.
fn take_all(pattern: &str) -> Result<usize> {
    fs::create_dir_all(folder())?;
    let server = Server::start()?;
    let browser = Browser::open(Engine::Chromium, BrowserPrefs::default())?;
    let mut count = 0;
    for moment in &MOMENTS {
        count += take(&browser, &server, moment, pattern)?;
    }
    browser.close();
    Ok(count)
}

/// Chapter by chapter from its first beat on, as a reader goes.
fn take_beats(pattern: &str) -> Result<usize> {
    fs::create_dir_all(folder())?;
    let server = Server::start()?;
    let browser = Browser::open(Engine::Chromium, BrowserPrefs::default())?;
    let mut count = 0;
    for chapter in (1..=CHAPTERS).filter(|chapter| format!("beat-{chapter}").contains(pattern)) {
        count += take_chapter(&browser, &server, chapter)?;
    }
    browser.close();
    Ok(count)
}

fn take_chapter(browser: &Browser, server: &Server, chapter: u8) -> Result<usize> {
    let address = server.address(HostProfile::Plain, "index.html");
    let page = Page::start(browser, &format!("{address}?view=story&chapter={chapter}&speed=4&play=0"))?;
    let mut count = 0;
    loop {
        tell(&page)?;
        let name: String = browser.query("return document.getElementById('caption').dataset.beat")?;
        for size in BEAT_SIZES {
            dress(browser, size, "light")?;
            let (width, height) = size;
            browser.picture(
                &folder().join(format!("beat-{chapter}-{:02}-{name}-{width}x{height}.png", count + 1)),
            )?;
        }
        dress(browser, BEAT_SIZES[0], "light")?;
        count += 1;
        let ends = "return document.querySelector('.story-count').textContent.split(/\\D+/).filter(Boolean)";
        let counted: Vec<String> = browser.query(ends)?;
        if counted.first() == counted.last() {
            return Ok(count * BEAT_SIZES.len());
        }
        page.click("beat-next")?;
        page.wait("the next beat stands", |page| {
            let now: String = page.browser.query("return document.getElementById('caption').dataset.beat")?;
            Ok(now != name)
        })?;
    }
}

/// Plays a beat to its end, with the second choice where it asks, and pauses.
fn tell(page: &Page) -> Result<()> {
    page.click("play")?;
    if page.browser.query("return Boolean(document.getElementById('choice-2'))")? {
        page.click("choice-2")?;
    }
    page.wait_until("the beat is told", "return document.getElementById('story').dataset.told === 'true'")?;
    page.click("play")?;
    page.wait("time stands", |page| Ok(!page.is_playing()?))
}

fn take(browser: &Browser, server: &Server, moment: &Moment, pattern: &str) -> Result<usize> {
    let all = SIZES.iter().flat_map(|&size| SCHEMES.map(|scheme| (size, scheme)));
    let wanted: Vec<_> = all.filter(|&(size, scheme)| name(moment, size, scheme).contains(pattern)).collect();
    if wanted.is_empty() {
        return Ok(0);
    }
    reach(browser, server, moment)?;
    for &(size, scheme) in &wanted {
        dress(browser, size, scheme)?;
        browser.picture(&folder().join(format!("{}.png", name(moment, size, scheme))))?;
    }
    Ok(wanted.len())
}

/// Small frames are quick to reach a day in; the pictures come afterwards.
fn reach(browser: &Browser, server: &Server, moment: &Moment) -> Result<()> {
    let address = server.address(HostProfile::Plain, "index.html");
    let address = format!("{address}?seed=1&size=medium&view=explore&speed=4&play=0&{}", moment.settings);
    let page = Page::start(browser, &address)?;
    if moment.day > 0.0 {
        page.play_to_day(moment.day)?;
        page.click("play")?;
    }
    page.wait("time stands", |page| Ok(!page.is_playing()?))
}

fn dress(browser: &Browser, (width, height): (u32, u32), scheme: &str) -> Result<()> {
    let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    browser.chromium("Emulation.setDeviceMetricsOverride", &size)?;
    let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
    browser.chromium("Emulation.setEmulatedMedia", &media)?;
    Page { browser }.frames(2)?;
    // A slow machine may not get to the finest picture: what it shows after a while is what a person there sees.
    let _ = browser
        .wait_in_page::<bool>("return document.documentElement.dataset.settled === 'true'", PATIENCE)?;
    Ok(())
}
