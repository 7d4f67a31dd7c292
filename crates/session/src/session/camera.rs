//! The person's camera: where it is sent, what it follows, and how a near view slows time.

use std::sync::Arc;

use render::Camera;

use super::Session;
use crate::pacing::USUAL_DAYS_PER_SECOND;
use crate::pane::Pane;
use crate::selection::Selection;
use crate::view::View;

use marrow::{CellKind, TICKS_PER_DAY};

/// Where less than this is seen from left to right, time slows with it, µm.
pub(super) const SLOWS_BELOW_UM: f32 = 120.0;
/// Model days a second at the least.
const SLOWEST_DAYS_PER_SECOND: f64 = 0.2;

impl Session {
    /// A person sends the camera: from now on it is theirs, until the next beat.
    pub(super) fn set_camera_target(&mut self, change: impl FnOnce(&mut Camera)) {
        self.shot.release();
        self.camera.set_target(&self.panes.left, change);
    }

    pub(super) fn fit_all(&mut self) {
        self.selection.follows = false;
        let niche = Arc::clone(&self.panes.left.run.snapshot().niche);
        self.set_camera_target(|pose| *pose = Camera::cover(&niche, pose.width_px, pose.height_px));
    }

    pub(super) fn pan(&mut self, across: f32, down: f32) {
        self.selection.follows = false;
        self.set_camera_target(|pose| {
            let (width_px, height_px) = (pose.width_px as f32, pose.height_px as f32);
            pose.pan_by_px(-across * width_px, -down * height_px);
        });
    }

    /// Selects another cell, and looks at it from near.
    pub(super) fn select(&mut self, choose: impl FnOnce(&mut Selection, &Pane)) {
        let pane = &self.panes.left;
        let snapshot = pane.run.snapshot();
        let before = self.selection.cell(snapshot).map(|cell| cell.id);
        choose(&mut self.selection, pane);
        let alpha = self.alpha();
        if let Some(cell) = self.selection.cell(snapshot)
            && Some(cell.id) != before
        {
            self.shot.release();
            self.camera.focus_on(pane, pane.position(cell, alpha));
        }
    }

    /// Selects a cell of a kind where it is. The camera goes there only if it is out of sight.
    pub(super) fn select_kind(&mut self, kind: CellKind) {
        let pane = &self.panes.left;
        self.selection.select_kind(pane.run.snapshot(), &pane.camera, kind);
        let Some(cell) = self.selection.cell(pane.run.snapshot()) else { return };
        let at = pane.position(cell, self.alpha());
        let (x, y) = pane.camera.view_from_world(at);
        let (width, height) = (pane.camera.width_px as f32, pane.camera.height_px as f32);
        if !(0.0..width).contains(&x) || !(0.0..height).contains(&y) {
            self.shot.release();
            self.camera.focus_on(pane, at);
        }
    }

    /// In the story the camera goes on towards what the shot looks at; returns whether it has moved.
    pub(super) fn track_shot(&mut self, elapsed_ms: f64, motion_off: bool) -> bool {
        if self.view != View::Story {
            return false;
        }
        let alpha = self.alpha();
        let has_moved = self.shot.update(&mut self.panes.left, alpha, elapsed_ms, motion_off);
        self.look_from_left();
        has_moved
    }

    /// The person's camera moves on; returns whether it has moved.
    pub(super) fn move_camera(&mut self, elapsed_ms: f64, motion_off: bool) -> bool {
        let pane = &self.panes.left;
        if self.selection.follows
            && let Some(cell) = self.selection.cell(pane.run.snapshot())
        {
            self.camera.keep_in_view(pane, pane.position(cell, self.alpha()));
        }
        let has_moved = self.camera.update(&mut self.panes.left, elapsed_ms, motion_off);
        if has_moved {
            self.look_from_left();
        }
        has_moved
    }

    /// The right pane looks from where the left one does.
    fn look_from_left(&mut self) {
        if let Some(right) = &mut self.panes.right {
            right.sync_camera(&self.panes.left);
        }
    }

    /// Model days that pass in a second of play. In the story each beat has its own time; elsewhere it slows at the scale of a
    /// contact. Nothing else decides how fast time runs.
    pub(super) fn days_per_second(&self) -> f64 {
        let days = if self.view == View::Story {
            self.story.days_per_second()
        } else {
            let near = f64::from((self.panes.left.width_um() / SLOWS_BELOW_UM).min(1.0));
            // A quarter of the width, a sixteenth of the time.
            (USUAL_DAYS_PER_SECOND * near * near).max(SLOWEST_DAYS_PER_SECOND)
        };
        days * self.pacing.speed().multiplier()
    }

    pub(super) fn ticks_per_second(&self) -> f32 {
        (self.days_per_second() * f64::from(TICKS_PER_DAY)) as f32
    }
}

/// About a place of the view, in shares of its width and height.
pub(super) fn zoom(pose: &mut Camera, factor: f32, (x, y): (f32, f32)) {
    pose.zoom_by(factor, (x * pose.width_px as f32, y * pose.height_px as f32));
}
