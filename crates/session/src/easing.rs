//! Easing: a camera closes in on its target pose by a share of the remaining way in each frame.

use render::Camera;

/// Nearer than this, in scale and in pixels, it has arrived: half a pixel, in the middle and at the edge of a stage, is not seen,
/// and a picture at rest is not drawn again and again.
const ARRIVED: f32 = 1e-3;
const ARRIVED_PX: f32 = 0.5;

/// The share of its way that a camera covers in a time if it covers about two thirds in `ease_ms`; all of it where
/// motion is not wanted.
pub fn smoothing_factor(elapsed_ms: f64, ease_ms: f64, motion_off: bool) -> f32 {
    if motion_off { 1.0 } else { 1.0 - (-elapsed_ms / ease_ms).exp() as f32 }
}

/// Moves a camera by this share of its way, scale by ratios and place by distances, so that the way looks even. Returns whether
/// it has arrived.
pub fn ease_towards(camera: &mut Camera, target: &Camera, factor: f32) -> bool {
    let ratio = target.px_per_um / camera.px_per_um;
    let (across_um, down_um) = (target.centre.x - camera.centre.x, target.centre.y - camera.centre.y);
    let is_near = (ratio - 1.0).abs() < ARRIVED && across_um.hypot(down_um) * target.px_per_um < ARRIVED_PX;
    if is_near || factor >= 1.0 || !(ratio.is_finite() && ratio > 0.0) {
        *camera = *target;
        return true;
    }
    camera.px_per_um *= ratio.powf(factor);
    camera.centre.x += across_um * factor;
    camera.centre.y += down_um * factor;
    false
}
