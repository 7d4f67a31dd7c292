//! What each action does.

use marrow::{AgentId, Setup, TICKS_PER_DAY};
use story::{StoryPosition, player};

use super::{Session, camera};
use crate::action::Action;
use crate::catch_up::Goal;
use crate::pane::Pane;
use crate::second_run::second_run;
use crate::simulation_run::SimulationRun;
use crate::story_camera::ShotTracker;
use crate::view::{Side, View};

impl Session {
    pub(super) fn apply_action(&mut self, action: Action) {
        match action {
            Action::PlayPause => self.pacing.set_playing(!self.pacing.playing()),
            Action::Play => self.pacing.set_playing(true),
            Action::Pause => self.pacing.set_playing(false),
            Action::Step => self.step(TICKS_PER_DAY),
            Action::StepTick => self.step(1),
            Action::StepBack => self.step_back(u64::from(TICKS_PER_DAY)),
            Action::StepTickBack => self.step_back(1),
            Action::CancelCatchUp => self.cancel_catch_up(),
            Action::Restart => self.restart(),
            Action::NewRun(setup) => self.begin(setup),
            Action::Reset(config) => self.reset(&config),
            Action::Apply(patch) => self.apply(&patch),
            Action::SetSpeed(speed) => self.pacing.set_speed(speed),
            Action::StartAgent(agent) => self.switch(agent, true),
            Action::StopAgent(agent) => self.switch(agent, false),
            Action::SetAgents(agents) => self.set_agents(&agents),
            Action::Undo => self.go_back(SimulationRun::undo),
            Action::Redo => self.go_back(SimulationRun::redo),
            Action::SeekTo(tick) => self.seek(tick),
            Action::GoToEvent(event, direction) => self.go_to_event(event, direction),
            Action::SetView(view) => self.set_view(view),
            Action::SetActivePane(side) => self.set_active_pane(side),
            Action::GoToBeat(position) if self.story.state().chapters.offers(position) => {
                self.go_to_beat(position);
            }
            Action::NextBeat => self.go_to_other_beat(self.story.state().next()),
            Action::PreviousBeat => self.go_to_other_beat(self.story.state().previous()),
            Action::ChoosePath(path) => self.story.set_path(path),
            Action::ChooseWords(words) => self.story.set_words(words),
            Action::HoldBeat(is_held) => self.story.hold(is_held),
            Action::AnswerQuestion(choice) => self.answer(choice),
            Action::Zoom(factor) => self.set_camera_target(|pose| camera::zoom(pose, factor, (0.5, 0.5))),
            Action::ZoomAt(factor, x, y) => self.set_camera_target(|pose| camera::zoom(pose, factor, (x, y))),
            Action::ZoomReset => self.fit_all(),
            Action::Pan(across, down) => self.pan(across, down),
            Action::SelectAt(x, y) => {
                let (point, alpha) = (self.panes.left.world_at(x, y), self.alpha());
                self.select(|selection, pane| {
                    selection.select_at(pane.run.snapshot(), point, |cell| pane.drawn_at(cell, alpha));
                });
            }
            Action::SelectNext => {
                self.select(|selection, pane| selection.select_next(pane.run.snapshot(), &pane.camera));
            }
            Action::SelectEntry(entry) => self.select(|selection, pane| {
                let snapshot = pane.run.snapshot();
                selection.select_fitting(snapshot, &pane.camera, |at| entry.fits(snapshot, at));
            }),
            Action::SelectPrevious => {
                self.select(|selection, pane| selection.select_previous(pane.run.snapshot()));
            }
            Action::SelectTowards(x, y) => self.select(|selection, pane| {
                selection.select_in_direction(pane.run.snapshot(), &pane.camera, (x, y));
            }),
            Action::SelectKind(kind) => self.select_kind(kind),
            Action::WatchPerson(person) => self.watch_person(person),
            Action::Follow(follows) => self.selection.follows = follows,
            Action::SelectNone => self.selection.clear(),
            Action::PlaceLens(place) => self.lens.put(place),
            // Any action has the picture drawn.
            Action::Redraw | Action::GoToBeat(_) => {}
            Action::SetTheme(theme) => self.theme.request(theme),
            Action::SetDeviceTheme(theme) => self.theme.set_device(theme),
            Action::SetForcedColors(colours) => self.theme.set_forced(colours),
            Action::SetPresenting(is_presenting) => self.theme.set_presenting(is_presenting),
        }
    }

    fn go_to_other_beat(&mut self, position: Option<StoryPosition>) {
        if let Some(position) = position
            && self.view == View::Story
        {
            self.go_to_beat(position);
        }
    }

    pub(super) fn go_to_beat(&mut self, position: StoryPosition) {
        self.go_to_moment(position, self.shown_tick(position));
    }

    /// Goes to a tick of the run of a beat, not before it begins and not after it ends.
    pub(super) fn go_to_moment(&mut self, position: StoryPosition, tick: u64) {
        if self.view != View::Story {
            self.view = View::Story;
            self.story.invalidate_run();
        }
        if self.story.set_out(position, &mut self.panes.left.run) {
            self.panes.left.reset_motion();
        }
        self.close_right();
        self.panes.right = second_run(position, self.story.base()).map(Pane::new);
        self.shot = ShotTracker::new(position.beat().shot);
        self.panes.left.clear_labels();
        self.camera.stop();
        self.selection.clear();
        self.pacing.snap_to_tick();
        let tick = tick.clamp(player::entry_tick(position), player::end_tick(position));
        self.set_out(Goal::Beat(position, tick));
    }

    pub(super) fn set_view(&mut self, view: View) {
        if view == self.view {
            return;
        }
        self.stop_catch_up();
        self.lens.close();
        self.stop_watching();
        match view {
            View::Story => self.go_to_beat(self.story.state().position),
            View::Explore => self.close_right(),
            View::Compare => self.open_right(),
            View::Trial => self.show_trial(),
        }
        self.view = view;
        if view != View::Story {
            self.camera.stop();
            self.panes.left.fit_all();
        }
    }

    pub(super) fn close_right(&mut self) {
        self.panes.right = None;
        self.active_pane = Side::Left;
    }

    /// Both from the beginning and the same seed; the left one with what is on now, the right one with nothing.
    fn open_right(&mut self) {
        let left = &mut self.panes.left;
        let (setup, agents) = (left.run.setup(), left.run.simulation().given().to_vec());
        left.show(SimulationRun::new(setup, agents));
        self.panes.right = Some(Pane::new(SimulationRun::new(setup, Vec::new())));
        self.pacing.snap_to_tick();
    }

    fn set_active_pane(&mut self, side: Side) {
        if self.panes.get(side).is_some() {
            self.lens.forget();
            self.active_pane = side;
        }
    }

    fn restart(&mut self) {
        if self.view == View::Story {
            let position = self.story.state().position;
            return self.go_to_moment(position, player::entry_tick(position));
        }
        if self.view == View::Trial {
            return self.restart_trial();
        }
        self.stop_catch_up();
        self.panes.iter_mut().for_each(|pane| pane.show(pane.run.restarted()));
        self.pacing.snap_to_tick();
    }

    /// Another run; what is on from the start stays on.
    pub(super) fn begin(&mut self, setup: Setup) {
        self.stop_catch_up();
        self.camera.stop();
        self.selection.clear();
        for pane in self.panes.iter_mut() {
            pane.show(pane.run.restarted_with(setup));
            pane.fit_all();
        }
        self.pacing.snap_to_tick();
    }

    fn switch(&mut self, agent: AgentId, on: bool) {
        self.panes.active_mut(self.active_pane).run.switch(agent, on);
        if on {
            self.lens.show(agent);
        }
    }

    /// A switch is undone in one run; beside another one that would part the two.
    fn go_back(&mut self, go: impl FnOnce(&mut SimulationRun)) {
        if self.view == View::Explore {
            go(&mut self.panes.left.run);
            self.pacing.set_playing(false);
            self.pacing.snap_to_tick();
        }
    }
}
