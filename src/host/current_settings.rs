//! The settings that would bring back what is on screen: for the address, for the host, for a link.

use marrow::sim::{AgentId, Setup};

use super::settings::{StartSettings, TherapyChoice};
use crate::state::{AppState, Dial, Live, live};
use session::StoryState;

/// Always current. Copy it into any closure.
#[derive(Clone, Copy)]
pub struct PresentSettings {
    said: Dial<StartSettings>,
    now: Live<StartSettings>,
}

impl PresentSettings {
    /// What was said at the start, with all that has changed since.
    pub fn follow(start: StartSettings) -> Self {
        let signals = AppState::here();
        let setup = signals.of(move |report| report.panes.left.setup);
        let said = Dial::new(start);
        let now = live(move || {
            let now = StartSettings {
                view: Some(signals.view.get().id()),
                speed: Some(signals.speed.get().id()),
                play: Some(signals.playing.get()),
                chapter: None,
                beat: None,
                therapies: None,
                ..said.get()
            };
            match signals.telling.get() {
                Some(telling) => told(now, telling),
                None => tried(now, setup.get(), &signals.given.get()),
            }
        });
        Self { said, now }
    }

    /// As they are now.
    pub fn get(self) -> StartSettings {
        self.now.try_get().unwrap_or_default()
    }

    /// As they are now, without following them.
    pub fn get_untracked(self) -> StartSettings {
        self.now.try_get_untracked().unwrap_or_default()
    }

    /// Keeps in mind what nothing else shows: how the page looks and moves.
    pub fn keep(self, wanted: &StartSettings) {
        let (room, motion) = (wanted.room, wanted.motion);
        if room.is_some() || motion.is_some() {
            self.said.update(|said| {
                said.room = room.or(said.room);
                said.motion = motion.or(said.motion);
            });
        }
    }
}

/// In the story the place is all there is to know.
fn told(mut settings: StartSettings, telling: StoryState) -> StartSettings {
    let (chapter, beat) = telling.position.one_based();
    (settings.chapter, settings.beat) = (Some(chapter), Some(beat));
    settings
}

fn tried(mut settings: StartSettings, setup: Setup, given: &[AgentId]) -> StartSettings {
    settings.seed = Some(setup.seed);
    settings.stage = Some(setup.stage.id());
    settings.size = Some(setup.size.id());
    let named = given.iter().map(|agent| TherapyChoice::named(agent.as_str())).collect::<Vec<_>>();
    settings.therapies = (!named.is_empty()).then_some(named);
    settings
}
