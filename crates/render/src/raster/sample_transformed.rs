//! Transformed sampling: draws a large sprite rotated and scaled by the little that its key is off, at its exact place.

use super::blend;
use super::deformation::Deformation;
use super::simd::{self, TEXELS4_BYTES, Texels4};
use super::strip::Strip;
use crate::draw_list::SpriteInstance;
use crate::geometry::unit_vector;
use crate::sprite::{LANES, Sprite};
use crate::sprite_key::SpriteKey;
use glam::{Vec2, vec2};

/// Fixed point: texels in 1/256.
const ONE: f32 = 256.0;

/// How a sprite is placed in the frame.
#[derive(Clone, Copy, Debug)]
pub struct SpriteTransform {
    /// Its middle, pixels.
    pub middle: Vec2,
    /// One pixel to the right, in the sprite's texels.
    pub step: Vec2,
    /// How far from its middle it may cover pixels.
    pub reach: f32,
    /// Radius of the kind's body, pixels.
    pub body_px: f32,
}

impl SpriteTransform {
    /// The transform of a sprite painted for `shown`, drawn as `instance` says.
    pub fn new(sprite: Sprite, shown: SpriteKey, instance: &SpriteInstance) -> Self {
        let scale = shown.radius_px() / instance.radius_px.max(0.1);
        let step = unit_vector(shown.turn_rad() - instance.heading_rad) * scale;
        let reach = (f32::from(sprite.origin) + 1.0) / scale * 1.02 + 1.0;
        let body_px = instance.radius_px.max(0.1) * shown.body();
        Self { middle: vec2(instance.x_px, instance.y_px), step, reach, body_px }
    }

    /// Which texel, in 1/256, lies at a place from its middle. They are mixed in sixteenths, to the nearest one.
    fn texel(&self, sprite: Sprite, from: Vec2) -> Vec2 {
        let origin = f32::from(sprite.origin) - 0.5 + 0.5 / 16.0;
        (from.rotate(self.step) + vec2(origin, origin)) * ONE
    }
}

/// Blends a sprite under a transform.
#[inline(never)]
pub fn sample_transformed(
    strip: &mut Strip<'_>,
    texels: &[u8],
    sprite: Sprite,
    transform: &SpriteTransform,
    opacity: u8,
) {
    let step = transform.step * ONE;
    each_row(strip, transform, |from, pixels| {
        let mut at = transform.texel(sprite, from);
        blend_row(pixels, opacity, || {
            let (columns, rows) = (simd::truncate(four(at.x, step.x)), simd::truncate(four(at.y, step.y)));
            at += step * 4.0;
            texels_at(texels, sprite, columns, rows)
        });
    });
}

/// The same where neighbours flatten it.
#[inline(never)]
pub fn sample_deformed(
    strip: &mut Strip<'_>,
    (texels, deformation): (&[u8], &Deformation),
    sprite: Sprite,
    transform: &SpriteTransform,
    opacity: u8,
) {
    let (px, step) = (1.0 / transform.body_px, transform.step * ONE);
    let push = transform.step * (ONE * transform.body_px);
    each_row(strip, transform, |from, pixels| {
        let mut at = transform.texel(sprite, from);
        let mut x = from.x * px;
        blend_row(pixels, opacity, || {
            let shifts = deformation.shift(four(x, px), from.y * px);
            let [columns, rows] =
                simd::displaced_texels(four(at.x, step.x), four(at.y, step.y), shifts, push);
            (at, x) = (at + step * 4.0, x + px * 4.0);
            texels_at(texels, sprite, columns, rows)
        });
    });
}

/// Four numbers, a step from one to the next.
fn four(first: f32, step: f32) -> simd::F32x4 {
    [first, first + step, first + step * 2.0, first + step * 3.0]
}

/// The texels at four places.
#[inline]
fn texels_at(texels: &[u8], sprite: Sprite, columns: [i32; 4], rows: [i32; 4]) -> Texels4 {
    let size = (i32::from(sprite.side), sprite.pitch());
    let texel = |i: usize| bilinear(texels, size, columns[i], rows[i]);
    simd::texels4([texel(0), texel(1), texel(2), texel(3)])
}

/// Goes through the rows that a sprite may cover: where each begins, from the sprite's middle, and its pixels.
fn each_row(strip: &mut Strip<'_>, transform: &SpriteTransform, mut draw: impl FnMut(Vec2, &mut [Texels4])) {
    for y in strip.clip_rows(around(transform.middle.y, transform.reach)) {
        let dy = y as f32 + 0.5 - transform.middle.y;
        let half = (transform.reach * transform.reach - dy * dy).max(0.0).sqrt();
        let columns = strip.clip_columns(whole_blocks(around(transform.middle.x, half)));
        if !columns.is_empty() {
            let dx = columns.start as f32 + 0.5 - transform.middle.x;
            draw(vec2(dx, dy), strip.row(y, &columns));
        }
    }
}

/// Lays texels on a row of pixels, four at a time.
#[inline]
fn blend_row(pixels: &mut [Texels4], opacity: u8, mut next: impl FnMut() -> Texels4) {
    for under in pixels {
        let texels = next();
        if texels != [0; TEXELS4_BYTES] {
            blend::over_with_opacity(core::slice::from_mut(under), &[texels], opacity);
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
    columns.start..columns.start + columns.len().next_multiple_of(LANES) as i32
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
    simd::mix(*upper, *lower, [part(x), part(y)])
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
