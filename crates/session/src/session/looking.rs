//! The person's camera: what steers it, what it looks at, and how it slows time from near.

use std::sync::Arc;

use render::Camera;

use super::Session;
use crate::pane::Pane;
use crate::picked::Pick;
use crate::view::View;

/// Where less than this is seen from left to right, time slows with it, µm.
pub(super) const SLOWS_BELOW_UM: f32 = 120.0;
/// Model days a second there, and at the least.
const USUAL_DAYS_PER_SECOND: f64 = 2.0;
const SLOWEST_DAYS_PER_SECOND: f64 = 0.2;

impl Session {
    /// A person sends the camera: from now on it is theirs, until the next beat.
    pub(super) fn steer(&mut self, change: impl FnOnce(&mut Camera)) {
        self.aim.let_go();
        self.drive.steer(&self.left, change);
    }

    pub(super) fn see_all(&mut self) {
        self.pick.follows = false;
        let niche = Arc::clone(&self.left.run.snapshot().niche);
        self.steer(|camera| *camera = Camera::cover(&niche, camera.width_px, camera.height_px));
    }

    pub(super) fn pan(&mut self, across: f32, down: f32) {
        self.pick.follows = false;
        self.steer(|camera| {
            let (width_px, height_px) = (camera.width_px as f32, camera.height_px as f32);
            camera.pan_by_px(-across * width_px, -down * height_px);
        });
    }

    /// Looks at another cell, from near.
    pub(super) fn pick(&mut self, choose: impl FnOnce(&mut Pick, &Pane)) {
        let snapshot = self.left.run.snapshot();
        let before = self.pick.cell(snapshot).map(|cell| cell.id);
        choose(&mut self.pick, &self.left);
        let alpha = self.alpha();
        let cell = self.pick.cell(snapshot).filter(|cell| Some(cell.id) != before);
        if let Some(at) = cell.map(|cell| self.left.position(cell, alpha)) {
            self.aim.let_go();
            self.drive.visit(&self.left, at);
        }
    }

    /// The person's camera moves on, and the right pane looks from the same place.
    pub(super) fn go(&mut self) {
        let alpha = self.alpha();
        if self.pick.follows
            && let Some(cell) = self.pick.cell(self.left.run.snapshot())
        {
            let at = self.left.position(cell, alpha);
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
    pub(super) fn slow_when_near(&mut self) {
        if self.view != View::Story {
            let near = f64::from((self.left.width_um() / SLOWS_BELOW_UM).min(1.0));
            // A quarter of the width, a sixteenth of the time.
            let days = (USUAL_DAYS_PER_SECOND * near * near).max(SLOWEST_DAYS_PER_SECOND);
            self.pacing.set_days_per_second(Some(days));
        }
    }
}

/// About a place of the view, in shares of its width and height.
pub(super) fn zoom(camera: &mut Camera, factor: f32, (x, y): (f32, f32)) {
    camera.zoom_by(factor, (x * camera.width_px as f32, y * camera.height_px as f32));
}
