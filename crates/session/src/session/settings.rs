//! What is on screen as start settings: the one form in which it is sent, kept and found again.
//!
//! A later view extends it so: its own names go into the table of settings, `open` reads them from the configuration, and this
//! writes them. A name that a view does not need is `None` here.

use story::player;

use super::Session;
use crate::catch_up::Goal;
use crate::pane::Pane;
use crate::settings::{BeatName, CameraChoice, CameraPose, FollowChoice, StartSettings, TherapyPlan};
use crate::view::View;

impl Session {
    /// Settings from which a new session comes to show the same. On the way to a moment they are those of that moment.
    pub fn settings(&self) -> StartSettings {
        let goal = self.catch_up.as_ref().map(|catch_up| catch_up.goal);
        let tick = goal.map_or_else(|| self.panes.left.run.simulation().ticks(), Goal::tick);
        let shared = StartSettings {
            view: Some(self.view),
            play: Some(self.pacing.playing()),
            speed: Some(self.pacing.speed()),
            camera: self.camera_choice(),
            follow: self.follow_choice(),
            ..StartSettings::default()
        };
        match self.view {
            View::Story => self.story_settings(tick, shared),
            View::Explore | View::Compare => self.run_settings(tick, shared),
            View::Trial => self.trial.plan().settings(shared),
        }
    }

    /// The story has runs of its own: its place is all there is to know.
    fn story_settings(&self, tick: u64, shared: StartSettings) -> StartSettings {
        let position = self.story.state().position;
        StartSettings {
            path: Some(self.story.state().path),
            words: Some(self.story.state().words),
            chapter: Some(position.one_based().0),
            beat: Some(BeatName::Id(position.beat().id)),
            day: (tick > player::entry_tick(position)).then_some(tick),
            ..shared
        }
    }

    fn run_settings(&self, tick: u64, shared: StartSettings) -> StartSettings {
        let setup = self.panes.left.run.setup();
        let plan = |pane: &Pane| Some(pane.run.plan()).filter(|plan: &TherapyPlan| !plan.is_empty());
        StartSettings {
            seed: Some(setup.seed),
            stage: Some(setup.stage),
            size: Some(setup.size),
            m_protein: Some(setup.m_protein),
            therapies: plan(&self.panes.left),
            right: self.panes.right.as_ref().and_then(plan),
            day: (tick > 0).then_some(tick),
            ..shared
        }
    }

    /// Only where a person looks at a part: the story looks where it wants to.
    fn camera_choice(&self) -> Option<CameraChoice> {
        let pane = &self.panes.left;
        if let Some(pose) = self.pending_camera {
            return Some(CameraChoice::At(pose));
        }
        let is_own = pane.is_measured() && (self.view != View::Story || self.shot.is_released());
        let goal = self.camera.goal(pane);
        let pose = CameraPose::new(goal.centre, goal.width_px as f32 / goal.px_per_um);
        (is_own && pane.is_part(&goal)).then_some(CameraChoice::At(pose))
    }

    fn follow_choice(&self) -> Option<FollowChoice> {
        let chosen = self
            .selection
            .id()
            .map(|id| if self.selection.follows { FollowChoice::Cell(id) } else { FollowChoice::Card(id) });
        self.pending_follow.filter(|follow| *follow != FollowChoice::None).or(chosen)
    }
}
