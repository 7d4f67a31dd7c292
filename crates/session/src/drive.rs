//! The camera of a person: where buttons, keys, fingers and picked cells send it, and its calm way there.

use marrow::sim::niche::Point;
use render::Camera;

use super::pane::Pane;
use super::travel;

/// Time in which it covers about two thirds of its way, ms.
const EASE_MS: f64 = 140.0;
/// How much of the marrow is seen from left to right once a cell was picked, µm; less where less was seen before.
const NEAR_UM: f32 = 110.0;

/// Where the camera is sent.
#[derive(Debug, Default)]
pub struct Drive {
    goal: Option<Camera>,
}

impl Drive {
    /// Stays where it is.
    pub const fn stop(&mut self) {
        self.goal = None;
    }

    /// Sends it on from where it was sent last.
    pub fn steer(&mut self, pane: &Pane, change: impl FnOnce(&mut Camera)) {
        let mut goal = self.goal.unwrap_or(pane.camera);
        change(&mut goal);
        goal.clamp_to(&pane.run.snapshot().niche);
        self.goal = Some(goal);
    }

    /// Sends it to a cell, and near.
    pub fn visit(&mut self, pane: &Pane, at: Point) {
        self.steer(pane, |camera| {
            camera.px_per_um = camera.px_per_um.max(camera.width_px as f32 / NEAR_UM);
            camera.centre = at;
        });
    }

    /// Keeps a cell in the middle.
    pub fn keep(&mut self, pane: &Pane, at: Point) {
        self.steer(pane, |camera| camera.centre = at);
    }

    /// Moves the camera of `pane` on; says whether it has moved.
    pub fn go(&mut self, pane: &mut Pane, passed_ms: f64, still: bool) -> bool {
        let Some(goal) = self.goal else { return false };
        if travel::approach(&mut pane.camera, &goal, travel::share(passed_ms, EASE_MS, still)) {
            self.goal = None;
        }
        pane.settle();
        true
    }
}
