//! Camera controller: the pose that buttons, keys, fingers and the selected cell ask for, and the eased way there.

use marrow::niche::Point;
use render::Camera;

use crate::easing;
use crate::pane::Pane;

/// Time in which it covers about two thirds of its way, ms.
const EASE_MS: f64 = 140.0;
/// How much of the marrow is seen from left to right once a cell was selected, µm; less where less was seen before.
const FOCUS_UM: f32 = 110.0;

/// Where the camera is sent.
#[derive(Debug, Default)]
pub struct CameraController {
    target: Option<Camera>,
}

impl CameraController {
    /// Stays where it is.
    pub const fn stop(&mut self) {
        self.target = None;
    }

    /// The pose at which it will come to rest.
    pub fn goal(&self, pane: &Pane) -> Camera {
        self.target.unwrap_or(pane.camera)
    }

    /// Changes the target pose; without one, the present pose.
    pub fn set_target(&mut self, pane: &Pane, change: impl FnOnce(&mut Camera)) {
        let mut target = self.target.unwrap_or(pane.camera);
        change(&mut target);
        target.clamp_to(&pane.run.snapshot().niche);
        self.target = Some(target);
    }

    /// Goes to a point, and near.
    pub fn focus_on(&mut self, pane: &Pane, at: Point) {
        self.set_target(pane, |camera| {
            camera.px_per_um = camera.px_per_um.max(camera.width_px as f32 / FOCUS_UM);
            camera.centre = at;
        });
    }

    /// Keeps a point in the middle.
    pub fn keep_in_view(&mut self, pane: &Pane, at: Point) {
        self.set_target(pane, |camera| camera.centre = at);
    }

    /// Moves the camera of `pane` on; returns whether it has moved.
    pub fn update(&mut self, pane: &mut Pane, elapsed_ms: f64, motion_off: bool) -> bool {
        let Some(target) = self.target else { return false };
        let before = pane.camera;
        let factor = easing::smoothing_factor(elapsed_ms, EASE_MS, motion_off);
        if easing::ease_towards(&mut pane.camera, &target, factor) {
            self.target = None;
        }
        pane.finish_camera_move();
        pane.camera != before
    }
}
