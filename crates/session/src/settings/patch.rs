//! A change of settings while the page runs, as a host asks for it. What is not said stays as it is.

use marrow::{MProtein, Setting, Setup, Size, Stage};
use render::Theme;
use story::Path;

use super::{BeatName, CameraChoice, FollowChoice, Room, StartSettings, TherapyPlan, Wording};
use crate::environment::Environment;
use crate::pacing::Speed;
use crate::view::View;

/// What is to change, all at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SettingsPatch {
    /// Which view is shown.
    pub view: Option<View>,
    /// Which beats of the story are told.
    pub path: Option<Path>,
    /// How the story is worded.
    pub words: Option<Wording>,
    /// Chapter of the story, from 1.
    pub chapter: Option<usize>,
    /// Beat of the story.
    pub beat: Option<BeatName>,
    /// What is given, and nothing else: from now on, unless it says when.
    pub therapies: Option<TherapyPlan>,
    /// The same for the right marrow of `Compare`.
    pub right: Option<TherapyPlan>,
    /// The tick of the run that is shown.
    pub tick: Option<u64>,
    /// What part of the marrow is seen.
    pub camera: Option<CameraChoice>,
    /// The cell that is looked at.
    pub follow: Option<FollowChoice>,
    /// Key of the run.
    pub seed: Option<u64>,
    /// How far the disease has come at the start of the run.
    pub stage: Option<Stage>,
    /// How much marrow is modelled.
    pub size: Option<Size>,
    /// What the myeloma cells make.
    pub m_protein: Option<MProtein>,
    /// Who takes part in the trial.
    pub setting: Option<Setting>,
    /// How many people take part.
    pub people: Option<u32>,
    /// How many months each is followed.
    pub months: Option<u32>,
    /// Whether people are assigned by chance.
    pub chance: Option<bool>,
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
            path: wanted.path,
            words: wanted.words,
            chapter: wanted.chapter,
            beat: wanted.beat,
            therapies: wanted.therapies.clone(),
            right: wanted.right.clone(),
            tick: wanted.day,
            camera: wanted.camera,
            follow: wanted.follow,
            seed: wanted.seed,
            stage: wanted.stage,
            size: wanted.size,
            m_protein: wanted.m_protein,
            setting: wanted.setting,
            people: wanted.people,
            months: wanted.months,
            chance: wanted.chance,
            playing: wanted.play,
            speed: wanted.speed,
            still: wanted.motion.map(|motion| motion.is_still(environment.reduced_motion)),
            calm: wanted.room.map(|room| room == Room::Sharing),
            theme: wanted.room.map(|room| room.theme(environment.dark)),
        }
    }

    /// A setup with what is said changed.
    pub fn setup(&self, present: Setup) -> Setup {
        Setup {
            seed: self.seed.unwrap_or(present.seed),
            stage: self.stage.unwrap_or(present.stage),
            size: self.size.unwrap_or(present.size),
            m_protein: self.m_protein.unwrap_or(present.m_protein),
        }
    }

    /// Whether it asks for a moment, or for what was given at one: the run is then played anew.
    pub fn replays(&self) -> bool {
        let is_timed = self.therapies.as_ref().is_some_and(TherapyPlan::is_timed);
        self.tick.is_some() || self.right.is_some() || is_timed
    }
}
