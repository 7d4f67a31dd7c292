//! The session: applies actions, advances the story or the runs, moves the camera, builds draw lists, places labels and
//! publishes the view model, in that order, once a frame.

mod actions;
mod camera;
mod configuring;
#[cfg(test)]
mod configuring_tests;
mod drawing;
mod lens;
mod motion;
#[cfg(test)]
mod resting_tests;
mod restoring;
#[cfg(test)]
mod restoring_tests;
mod settings;
mod stepping;
#[cfg(test)]
mod still_tests;
#[cfg(test)]
mod tests;
mod to_event;
#[cfg(test)]
mod to_event_tests;
mod trial;
mod view_model;

use self::motion::Motion;
use marrow::Simulation;

use crate::action::Action;
use crate::adaptive_quality::{AdaptiveQuality, FrameCost};
use crate::camera_controller::CameraController;
use crate::catch_up::CatchUp;
use crate::config::SessionConfig;
use crate::event_search::{EventAnswer, EventSearch};
use crate::frame::{FrameInput, FrameOutput, FrameStats, Viewport};
use crate::label_layout::LabelLayout;
use crate::lens::Lens;
use crate::pacing::Pacing;
use crate::pane::Pane;
use crate::pane_set::PaneSet;
use crate::redraw::Redraw;
use crate::selection::Selection;
use crate::settings::{CameraPose, FollowChoice};
use crate::simulation_run::SimulationRun;
use crate::story_camera::ShotTracker;
use crate::story_player::StoryPlayer;
use crate::theme_choice::ThemeChoice;
use crate::trial::Trial;
use crate::view::{Side, View};

/// What is on screen.
pub struct Session {
    view: View,
    panes: PaneSet<Pane>,
    /// The pane that actions apply to; always present.
    active_pane: Side,
    story: StoryPlayer,
    shot: ShotTracker,
    camera: CameraController,
    selection: Selection,
    lens: Lens,
    pacing: Pacing,
    quality: AdaptiveQuality,
    theme: ThemeChoice,
    motion: Motion,
    /// Whether motion, where there is any, is reduced.
    calm: bool,
    redraw: Redraw,
    /// The trial, whether or not it is shown.
    trial: Trial,
    /// The way to the moment that is shown next.
    catch_up: Option<CatchUp>,
    /// The event that is looked for.
    search: Option<EventSearch>,
    /// What the last search came to.
    event_answer: Option<EventAnswer>,
    /// How many searches there were.
    searches: u32,
    /// What was asked for on that way and needs its end.
    deferred: Vec<Action>,
    /// Where to look from once the panes are measured.
    pending_camera: Option<CameraPose>,
    /// The cell to look at once the run is there.
    pending_follow: Option<FollowChoice>,
    /// Whether a camera animation is running.
    camera_moving: bool,
    frames: u32,
    last_draw_ms: f64,
    last_view_model_ms: f64,
}

impl Session {
    /// A session at its first tick.
    pub fn new(config: &SessionConfig) -> Self {
        Self::of(config, Simulation::new(config.initial_setup().0))
    }

    /// Like [`Self::new`], with the simulation of [`SessionConfig::initial_setup`] already initialized.
    pub fn of(config: &SessionConfig, first: Simulation) -> Self {
        let run = SimulationRun::of(first, config.initial_setup().1);
        let mut session = Self {
            view: View::Explore,
            panes: PaneSet::single(Pane::new(run)),
            active_pane: Side::Left,
            story: StoryPlayer::new(config.path, config.position, config.setup),
            shot: ShotTracker::new(config.position.beat().shot),
            camera: CameraController::default(),
            selection: Selection::default(),
            lens: Lens::default(),
            pacing: Pacing::new(config.playing, config.speed),
            quality: AdaptiveQuality::default(),
            theme: ThemeChoice::new(config.theme, config.requested_theme),
            motion: Motion::of(config.still, config.calm),
            calm: config.calm,
            redraw: Redraw::Requested,
            trial: Trial::new(config.trial.clone()),
            catch_up: None,
            search: None,
            event_answer: None,
            searches: 0,
            deferred: Vec::new(),
            pending_camera: None,
            pending_follow: None,
            camera_moving: false,
            frames: 0,
            last_draw_ms: f64::NEG_INFINITY,
            last_view_model_ms: f64::NEG_INFINITY,
        };
        session.open(config);
        session
    }

    /// Advances the session by one frame.
    pub fn update(&mut self, input: FrameInput<'_>) -> FrameOutput<'_> {
        let FrameInput { now_ms, actions, viewports, label_metrics, visible } = input;
        self.fit_viewports(&viewports);
        self.set_visible(visible);
        for action in actions.drain(..) {
            self.take_action(action);
            self.redraw = Redraw::Requested;
        }
        if self.search.is_some() {
            return self.search_frame(now_ms);
        }
        if self.catch_up.is_some() {
            return self.catch_up_frame(now_ms);
        }
        let ticks = self.pacing.advance(now_ms, self.days_per_second());
        let was_moving = std::mem::take(&mut self.camera_moving);
        match self.view {
            View::Story => self.advance_story(ticks),
            View::Trial if self.trial.watched.is_none() => self.advance_trial(),
            View::Explore | View::Compare | View::Trial => self.advance_runs(ticks),
        }
        let (elapsed_ms, motion_off) = (self.pacing.elapsed_ms(), self.is_motion_off());
        self.camera_moving |= self.move_camera(elapsed_ms, motion_off);
        if was_moving && !self.camera_moving {
            // Published once more when the camera stops, so that readouts match.
            self.redraw = Redraw::Requested;
        }
        let is_drawn = self.build_due(now_ms);
        let lens_is_drawn = is_drawn && self.build_lens(now_ms);
        let (size_px, inset, is_titled) =
            (viewports.left.css_px, self.lens_box(), self.panes.right.is_some());
        self.place_labels(&LabelLayout { size_px, metrics: *label_metrics, inset, is_titled });
        let view_model = self.due_view_model(now_ms);
        self.redraw.end_frame(is_drawn);
        FrameOutput {
            panes: is_drawn.then(|| self.panes.map(Pane::draw_list)),
            lens: lens_is_drawn.then(|| self.lens.draw_list()),
            lens_ring: self.lens_ring(),
            labels: self.panes.left.labels(),
            ring: self.selection_ring(),
            catch_up: None,
            view_model,
        }
    }

    /// Takes what the frame has cost: later frames may be drawn coarser or finer.
    pub fn end_frame(&mut self, stats: FrameStats) {
        if let Some(search) = &mut self.search {
            return search.observe(stats.busy_ms);
        }
        if let Some(catch_up) = &mut self.catch_up {
            return catch_up.observe(stats.busy_ms);
        }
        if stats.is_partial {
            // A paused picture is drawn on until nothing in it stands in for something finer.
            self.redraw.at_least(Redraw::Pending);
        }
        // Nobody sees what is suspended, and its frames are few and far between.
        if self.pacing.suspended() {
            return;
        }
        // A frame of a trial says nothing of how long a picture takes.
        if self.is_trial() {
            if self.time_runs() {
                self.trial.observe(stats.busy_ms);
            }
            return;
        }
        let cost = FrameCost {
            busy_ms: stats.busy_ms,
            elapsed_ms: self.pacing.elapsed_ms(),
            is_drawn: stats.is_drawn,
            moves: self.moves(),
        };
        if self.quality.observe(cost) {
            self.redraw = Redraw::Requested;
        }
    }

    fn fit_viewports(&mut self, viewports: &PaneSet<Viewport>) {
        let pixels = self.quality.level().pixels;
        let stands = self.panes.left.is_measured() && !self.camera_moving;
        let left_is_new = self.panes.left.fit(viewports.left, pixels);
        let right = self.panes.right.as_mut().zip(viewports.right);
        let right_is_new = right.is_some_and(|(pane, viewport)| pane.fit(viewport, pixels));
        if left_is_new || right_is_new {
            self.camera.stop();
            if stands {
                // A camera that stood stands in the new pixels too: a rounding is no move.
                self.track_shot(0.0, true);
                self.move_camera(0.0, true);
            }
            self.redraw = Redraw::Requested;
        }
        self.look_as_asked();
    }

    fn set_visible(&mut self, visible: bool) {
        if self.pacing.suspended() == visible {
            self.pacing.set_suspended(!visible);
            self.redraw = Redraw::Requested;
        }
    }

    fn advance_runs(&mut self, ticks: u32) {
        let ticks_per_second = self.ticks_per_second();
        self.panes.iter_mut().for_each(|pane| pane.advance(ticks, ticks_per_second));
    }

    /// The story plays the days of its beat and no more, and goes on to the next when this one has been read.
    fn advance_story(&mut self, ticks: u32) {
        let left = self.story.ticks_left(&self.panes.left.run);
        if ticks > left || left == 0 {
            self.pacing.snap_to_tick();
        }
        self.advance_runs(ticks.min(left));
        let elapsed_ms = self.pacing.elapsed_ms();
        let before = self.story.state();
        let is_over = self.pacing.playing() && self.story.advance(elapsed_ms, &self.panes.left.run);
        if before != self.story.state() {
            self.redraw = Redraw::Requested;
        }
        self.camera_moving = self.track_shot(elapsed_ms, self.is_motion_off());
        if is_over {
            match self.story.state().next() {
                Some(next) => self.go_to_beat(next),
                None => self.pacing.set_playing(false),
            }
            self.redraw = Redraw::Requested;
        }
    }

    fn is_motion_off(&self) -> bool {
        self.motion == Motion::Off
    }

    fn alpha(&self) -> f32 {
        if self.is_motion_off() { 1.0 } else { self.pacing.alpha() }
    }
}
