//! How a camera gets where it is sent: calmly, by a share of what is left of its way in each frame.

use render::Camera;

/// Nearer than this, in scale and in pixels, it has arrived: a picture at rest is not drawn again and again.
const ARRIVED: f32 = 1e-3;
const ARRIVED_PX: f32 = 0.1;

/// The share of its way that a camera covers in a time, if it covers about two thirds in `ease_ms`; all of it where
/// motion is not wanted.
pub fn share(passed_ms: f64, ease_ms: f64, still: bool) -> f32 {
    if still { 1.0 } else { 1.0 - (-passed_ms / ease_ms).exp() as f32 }
}

/// Scale by ratios, place by distances: so that the way looks even. Says whether it has arrived.
pub fn approach(camera: &mut Camera, goal: &Camera, share: f32) -> bool {
    let ratio = goal.px_per_um / camera.px_per_um;
    let (across_um, down_um) = (goal.centre.x - camera.centre.x, goal.centre.y - camera.centre.y);
    let is_near = (ratio - 1.0).abs() < ARRIVED && across_um.hypot(down_um) * goal.px_per_um < ARRIVED_PX;
    if is_near || share >= 1.0 || !(ratio.is_finite() && ratio > 0.0) {
        *camera = *goal;
        return true;
    }
    camera.px_per_um *= ratio.powf(share);
    camera.centre.x += across_um * share;
    camera.centre.y += down_um * share;
    false
}
