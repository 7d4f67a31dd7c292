//! Straight pieces of an outline: how far they are, and where they cross a height.

use crate::entities::niche::shapes::Point;

/// Squared distance from a point to the stretch `a`–`b`, and how far along it the nearest point lies (0 to 1).
pub(crate) fn square_to_segment(p: Point, a: Point, b: Point) -> (f32, f32) {
    let (ux, uy) = (b.x_um - a.x_um, b.y_um - a.y_um);
    let (px, py) = (p.x_um - a.x_um, p.y_um - a.y_um);
    let square = ux * ux + uy * uy;
    let along = (px * ux + py * uy) / if square > 1e-9 { square } else { 1e-9 };
    let along = along.clamp(0.0, 1.0);
    let (dx, dy) = (px - along * ux, py - along * uy);
    (dx * dx + dy * dy, along)
}

/// Where the stretch `a`–`b` crosses a height, µm from the left edge.
pub(crate) fn crossing_um((a, b): (Point, Point), y_um: f32) -> Option<f32> {
    let crosses = (a.y_um > y_um) != (b.y_um > y_um);
    crosses.then(|| a.x_um + (y_um - a.y_um) / (b.y_um - a.y_um) * (b.x_um - a.x_um))
}
