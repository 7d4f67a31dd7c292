//! Sets a large sprite down turned and scaled by the little that its key is off, at the exact place.

use super::blend;
use super::frame::Frame;
use super::vector::{self, BLOCK_BYTES};
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
        let (wide, narrow) = frame.row(y, &columns).as_chunks_mut::<BLOCK_BYTES>();
        let mut at = first * ONE;
        let mut next = || {
            let texel = bilinear(texels, size, at.x as i32, at.y as i32);
            at = at + step;
            texel
        };
        for pixels in wide {
            let four = [next(), next(), next(), next()];
            if four != [[0; 4]; 4] {
                blend::over_faint(pixels, four.as_flattened(), opacity);
            }
        }
        for pixel in narrow.as_chunks_mut().0 {
            blend::over_one(pixel, blend::faint(next(), opacity));
        }
    }
}

/// Whole pixels about a place; far outside any frame they are cut off.
fn around(middle: f32, half: f32) -> core::ops::Range<i32> {
    let whole = |v: f32| v.clamp(-1e6, 1e6) as i32;
    whole((middle - half).floor())..whole((middle + half).ceil())
}

/// The texel at a place in 1/256, mixed from the four around it.
fn bilinear(texels: &[u8], (side, pitch): (i32, usize), x: i32, y: i32) -> [u8; 4] {
    let (column, row) = (x >> 8, y >> 8);
    if column < 0 || row < 0 || column >= side - 1 || row >= side - 1 {
        return [0; 4];
    }
    let at = (row as usize * pitch + column as usize) * 4;
    let two = |at: usize| texels.get(at..).and_then(|row| row.first_chunk::<8>());
    let (Some(upper), Some(lower)) = (two(at), two(at + pitch * 4)) else { return [0; 4] };
    if (*upper, *lower) == ([0; 8], [0; 8]) {
        return [0; 4];
    }
    vector::mix(*upper, *lower, [x, y].map(|v| (v & 255) as u16 >> 4))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn between_two_texels_is_their_mean() {
        let texels = vec![0, 100, 200, 255];
        let square = [texels.clone(), vec![100, 200, 0, 255], texels, vec![100, 200, 0, 255]].concat();
        assert_eq!(bilinear(&square, (2, 2), 128, 0), [50, 150, 100, 255]);
        assert_eq!(bilinear(&square, (2, 2), 300, 0), [0; 4]);
    }
}
