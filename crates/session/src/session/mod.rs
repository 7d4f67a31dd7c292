//! What is on screen, frame by frame: drain actions → story → ticks → snapshot → draw list → draw → report.

mod acting;
mod configuring;
mod looking;
mod presenting;
#[cfg(test)]
mod tests;

pub use presenting::SelectionRing;

use marrow::sim::Simulation;
use render::{Backend, FrameParams, Theme};

use crate::action::Action;
use crate::aim::Aim;
use crate::config::SessionConfig;
use crate::drive::Drive;
use crate::pacing::Pacing;
use crate::pane::Pane;
use crate::picked::Pick;
use crate::quality::Quality;
use crate::report::ViewModel;
use crate::run::Run;
use crate::tale::Tale;
use crate::view::{Side, View};

/// Shortest time between two pictures where motion is not wanted, ms.
const STILL_EVERY_MS: f64 = 1_000.0;

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
    pub fn new(start: &SessionConfig) -> Self {
        let first = Simulation::new(start.initial_setup().0);
        Self::of(start, first)
    }

    /// The same, from the simulation of [`SessionConfig::initial_setup`].
    pub fn of(start: &SessionConfig, first: Simulation) -> Self {
        let run = Run::of(first, start.initial_setup().1);
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
    pub fn frame(&mut self, now_ms: f64, actions: &mut Vec<Action>) -> Option<ViewModel> {
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

    fn pane(&mut self, side: Side) -> Option<&mut Pane> {
        match side {
            Side::Left => Some(&mut self.left),
            Side::Right => self.right.as_mut(),
        }
    }

    fn panes(&mut self) -> impl Iterator<Item = &mut Pane> {
        std::iter::once(&mut self.left).chain(&mut self.right)
    }

    fn play(&mut self, ticks: u32) {
        let ticks_per_second = self.pacing.ticks_per_second() as f32;
        self.panes().for_each(|pane| pane.play(ticks, ticks_per_second));
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
        let look = FrameParams {
            alpha: self.alpha(),
            theme: self.theme,
            ticks_per_second: if self.pacing.playing() { self.pacing.ticks_per_second() as f32 } else { 0.0 },
            time_s: (now_ms / 1_000.0) as f32,
            still: self.motion != Motion::Full,
            fewer_marks: self.quality.step().fewer_marks,
            pixels: self.quality.step().pixels,
        };
        self.panes().for_each(|pane| pane.draw(&look));
    }
}
