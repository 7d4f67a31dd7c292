//! What is on screen, frame by frame: drain actions → story → ticks → snapshot → draw list → draw → report.

use std::sync::Arc;

use marrow::sim::{AgentId, Setup, SideEffect, Simulation, Snapshot, TICKS_PER_DAY};
use render::{Backend, Camera, FrameLook, Theme};

use super::action::Action;
use super::aim::Aim;
use super::drive::Drive;
use super::labels::{Label, Names};
use super::pacing::{Pacing, Speed};
use super::pane::Pane;
use super::picked::Pick;
use super::quality::Quality;
use super::report::{Beside, Report, Tallies, Way};
use super::room::Board;
use super::run::Run;
use super::tale::{Tale, beginning};
use super::view::{Side, View};
use story::Place;

/// Shortest time between two reports while nothing is asked for, ms.
const REPORT_EVERY_MS: f64 = 100.0;
/// Shortest time between two pictures where motion is not wanted, ms.
const STILL_EVERY_MS: f64 = 1_000.0;
/// Below this many model days a second the page says that time is slowed.
const SLOW_DAYS_PER_SECOND: f64 = 0.5;
/// Where less than this is seen from left to right, time slows with it, µm.
const SLOWS_BELOW_UM: f32 = 120.0;
/// Model days a second there, and at the least.
const USUAL_DAYS_PER_SECOND: f64 = 2.0;
const SLOWEST_DAYS_PER_SECOND: f64 = 0.2;

/// What a session starts from.
#[derive(Clone, Debug, PartialEq)]
pub struct Start {
    /// What is shown first.
    pub view: View,
    /// Where the story begins.
    pub place: Place,
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

impl Start {
    /// What the first run begins from, and the agents that are on then. In the story that is for the story to say.
    pub fn beginning(&self) -> (Setup, Vec<AgentId>) {
        match self.view {
            View::Story => beginning(self.place, self.setup),
            View::Explore | View::Compare => (self.setup, self.given.clone()),
        }
    }
}

/// What may move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Motion {
    /// Everything.
    Full,
    /// Cells go where they go, but do not sway and tumble.
    Calm,
    /// Nothing, but from day to day.
    Still,
}

impl Motion {
    const fn of(still: bool, calm: bool) -> Self {
        match (still, calm) {
            (true, _) => Self::Still,
            (false, true) => Self::Calm,
            (false, false) => Self::Full,
        }
    }
}

/// A ring about a cell, in shares of the view's width (`y`: of its height).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ring {
    /// From the left.
    pub x: f32,
    /// From the top.
    pub y: f32,
    /// Its radius.
    pub radius: f32,
}

/// The runs that are shown, and the story.
pub struct Session {
    view: View,
    left: Pane,
    right: Option<Pane>,
    side: Side,
    tale: Tale,
    aim: Aim,
    drive: Drive,
    pick: Pick,
    pacing: Pacing,
    quality: Quality,
    frames: u32,
    theme: Theme,
    motion: Motion,
    changed: bool,
    /// Whether a picture is due that no frame has drawn yet.
    owed: bool,
    /// Whether a camera is on its way.
    turning: bool,
    last_draw_ms: f64,
    last_report_ms: f64,
}

impl Session {
    /// A session at its first tick, drawn nowhere yet.
    pub fn new(start: &Start) -> Self {
        let first = Simulation::new(start.beginning().0);
        Self::of(start, first)
    }

    /// The same, from the simulation of [`Start::beginning`].
    pub fn of(start: &Start, first: Simulation) -> Self {
        let run = Run::of(first, start.beginning().1);
        let mut session = Self {
            view: View::Explore,
            tale: Tale::new(start.place, start.setup),
            aim: Aim::new(start.place.beat().look),
            drive: Drive::default(),
            pick: Pick::default(),
            left: Pane::new(run),
            right: None,
            side: Side::Left,
            pacing: Pacing::new(start.playing, start.speed),
            quality: Quality::default(),
            frames: 0,
            theme: start.theme,
            motion: Motion::of(start.still, start.calm),
            changed: true,
            owed: true,
            turning: false,
            last_draw_ms: f64::NEG_INFINITY,
            last_report_ms: f64::NEG_INFINITY,
        };
        session.show(start.view);
        session
    }

    /// Draws a pane with `backend` from the next frame on.
    pub fn use_backend(&mut self, side: Side, backend: Box<dyn Backend>) {
        if let Some(pane) = self.pane(side) {
            pane.use_backend(backend);
        }
        self.changed = true;
    }

    /// Plays one frame. Gives a report when one is due or something was asked for.
    pub fn frame(&mut self, now_ms: f64, actions: &mut Vec<Action>) -> Option<Report> {
        for action in actions.drain(..) {
            self.act(action);
            self.changed = true;
        }
        self.slow_when_near();
        let ticks = self.pacing.advance(now_ms);
        let was_turning = std::mem::take(&mut self.turning);
        if self.view == View::Story {
            self.tell(ticks);
        } else {
            self.play(ticks);
        }
        self.go();
        // What is read beside the picture is right once the camera has come to rest.
        self.changed |= was_turning && !self.turning;
        self.draw(now_ms);
        self.report(now_ms)
    }

    /// The last frame took so long.
    pub fn spent(&mut self, busy_ms: f64) {
        if self.quality.observe(busy_ms, self.pacing.passed_ms()) {
            let share = self.quality.step().pixels;
            self.drive.stop();
            self.panes().for_each(|pane| pane.set_share(share));
            self.changed = true;
        }
    }

    /// Where the picked cell is on the left pane, and its radius, in shares of its width and height.
    pub fn ring(&self) -> Option<Ring> {
        let cell = self.pick.cell(self.left.run.snapshot())?;
        let (x, y) = self.left.share_of_view(cell.at(self.alpha()));
        Some(Ring { x, y, radius: cell.radius_um / self.left.width_um() })
    }

    /// The names on the left pane in this frame.
    pub fn labels(&mut self, board: &Board) -> &[Label] {
        let alpha = self.alpha();
        let names = match self.view {
            View::Story => Names::Only(self.tale.beat().point, self.tale.beat().mark, self.aim.cell()),
            View::Explore | View::Compare => Names::All,
        };
        self.left.labels(names, alpha, board)
    }

    fn pane(&mut self, side: Side) -> Option<&mut Pane> {
        match side {
            Side::Left => Some(&mut self.left),
            Side::Right => self.right.as_mut(),
        }
    }

    fn panes(&mut self) -> impl Iterator<Item = &mut Pane> {
        std::iter::once(&mut self.left).chain(&mut self.right)
    }

    fn act(&mut self, action: Action) {
        match action {
            Action::PlayPause => self.pacing.set_playing(!self.pacing.playing()),
            Action::Play => self.pacing.set_playing(true),
            Action::Pause => self.pacing.set_playing(false),
            Action::Step => self.step(),
            Action::Restart => self.restart(),
            Action::Begin(setup) => self.begin(setup),
            Action::SetSpeed(speed) => self.pacing.set_speed(speed),
            Action::Give(agent) => self.switch(agent, true),
            Action::Stop(agent) => self.switch(agent, false),
            Action::Undo => self.past(Run::undo),
            Action::Redo => self.past(Run::redo),
            Action::Seek(tick) => self.past(|run| run.seek(tick)),
            Action::SetView(view) => self.show(view),
            Action::SetSide(side) => self.side = side,
            Action::Tell(place) => self.enter(place),
            Action::NextBeat => self.enter_if(self.tale.telling().place.next()),
            Action::PreviousBeat => self.enter_if(self.tale.telling().place.back()),
            Action::Choose(choice) => self.tale.choose(choice),
            Action::Zoom(factor) => self.steer(|camera| zoom(camera, factor, (0.5, 0.5))),
            Action::ZoomAt(factor, x, y) => self.steer(|camera| zoom(camera, factor, (x, y))),
            Action::ZoomReset => self.see_all(),
            Action::Pan(across, down) => self.pan(across, down),
            Action::Pick(x, y) => {
                let (point, alpha) = (self.left.point_at(x, y), self.alpha());
                self.pick(|pick, snapshot, _| pick.at(snapshot, point, alpha));
            }
            Action::PickNext => self.pick(Pick::next),
            Action::PickBack => self.pick(|pick, snapshot, _| pick.back(snapshot)),
            Action::PickTowards(x, y) => {
                self.pick(|pick, snapshot, camera| pick.towards(snapshot, camera, (x, y)));
            }
            Action::Follow(follows) => self.pick.follows = follows,
            Action::PickNone => self.pick.clear(),
            Action::Resize(side, width_px, height_px) => self.resize(side, width_px, height_px),
            // Whatever is asked for has the picture drawn.
            Action::Redraw => {}
            Action::SetTheme(theme) => self.theme = theme,
            Action::SetStill(still) => self.motion = Motion::of(still, self.motion == Motion::Calm),
            Action::SetSeen(seen) => self.pacing.set_held(!seen),
        }
    }

    fn play(&mut self, ticks: u32) {
        let ticks_per_second = self.pacing.ticks_per_second() as f32;
        self.panes().for_each(|pane| pane.run.show(ticks, ticks_per_second));
    }

    /// The story plays the days of its beat and no more, and goes on to the next when this one has been read.
    fn tell(&mut self, ticks: u32) {
        let left = self.tale.ticks_left(&self.left.run);
        if ticks > left || left == 0 {
            self.pacing.settle();
        }
        self.play(ticks.min(left));
        let passed_ms = self.pacing.passed_ms();
        let before = self.tale.telling();
        let over = self.pacing.playing() && self.tale.pass(passed_ms, &self.left.run);
        self.changed |= before != self.tale.telling();
        let still = self.is_still();
        self.turning = self.aim.follow(&mut self.left, self.pacing.alpha(), passed_ms, still);
        match self.tale.telling().place.next().filter(|_| over) {
            Some(next) => self.enter(next),
            None if over => self.pacing.set_playing(false),
            None => return,
        }
        self.changed = true;
    }

    fn enter_if(&mut self, place: Option<Place>) {
        if let Some(place) = place.filter(|_| self.view == View::Story) {
            self.enter(place);
        }
    }

    fn enter(&mut self, place: Place) {
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

    fn show(&mut self, view: View) {
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

    fn close_right(&mut self) {
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
    fn begin(&mut self, setup: Setup) {
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

    /// A person sends the camera: from now on it is theirs, until the next beat.
    fn steer(&mut self, change: impl FnOnce(&mut Camera)) {
        self.aim.let_go();
        self.drive.steer(&self.left, change);
    }

    fn see_all(&mut self) {
        self.pick.follows = false;
        let niche = Arc::clone(&self.left.run.snapshot().niche);
        self.steer(|camera| *camera = Camera::cover(&niche, camera.width_px, camera.height_px));
    }

    fn pan(&mut self, across: f32, down: f32) {
        self.pick.follows = false;
        self.steer(|camera| {
            let (width_px, height_px) = (camera.width_px as f32, camera.height_px as f32);
            camera.pan_by_px(-across * width_px, -down * height_px);
        });
    }

    /// Looks at another cell, from near.
    fn pick(&mut self, choose: impl FnOnce(&mut Pick, &Snapshot, &Camera)) {
        let snapshot = self.left.run.snapshot();
        let before = self.pick.cell(snapshot).map(|cell| cell.id);
        choose(&mut self.pick, snapshot, &self.left.camera);
        let alpha = self.alpha();
        let cell = self.pick.cell(snapshot).filter(|cell| Some(cell.id) != before);
        if let Some(at) = cell.map(|cell| cell.at(alpha)) {
            self.aim.let_go();
            self.drive.visit(&self.left, at);
        }
    }

    /// The person's camera moves on, and the right pane looks from the same place.
    fn go(&mut self) {
        let alpha = self.alpha();
        if self.pick.follows
            && let Some(cell) = self.pick.cell(self.left.run.snapshot())
        {
            let at = cell.at(alpha);
            self.drive.keep(&self.left, at);
        }
        let still = self.is_still();
        if self.drive.go(&mut self.left, self.pacing.passed_ms(), still) {
            self.turning = true;
            if let Some(right) = &mut self.right {
                right.look_as(&self.left);
            }
        }
    }

    /// At the scale of a contact time slows; in the story each beat has its own time.
    fn slow_when_near(&mut self) {
        if self.view != View::Story {
            let near = f64::from((self.left.width_um() / SLOWS_BELOW_UM).min(1.0));
            // A quarter of the width, a sixteenth of the time.
            let days = (USUAL_DAYS_PER_SECOND * near * near).max(SLOWEST_DAYS_PER_SECOND);
            self.pacing.set_days_per_second(Some(days));
        }
    }

    fn is_still(&self) -> bool {
        self.motion == Motion::Still
    }

    fn alpha(&self) -> f32 {
        if self.is_still() { 1.0 } else { self.pacing.alpha() }
    }

    fn draw(&mut self, now_ms: f64) {
        let due = if self.is_still() {
            now_ms - self.last_draw_ms >= STILL_EVERY_MS
        } else {
            self.pacing.playing()
        };
        // A paused picture is drawn on until nothing in it stands in for something finer.
        let coarse = self.panes().any(|pane| pane.is_coarse());
        self.owed |= due || self.changed || coarse || self.turning;
        self.frames = self.frames.wrapping_add(1);
        // What nobody sees waits, but for what was asked for.
        let held = self.pacing.held() && !self.changed;
        if held || !self.owed || !self.frames.is_multiple_of(self.quality.step().every) {
            return;
        }
        self.owed = false;
        self.last_draw_ms = now_ms;
        let look = FrameLook {
            alpha: self.alpha(),
            theme: self.theme,
            ticks_per_second: if self.pacing.playing() { self.pacing.ticks_per_second() as f32 } else { 0.0 },
            time_s: (now_ms / 1_000.0) as f32,
            still: self.motion != Motion::Full,
            fewer_marks: self.quality.step().fewer_marks,
        };
        self.panes().for_each(|pane| pane.draw(&look));
    }

    fn report(&mut self, now_ms: f64) -> Option<Report> {
        let moves = !self.pacing.held() && (self.pacing.playing() || self.turning);
        let due = moves && now_ms - self.last_report_ms >= REPORT_EVERY_MS;
        if !(due || self.changed) {
            return None;
        }
        self.changed = false;
        self.last_report_ms = now_ms;
        Some(self.present())
    }

    /// To the nearest ten.
    fn too_large(&self) -> Option<u16> {
        let times = render::antibodies_too_large(self.left.camera.px_per_um)?;
        Some((times / 10.0).round() as u16 * 10)
    }

    /// Whether it is the scale, not the person, that makes time slow.
    fn is_slowed(&self, in_story: bool) -> bool {
        let near = in_story || self.left.width_um() < SLOWS_BELOW_UM;
        near && self.pacing.days_per_second() < SLOW_DAYS_PER_SECOND
    }

    /// What is on screen, as it stands.
    pub fn present(&self) -> Report {
        let run = &self.left.run;
        let acting = match (self.side, &self.right) {
            (Side::Right, Some(right)) => right.run.simulation(),
            _ => run.simulation(),
        };
        let in_story = self.view == View::Story;
        Report {
            readouts: run.simulation().readouts(),
            playing: self.pacing.playing(),
            speed: self.pacing.speed(),
            given: run.simulation().given().to_vec(),
            history: Arc::clone(run.history()),
            view_width_um: self.left.width_um(),
            zoomed: self.left.zoomed(),
            view: self.view,
            setup: run.setup(),
            tallies: Tallies::of(acting),
            side_effects: SideEffect::ALL.map(|effect| acting.side_effect(effect)),
            way: Way {
                end_day: run.past().end() as f32 / TICKS_PER_DAY as f32,
                undo: run.past().can_undo(),
                redo: run.past().can_redo(),
            },
            telling: in_story.then(|| self.tale.telling()),
            watched: if in_story { self.tale.watched(run) } else { Vec::new() },
            beside: self.right.as_ref().map(|pane| Beside {
                readouts: pane.run.simulation().readouts(),
                given: pane.run.simulation().given().to_vec(),
            }),
            side: self.side,
            picked: self.pick.told(run.snapshot()),
            pixels: self.quality.step().pixels,
            too_large: self.too_large(),
            slowed: self.is_slowed(in_story),
        }
    }
}

/// About a place of the view, in shares of its width and height.
fn zoom(camera: &mut Camera, factor: f32, (x, y): (f32, f32)) {
    camera.zoom_by(factor, (x * camera.width_px as f32, y * camera.height_px as f32));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Phase;
    use marrow::sim::{Size, Stage};
    use render::Finish;

    fn session(playing: bool) -> Session {
        let start = Start {
            view: View::Explore,
            place: Place::default(),
            setup: Setup { seed: 11, stage: Stage::Early, size: Size::Small, ..Setup::default() },
            playing,
            speed: Speed::One,
            given: Vec::new(),
            theme: Theme::Light,
            still: false,
            calm: false,
        };
        Session::new(&start)
    }

    fn play_frames(session: &mut Session, frames: u32, actions: &[Action]) -> Option<Report> {
        let mut actions = actions.to_vec();
        (0..frames).filter_map(|frame| session.frame(f64::from(frame) * 16.0, &mut actions)).last()
    }

    fn agent() -> AgentId {
        AgentId::from_id("car_t").unwrap()
    }

    #[test]
    fn a_paused_run_stands_still() {
        let mut session = session(false);
        let before = session.left.run.simulation().hash();
        play_frames(&mut session, 200, &[]);
        assert_eq!(session.left.run.simulation().hash(), before);
    }

    #[test]
    fn time_stands_still_while_nobody_can_see_it() {
        let drawn = std::rc::Rc::default();
        let mut session = session(true);
        session.use_backend(Side::Left, Box::new(Slow(std::rc::Rc::clone(&drawn))));
        play_frames(&mut session, 1, &[Action::SetSeen(false)]);
        let (before, pictures) = (session.left.run.simulation().ticks(), drawn.get());
        play_frames(&mut session, 200, &[]);
        assert_eq!((session.left.run.simulation().ticks(), drawn.get()), (before, pictures));
        let report = play_frames(&mut session, 1, &[Action::SetSeen(true)]).unwrap();
        assert!(
            report.playing && session.left.run.simulation().ticks() <= before + 1,
            "and no storm after it"
        );
        play_frames(&mut session, 100, &[]);
        assert!(session.left.run.simulation().ticks() > before + 10);
    }

    #[test]
    fn a_step_is_one_day_and_pauses() {
        let mut session = session(true);
        let report = play_frames(&mut session, 1, &[Action::Step]).unwrap();
        assert_eq!((report.readouts.day, report.playing), (1.0, false));
    }

    #[test]
    fn start_again_gives_the_same_run_without_later_switches() {
        let mut session = session(false);
        play_frames(&mut session, 1, &[Action::Step; 3]);
        let first = session.left.run.simulation().hash();
        play_frames(&mut session, 1, &[Action::Give(agent()), Action::Step]);
        let report = play_frames(&mut session, 1, &[Action::Restart]).unwrap();
        assert_eq!((report.readouts.day, report.given.len(), report.history.marks().len()), (0.0, 0, 0));
        play_frames(&mut session, 1, &[Action::Step; 3]);
        assert_eq!(session.left.run.simulation().hash(), first);
    }

    #[test]
    fn speed_of_play_does_not_change_the_run() {
        let ten_days_at = |speed| {
            let mut session = session(true);
            let mut actions = vec![Action::SetSpeed(speed)];
            let mut now_ms = 0.0;
            while session.left.run.simulation().ticks() < u64::from(10 * TICKS_PER_DAY) {
                session.frame(now_ms, &mut actions);
                now_ms += 7.0;
            }
            session.left.run.simulation().hash()
        };
        assert_eq!(ten_days_at(Speed::One), ten_days_at(Speed::Quarter));
    }

    #[test]
    fn a_switch_is_marked_once() {
        let mut session = session(false);
        let give = Action::Give(agent());
        let report = play_frames(&mut session, 1, &[give, give, Action::Stop(agent())]).unwrap();
        let marks: Vec<bool> = report.history.marks().iter().map(|mark| mark.given).collect();
        assert_eq!((marks, report.given), (vec![true, false], Vec::new()));
    }

    #[test]
    fn zoom_comes_back_to_the_whole() {
        let mut session = session(false);
        let whole = play_frames(&mut session, 1, &[Action::Resize(Side::Left, 800, 500)]).unwrap();
        let close = play_frames(&mut session, 120, &[Action::Zoom(3.0)]).unwrap();
        assert!(close.zoomed && close.view_width_um < whole.view_width_um / 2.0);
        let back = play_frames(&mut session, 120, &[Action::Zoom(0.01)]).unwrap();
        assert_eq!((back.zoomed, back.view_width_um), (false, whole.view_width_um));
    }

    #[test]
    fn the_camera_goes_calmly_and_at_once_where_motion_is_not_wanted() {
        let mut session = session(false);
        let whole = play_frames(&mut session, 1, &[Action::Resize(Side::Left, 800, 500)]).unwrap();
        let on_its_way = play_frames(&mut session, 3, &[Action::Zoom(3.0)]).unwrap();
        assert!(on_its_way.view_width_um > whole.view_width_um / 2.0);
        let there = play_frames(&mut session, 1, &[Action::SetStill(true), Action::ZoomReset]).unwrap();
        assert_eq!(there.view_width_um, whole.view_width_um);
    }

    #[test]
    fn a_picked_cell_is_told_and_the_camera_goes_near_and_stays_on_it() {
        let mut session = session(true);
        let size = Action::Resize(Side::Left, 800, 500);
        let report = play_frames(&mut session, 120, &[size, Action::PickNext, Action::Follow(true)]).unwrap();
        assert!(report.picked.is_some_and(|picked| picked.follows) && report.view_width_um < 120.0);
        play_frames(&mut session, 60, &[]);
        let ring = session.ring().unwrap();
        assert!((ring.x - 0.5).abs() < 0.1 && (ring.y - 0.5).abs() < 0.1, "{ring:?}");
        let none = play_frames(&mut session, 1, &[Action::PickNone]).unwrap();
        assert_eq!((none.picked, session.ring()), (None, None));
    }

    #[test]
    fn time_slows_near_and_says_so() {
        let mut session = session(true);
        let whole = play_frames(&mut session, 30, &[Action::Resize(Side::Left, 1_280, 720)]).unwrap();
        let near = play_frames(&mut session, 240, &[Action::Zoom(100.0)]).unwrap();
        assert!(!whole.slowed && near.slowed && near.view_width_um < 35.0, "{} um", near.view_width_um);
    }

    #[test]
    fn long_frames_are_drawn_with_fewer_pixels_and_the_view_stays() {
        let mut session = session(true);
        let whole = play_frames(&mut session, 30, &[Action::Resize(Side::Left, 800, 500)]).unwrap();
        for _ in 0..400 {
            session.spent(40.0);
        }
        let report = play_frames(&mut session, 30, &[]).unwrap();
        assert!(report.pixels < 1.0 && session.left.camera.width_px <= 400);
        assert!((report.view_width_um - whole.view_width_um).abs() < 1.0);
    }

    /// Coarse for its first frames, as a raster is after a zoom.
    struct Slow(std::rc::Rc<std::cell::Cell<u32>>);

    impl Backend for Slow {
        fn draw(&mut self, _: &render::DrawList) -> Finish {
            self.0.set(self.0.get() + 1);
            if self.0.get() < 5 { Finish::Coarse } else { Finish::Whole }
        }
    }

    #[test]
    fn a_paused_picture_is_drawn_until_it_is_whole() {
        let drawn = std::rc::Rc::default();
        let mut session = session(false);
        session.use_backend(Side::Left, Box::new(Slow(std::rc::Rc::clone(&drawn))));
        play_frames(&mut session, 60, &[]);
        assert_eq!(drawn.get(), 5);
    }

    #[test]
    fn a_report_comes_at_most_ten_times_a_second() {
        let mut session = session(true);
        let mut actions = Vec::new();
        let reports = (0..240)
            .filter(|frame| session.frame(f64::from(*frame) * 1_000.0 / 240.0, &mut actions).is_some());
        assert!(reports.count() <= 11);
    }

    #[test]
    fn the_story_plays_untouched_from_its_first_beat_to_its_last() {
        let mut session = session(true);
        let mut actions = vec![Action::SetView(View::Story), Action::SetSpeed(Speed::Four)];
        let (mut now_ms, mut visited, mut places) = (0.0, 0, Vec::new());
        while now_ms < 3.0e6 {
            now_ms += 100.0;
            let Some(report) = session.frame(now_ms, &mut actions) else { continue };
            let place = report.telling.unwrap().place;
            if places.last() != Some(&place) {
                places.push(place);
                visited += 1;
            }
            if !report.playing {
                break;
            }
        }
        assert_eq!(visited, story::CHAPTERS.iter().map(|one| one.beats.len()).sum::<usize>());
        assert!(places.windows(2).all(|pair| pair[0].next() == Some(pair[1])));
    }

    #[test]
    fn paused_stays_paused_from_beat_to_beat() {
        let mut session = session(false);
        let report =
            play_frames(&mut session, 30, &[Action::SetView(View::Story), Action::NextBeat]).unwrap();
        let telling = report.telling.unwrap();
        assert_eq!((report.playing, telling.place.counts()), (false, (1, 2)));
        assert_ne!(telling.phase, Phase::Told);
    }

    #[test]
    fn a_beat_is_told_by_steps_too() {
        let mut session = session(false);
        let mut actions = vec![Action::SetView(View::Story)];
        actions.extend([Action::Step; 6]);
        let report = play_frames(&mut session, 1, &actions).unwrap();
        assert_eq!((report.telling.unwrap().phase, report.playing), (Phase::Told, false));
    }

    #[test]
    fn two_panes_part_only_by_what_is_given() {
        let mut session = session(false);
        let report = play_frames(&mut session, 1, &[Action::SetView(View::Compare), Action::Step]).unwrap();
        let beside = report.beside.unwrap();
        assert_eq!(report.readouts, beside.readouts);
        let mut actions = vec![Action::Give(agent())];
        actions.extend([Action::Step; 30]);
        let report = play_frames(&mut session, 1, &actions).unwrap();
        let beside = report.beside.unwrap();
        assert_eq!((report.readouts.day, beside.given.len()), (beside.readouts.day, 0));
        assert!(report.readouts.myeloma_fraction < beside.readouts.myeloma_fraction);
    }

    #[test]
    fn switches_act_on_the_chosen_pane() {
        let mut session = session(false);
        let actions = [Action::SetView(View::Compare), Action::SetSide(Side::Right), Action::Give(agent())];
        let report = play_frames(&mut session, 1, &actions).unwrap();
        assert_eq!((report.given.len(), report.beside.unwrap().given), (0, vec![agent()]));
    }

    #[test]
    fn cards_and_side_effects_are_those_of_the_chosen_pane() {
        let mut session = session(false);
        let mut actions = vec![Action::SetView(View::Compare), Action::Give(agent())];
        actions.extend([Action::Step; 12]);
        let left = play_frames(&mut session, 1, &actions).unwrap();
        let happened = |report: &Report| report.tallies.steps(agent()).map(|(_, count)| count).sum::<u32>();
        let right = play_frames(&mut session, 1, &[Action::SetSide(Side::Right)]).unwrap();
        assert!(happened(&left) > 0 && happened(&right) == 0);
        assert!(left.side_effects.iter().sum::<f32>() > right.side_effects.iter().sum::<f32>());
    }

    #[test]
    fn a_paused_story_comes_to_rest() {
        let drawn = std::rc::Rc::default();
        let mut session = session(false);
        session.use_backend(Side::Left, Box::new(Slow(std::rc::Rc::clone(&drawn))));
        let near = [Action::SetView(View::Story), Action::Resize(Side::Left, 800, 500), Action::NextBeat];
        play_frames(&mut session, 600, &near);
        let then = drawn.get();
        assert!(then > 5 && then < 600, "{then} pictures in ten seconds at rest");
    }

    #[test]
    fn the_way_back_keeps_the_time_line_and_goes_on() {
        let mut session = session(false);
        let mut actions = vec![Action::Step; 10];
        actions.extend([Action::Give(agent()), Action::Step, Action::Step, Action::Seek(48)]);
        let report = play_frames(&mut session, 1, &actions).unwrap();
        assert_eq!((report.readouts.day, report.way.end_day, report.given.len()), (4.0, 12.0, 0));
        assert_eq!(report.history.samples().len(), 13);
        let report = play_frames(&mut session, 1, &[Action::Step; 7]).unwrap();
        assert_eq!((report.readouts.day, report.given), (11.0, vec![agent()]), "its switch is thrown again");
    }
}
