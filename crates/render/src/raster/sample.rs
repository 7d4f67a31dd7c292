//! Sets a large sprite down turned and scaled by the little that its key is off, at the exact place.

use super::band::Band;
use super::blend;
use super::dent::Dents;
use super::vector::{self, BLOCK_BYTES, Block};
use crate::draw_list::SpriteInstance;
use crate::geometry::{V2, v2};
use crate::sprite::{BLOCK, Sprite};
use crate::sprite_key::SpriteKey;

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
    /// Radius of the kind's body, pixels.
    pub body_px: f32,
}

impl Lie {
    /// How a sprite made for `shown` lies where `instance` says.
    pub fn new(sprite: Sprite, shown: SpriteKey, instance: &SpriteInstance) -> Self {
        let scale = shown.radius_px() / instance.radius_px.max(0.1);
        let step = V2::at_angle(shown.turn_rad() - instance.heading_rad) * scale;
        let reach = (f32::from(sprite.origin) + 1.0) / scale * 1.02 + 1.0;
        let body_px = instance.radius_px.max(0.1) * shown.body();
        Self { middle: v2(instance.x_px, instance.y_px), step, reach, body_px }
    }

    /// Which texel, in 1/256, lies at a place from its middle. They are mixed in sixteenths, to the nearest one.
    fn texel(&self, sprite: Sprite, from: V2) -> V2 {
        let origin = f32::from(sprite.origin) - 0.5 + 0.5 / 16.0;
        (from.turned_by(self.step) + v2(origin, origin)) * ONE
    }
}

/// Blends a sprite so that it lies as it should.
#[inline(never)]
pub fn sample(band: &mut Band<'_>, texels: &[u8], sprite: Sprite, lie: &Lie, opacity: u8) {
    let step = lie.step * ONE;
    each_row(band, lie, |from, pixels| {
        let mut at = lie.texel(sprite, from);
        lay(pixels, opacity, || {
            let (columns, rows) = (vector::whole(four(at.x, step.x)), vector::whole(four(at.y, step.y)));
            at = at + step * 4.0;
            texels_at(texels, sprite, columns, rows)
        });
    });
}

/// The same where neighbours contact on it.
#[inline(never)]
pub fn sample_pressed(
    band: &mut Band<'_>,
    (texels, dents): (&[u8], &Dents),
    sprite: Sprite,
    lie: &Lie,
    opacity: u8,
) {
    let (px, step) = (1.0 / lie.body_px, lie.step * ONE);
    let push = lie.step * (ONE * lie.body_px);
    each_row(band, lie, |from, pixels| {
        let mut at = lie.texel(sprite, from);
        let mut x = from.x * px;
        lay(pixels, opacity, || {
            let shifts = dents.shift(four(x, px), from.y * px);
            let [columns, rows] = vector::places(four(at.x, step.x), four(at.y, step.y), shifts, push);
            (at, x) = (at + step * 4.0, x + px * 4.0);
            texels_at(texels, sprite, columns, rows)
        });
    });
}

/// Four numbers, a step from one to the next.
fn four(first: f32, step: f32) -> vector::Lanes {
    [first, first + step, first + step * 2.0, first + step * 3.0]
}

/// The texels at four places.
#[inline]
fn texels_at(texels: &[u8], sprite: Sprite, columns: [i32; 4], rows: [i32; 4]) -> Block {
    let size = (i32::from(sprite.side), sprite.pitch());
    let texel = |i: usize| bilinear(texels, size, columns[i], rows[i]);
    vector::block([texel(0), texel(1), texel(2), texel(3)])
}

/// Goes through the rows that a sprite may cover: where each begins, from the sprite's middle, and its pixels.
fn each_row(band: &mut Band<'_>, lie: &Lie, mut draw: impl FnMut(V2, &mut [Block])) {
    for y in band.clip_rows(around(lie.middle.y, lie.reach)) {
        let dy = y as f32 + 0.5 - lie.middle.y;
        let half = (lie.reach * lie.reach - dy * dy).max(0.0).sqrt();
        let columns = band.clip_columns(whole_blocks(around(lie.middle.x, half)));
        if !columns.is_empty() {
            let dx = columns.start as f32 + 0.5 - lie.middle.x;
            draw(v2(dx, dy), band.row(y, &columns));
        }
    }
}

/// Lays texels on a row of pixels, four at a time.
#[inline]
fn lay(pixels: &mut [Block], opacity: u8, mut next: impl FnMut() -> Block) {
    for under in pixels {
        let texels = next();
        if texels != [0; BLOCK_BYTES] {
            blend::over_faint(core::slice::from_mut(under), &[texels], opacity);
        }
    }
}

/// Whole pixels about a place; far outside any frame they are cut off.
fn around(middle: f32, half: f32) -> core::ops::Range<i32> {
    let whole = |v: f32| v.clamp(-1e6, 1e6) as i32;
    whole((middle - half).floor())..whole((middle + half).ceil())
}

/// As many columns to the right as fill whole blocks; there is nothing to be seen there.
fn whole_blocks(columns: core::ops::Range<i32>) -> core::ops::Range<i32> {
    columns.start..columns.start + columns.len().next_multiple_of(BLOCK) as i32
}

/// The texel at a place in 1/256, mixed from the four around it.
fn bilinear(texels: &[u8], (side, pitch): (i32, usize), x: i32, y: i32) -> u32 {
    let (column, row) = (x >> 8, y >> 8);
    if column < 0 || row < 0 || column >= side - 1 || row >= side - 1 {
        return 0;
    }
    let at = (row as usize * pitch + column as usize) * 4;
    let two = |at: usize| texels.get(at..).and_then(|row| row.first_chunk::<8>());
    let (Some(upper), Some(lower)) = (two(at), two(at + pitch * 4)) else { return 0 };
    if (*upper, *lower) == ([0; 8], [0; 8]) {
        return 0;
    }
    let part = |v: i32| (v & 255) as u16 >> 4;
    vector::mix(*upper, *lower, [part(x), part(y)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn between_two_texels_is_their_mean() {
        let texels = vec![0, 100, 200, 255];
        let square = [texels.clone(), vec![100, 200, 0, 255], texels, vec![100, 200, 0, 255]].concat();
        assert_eq!(bilinear(&square, (2, 2), 128, 0).to_le_bytes(), [50, 150, 100, 255]);
        assert_eq!(bilinear(&square, (2, 2), 300, 0), 0);
    }
}
