//! Procedural noise (hash, value noise, Worley noise): what makes two cells of a kind differ, and the grain of pigment and
//! tissue. The same everywhere, always.

use glam::{Vec2, vec2};

/// Hash of a number: neighbours share nothing.
pub const fn hash_u32(mut n: u32) -> u32 {
    n ^= n >> 16;
    n = n.wrapping_mul(0x7feb_352d);
    n ^= n >> 15;
    n = n.wrapping_mul(0x846c_a68b);
    n ^ (n >> 16)
}

/// Hash of a number, 0 to 1.
pub fn hash_unit(n: u32) -> f32 {
    (hash_u32(n) >> 8) as f32 / 16_777_216.0
}

/// Hash of a point of the integer lattice, 0 to 1.
pub fn hash_lattice(x: i32, y: i32, seed: u32) -> f32 {
    let n = (x as u32).wrapping_mul(0x9e37_79b1) ^ (y as u32).wrapping_mul(0x85eb_ca77) ^ seed;
    hash_unit(n)
}

/// Value noise, 0 to 1, features about one unit across.
pub fn value_noise(p: Vec2, seed: u32) -> f32 {
    let (fx, fy) = (p.x.floor(), p.y.floor());
    let (x, y) = (fx as i32, fy as i32);
    let (tx, ty) = (fade(p.x - fx), fade(p.y - fy));
    let top = lerp(hash_lattice(x, y, seed), hash_lattice(x + 1, y, seed), tx);
    let bottom = lerp(hash_lattice(x, y + 1, seed), hash_lattice(x + 1, y + 1, seed), tx);
    lerp(top, bottom, ty)
}

/// Worley noise: distance to the nearest of points jittered one to a unit square, and that point's own hash, 0 to 1.
pub fn worley(p: Vec2, seed: u32) -> (f32, f32) {
    let (x, y) = (p.x.floor() as i32, p.y.floor() as i32);
    let mut nearest = (9.0_f32, 0.0);
    for j in -1..=1 {
        for i in -1..=1 {
            let own = hash_lattice(x + i, y + j, seed);
            let other = hash_lattice(x + i, y + j, seed ^ 0x55_aa55);
            let at = vec2((x + i) as f32 + 0.2 + own * 0.6, (y + j) as f32 + 0.2 + other * 0.6);
            let d = (p - at).dot(p - at);
            if d < nearest.0 {
                nearest = (d, hash_unit((own * 8_388_608.0) as u32 ^ seed));
            }
        }
    }
    (nearest.0.sqrt(), nearest.1)
}

fn fade(t: f32) -> f32 {
    t * t * (3.0 - 2.0 * t)
}

fn lerp(a: f32, b: f32, t: f32) -> f32 {
    a + (b - a) * t
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn smooth_noise_is_continuous_and_bounded() {
        let mut last = value_noise(vec2(-3.0, 0.37), 7);
        for i in 1..2_000 {
            let now = value_noise(vec2(-3.0 + i as f32 * 0.005, 0.37), 7);
            assert!((0.0..=1.0).contains(&now) && (now - last).abs() < 0.02);
            last = now;
        }
    }

    #[test]
    fn scattered_points_are_never_far() {
        for i in 0..500 {
            let p = vec2(hash_unit(i) * 40.0 - 20.0, hash_unit(i + 900) * 40.0 - 20.0);
            assert!(worley(p, 3).0 < 1.5);
        }
    }
}
