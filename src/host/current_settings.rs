//! Current settings: those that would bring back what is on screen, for the address, for the host, for a link, for a file and for
//! the page in another language. What the session shows is said by the session alone; the rest is kept here.

use leptos::prelude::*;

use crate::state::{memo, use_app_state};
use session::settings::{StartSettings, with_home};

/// Always current. Copy it into any closure.
#[derive(Clone, Copy)]
pub struct CurrentSettings {
    /// What the page started from.
    start: StoredValue<StartSettings>,
    /// What it was opened with before it went on in this language.
    home: StoredValue<Option<StartSettings>>,
    /// The same, with what a host has asked for since and nothing else shows.
    remembered: RwSignal<StartSettings>,
    current: Memo<StartSettings>,
}

impl CurrentSettings {
    /// What was said at the start, with all that has changed since.
    pub fn new(start: StartSettings, home: Option<StartSettings>) -> Self {
        let state = use_app_state();
        let remembered = RwSignal::new(start.clone());
        let current = memo(move || {
            let settings = remembered.get();
            state.view_model.with(|view_model| settings.showing(&view_model.settings))
        });
        Self { start: StoredValue::new(start), home: StoredValue::new(home), remembered, current }
    }

    /// As they are now.
    pub fn get(self) -> StartSettings {
        self.current.try_get().unwrap_or_default()
    }

    /// As they are now, without tracking them.
    pub fn get_untracked(self) -> StartSettings {
        self.current.try_get_untracked().unwrap_or_default()
    }

    /// The fragment of this page's own address: who may steer it stays in it, since it is the same page that comes back.
    pub fn own_fragment(self) -> String {
        let host = self.start.try_with_value(|start| start.host.clone()).flatten();
        let fragment = StartSettings { host, ..self.get() }.fragment();
        match self.home() {
            Some(home) => with_home(&fragment, &home),
            None => fragment,
        }
    }

    /// The fragment of this place in another language than `code`, that of this page. A page that starts again by itself
    /// takes along what it was opened with.
    pub fn fragment_elsewhere(self, code: &str) -> String {
        let start = self.start();
        let is_first = self.home().is_none() && start.idle.is_some_and(|idle_s| idle_s > 0);
        let fragment = self.own_fragment();
        if !is_first {
            return fragment;
        }
        with_home(&fragment, &StartSettings { lang: Some(code.to_owned()), ..start })
    }

    /// What the page was opened with before it went on in this language; nothing where it has not.
    pub fn home(self) -> Option<StartSettings> {
        self.home.try_get_value().flatten()
    }

    /// What the page started from.
    pub fn start(self) -> StartSettings {
        self.start.try_get_value().unwrap_or_default()
    }

    /// Keeps in mind what the session does not: how the page looks and moves, and which event is gone to.
    pub fn remember(self, wanted: &StartSettings) {
        let (room, motion, event) = (wanted.room, wanted.motion, wanted.event);
        if room.is_some() || motion.is_some() || event.is_some() {
            self.remembered.update(|settings| {
                settings.room = room.or(settings.room);
                settings.motion = motion.or(settings.motion);
                settings.event = event.or(settings.event);
            });
        }
    }

    /// Starts again from another address.
    pub fn restart(self, start: StartSettings, home: Option<StartSettings>) {
        self.start.try_set_value(start);
        self.home.try_set_value(home);
        self.forget();
    }

    /// Forgets it: the page starts again from what it started from.
    pub fn forget(self) {
        if let Some(start) = self.start.try_get_value() {
            self.remembered.set(start);
        }
    }
}
