//! Sets a large sprite down turned and scaled by the little that its key is off, at the exact place.

use super::blend;
use super::dent::Dents;
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
    /// Radius of the figure's body, pixels.
    pub body_px: f32,
}

impl Lie {
    /// How a sprite made for `shown` lies where `stamp` says.
    pub fn new(sprite: &Sprite, shown: SpriteKey, stamp: &Stamp) -> Self {
        let scale = shown.radius_px() / stamp.radius_px.max(0.1);
        let step = V2::at_angle(shown.turn_rad() - stamp.heading_rad) * scale;
        let reach = (f32::from(sprite.origin) + 1.0) / scale * 1.02 + 1.0;
        let body_px = stamp.radius_px.max(0.1) * shown.body();
        Self { middle: v2(stamp.x_px, stamp.y_px), step, reach, body_px }
    }

    /// Which texel, in 1/256, lies at a place from its middle. They are mixed in sixteenths, to the nearest one.
    fn texel(&self, sprite: &Sprite, from: V2) -> V2 {
        let origin = f32::from(sprite.origin) - 0.5 + 0.5 / 16.0;
        (from.turned_by(self.step) + v2(origin, origin)) * ONE
    }
}

/// Blends a sprite so that it lies as it should.
pub fn sample(frame: &mut Frame, texels: &[u8], sprite: &Sprite, lie: &Lie, opacity: u8) {
    let step = lie.step * ONE;
    each_row(frame, lie, |from, pixels| {
        let mut at = lie.texel(sprite, from);
        let mut next = || {
            let texel = bilinear(texels, size(sprite), at.x as i32, at.y as i32);
            at = at + step;
            texel
        };
        lay(pixels, opacity, || [next(), next(), next(), next()]);
    });
}

/// The same where neighbours press on it.
pub fn sample_pressed(
    frame: &mut Frame,
    (texels, dents): (&[u8], &Dents),
    sprite: &Sprite,
    lie: &Lie,
    opacity: u8,
) {
    let (px, step) = (1.0 / lie.body_px, lie.step * ONE);
    let push = lie.step * (ONE * lie.body_px);
    each_row(frame, lie, |from, pixels| {
        let mut at = lie.texel(sprite, from);
        let mut x = from.x * px;
        lay(pixels, opacity, || {
            let shifts = dents.shift(four(x, px), from.y * px);
            let [columns, rows] = vector::places(four(at.x, step.x), four(at.y, step.y), shifts, push);
            (at, x) = (at + step * 4.0, x + px * 4.0);
            let texel = |i: usize| bilinear(texels, size(sprite), columns[i], rows[i]);
            [texel(0), texel(1), texel(2), texel(3)]
        });
    });
}

/// Four numbers, a step from one to the next.
fn four(first: f32, step: f32) -> vector::Lanes {
    [first, first + step, first + step * 2.0, first + step * 3.0]
}

/// Width and height of a sprite, and from one row to the next.
fn size(sprite: &Sprite) -> (i32, usize) {
    (i32::from(sprite.side), sprite.pitch())
}

/// Goes through the rows that a sprite may cover: where each begins, from the sprite's middle, and its pixels.
fn each_row(frame: &mut Frame, lie: &Lie, mut draw: impl FnMut(V2, &mut [u8])) {
    for y in frame.clip_rows(around(lie.middle.y, lie.reach)) {
        let dy = y as f32 + 0.5 - lie.middle.y;
        let half = (lie.reach * lie.reach - dy * dy).max(0.0).sqrt();
        let columns = frame.clip_columns(around(lie.middle.x, half));
        if !columns.is_empty() {
            let dx = columns.start as f32 + 0.5 - lie.middle.x;
            draw(v2(dx, dy), frame.row(y, &columns));
        }
    }
}

/// Lays texels on a row of pixels, four at a time; what is left of the last four is not seen.
#[inline]
fn lay(pixels: &mut [u8], opacity: u8, mut next: impl FnMut() -> [[u8; 4]; 4]) {
    let (wide, narrow) = pixels.as_chunks_mut::<BLOCK_BYTES>();
    for pixels in wide {
        let four = next();
        if four != [[0; 4]; 4] {
            blend::over_faint(pixels, four.as_flattened(), opacity);
        }
    }
    for (pixel, texel) in narrow.as_chunks_mut().0.iter_mut().zip(next()) {
        blend::over_one(pixel, blend::faint(texel, opacity));
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
