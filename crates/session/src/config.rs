//! Session configuration: what a session starts from, made from start settings and the device in one place.

use std::sync::Arc;

use marrow::{AgentId, Setup, Size};
use render::Theme;

use story::player;
use story::{Path, StoryPosition};

use crate::environment::Environment;
use crate::pacing::Speed;
use crate::settings::{
    BeatName, CameraChoice, CameraPose, ChapterSet, FollowChoice, MotionPreference, Room, StartSettings,
    TherapyPlan, Wording,
};
use crate::trial_plan::TrialPlan;
use crate::view::View;

/// Windows narrower than this get the small niche, so that single cells stay large enough to know.
const SMALL_BELOW_PX: f64 = 2_200.0;

/// What a session starts from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SessionConfig {
    /// What is shown first.
    pub view: View,
    /// Which beats of the story are told.
    pub path: Path,
    /// How the story is worded.
    pub words: Wording,
    /// Where the story begins.
    pub position: StoryPosition,
    /// The chapters that are offered.
    pub chapters: ChapterSet,
    /// The model's setup.
    pub setup: Setup,
    /// Whether it plays at once.
    pub playing: bool,
    /// How fast.
    pub speed: Speed,
    /// What the marrow is given, and when.
    pub therapies: TherapyPlan,
    /// The same for the right marrow of `Compare`.
    pub right: TherapyPlan,
    /// The trial of `Trial`.
    pub trial: Arc<TrialPlan>,
    /// The tick of the run that is shown first: it is played to this moment.
    pub tick: u64,
    /// What part of the marrow is seen; `None`: all of it, or what the story looks at.
    pub camera: Option<CameraPose>,
    /// The cell that is looked at.
    pub follow: Option<FollowChoice>,
    /// Colours.
    pub theme: Theme,
    /// Those that somebody has asked for.
    pub requested_theme: Option<Theme>,
    /// Whether motion is not wanted.
    pub still: bool,
    /// Whether cells should not sway and tumble where they are: a shared screen sends every change to everyone.
    pub calm: bool,
}

impl SessionConfig {
    /// What a page with these settings starts from on this device: when it loads, and when it starts again by itself.
    pub fn from_settings(settings: &StartSettings, environment: &Environment) -> Self {
        let motion = settings.motion.unwrap_or(MotionPreference::Auto);
        let still = motion.is_still(environment.reduced_motion);
        let room = settings.room.unwrap_or(Room::Screen);
        let by_screen = if environment.width_px < SMALL_BELOW_PX { Size::Small } else { Size::Medium };
        let usual = Setup::default();
        let chapters = settings.chapters.unwrap_or_default();
        let beat = settings.beat.unwrap_or(BeatName::Number(1));
        Self {
            view: settings.view.unwrap_or_default(),
            path: settings.path.unwrap_or_default(),
            words: settings.words.unwrap_or_default(),
            position: chapters.nearest(beat.position(settings.chapter.unwrap_or(1))),
            chapters,
            setup: Setup {
                seed: settings.seed.unwrap_or(usual.seed),
                stage: settings.stage.unwrap_or(usual.stage),
                size: settings.size.unwrap_or(by_screen),
                m_protein: settings.m_protein.unwrap_or(usual.m_protein),
            },
            playing: settings.play.unwrap_or(!still),
            speed: settings.speed.unwrap_or_default(),
            therapies: settings.therapies.clone().unwrap_or_default(),
            right: settings.right.clone().unwrap_or_default(),
            trial: Arc::new(TrialPlan::from_settings(settings)),
            tick: settings.day.unwrap_or(0),
            camera: settings.camera.and_then(CameraChoice::pose),
            follow: settings.follow,
            theme: room.theme(environment.dark),
            requested_theme: matches!(room, Room::Dark | Room::Bright).then(|| room.theme(environment.dark)),
            still,
            calm: room == Room::Sharing,
        }
    }

    /// What the first run begins from, and the agents that are on then. In the story that is for the story to say.
    pub fn initial_setup(&self) -> (Setup, Vec<AgentId>) {
        match self.view {
            View::Story => {
                let start = player::run_start(self.position, self.setup);
                (start.setup, start.agents)
            }
            View::Explore | View::Compare => (self.setup, self.therapies.initial()),
            View::Trial => (self.setup, Vec::new()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::parse;

    const DEVICE: Environment = Environment { reduced_motion: false, dark: false, width_px: 1_280.0 };

    fn config(address: &str, environment: &Environment) -> SessionConfig {
        SessionConfig::from_settings(&parse(address, "").0, environment)
    }

    #[test]
    fn what_is_not_said_is_as_the_device_asks() {
        let calm_and_dark = Environment { reduced_motion: true, dark: true, width_px: 3_840.0 };
        let usual = config("", &DEVICE);
        assert_eq!((usual.playing, usual.still, usual.theme), (true, false, Theme::Light));
        assert_eq!((usual.view, usual.setup.size, usual.setup.seed), (View::Story, Size::Small, 7));
        let asked = config("room=screen&motion=auto", &calm_and_dark);
        assert_eq!((asked.playing, asked.still, asked.theme), (false, true, Theme::Dark));
        assert_eq!(asked.setup.size, Size::Medium);
    }

    #[test]
    fn what_is_said_wins_over_the_device() {
        let calm_and_dark = Environment { reduced_motion: true, dark: true, width_px: 3_840.0 };
        let config =
            config("motion=full&room=bright&size=large&view=explore&therapies=car_t", &calm_and_dark);
        assert_eq!((config.playing, config.still, config.theme), (true, false, Theme::Bright));
        assert_eq!(config.setup.size, Size::Large);
        assert_eq!(config.initial_setup(), (config.setup, AgentId::from_id("car_t").into_iter().collect()));
        assert!(self::config("play=1", &calm_and_dark).playing, "reduced motion only sets the default");
        assert!(self::config("room=sharing", &DEVICE).calm);
    }
}
