//! Camera: one view transform from the whole marrow down to the contact between two cells. Pixels are device pixels.

use marrow::niche::{Niche, Point};

/// Closest look: so much of the marrow from left to right, µm. Two cells and what is between them.
pub const CLOSEST_UM: f32 = 30.0;

/// The part of the niche that the frame shows.
///
/// ```
/// use marrow::niche::Point;
/// use render::Camera;
///
/// let centre = Point::new(100.0, 50.0);
/// let mut camera = Camera { centre, px_per_um: 2.0, width_px: 400, height_px: 200 };
/// assert_eq!(camera.view_from_world(centre), (200.0, 100.0));
/// camera.zoom_by(2.0, (200.0, 100.0));
/// assert_eq!(camera.view_from_world(Point::new(110.0, 50.0)), (240.0, 100.0));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    /// The point of the niche in the middle of the frame.
    pub centre: Point,
    /// Scale, device pixels per µm.
    pub px_per_um: f32,
    /// Width of the frame, device pixels.
    pub width_px: u32,
    /// Height of the frame, device pixels.
    pub height_px: u32,
}

impl Camera {
    /// The widest look: the niche fills the frame, with no empty margin.
    pub fn cover(niche: &Niche, width_px: u32, height_px: u32) -> Self {
        let (width_px, height_px) = (width_px.max(1), height_px.max(1));
        let centre = Point::new(niche.width_um / 2.0, niche.height_um / 2.0);
        Self { centre, px_per_um: cover_scale(niche, width_px, height_px), width_px, height_px }
    }

    /// Zooms by `factor` and keeps the point under `about_px` where it is.
    pub fn zoom_by(&mut self, factor: f32, about_px: (f32, f32)) {
        if !(factor.is_finite() && factor > 0.0) {
            return;
        }
        let held = self.world_from_view(about_px.0, about_px.1);
        self.px_per_um = (self.px_per_um * factor).clamp(1e-3, 1e3);
        let now = self.world_from_view(about_px.0, about_px.1);
        self.centre.x += held.x - now.x;
        self.centre.y += held.y - now.y;
    }

    /// Moves the picture under the frame: a drag to the right shows more of the left.
    pub fn pan_by_px(&mut self, dx_px: f32, dy_px: f32) {
        self.centre.x -= dx_px / self.px_per_um;
        self.centre.y -= dy_px / self.px_per_um;
    }

    /// Keeps the frame inside the niche and the scale between the widest and the closest look.
    pub fn clamp_to(&mut self, niche: &Niche) {
        let widest = cover_scale(niche, self.width_px, self.height_px);
        let scale = if self.px_per_um.is_finite() { self.px_per_um } else { widest };
        let closest = self.width_px as f32 / CLOSEST_UM;
        self.px_per_um = scale.clamp(widest, closest.max(widest));
        let half_w = self.width_px as f32 / (2.0 * self.px_per_um);
        let half_h = self.height_px as f32 / (2.0 * self.px_per_um);
        self.centre.x = clamp_axis(self.centre.x, half_w, niche.width_um);
        self.centre.y = clamp_axis(self.centre.y, half_h, niche.height_um);
    }

    /// Where a point of the niche is in the frame, device pixels.
    pub fn view_from_world(&self, point: Point) -> (f32, f32) {
        let x = (point.x - self.centre.x) * self.px_per_um + self.width_px as f32 * 0.5;
        let y = (point.y - self.centre.y) * self.px_per_um + self.height_px as f32 * 0.5;
        (x, y)
    }

    /// Which point of the niche is under a place in the frame.
    pub fn world_from_view(&self, x_px: f32, y_px: f32) -> Point {
        let x_um = (x_px - self.width_px as f32 * 0.5) / self.px_per_um + self.centre.x;
        let y_um = (y_px - self.height_px as f32 * 0.5) / self.px_per_um + self.centre.y;
        Point::new(x_um, y_um)
    }
}

/// The smallest scale at which the niche still covers the frame.
fn cover_scale(niche: &Niche, width_px: u32, height_px: u32) -> f32 {
    let across = width_px.max(1) as f32 / niche.width_um.max(1.0);
    let down = height_px.max(1) as f32 / niche.height_um.max(1.0);
    across.max(down)
}

fn clamp_axis(centre: f32, half: f32, length: f32) -> f32 {
    if centre.is_finite() && half * 2.0 < length { centre.clamp(half, length - half) } else { length / 2.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn niche() -> Niche {
        Niche { width_um: 800.0, height_um: 450.0, trabeculae: vec![], sinusoids: vec![], fat_cells: vec![] }
    }

    #[test]
    fn cover_leaves_no_margin() {
        for (w, h) in [(1, 1), (320, 480), (1280, 720), (7680, 4320)] {
            let camera = Camera::cover(&niche(), w, h);
            let (left, top) = camera.view_from_world(Point::new(0.0, 0.0));
            let (right, bottom) = camera.view_from_world(Point::new(800.0, 450.0));
            assert!(left <= 0.1 && top <= 0.1, "{w}x{h}: {left} {top}");
            assert!(right >= w as f32 - 0.1 && bottom >= h as f32 - 0.1, "{w}x{h}: {right} {bottom}");
        }
    }

    #[test]
    fn zoom_holds_the_point_under_the_pointer() {
        let mut camera = Camera::cover(&niche(), 1280, 720);
        let before = camera.world_from_view(300.0, 200.0);
        camera.zoom_by(2.5, (300.0, 200.0));
        let after = camera.world_from_view(300.0, 200.0);
        assert!((before.x - after.x).abs() < 1e-2 && (before.y - after.y).abs() < 1e-2);
    }

    #[test]
    fn clamp_keeps_the_frame_inside() {
        let mut camera = Camera::cover(&niche(), 1280, 720);
        camera.zoom_by(400.0, (0.0, 0.0));
        camera.pan_by_px(-90_000.0, 90_000.0);
        camera.clamp_to(&niche());
        assert_eq!(camera.px_per_um, 1_280.0 / CLOSEST_UM);
        let top_right = camera.world_from_view(1280.0, 0.0);
        assert!(top_right.x <= 800.01 && top_right.y >= -0.01);
        camera.px_per_um = f32::NAN;
        camera.clamp_to(&niche());
        assert_eq!(camera, Camera { px_per_um: 1.6, ..camera });
    }

    #[test]
    fn world_and_view_are_inverse() {
        let mut camera = Camera::cover(&niche(), 1024, 768);
        camera.zoom_by(3.0, (10.0, 700.0));
        let point = camera.world_from_view(123.0, 456.0);
        let (x, y) = camera.view_from_world(point);
        assert!((x - 123.0).abs() < 0.01 && (y - 456.0).abs() < 0.01);
    }
}
