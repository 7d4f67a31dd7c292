//! Whole configurations: starting anew from one, and changing several settings at once.

use marrow::AgentId;
use story::StoryPosition;

use super::{Motion, Session};
use crate::camera_controller::CameraController;
use crate::config::SessionConfig;
use crate::pacing::Pacing;
use crate::selection::Selection;
use crate::settings::{BeatName, CameraChoice, FollowChoice, SettingsPatch};
use crate::simulation_run::SimulationRun;
use crate::story_camera::ShotTracker;
use crate::view::View;

impl Session {
    /// Becomes what a new session of this configuration would be. What belongs to the device stays: the size of the panes,
    /// how well they are drawn, whether anybody sees them, and colours that a person has forced on every page.
    pub(super) fn reset(&mut self, config: &SessionConfig) {
        let suspended = self.pacing.suspended();
        let (setup, given) = config.initial_setup();
        self.close_right();
        self.panes.left.show(SimulationRun::new(setup, given));
        self.panes.left.clear_labels();
        self.panes.left.fit_all();
        self.shot = ShotTracker::new(config.position.beat().shot);
        self.camera = CameraController::default();
        self.selection = Selection::default();
        self.lens.close();
        self.pacing = Pacing::new(config.playing, config.speed);
        self.pacing.set_suspended(suspended);
        self.set_motion(Some(config.still), Some(config.calm));
        self.theme.restart(config.theme, config.requested_theme);
        self.open(config);
    }

    /// Changes what is said and keeps the rest. The story has runs of its own, so that there the place alone counts.
    pub(super) fn apply(&mut self, patch: &SettingsPatch) {
        let view = patch.view.unwrap_or(self.view);
        if let Some(path) = patch.path {
            self.story.set_path(path);
        }
        if let Some(words) = patch.words {
            self.story.set_words(words);
        }
        if view == View::Trial {
            self.set_view(view);
            if self.trial.apply(patch) {
                self.watch_person(None);
            }
        } else if patch.replays() && (view != View::Story || patch.tick.is_some()) {
            self.replay(view, patch);
        } else if view == View::Story {
            if let Some(position) = self.position(patch) {
                self.go_to_beat(position);
            }
        } else {
            self.set_view(view);
            let present = self.panes.left.run.setup();
            let setup = patch.setup(present);
            if setup != present {
                self.begin(setup);
            }
            if let Some(therapies) = &patch.therapies {
                self.set_agents(&therapies.agents());
            }
        }
        self.look(patch);
        if let Some(speed) = patch.speed {
            self.pacing.set_speed(speed);
        }
        if let Some(playing) = patch.playing {
            self.pacing.set_playing(playing);
        }
        self.set_motion(patch.still, patch.calm);
        if let Some(theme) = patch.theme {
            self.theme.request(theme);
        }
    }

    /// The position in the story that is named; the present one, or the first, where only a part of it is.
    fn position(&self, patch: &SettingsPatch) -> Option<StoryPosition> {
        let present = (self.view == View::Story).then(|| self.story.state().position);
        let (chapter, beat) = present.unwrap_or_default().one_based();
        let number = BeatName::Number(beat);
        let named = match (patch.chapter, patch.beat) {
            (None, None) if present.is_some() => return None,
            (None, named) => named.unwrap_or(number).position(chapter),
            (Some(chapter), named) => named.unwrap_or(BeatName::Number(1)).position(chapter),
        };
        Some(self.story.state().chapters.nearest(named))
    }

    /// The run anew, with all that is said and the rest as it is, played to the moment that is said.
    fn replay(&mut self, view: View, patch: &SettingsPatch) {
        let (left, now) = (&self.panes.left.run, self.settings());
        let setup = patch.setup(left.setup());
        let config = SessionConfig {
            view,
            position: self.position(patch).unwrap_or(self.story.state().position),
            path: patch.path.unwrap_or(self.story.state().path),
            words: self.story.state().words,
            chapters: self.story.state().chapters,
            setup: if view == View::Story { self.story.base() } else { setup },
            therapies: patch.therapies.clone().unwrap_or_else(|| left.plan()),
            right: patch.right.clone().or(now.right).unwrap_or_default(),
            tick: patch.tick.unwrap_or_else(|| left.simulation().ticks()),
            camera: now.camera.and_then(CameraChoice::pose),
            follow: now.follow,
            ..SessionConfig::default()
        };
        let (setup, given) = config.initial_setup();
        self.close_right();
        self.selection.clear();
        self.camera.stop();
        self.panes.left.show(SimulationRun::new(setup, given));
        self.open(&config);
    }

    /// Looks where it is told to.
    fn look(&mut self, patch: &SettingsPatch) {
        match patch.camera {
            Some(CameraChoice::At(pose)) => {
                self.shot.release();
                self.pending_camera = Some(pose);
                self.look_as_asked();
            }
            Some(CameraChoice::Whole) if self.view != View::Story => self.fit_all(),
            Some(CameraChoice::Whole) | None => {}
        }
        match patch.follow {
            Some(follow) if follow != FollowChoice::None && self.catch_up.is_some() => {
                self.pending_follow = Some(follow);
            }
            Some(follow) => self.select_choice(follow),
            None => {}
        }
    }

    pub(super) fn set_agents(&mut self, agents: &[AgentId]) {
        let run = &mut self.panes.active_mut(self.active_pane).run;
        let new = agents.iter().find(|agent| !run.simulation().given().contains(agent));
        run.set_agents(agents);
        if let Some(agent) = new {
            self.lens.show(*agent);
        }
    }

    fn set_motion(&mut self, still: Option<bool>, calm: Option<bool>) {
        self.calm = calm.unwrap_or(self.calm);
        self.motion = Motion::of(still.unwrap_or(self.motion == Motion::Off), self.calm);
    }
}
