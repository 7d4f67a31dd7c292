//! Sets a large sprite down turned and scaled by the little that its key is off, at the exact place.

use super::blend;
use super::frame::Frame;
use crate::draw_list::Stamp;
use crate::figure::SpriteKey;
use crate::geometry::{V2, v2};
use crate::sprite::Sprite;

/// Fixed point: texels in 1/256.
const ONE: f32 = 256.0;

/// How a sprite lies in the frame.
#[derive(Clone, Copy, Debug)]
pub struct Lie {
    /// Its middle, pixels.
    pub middle: V2,
    /// One pixel to the right, in the sprite's texels.
    pub step: V2,
    /// How far from its middle it may cover pixels.
    pub reach: f32,
}

impl Lie {
    /// How a sprite made for `shown` lies where `stamp` says.
    pub fn new(sprite: &Sprite, shown: SpriteKey, stamp: &Stamp) -> Self {
        let scale = shown.radius_px() / stamp.radius_px.max(0.1);
        let step = V2::at_angle(shown.turn_rad() - stamp.heading_rad) * scale;
        let reach = (f32::from(sprite.origin) + 1.0) / scale * 1.02 + 1.0;
        Self { middle: v2(stamp.x_px, stamp.y_px), step, reach }
    }
}

/// Blends a sprite so that it lies as it should.
pub fn sample(frame: &mut Frame, texels: &[u8], sprite: &Sprite, lie: &Lie, opacity: u8) {
    let origin = f32::from(sprite.origin) - 0.5;
    let size = (i32::from(sprite.side), sprite.pitch());
    let step = lie.step * ONE;
    for y in frame.clip_rows(around(lie.middle.y, lie.reach)) {
        let dy = y as f32 + 0.5 - lie.middle.y;
        let half = (lie.reach * lie.reach - dy * dy).max(0.0).sqrt();
        let columns = frame.clip_columns(around(lie.middle.x, half));
        if columns.is_empty() {
            continue;
        }
        let dx = columns.start as f32 + 0.5 - lie.middle.x;
        let first = v2(dx, dy).turned_by(lie.step) + v2(origin, origin);
        let mut at = first * ONE;
        for pixel in frame.row(y, &columns).as_chunks_mut().0 {
            let texel = bilinear(texels, size, at.x as i32, at.y as i32);
            if texel != 0 {
                lay(pixel, texel, opacity);
            }
            at = at + step;
        }
    }
}

/// Whole pixels about a place; far outside any frame they are cut off.
fn around(middle: f32, half: f32) -> core::ops::Range<i32> {
    let whole = |v: f32| v.clamp(-1e6, 1e6) as i32;
    whole((middle - half).floor())..whole((middle + half).ceil())
}

/// Two bytes of a pixel, each with room for a product.
const EVEN: u32 = 0x00ff_00ff;

fn lay(pixel: &mut [u8; 4], texel: u32, opacity: u8) {
    if opacity != 255 {
        return blend::over_one(pixel, blend::faint(texel.to_le_bytes(), opacity));
    }
    let under = u32::from_le_bytes(*pixel);
    let keep = 256 - (texel >> 24) - (texel >> 31);
    let scaled = |part: u32| ((part * keep + 0x0080_0080) >> 8) & EVEN;
    let mixed = texel.wrapping_add(scaled(under & EVEN) | scaled((under >> 8) & EVEN) << 8);
    *pixel = mixed.to_le_bytes();
}

fn load(bytes: &[u8]) -> u32 {
    u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]])
}

/// The texel at a place in 1/256, mixed from the four around it.
fn bilinear(texels: &[u8], (side, pitch): (i32, usize), x: i32, y: i32) -> u32 {
    let (column, row) = (x >> 8, y >> 8);
    if column < 0 || row < 0 || column >= side - 1 || row >= side - 1 {
        return 0;
    }
    let at = (row as usize * pitch + column as usize) * 4;
    let below = at + pitch * 4;
    let (Some(upper), Some(lower)) = (texels.get(at..at + 8), texels.get(below..below + 8)) else {
        return 0;
    };
    let corners = [load(upper), load(&upper[4..]), load(lower), load(&lower[4..])];
    if corners == [0; 4] {
        return 0;
    }
    let (fx, fy) = ((x & 255) as u32 >> 4, (y & 255) as u32 >> 4);
    let weights = [(16 - fx) * (16 - fy), fx * (16 - fy), (16 - fx) * fy, fx * fy];
    let (mut even, mut odd) = (0x0080_0080, 0x0080_0080);
    for (corner, weight) in corners.into_iter().zip(weights) {
        even += (corner & EVEN) * weight;
        odd += ((corner >> 8) & EVEN) * weight;
    }
    ((even >> 8) & EVEN) | (odd & !EVEN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn laying_here_equals_blending_elsewhere() {
        for alpha in 0..=255_u8 {
            let texel = [alpha / 3, alpha, alpha / 2, alpha];
            let (mut here, mut there) = ([9, 200, 77, 255], [9, 200, 77, 255]);
            lay(&mut here, u32::from_le_bytes(texel), 255);
            blend::over_one(&mut there, texel);
            assert_eq!(here, there);
        }
    }

    #[test]
    fn between_two_texels_is_their_mean() {
        let texels = vec![0, 100, 200, 255];
        let square = [texels.clone(), vec![100, 200, 0, 255], texels, vec![100, 200, 0, 255]].concat();
        assert_eq!(bilinear(&square, (2, 2), 128, 0).to_le_bytes(), [50, 150, 100, 255]);
        assert_eq!(bilinear(&square, (2, 2), 300, 0), 0);
    }
}
