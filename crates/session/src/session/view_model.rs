//! What the page reads of a session: the view model, the labels, and the ring about the selected cell.

use std::sync::Arc;

use super::Session;
use super::camera::SLOWS_BELOW_UM;
use crate::frame::SelectionRing;
use crate::label_layout::LabelLayout;
use crate::labels::LabelRequest;
use crate::pane_set::PaneSet;
use crate::paper::{Paper, PaperSize};
use crate::redraw::Redraw;
use crate::view::View;
use crate::view_model::{Arrival, PaneState, ViewModel};

/// Shortest time between two view models while nothing is asked for, ms.
const VIEW_MODEL_INTERVAL_MS: f64 = 100.0;
/// Below this many model days a second the page says that time is slowed.
const SLOW_DAYS_PER_SECOND: f64 = 0.5;

impl Session {
    /// What is on screen, as it is now.
    pub fn view_model(&self) -> ViewModel {
        let run = &self.panes.left.run;
        let in_story = self.view == View::Story;
        ViewModel {
            view: self.view,
            panes: self.panes.map(|pane| PaneState::of(&pane.run)),
            active_pane: self.active_pane,
            playing: self.pacing.playing(),
            arrival: if self.is_under_way() { Arrival::UnderWay } else { Arrival::There },
            speed: self.pacing.speed(),
            is_slow_motion: self.is_slow_motion(),
            view_width_um: self.panes.left.width_um(),
            zoomed: self.panes.left.is_zoomed(),
            selected_cell: self.selection.described(run.snapshot()),
            lens: self.lens_view(),
            trial: (self.view == View::Trial).then(|| self.trial.state()),
            story: in_story.then(|| self.story.state()),
            tracked_metrics: if in_story { self.story.metrics(run) } else { Vec::new() },
            theme: self.theme.page(),
            picture_theme: self.theme.picture(),
            pixels: self.quality.level().pixels,
            antibody_scale_factor: self.antibody_scale_factor(),
            event_answer: self.event_answer,
            settings: self.settings(),
        }
    }

    /// Whether the picture stands and becomes no finer: no time runs, no camera moves, no picture is due.
    pub fn is_settled(&self) -> bool {
        let stands = !self.moves() && !self.is_under_way() && self.redraw == Redraw::None;
        stands && self.quality.level().is_finest()
    }

    /// Whether nothing changes until something is asked for: no further frame is needed. What nobody sees waits, but for what was
    /// asked for and for a run on its way to a moment.
    pub fn rests(&self) -> bool {
        if self.is_under_way() || self.redraw == Redraw::Requested {
            return false;
        }
        let stands = !self.moves() && self.redraw == Redraw::None;
        self.pacing.suspended() || (stands && (self.is_trial() || self.quality.level().is_finest()))
    }

    /// Whether time runs or the camera moves.
    pub(super) fn moves(&self) -> bool {
        self.time_runs() || self.camera_moving
    }

    /// Whether time runs: in the marrow, or for the people of a trial.
    pub(super) fn time_runs(&self) -> bool {
        self.pacing.playing() && !(self.is_trial() && self.trial.is_done())
    }

    pub(super) fn due_view_model(&mut self, now_ms: f64) -> Option<Arc<ViewModel>> {
        let moves = !self.pacing.suspended() && self.moves() && !self.is_under_way();
        let is_due = moves && now_ms - self.last_view_model_ms >= VIEW_MODEL_INTERVAL_MS;
        if !is_due && self.redraw != Redraw::Requested {
            return None;
        }
        self.last_view_model_ms = now_ms;
        Some(Arc::new(self.view_model()))
    }

    pub(super) fn place_labels(&mut self, layout: &LabelLayout) {
        let (request, alpha) = (self.label_request(), self.alpha());
        self.panes.left.place_labels(request, alpha, layout);
    }

    /// What is named: in the story what the beat points at.
    fn label_request(&self) -> LabelRequest<'static> {
        match self.view {
            View::Story => {
                let beat = self.story.beat();
                LabelRequest::Only(beat.point_at, beat.structures, self.shot.cell())
            }
            View::Explore | View::Compare | View::Trial => LabelRequest::All,
        }
    }

    /// What each pane shows, as a picture on paper.
    pub fn paper(&self, size: PaperSize) -> PaneSet<Paper> {
        let (named, is_titled) = ((self.label_request(), self.alpha()), self.panes.right.is_some());
        self.panes.map(|pane| Paper::new(pane, size, named, is_titled))
    }

    /// Whether two marrows stand beside each other.
    pub const fn compares(&self) -> bool {
        self.panes.right.is_some()
    }

    /// Whether the story is told.
    pub fn tells_story(&self) -> bool {
        self.view == View::Story
    }

    pub(super) fn selection_ring(&self) -> Option<SelectionRing> {
        let pane = &self.panes.left;
        let cell = self.selection.cell(pane.run.snapshot())?;
        Some(pane.ring_about(cell, self.alpha()))
    }

    /// To the nearest ten.
    fn antibody_scale_factor(&self) -> Option<u16> {
        let px_per_um = self.panes.left.camera.px_per_um;
        let times = render::antibodies_too_large(px_per_um, self.quality.level().pixels)?;
        Some((times / 10.0).round() as u16 * 10)
    }

    /// Whether it is the scale, not the person, that makes time slow.
    fn is_slow_motion(&self) -> bool {
        let near = self.view == View::Story || self.panes.left.width_um() < SLOWS_BELOW_UM;
        near && self.days_per_second() < SLOW_DAYS_PER_SECOND
    }
}
