//! Current settings: those that would bring back what is on screen, for the address, for the host, for a link.

use leptos::prelude::*;
use marrow::{AgentId, Setup};

use crate::state::use_app_state;
use session::StoryState;
use session::settings::StartSettings;

/// Always current. Copy it into any closure.
#[derive(Clone, Copy)]
pub struct CurrentSettings {
    /// What the page started from.
    start: StoredValue<StartSettings>,
    /// The same, with what a host has asked for since and nothing else shows.
    remembered: RwSignal<StartSettings>,
    current: Memo<StartSettings>,
}

impl CurrentSettings {
    /// What was said at the start, with all that has changed since.
    pub fn new(start: StartSettings) -> Self {
        let state = use_app_state();
        let remembered = RwSignal::new(start.clone());
        let current = Memo::new(move |_| {
            let settings = remembered.get();
            let given = state.agents.get();
            state.view_model.with(|view_model| {
                let settings = StartSettings {
                    view: Some(view_model.view),
                    speed: Some(view_model.speed),
                    play: Some(view_model.playing),
                    ..settings
                };
                match view_model.story {
                    Some(story) => story_settings(settings, story),
                    None => explore_settings(settings, view_model.panes.left.setup, given),
                }
            })
        });
        Self { start: StoredValue::new(start), remembered, current }
    }

    /// As they are now.
    pub fn get(self) -> StartSettings {
        self.current.try_get().unwrap_or_default()
    }

    /// As they are now, without tracking them.
    pub fn get_untracked(self) -> StartSettings {
        self.current.try_get_untracked().unwrap_or_default()
    }

    /// Keeps in mind what nothing else shows: how the page looks and moves.
    pub fn remember(self, wanted: &StartSettings) {
        let (room, motion) = (wanted.room, wanted.motion);
        if room.is_some() || motion.is_some() {
            self.remembered.update(|settings| {
                settings.room = room.or(settings.room);
                settings.motion = motion.or(settings.motion);
            });
        }
    }

    /// What the page started from.
    pub fn start(self) -> StartSettings {
        self.start.try_get_value().unwrap_or_default()
    }

    /// Starts again from another address.
    pub fn restart(self, start: StartSettings) {
        self.start.try_set_value(start);
        self.forget();
    }

    /// Forgets it: the page starts again from what it started from.
    pub fn forget(self) {
        if let Some(start) = self.start.try_get_value() {
            self.remembered.set(start);
        }
    }
}

/// In the story the place is all there is to know.
fn story_settings(settings: StartSettings, story: StoryState) -> StartSettings {
    let (chapter, beat) = story.position.one_based();
    StartSettings { chapter: Some(chapter), beat: Some(beat), therapies: None, ..settings }
}

/// Elsewhere it is the run.
fn explore_settings(settings: StartSettings, setup: Setup, given: Vec<AgentId>) -> StartSettings {
    StartSettings {
        chapter: None,
        beat: None,
        seed: Some(setup.seed),
        stage: Some(setup.stage),
        size: Some(setup.size),
        therapies: (!given.is_empty()).then_some(given),
        ..settings
    }
}
