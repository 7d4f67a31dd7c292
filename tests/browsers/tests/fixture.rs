//! Fixture: what scenarios share. Seats, each a browser with the servers it visits, are taken for one scenario and given back.

use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use browsers::browser::Browser;
use browsers::engine::{BrowserPrefs, Engine};
use browsers::host_profile::HostProfile;
use browsers::page::Page;
use browsers::paths;
use browsers::server::Server;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A process of `WebKitGTK` that has started `WebAssembly` many times may stop it; a person's tab has not.
const MOST_SCENARIOS_OF_WEBKIT: u32 = 4;

/// Seats that nobody has taken.
#[derive(Default)]
pub struct Fixture(Mutex<Vec<Seat>>);

/// A browser, the server of the page, and one of another origin for pages that hold it.
struct Seat {
    browser: Browser,
    server: Server,
    host: Server,
    scenarios: u32,
}

/// What a scenario has.
pub struct Context<'fixture> {
    pub browser: &'fixture Browser,
    pub server: &'fixture Server,
    pub host: &'fixture Server,
}

impl Seat {
    fn new(engine: Engine, prefs: BrowserPrefs) -> Result<Self> {
        let (server, host) = (Server::start()?, Server::start()?);
        Ok(Self { browser: Browser::open(engine, prefs)?, server, host, scenarios: 0 })
    }

    fn fits(&self, engine: Engine, prefs: BrowserPrefs) -> bool {
        self.browser.engine == engine && self.browser.prefs == prefs
    }

    fn may_stay(&self) -> bool {
        self.browser.engine != Engine::WebKit || self.scenarios < MOST_SCENARIOS_OF_WEBKIT
    }

    fn context(&self) -> Context<'_> {
        Context { browser: &self.browser, server: &self.server, host: &self.host }
    }
}

impl Fixture {
    /// Runs a scenario in a browser as it asks for. After a failure the browser goes, and a picture of it stays.
    pub fn run(&self, engine: Engine, scenario: &Scenario, name: &str) -> Result<()> {
        let mut seat = self.take(engine, scenario.prefs)?;
        let outcome = (scenario.run)(&seat.context());
        seat.scenarios += 1;
        if let Err(error) = &outcome {
            let file = paths::evidence().join(format!("{}.png", name.replace("::", "-")));
            // Without a picture there are still the words; beside it, since a second try may hide them.
            let _ = std::fs::write(file.with_extension("txt"), format!("{error:#}\n"));
            let _ = seat.browser.picture(&file);
            seat.browser.close();
        } else if seat.may_stay() && seat.browser.reset().is_ok() {
            self.seats().push(seat);
        } else {
            seat.browser.close();
        }
        outcome
    }

    /// Closes every browser that is open.
    pub fn close(&self) {
        let seats = std::mem::take(&mut *self.seats());
        for seat in seats {
            seat.browser.close();
        }
    }

    /// One that waits; else a new one, in place of one that nobody asks for any more.
    fn take(&self, engine: Engine, prefs: BrowserPrefs) -> Result<Seat> {
        let other = {
            let mut seats = self.seats();
            if let Some(at) = seats.iter().position(|seat| seat.fits(engine, prefs)) {
                return Ok(seats.swap_remove(at));
            }
            seats.pop()
        };
        if let Some(other) = other {
            other.browser.close();
        }
        Seat::new(engine, prefs)
    }

    fn seats(&self) -> MutexGuard<'_, Vec<Seat>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<'fixture> Context<'fixture> {
    /// Opens the hosted page with these settings, under the policy that hospitals have; it runs when this returns.
    pub fn start(&self, settings: &str) -> Result<Page<'fixture>> {
        Page::start(self.browser, &self.address(HostProfile::Strict, settings))
    }

    /// The address of the hosted page, to explore. Small, so that slow machines keep up.
    pub fn address(&self, profile: HostProfile, settings: &str) -> String {
        format!("{}?size=small&view=explore&{settings}", self.server.address(profile, "index.html"))
    }

    /// Opens the hosted page in a frame of this size.
    pub fn start_in_frame(&self, width: u32, height: u32, settings: &str) -> Result<Page<'fixture>> {
        let size = format!("width=\"{width}\" height=\"{height}\" style=\"border:0\"");
        let address = self.server.frame_address(&self.address(HostProfile::Plain, settings), &size);
        Page::start_in_frame(self.browser, &address)
    }

    /// Fails unless the page shows its words and, of all lines about faults, this one.
    pub fn shows_words_and(&self, fault: &str) -> Result<()> {
        let words = self.browser.words("words")?;
        ensure!(words.len() > 300, "the page's words are missing: {words:?}");
        for id in [
            "fault-wasm-blocked",
            "fault-wasm-missing",
            "fault-wasm-simd",
            "fault-load",
            "fault-panic",
            "fault-slow",
        ] {
            let seen = self.browser.words("fault").unwrap_or_default();
            ensure!(self.browser.shows(id)? == (id == fault), "#{id}, when {fault:?} was due; {seen}");
        }
        Ok(())
    }
}
