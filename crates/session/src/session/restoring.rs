//! Restoring: from a configuration to what it shows, and the way of the runs to their moment, in slices, one a frame.

use story::StoryPosition;

use super::Session;
use crate::action::Action;
use crate::catch_up::{CatchUp, CatchUpProgress, Goal};
use crate::config::SessionConfig;
use crate::frame::FrameOutput;
use crate::pane::Pane;
use crate::redraw::Redraw;
use crate::settings::FollowChoice;
use crate::simulation_run::SimulationRun;
use crate::story_player::StoryPlayer;
use crate::trial::Trial;
use crate::view::View;

impl Session {
    /// Shows what a configuration says. The left run is at its start, as [`SessionConfig::initial_setup`] has it, and there is
    /// no other.
    pub(super) fn open(&mut self, config: &SessionConfig) {
        self.stop_catch_up();
        self.story = StoryPlayer::new(config.path, config.position, config.setup);
        self.story.offer(config.chapters);
        self.story.set_words(config.words);
        self.pending_follow = config.follow;
        self.pending_camera = config.camera;
        self.view = View::Explore;
        self.trial = Trial::new(config.trial.clone());
        match config.view {
            View::Story => self.go_to_moment(config.position, config.tick),
            View::Trial => self.view = View::Trial,
            View::Explore | View::Compare => {
                self.panes.left.run.follow_plan(&config.therapies);
                if config.view == View::Compare {
                    self.panes.right = Some(Pane::new(SimulationRun::planned(config.setup, &config.right)));
                }
                self.view = config.view;
                self.panes.left.fit_all();
                self.set_out(Goal::Tick(config.tick));
            }
        }
        if config.camera.is_some() || config.follow.is_some_and(|follow| follow != FollowChoice::None) {
            self.shot.release();
        }
        self.look_as_asked();
    }

    /// Looks from where it was asked for, once there is a picture to look at.
    pub(super) fn look_as_asked(&mut self) {
        if self.panes.left.is_measured()
            && let Some(pose) = self.pending_camera.take()
        {
            self.camera.stop();
            self.panes.left.look_from(pose);
            if let Some(right) = &mut self.panes.right {
                right.sync_camera(&self.panes.left);
            }
            self.redraw = Redraw::Requested;
        }
    }

    /// Sets out for a moment. What is near is reached at once, the rest in the frames that follow.
    pub(super) fn set_out(&mut self, goal: Goal) {
        self.deferred.clear();
        self.search = None;
        self.event_answer = None;
        let from_tick = self.panes.left.run.simulation().ticks();
        self.catch_up = Some(CatchUp::new(goal, from_tick));
        if self.play_towards(goal, self.ticks_at_once()) {
            self.arrive();
        }
    }

    /// A frame on the way: no picture, no labels, and no view model but what was asked for.
    pub(super) fn catch_up_frame(&mut self, now_ms: f64) -> FrameOutput<'_> {
        self.pacing.hold(now_ms);
        let mut progress = None;
        if let Some((goal, ticks)) = self.catch_up.as_ref().map(|one| (one.goal, one.slice())) {
            if self.play_towards(goal, ticks) {
                self.arrive();
            }
            let tick = self.panes.left.run.simulation().ticks();
            progress = self.catch_up.as_mut().and_then(|one| one.progress(now_ms, tick));
        }
        self.frame_under_way(now_ms, progress)
    }

    /// What a frame on the way to a moment, or in search of one, has to show.
    pub(super) fn frame_under_way(
        &mut self,
        now_ms: f64,
        catch_up: Option<CatchUpProgress>,
    ) -> FrameOutput<'_> {
        let view_model = self.due_view_model(now_ms);
        if self.is_under_way() {
            self.redraw.end_frame(false);
        }
        FrameOutput {
            panes: None,
            lens: None,
            lens_ring: None,
            labels: &[],
            ring: None,
            catch_up,
            view_model,
        }
    }

    /// Plays so many ticks at most; returns whether the goal is reached.
    fn play_towards(&mut self, goal: Goal, ticks: u32) -> bool {
        if let Goal::Beat(_, tick) = goal {
            let is_reached = self.play_story_towards(tick, ticks);
            let now = self.panes.left.run.simulation().ticks();
            // The run beside it keeps step.
            self.panes.right.iter_mut().for_each(|right| right.run.play_to(now));
            return is_reached;
        }
        let mut is_reached = true;
        for pane in self.panes.iter_mut() {
            is_reached &= pane.run.play_towards(goal.tick(), ticks).is_some();
        }
        is_reached
    }

    fn play_story_towards(&mut self, tick: u64, ticks: u32) -> bool {
        let run = &mut self.panes.left.run;
        let Some(left) = self.story.go_on(run, ticks) else { return false };
        if tick > run.simulation().ticks() {
            self.story.answer(None);
        }
        let is_reached = run.play_towards(tick, left).is_some();
        self.story.update_phase(run);
        is_reached
    }

    /// The moment is there: what waited for it follows.
    fn arrive(&mut self) {
        self.catch_up = None;
        self.pacing.snap_to_tick();
        self.panes.iter_mut().for_each(Pane::reset_motion);
        self.redraw = Redraw::Requested;
        if let Some(follow) = self.pending_follow.take().filter(|follow| *follow != FollowChoice::None) {
            self.select_choice(follow);
        }
        self.take_deferred();
    }

    /// Carries out what has waited; one that begins a new way makes the others wait for its end.
    pub(super) fn take_deferred(&mut self) {
        for action in std::mem::take(&mut self.deferred) {
            self.take_action(action);
        }
    }

    /// Whether runs are on their way, or an event is looked for.
    pub(super) const fn is_under_way(&self) -> bool {
        self.catch_up.is_some() || self.search.is_some()
    }

    /// Looks at the cell that is named, or at none.
    pub(super) fn select_choice(&mut self, follow: FollowChoice) {
        let snapshot = self.panes.left.run.snapshot();
        match follow {
            FollowChoice::Cell(id) => self.selection.select_id(snapshot, id, true),
            FollowChoice::Card(id) => self.selection.select_id(snapshot, id, false),
            FollowChoice::None => self.selection.clear(),
        }
    }

    /// Goes nowhere any more; what waited is dropped.
    pub(super) fn stop_catch_up(&mut self) {
        self.catch_up = None;
        self.search = None;
        self.event_answer = None;
        self.pending_follow = None;
        self.deferred.clear();
    }

    /// Stays where the run has come to; in the story where the last beat on the way begins.
    pub(super) fn cancel_catch_up(&mut self) {
        if self.search.take().is_some() {
            return self.take_deferred();
        }
        let Some(catch_up) = self.catch_up.take() else { return };
        self.stop_catch_up();
        self.pacing.set_playing(false);
        match catch_up.goal {
            Goal::Tick(_) => self.arrive(),
            Goal::Beat(..) => {
                let chapters = self.story.state().chapters;
                let entered = self.story.entered().filter(|entered| chapters.offers(*entered));
                self.go_to_beat(entered.unwrap_or_else(|| chapters.nearest(StoryPosition::default())));
            }
        }
    }

    /// Carries out an action, or keeps it until the moment is there: on its way a run is not the one that was asked for.
    pub(super) fn take_action(&mut self, action: Action) {
        if self.is_under_way() && needs_the_moment(&action) {
            self.deferred.push(action);
        } else {
            self.apply_action(action);
        }
    }
}

/// Whether an action is about the run as it stands.
fn needs_the_moment(action: &Action) -> bool {
    match action {
        Action::Step
        | Action::StepTick
        | Action::StepBack
        | Action::StepTickBack
        | Action::StartAgent(_)
        | Action::StopAgent(_)
        | Action::GoToEvent(..)
        | Action::SetAgents(_)
        | Action::Undo
        | Action::Redo
        | Action::AnswerQuestion(_)
        | Action::SelectAt(..)
        | Action::SelectNext
        | Action::SelectEntry(_)
        | Action::SelectPrevious
        | Action::SelectTowards(..) => true,
        // Another place makes the way there needless.
        Action::Apply(patch) => {
            patch.view.is_none() && !patch.replays() && patch.chapter.is_none() && patch.beat.is_none()
        }
        _ => false,
    }
}
