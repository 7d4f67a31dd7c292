//! Session configuration: what a session starts from.

use marrow::sim::{AgentId, Setup};
use render::Theme;

use story::StoryPosition;
use story::player;

use crate::pacing::Speed;
use crate::view::View;

/// What a session starts from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SessionConfig {
    /// What is shown first.
    pub view: View,
    /// Where the story begins.
    pub place: StoryPosition,
    /// The model's setup.
    pub setup: Setup,
    /// Whether it plays at once.
    pub playing: bool,
    /// How fast.
    pub speed: Speed,
    /// Treatments that are on from the first tick.
    pub given: Vec<AgentId>,
    /// Colours.
    pub theme: Theme,
    /// Whether motion is not wanted.
    pub still: bool,
    /// Whether cells should not sway and tumble where they are: a shared screen sends every change to everyone.
    pub calm: bool,
}

impl SessionConfig {
    /// What the first run begins from, and the agents that are on then. In the story that is for the story to say.
    pub fn initial_setup(&self) -> (Setup, Vec<AgentId>) {
        match self.view {
            View::Story => {
                let start = player::run_start(self.place, self.setup);
                (start.setup, start.agents)
            }
            View::Explore | View::Compare => (self.setup, self.given.clone()),
        }
    }
}
