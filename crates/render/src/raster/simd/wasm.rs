//! WebAssembly version: the vector instructions by name.

use super::super::contact_deform::ContactDeform;
use super::lanes::{F32x4, Texels4};
use core::arch::wasm32::{
    f32x4_add, f32x4_max, f32x4_mul, f32x4_splat, f32x4_sub, i32x4_sub, i32x4_trunc_sat_f32x4, i64x2_shuffle,
    u8x16_add, u8x16_avgr, u8x16_narrow_i16x8, u16x8, u16x8_add, u16x8_extend_high_u8x16,
    u16x8_extend_low_u8x16, u16x8_mul, u16x8_shr, u16x8_splat, u32x4, u32x4_extract_lane, u32x4_shl,
    u32x4_shr, u32x4_shuffle, u32x4_splat, u64x2, v128, v128_and, v128_or,
};
use glam::Vec2;

/// Texels over pixels: red and blue, green and cover, each two bytes in the halves of a pixel's word.
#[inline]
pub fn over(under: Texels4, texels: Texels4) -> Texels4 {
    let (under, texels): (v128, v128) = (bytemuck::must_cast(under), bytemuck::must_cast(texels));
    let cover = u32x4_shr(texels, 24);
    let left = i32x4_sub(i32x4_sub(u32x4_splat(256), cover), u32x4_shr(cover, 7));
    let left = v128_or(left, u32x4_shl(left, 16));
    let share = |of: v128| u16x8_add(u16x8_mul(of, left), u16x8_splat(128));
    let even = u16x8_shr(share(v128_and(under, u16x8_splat(255))), 8);
    let odd = v128_and(share(u16x8_shr(under, 8)), u16x8_splat(0xff00));
    bytemuck::must_cast(u8x16_add(texels, v128_or(even, odd)))
}

/// The mean of each two bytes, rounded up.
#[inline]
pub fn mean(a: Texels4, b: Texels4) -> Texels4 {
    bytemuck::must_cast(u8x16_avgr(bytemuck::must_cast(a), bytemuck::must_cast(b)))
}

/// The last texel of one block and the first three of the next.
#[inline]
pub fn shift_in(last: Texels4, next: Texels4) -> Texels4 {
    let (last, next): (v128, v128) = (bytemuck::must_cast(last), bytemuck::must_cast(next));
    bytemuck::must_cast(u32x4_shuffle::<3, 4, 5, 6>(last, next))
}

/// A share in 1/256 of each byte.
#[inline]
pub fn scale(texels: Texels4, part: u16) -> Texels4 {
    let (texels, part): (v128, v128) = (bytemuck::must_cast(texels), u16x8_splat(part));
    let low = shares(u16x8_extend_low_u8x16(texels), part);
    let high = shares(u16x8_extend_high_u8x16(texels), part);
    bytemuck::must_cast(u8x16_narrow_i16x8(low, high))
}

/// A texel between four, two above two, offset in sixteenths to the right and down; red is its least byte.
#[inline]
pub fn mix(upper: [u8; 8], lower: [u8; 8], [right, down]: [u16; 2]) -> u32 {
    let two = |two| u16x8_extend_low_u8x16(u64x2(u64::from_le_bytes(two), 0));
    let (upper, lower) = (two(upper), two(lower));
    let column = u16x8_add(u16x8_mul(upper, u16x8_splat(16 - down)), u16x8_mul(lower, u16x8_splat(down)));
    let left = 16 - right;
    let parts = u16x8_mul(column, u16x8(left, left, left, left, right, right, right, right));
    let sum = u16x8_add(parts, i64x2_shuffle::<1, 0>(parts, parts));
    let texel = u16x8_shr(u16x8_add(sum, u16x8_splat(128)), 8);
    u32x4_extract_lane::<0>(u8x16_narrow_i16x8(texel, texel))
}

/// Adds what one contact shifts four points on a row, to the right and down.
#[inline]
pub fn deform([right, down]: [F32x4; 2], deform: &ContactDeform, x: F32x4, y: f32) -> [F32x4; 2] {
    let x: v128 = bytemuck::must_cast(x);
    let (towards_x, towards_y) = (f32x4_splat(deform.towards.x), f32x4_splat(deform.towards.y));
    let none = f32x4_splat(0.0);
    let ahead = f32x4_add(f32x4_mul(x, towards_x), f32x4_splat(y * deform.towards.y));
    let ahead = f32x4_max(ahead, none);
    let square = f32x4_mul(ahead, ahead);
    let beside = f32x4_sub(f32x4_add(f32x4_mul(x, x), f32x4_splat(y * y)), square);
    let within = f32x4_sub(f32x4_splat(1.0), f32x4_mul(beside, f32x4_splat(deform.narrow)));
    let shift = f32x4_mul(f32x4_mul(square, f32x4_splat(deform.rise)), f32x4_max(within, none));
    let add = |sum: F32x4, towards| {
        bytemuck::must_cast(f32x4_add(bytemuck::must_cast(sum), f32x4_mul(shift, towards)))
    };
    [add(right, towards_x), add(down, towards_y)]
}

/// Four texels side by side.
#[inline]
pub fn texels4([a, b, c, d]: [u32; 4]) -> Texels4 {
    bytemuck::must_cast(u32x4(a, b, c, d))
}

/// One texel four times.
#[inline]
pub fn splat(texel: u32) -> Texels4 {
    bytemuck::must_cast(u32x4_splat(texel))
}

/// Four numbers without their fractions.
#[inline]
pub fn truncate(lanes: F32x4) -> [i32; 4] {
    bytemuck::must_cast(i32x4_trunc_sat_f32x4(bytemuck::must_cast(lanes)))
}

/// Four whole places along `x` and `y`, each moved by its shifts turned by `push`.
#[inline]
pub fn displaced_texels(x: F32x4, y: F32x4, shifts: [F32x4; 2], push: Vec2) -> [[i32; 4]; 2] {
    let (right, down): (v128, v128) = (bytemuck::must_cast(shifts[0]), bytemuck::must_cast(shifts[1]));
    let (push_x, push_y) = (f32x4_splat(push.x), f32x4_splat(push.y));
    let across = f32x4_sub(f32x4_mul(right, push_x), f32x4_mul(down, push_y));
    let along = f32x4_add(f32x4_mul(right, push_y), f32x4_mul(down, push_x));
    let moved = |at: F32x4, by| truncate(bytemuck::must_cast(f32x4_add(bytemuck::must_cast(at), by)));
    [moved(x, across), moved(y, along)]
}

/// Shares in 1/256, rounded.
#[inline]
fn shares(of: v128, parts: v128) -> v128 {
    u16x8_shr(u16x8_add(u16x8_mul(of, parts), u16x8_splat(128)), 8)
}
