//! Chance that is always the same: what makes two cells of a kind differ, and the grain of pigment and tissue.

use crate::geometry::{V2, v2};

/// Mixes the bits of a number so that neighbours share nothing.
pub const fn scatter(mut n: u32) -> u32 {
    n ^= n >> 16;
    n = n.wrapping_mul(0x7feb_352d);
    n ^= n >> 15;
    n = n.wrapping_mul(0x846c_a68b);
    n ^ (n >> 16)
}

/// 0 to 1 for a number.
pub fn unit(n: u32) -> f32 {
    (scatter(n) >> 8) as f32 / 16_777_216.0
}

/// 0 to 1 for a place of a whole-number lattice.
pub fn lattice(x: i32, y: i32, seed: u32) -> f32 {
    let n = (x as u32).wrapping_mul(0x9e37_79b1) ^ (y as u32).wrapping_mul(0x85eb_ca77) ^ seed;
    unit(n)
}

/// Smooth noise, 0 to 1, features about one unit across.
pub fn smooth(p: V2, seed: u32) -> f32 {
    let (fx, fy) = (p.x.floor(), p.y.floor());
    let (x, y) = (fx as i32, fy as i32);
    let (tx, ty) = (soft(p.x - fx), soft(p.y - fy));
    let top = blend(lattice(x, y, seed), lattice(x + 1, y, seed), tx);
    let bottom = blend(lattice(x, y + 1, seed), lattice(x + 1, y + 1, seed), tx);
    blend(top, bottom, ty)
}

/// Distance to the nearest of points scattered one to a unit square, and that point's own chance number.
pub fn scattered_points(p: V2, seed: u32) -> (f32, f32) {
    let (x, y) = (p.x.floor() as i32, p.y.floor() as i32);
    let mut nearest = (9.0_f32, 0.0);
    for j in -1..=1 {
        for i in -1..=1 {
            let own = lattice(x + i, y + j, seed);
            let other = lattice(x + i, y + j, seed ^ 0x55_aa55);
            let at = v2((x + i) as f32 + 0.2 + own * 0.6, (y + j) as f32 + 0.2 + other * 0.6);
            let d = (p - at).dot(p - at);
            if d < nearest.0 {
                nearest = (d, unit((own * 8_388_608.0) as u32 ^ seed));
            }
        }
    }
    (nearest.0.sqrt(), nearest.1)
}

fn soft(t: f32) -> f32 {
    t * t * (3.0 - 2.0 * t)
}

fn blend(a: f32, b: f32, t: f32) -> f32 {
    a + (b - a) * t
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn smooth_noise_is_continuous_and_bounded() {
        let mut last = smooth(v2(-3.0, 0.37), 7);
        for i in 1..2_000 {
            let now = smooth(v2(-3.0 + i as f32 * 0.005, 0.37), 7);
            assert!((0.0..=1.0).contains(&now) && (now - last).abs() < 0.02);
            last = now;
        }
    }

    #[test]
    fn scattered_points_are_never_far() {
        for i in 0..500 {
            let p = v2(unit(i) * 40.0 - 20.0, unit(i + 900) * 40.0 - 20.0);
            assert!(scattered_points(p, 3).0 < 1.5);
        }
    }
}
