//! What each action does.

use marrow::sim::{AgentId, Setup, TICKS_PER_DAY};
use story::Place;

use super::{Session, looking};
use crate::action::Action;
use crate::aim::Aim;
use crate::pane::Pane;
use crate::run::Run;
use crate::view::{Side, View};

impl Session {
    pub(super) fn act(&mut self, action: Action) {
        match action {
            Action::PlayPause => self.pacing.set_playing(!self.pacing.playing()),
            Action::Play => self.pacing.set_playing(true),
            Action::Pause => self.pacing.set_playing(false),
            Action::Step => self.step(),
            Action::Restart => self.restart(),
            Action::NewRun(setup) => self.begin(setup),
            Action::Reset(config) => self.reset(&config),
            Action::Apply(patch) => self.apply(&patch),
            Action::SetSpeed(speed) => self.pacing.set_speed(speed),
            Action::StartAgent(agent) => self.switch(agent, true),
            Action::StopAgent(agent) => self.switch(agent, false),
            Action::SetAgents(agents) => self.set_agents(&agents),
            Action::Undo => self.past(Run::undo),
            Action::Redo => self.past(Run::redo),
            Action::SeekTo(tick) => self.past(|run| run.seek(tick)),
            Action::SetView(view) => self.show(view),
            Action::SetActivePane(side) => self.side = side,
            Action::GoToBeat(place) => self.enter(place),
            Action::NextBeat => self.enter_if(self.tale.telling().place.next()),
            Action::PreviousBeat => self.enter_if(self.tale.telling().place.back()),
            Action::AnswerQuestion(choice) => self.tale.choose(choice),
            Action::Zoom(factor) => self.steer(|camera| looking::zoom(camera, factor, (0.5, 0.5))),
            Action::ZoomAt(factor, x, y) => self.steer(|camera| looking::zoom(camera, factor, (x, y))),
            Action::ZoomReset => self.see_all(),
            Action::Pan(across, down) => self.pan(across, down),
            Action::SelectAt(x, y) => {
                let (point, alpha) = (self.left.point_at(x, y), self.alpha());
                self.pick(|pick, pane| pick.at(pane.run.snapshot(), point, |cell| pane.place(cell, alpha)));
            }
            Action::SelectNext => self.pick(|pick, pane| pick.next(pane.run.snapshot(), &pane.camera)),
            Action::SelectPrevious => self.pick(|pick, pane| pick.back(pane.run.snapshot())),
            Action::SelectTowards(x, y) => {
                self.pick(|pick, pane| pick.towards(pane.run.snapshot(), &pane.camera, (x, y)));
            }
            Action::Follow(follows) => self.pick.follows = follows,
            Action::SelectNone => self.pick.clear(),
            Action::Resize(side, width_px, height_px) => self.resize(side, width_px, height_px),
            // Whatever is asked for has the picture drawn.
            Action::Redraw => {}
            Action::SetTheme(theme) => self.theme = theme,
            Action::SetStill(still) => self.set_still(still),
            Action::SetVisible(seen) => self.pacing.set_held(!seen),
        }
    }

    fn enter_if(&mut self, place: Option<Place>) {
        if let Some(place) = place.filter(|_| self.view == View::Story) {
            self.enter(place);
        }
    }

    pub(super) fn enter(&mut self, place: Place) {
        if self.view != View::Story {
            self.close_right();
            self.view = View::Story;
            self.tale.forget_run();
        }
        self.tale.enter(place, &mut self.left.run);
        self.aim = Aim::new(place.beat().look);
        self.left.let_names_go();
        self.drive.stop();
        self.pick.clear();
        self.pacing.set_days_per_second(Some(self.tale.days_per_second()));
        self.pacing.settle();
    }

    pub(super) fn show(&mut self, view: View) {
        if view == self.view {
            return;
        }
        self.pacing.set_days_per_second(None);
        match view {
            View::Story => self.enter(self.tale.telling().place),
            View::Explore => self.close_right(),
            View::Compare => self.open_right(),
        }
        self.view = view;
        if view != View::Story {
            self.drive.stop();
            self.left.see_all();
        }
    }

    pub(super) fn close_right(&mut self) {
        self.right = None;
        self.side = Side::Left;
    }

    /// Both from the beginning and the same seed; the left one with what is on now, the right one with nothing.
    fn open_right(&mut self) {
        let (setup, given) = (self.left.run.setup(), self.left.run.simulation().given().to_vec());
        self.left.show(Run::new(setup, given));
        self.right = Some(Pane::new(Run::new(setup, Vec::new())));
        self.pacing.settle();
    }

    fn step(&mut self) {
        self.pacing.set_playing(false);
        let day = if self.view == View::Story {
            self.tale.choose(None);
            TICKS_PER_DAY.min(self.tale.ticks_left(&self.left.run))
        } else {
            TICKS_PER_DAY
        };
        self.play(day);
        if self.view == View::Story {
            self.tale.look_whether_told(&self.left.run);
        }
        self.pacing.settle();
    }

    fn restart(&mut self) {
        if self.view == View::Story {
            return self.enter(self.tale.telling().place);
        }
        for pane in self.panes() {
            let again = pane.run.again();
            pane.show(again);
        }
        self.pacing.settle();
    }

    /// Another run; what is on from the start stays on.
    pub(super) fn begin(&mut self, setup: Setup) {
        self.drive.stop();
        self.pick.clear();
        for pane in self.panes() {
            let again = pane.run.again_from(setup);
            pane.show(again);
            pane.see_all();
        }
        self.pacing.settle();
    }

    fn switch(&mut self, agent: AgentId, given: bool) {
        let side = self.side;
        if let Some(pane) = self.pane(side) {
            pane.run.switch(agent, given);
        }
    }

    /// The way back is one run's; beside another one it would part the two.
    fn past(&mut self, go: impl FnOnce(&mut Run)) {
        if self.view == View::Explore {
            go(&mut self.left.run);
            self.pacing.set_playing(false);
            self.pacing.settle();
        }
    }

    fn resize(&mut self, side: Side, width_px: u32, height_px: u32) {
        self.drive.stop();
        let share = self.quality.step().pixels;
        if let Some(pane) = self.pane(side) {
            pane.set_share(share);
            pane.resize(width_px, height_px);
        }
    }
}
