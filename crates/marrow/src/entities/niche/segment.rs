//! Straight pieces of an outline: how far they are, and where they cross a height.

use glam::Vec2;

/// Squared distance from a point to the stretch `a`–`b`, and how far along it the nearest point lies (0 to 1).
pub(crate) fn square_to_segment(p: Vec2, a: Vec2, b: Vec2) -> (f32, f32) {
    let (way, from) = (b - a, p - a);
    let square = way.length_squared();
    let along = from.dot(way) / if square > 1e-9 { square } else { 1e-9 };
    let along = along.clamp(0.0, 1.0);
    ((from - along * way).length_squared(), along)
}

/// Where the stretch `a`–`b` crosses a height, µm from the left edge.
pub(crate) fn crossing_um((a, b): (Vec2, Vec2), y_um: f32) -> Option<f32> {
    let crosses = (a.y > y_um) != (b.y > y_um);
    crosses.then(|| a.x + (y_um - a.y) / (b.y - a.y) * (b.x - a.x))
}
