//! A change of settings while the page runs, as a host asks for it. What is not said stays as it is.

use marrow::{AgentId, Size, Stage};
use render::Theme;

use super::{Room, StartSettings};
use crate::config::Environment;
use crate::pacing::Speed;
use crate::view::View;

/// What is to change, all at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SettingsPatch {
    /// Which view is shown.
    pub view: Option<View>,
    /// Chapter of the story, from 1.
    pub chapter: Option<usize>,
    /// Beat of the chapter, from 1.
    pub beat: Option<usize>,
    /// The agents that are on, and no others.
    pub agents: Option<Vec<AgentId>>,
    /// Key of the run.
    pub seed: Option<u64>,
    /// How far the disease has come at the start of the run.
    pub stage: Option<Stage>,
    /// How much marrow is modelled.
    pub size: Option<Size>,
    /// Whether it plays.
    pub playing: Option<bool>,
    /// How fast.
    pub speed: Option<Speed>,
    /// Whether nothing moves but from day to day.
    pub still: Option<bool>,
    /// Whether cells do not sway and tumble where they are.
    pub calm: Option<bool>,
    /// The theme of the page.
    pub theme: Option<Theme>,
}

impl SettingsPatch {
    /// The change that these settings ask for on this device.
    pub fn new(wanted: &StartSettings, environment: &Environment) -> Self {
        Self {
            view: wanted.view,
            chapter: wanted.chapter,
            beat: wanted.beat,
            agents: wanted.therapies.clone(),
            seed: wanted.seed,
            stage: wanted.stage,
            size: wanted.size,
            playing: wanted.play,
            speed: wanted.speed,
            still: wanted.motion.map(|motion| motion.is_still(environment.reduced_motion)),
            calm: wanted.room.map(|room| room == Room::Sharing),
            theme: wanted.room.map(|room| room.theme(environment.dark)),
        }
    }
}
