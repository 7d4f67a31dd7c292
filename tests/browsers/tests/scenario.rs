//! Scenario: one thing that must be true of the release, and in which engines it is looked at.

use crate::fixture::Context;
use anyhow::Result;
use browsers::engine::{BrowserPrefs, Engine};

/// The engines that a scenario runs in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engines {
    /// All of them, always: engines may differ in it.
    All,
    /// Chromium; the others only in a full run, since it is our own code that is looked at.
    Full,
    /// Only those that can run it.
    Only(&'static [Engine]),
}

/// One thing that must be true.
#[derive(Clone, Copy, Debug)]
pub struct Scenario {
    /// What is true.
    pub name: &'static str,
    /// Where it is looked at.
    pub engines: Engines,
    /// Why there.
    pub reason: &'static str,
    /// What the browser is asked for.
    pub prefs: BrowserPrefs,
    /// Sees whether it is true.
    pub run: fn(&Context) -> Result<()>,
}

impl Scenario {
    /// Runs in all engines.
    pub const fn all(name: &'static str, run: fn(&Context) -> Result<()>, reason: &'static str) -> Self {
        Self { name, engines: Engines::All, reason, prefs: BrowserPrefs::NONE, run }
    }

    /// Runs in Chromium, in a full run in all.
    pub const fn full(name: &'static str, run: fn(&Context) -> Result<()>, reason: &'static str) -> Self {
        Self { name, engines: Engines::Full, reason, prefs: BrowserPrefs::NONE, run }
    }

    /// Runs where it can.
    pub const fn only(
        engines: &'static [Engine],
        name: &'static str,
        run: fn(&Context) -> Result<()>,
        reason: &'static str,
    ) -> Self {
        Self { name, engines: Engines::Only(engines), reason, prefs: BrowserPrefs::NONE, run }
    }

    /// The same in a browser with other preferences.
    pub const fn with(self, prefs: BrowserPrefs) -> Self {
        Self { prefs, ..self }
    }

    /// Why it does not run in an engine; nothing if it does.
    pub fn ignored(&self, engine: Engine, is_full: bool) -> Option<String> {
        match self.engines {
            Engines::All => None,
            Engines::Full if is_full || engine == Engine::Chromium => None,
            Engines::Full => Some(format!("only with {}=1: {}", crate::runner::FULL, self.reason)),
            Engines::Only(engines) if engines.contains(&engine) => None,
            Engines::Only(_) => Some(format!("cannot run here: {}", self.reason)),
        }
    }
}
