//! Plane geometry of the shapes: vectors and signed distances (negative inside).

use std::ops::{Add, Mul, Sub};

/// A vector of the plane, in the unit of whoever uses it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct V2 {
    /// To the right.
    pub x: f32,
    /// Down.
    pub y: f32,
}

/// Short for a vector.
pub const fn v2(x: f32, y: f32) -> V2 {
    V2 { x, y }
}

impl Add for V2 {
    type Output = Self;
    fn add(self, o: Self) -> Self {
        v2(self.x + o.x, self.y + o.y)
    }
}

impl Sub for V2 {
    type Output = Self;
    fn sub(self, o: Self) -> Self {
        v2(self.x - o.x, self.y - o.y)
    }
}

impl Mul<f32> for V2 {
    type Output = Self;
    fn mul(self, k: f32) -> Self {
        v2(self.x * k, self.y * k)
    }
}

impl V2 {
    /// The unit vector at an angle, radians.
    pub fn at_angle(rad: f32) -> Self {
        v2(libm::cosf(rad), libm::sinf(rad))
    }

    /// Scalar product.
    pub fn dot(self, o: Self) -> f32 {
        self.x * o.x + self.y * o.y
    }

    /// Length.
    pub fn length(self) -> f32 {
        self.dot(self).sqrt()
    }

    /// Direction; the zero vector stays zero.
    pub fn direction(self) -> Self {
        let l = self.length();
        if l > 1e-6 { self * (1.0 / l) } else { v2(0.0, 0.0) }
    }

    /// Product as complex numbers: turns `self` by the angle of the unit vector `o`.
    pub fn turned_by(self, o: Self) -> Self {
        v2(self.x * o.x - self.y * o.y, self.x * o.y + self.y * o.x)
    }

    /// Turns back by the angle of the unit vector `o`.
    pub fn turned_back_by(self, o: Self) -> Self {
        v2(self.x * o.x + self.y * o.y, self.y * o.x - self.x * o.y)
    }
}

/// Distance to a disc.
pub fn sd_circle(p: V2, centre: V2, radius: f32) -> f32 {
    (p - centre).length() - radius
}

/// Distance to an ellipse with half axes `a` and `b`, close enough near the edge.
pub fn sd_ellipse(p: V2, a: f32, b: f32) -> f32 {
    let k0 = v2(p.x / a, p.y / b).length();
    let k1 = v2(p.x / (a * a), p.y / (b * b)).length();
    if k1 > 1e-6 { k0 * (k0 - 1.0) / k1 } else { -a.min(b) }
}

/// Distance to a stroke from `a` to `b` whose half width runs from `ra` to `rb`.
pub fn sd_tapered_capsule(p: V2, a: V2, b: V2, ra: f32, rb: f32) -> f32 {
    let (pa, ba) = (p - a, b - a);
    let h = (pa.dot(ba) / ba.dot(ba).max(1e-9)).clamp(0.0, 1.0);
    (pa - ba * h).length() - (ra + (rb - ra) * h)
}

/// Distance to a box of half size `half` with rounded corners.
pub fn sd_rounded_box(p: V2, half: V2, corner: f32) -> f32 {
    let q = v2(p.x.abs() - half.x + corner, p.y.abs() - half.y + corner);
    v2(q.x.max(0.0), q.y.max(0.0)).length() + q.x.max(q.y).min(0.0) - corner
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
        let (p, o) = (v2(0.3, -0.8), V2::at_angle(1.1));
        let q = p.turned_by(o).turned_back_by(o);
        assert!((p - q).length() < 1e-6);
    }

    #[test]
    fn distances_change_sign_at_the_edge() {
        assert!(sd_circle(v2(0.9, 0.0), V2::default(), 1.0) < 0.0);
        assert!(sd_ellipse(v2(1.9, 0.0), 2.0, 1.0) < 0.0 && sd_ellipse(v2(0.0, 1.1), 2.0, 1.0) > 0.0);
        assert!(sd_tapered_capsule(v2(1.0, 0.05), v2(0.0, 0.0), v2(2.0, 0.0), 0.2, 0.0) < 0.0);
        assert!(sd_rounded_box(v2(0.99, 0.99), v2(1.0, 1.0), 0.3) > 0.0);
        assert!(smooth_subtraction(-1.0, -0.5, 0.1) > 0.0);
    }
}
