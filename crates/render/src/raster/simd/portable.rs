//! Portable version: plain arithmetic, the same bytes as the vector instructions.

use super::super::contact_deform::ContactDeform;
use super::lanes::{F32x4, TEXELS4_BYTES, Texels4};
use glam::Vec2;

/// How much of a pixel is left under a cover, in 1/256: none under 255, all under 0, and always so much that an
/// opaque pixel stays opaque.
fn left_under(alpha: u8) -> u16 {
    let alpha = u16::from(alpha);
    256 - alpha - (alpha >> 7)
}

/// A share in 1/256 of a byte, rounded.
fn share(of: u8, share: u16) -> u8 {
    ((u16::from(of) * share + 128) >> 8) as u8
}

/// Texels over pixels.
#[inline]
pub fn over(mut under: Texels4, texels: Texels4) -> Texels4 {
    for i in 0..TEXELS4_BYTES {
        under[i] = texels[i].wrapping_add(share(under[i], left_under(texels[i | 3])));
    }
    under
}

/// The mean of each two bytes, rounded up.
#[inline]
pub fn mean(mut a: Texels4, b: Texels4) -> Texels4 {
    for i in 0..TEXELS4_BYTES {
        a[i] = (a[i] | b[i]) - ((a[i] ^ b[i]) >> 1);
    }
    a
}

/// The last texel of one block and the first three of the next.
#[inline]
pub fn shift_in(last: Texels4, next: Texels4) -> Texels4 {
    core::array::from_fn(|i| if i < 4 { last[TEXELS4_BYTES - 4 + i] } else { next[i - 4] })
}

/// A share in 1/256 of each byte.
#[inline]
pub fn scale(texels: Texels4, part: u16) -> Texels4 {
    texels.map(|byte| share(byte, part))
}

/// A texel between four, two above two, offset in sixteenths to the right and down; red is its least byte.
#[inline]
pub fn mix(upper: [u8; 8], lower: [u8; 8], [right, down]: [u16; 2]) -> u32 {
    let column = |i: usize| u16::from(upper[i]) * (16 - down) + u16::from(lower[i]) * down;
    let byte = |i: usize| ((column(i) * (16 - right) + column(i + 4) * right + 128) >> 8) as u8;
    u32::from_le_bytes([byte(0), byte(1), byte(2), byte(3)])
}

/// Adds what one contact shifts four points on a row, to the right and down.
#[inline]
pub fn deform([mut right, mut down]: [F32x4; 2], deform: &ContactDeform, x: F32x4, y: f32) -> [F32x4; 2] {
    for i in 0..4 {
        let ahead = (x[i] * deform.towards.x + y * deform.towards.y).max(0.0);
        let square = ahead * ahead;
        let within = (1.0 - (x[i] * x[i] + y * y - square) * deform.narrow).max(0.0);
        let shift = square * deform.rise * within;
        right[i] += shift * deform.towards.x;
        down[i] += shift * deform.towards.y;
    }
    [right, down]
}

/// Four texels side by side.
#[inline]
pub fn texels4(texels: [u32; 4]) -> Texels4 {
    core::array::from_fn(|i| texels[i / 4].to_le_bytes()[i % 4])
}

/// One texel four times.
#[inline]
pub fn splat(texel: u32) -> Texels4 {
    texels4([texel; 4])
}

/// Four numbers without their fractions.
#[inline]
pub fn truncate(lanes: F32x4) -> [i32; 4] {
    lanes.map(|lane| lane as i32)
}

/// Four whole places along `x` and `y`, each moved by its shifts turned by `push`.
#[inline]
pub fn displaced_texels(x: F32x4, y: F32x4, [right, down]: [F32x4; 2], push: Vec2) -> [[i32; 4]; 2] {
    [
        core::array::from_fn(|i| (x[i] + (right[i] * push.x - down[i] * push.y)) as i32),
        core::array::from_fn(|i| (y[i] + (right[i] * push.y + down[i] * push.x)) as i32),
    ]
}
