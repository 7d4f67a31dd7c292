//! Plane geometry: unit vectors and rotations on top of `glam`, and signed distance functions (negative inside) after Inigo
//! Quilez.

use glam::{Vec2, vec2};

use crate::ops;

/// What shapes need of a vector beside `glam`'s own.
pub trait Vec2Ext: Sized {
    /// Direction; a vector too short to have one gives zero.
    fn direction(self) -> Self;

    /// Rotates back by the angle of the unit vector `by`: the inverse of [`Vec2::rotate`].
    fn rotate_back(self, by: Self) -> Self;
}

impl Vec2Ext for Vec2 {
    fn direction(self) -> Self {
        let length = self.length();
        if length > 1e-6 { self * (1.0 / length) } else { Self::ZERO }
    }

    fn rotate_back(self, by: Self) -> Self {
        self.rotate(vec2(by.x, -by.y))
    }
}

/// The unit vector at an angle, radians: the same everywhere, unlike [`Vec2::from_angle`].
pub fn unit_vector(rad: f32) -> Vec2 {
    vec2(ops::cos(rad), ops::sin(rad))
}

/// Distance to a disc.
pub fn sd_circle(p: Vec2, centre: Vec2, radius: f32) -> f32 {
    (p - centre).length() - radius
}

/// Distance to an ellipse with half axes `a` and `b`, close enough near the edge.
pub fn sd_ellipse(p: Vec2, a: f32, b: f32) -> f32 {
    let k0 = vec2(p.x / a, p.y / b).length();
    let k1 = vec2(p.x / (a * a), p.y / (b * b)).length();
    if k1 > 1e-6 { k0 * (k0 - 1.0) / k1 } else { -a.min(b) }
}

/// Distance to a stroke from `a` to `b` whose half width runs from `ra` to `rb`.
pub fn sd_tapered_capsule(p: Vec2, a: Vec2, b: Vec2, ra: f32, rb: f32) -> f32 {
    let (pa, ba) = (p - a, b - a);
    let h = (pa.dot(ba) / ba.dot(ba).max(1e-9)).clamp(0.0, 1.0);
    (pa - ba * h).length() - (ra + (rb - ra) * h)
}

/// Distance to a box of half size `half` with rounded corners.
pub fn sd_rounded_box(p: Vec2, half: Vec2, corner: f32) -> f32 {
    let q = vec2(p.x.abs() - half.x + corner, p.y.abs() - half.y + corner);
    vec2(q.x.max(0.0), q.y.max(0.0)).length() + q.x.max(q.y).min(0.0) - corner
}

/// Union of two shapes whose seam is rounded over `k`.
pub fn smooth_union(a: f32, b: f32, k: f32) -> f32 {
    let h = (k - (a - b).abs()).max(0.0) / k;
    a.min(b) - h * h * k * 0.25
}

/// `a` without `b`, with a rounded seam.
pub fn smooth_subtraction(a: f32, b: f32, k: f32) -> f32 {
    -smooth_union(-a, b, k)
}

/// 0 below `from`, 1 above `to`, smooth between.
pub fn smoothstep(from: f32, to: f32, v: f32) -> f32 {
    let t = ((v - from) / (to - from)).clamp(0.0, 1.0);
    t * t * (3.0 - 2.0 * t)
}

/// Share of a pixel `px` wide that lies inside an edge at distance `d`.
pub fn coverage(d: f32, px: f32) -> f32 {
    (0.5 - d / px).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turning_there_and_back_is_nothing() {
        let (p, o) = (vec2(0.3, -0.8), unit_vector(1.1));
        let q = p.rotate(o).rotate_back(o);
        assert!((p - q).length() < 1e-6);
    }

    #[test]
    fn distances_change_sign_at_the_edge() {
        assert!(sd_circle(vec2(0.9, 0.0), Vec2::ZERO, 1.0) < 0.0);
        assert!(sd_ellipse(vec2(1.9, 0.0), 2.0, 1.0) < 0.0 && sd_ellipse(vec2(0.0, 1.1), 2.0, 1.0) > 0.0);
        assert!(sd_tapered_capsule(vec2(1.0, 0.05), vec2(0.0, 0.0), vec2(2.0, 0.0), 0.2, 0.0) < 0.0);
        assert!(sd_rounded_box(vec2(0.99, 0.99), vec2(1.0, 1.0), 0.3) > 0.0);
        assert!(smooth_subtraction(-1.0, -0.5, 0.1) > 0.0);
    }
}
