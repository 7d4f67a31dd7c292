//! Four texels at a time. The page's link step makes no vector code of loops (it works for size), so the steps
//! that every pixel goes through name the browser's vector instructions themselves. Elsewhere the same steps are plain
//! arithmetic; both give the same bytes.

#[cfg(not(target_arch = "wasm32"))]
pub use plain::{dent, faint, mean, mix, over, places};
#[cfg(target_arch = "wasm32")]
pub use wasm::{dent, faint, mean, mix, over, places};

use super::dent::Dent;
use crate::geometry::V2;
use crate::sprite::BLOCK;

/// Bytes of the texels that are worked on at once: one vector.
pub const BLOCK_BYTES: usize = BLOCK * 4;

/// Four texels.
pub type Block = [u8; BLOCK_BYTES];

/// A number for each of four texels.
pub type Lanes = [f32; BLOCK];

#[cfg(not(target_arch = "wasm32"))]
mod plain {
    use super::{BLOCK_BYTES, Block, Dent, Lanes, V2};
    use crate::raster::blend::{left_under, share};

    /// Texels over pixels.
    #[inline]
    pub fn over(mut under: Block, texels: Block) -> Block {
        for i in 0..BLOCK_BYTES {
            under[i] = texels[i].wrapping_add(share(under[i], left_under(texels[i | 3])));
        }
        under
    }

    /// The mean of each two bytes, rounded up.
    #[inline]
    pub fn mean(mut a: Block, b: Block) -> Block {
        for i in 0..BLOCK_BYTES {
            a[i] = (a[i] | b[i]) - ((a[i] ^ b[i]) >> 1);
        }
        a
    }

    /// A share in 1/256 of each byte.
    #[inline]
    pub fn faint(texels: Block, part: u16) -> Block {
        texels.map(|byte| share(byte, part))
    }

    /// A texel between four, two above two, so many sixteenths to the right and down.
    #[inline]
    pub fn mix(upper: [u8; 8], lower: [u8; 8], [right, down]: [u16; 2]) -> [u8; 4] {
        let column = |i: usize| u16::from(upper[i]) * (16 - down) + u16::from(lower[i]) * down;
        core::array::from_fn(|i| ((column(i) * (16 - right) + column(i + 4) * right + 128) >> 8) as u8)
    }

    /// Adds what one dent shifts four points on a row, to the right and down.
    #[inline]
    pub fn dent([mut right, mut down]: [Lanes; 2], dent: &Dent, x: Lanes, y: f32) -> [Lanes; 2] {
        for i in 0..4 {
            let ahead = (x[i] * dent.towards.x + y * dent.towards.y).max(0.0);
            let square = ahead * ahead;
            let within = (1.0 - (x[i] * x[i] + y * y - square) * dent.narrow).max(0.0);
            let shift = square * dent.rise * within;
            right[i] += shift * dent.towards.x;
            down[i] += shift * dent.towards.y;
        }
        [right, down]
    }

    /// Four whole places along `x` and `y`, each moved by its shifts turned by `push`.
    #[inline]
    pub fn places(x: Lanes, y: Lanes, [right, down]: [Lanes; 2], push: V2) -> [[i32; 4]; 2] {
        [
            core::array::from_fn(|i| (x[i] + (right[i] * push.x - down[i] * push.y)) as i32),
            core::array::from_fn(|i| (y[i] + (right[i] * push.y + down[i] * push.x)) as i32),
        ]
    }
}

#[cfg(target_arch = "wasm32")]
mod wasm {
    use super::{Block, Dent, Lanes, V2};
    use core::arch::wasm32::{
        f32x4_add, f32x4_max, f32x4_mul, f32x4_splat, f32x4_sub, i8x16_shuffle, i16x8_sub,
        i32x4_trunc_sat_f32x4, i64x2_shuffle, u8x16_add, u8x16_avgr, u8x16_narrow_i16x8, u16x8, u16x8_add,
        u16x8_extend_high_u8x16, u16x8_extend_low_u8x16, u16x8_mul, u16x8_shr, u16x8_splat,
        u32x4_extract_lane, u64x2, v128,
    };

    /// Texels over pixels.
    #[inline]
    pub fn over(under: Block, texels: Block) -> Block {
        let [under, texels]: [v128; 2] = [under, texels].map(bytemuck::must_cast);
        let cover = i8x16_shuffle::<3, 3, 3, 3, 7, 7, 7, 7, 11, 11, 11, 11, 15, 15, 15, 15>(texels, texels);
        let low = shares(u16x8_extend_low_u8x16(under), left(u16x8_extend_low_u8x16(cover)));
        let high = shares(u16x8_extend_high_u8x16(under), left(u16x8_extend_high_u8x16(cover)));
        bytemuck::must_cast(u8x16_add(texels, u8x16_narrow_i16x8(low, high)))
    }

    /// The mean of each two bytes, rounded up.
    #[inline]
    pub fn mean(a: Block, b: Block) -> Block {
        bytemuck::must_cast(u8x16_avgr(bytemuck::must_cast(a), bytemuck::must_cast(b)))
    }

    /// A share in 1/256 of each byte.
    #[inline]
    pub fn faint(texels: Block, part: u16) -> Block {
        let (texels, part): (v128, v128) = (bytemuck::must_cast(texels), u16x8_splat(part));
        let low = shares(u16x8_extend_low_u8x16(texels), part);
        let high = shares(u16x8_extend_high_u8x16(texels), part);
        bytemuck::must_cast(u8x16_narrow_i16x8(low, high))
    }

    /// A texel between four, two above two, so many sixteenths to the right and down.
    #[inline]
    pub fn mix(upper: [u8; 8], lower: [u8; 8], [right, down]: [u16; 2]) -> [u8; 4] {
        let [upper, lower] =
            [upper, lower].map(|two| u16x8_extend_low_u8x16(u64x2(u64::from_le_bytes(two), 0)));
        let column = u16x8_add(u16x8_mul(upper, u16x8_splat(16 - down)), u16x8_mul(lower, u16x8_splat(down)));
        let left = 16 - right;
        let parts = u16x8_mul(column, u16x8(left, left, left, left, right, right, right, right));
        let sum = u16x8_add(parts, i64x2_shuffle::<1, 0>(parts, parts));
        let texel = u16x8_shr(u16x8_add(sum, u16x8_splat(128)), 8);
        u32x4_extract_lane::<0>(u8x16_narrow_i16x8(texel, texel)).to_le_bytes()
    }

    /// Adds what one dent shifts four points on a row, to the right and down.
    #[inline]
    pub fn dent([right, down]: [Lanes; 2], dent: &Dent, x: Lanes, y: f32) -> [Lanes; 2] {
        let [x, right, down]: [v128; 3] = [x, right, down].map(bytemuck::must_cast);
        let [towards_x, towards_y] = [dent.towards.x, dent.towards.y].map(|v| f32x4_splat(v));
        let none = f32x4_splat(0.0);
        let ahead = f32x4_add(f32x4_mul(x, towards_x), f32x4_splat(y * dent.towards.y));
        let ahead = f32x4_max(ahead, none);
        let square = f32x4_mul(ahead, ahead);
        let beside = f32x4_sub(f32x4_add(f32x4_mul(x, x), f32x4_splat(y * y)), square);
        let within = f32x4_sub(f32x4_splat(1.0), f32x4_mul(beside, f32x4_splat(dent.narrow)));
        let shift = f32x4_mul(f32x4_mul(square, f32x4_splat(dent.rise)), f32x4_max(within, none));
        let sums = [(right, towards_x), (down, towards_y)];
        sums.map(|(sum, towards)| bytemuck::must_cast(f32x4_add(sum, f32x4_mul(shift, towards))))
    }

    /// Four whole places along `x` and `y`, each moved by its shifts turned by `push`.
    #[inline]
    pub fn places(x: Lanes, y: Lanes, shifts: [Lanes; 2], push: V2) -> [[i32; 4]; 2] {
        let [x, y, right, down]: [v128; 4] = [x, y, shifts[0], shifts[1]].map(bytemuck::must_cast);
        let [push_x, push_y] = [push.x, push.y].map(|v| f32x4_splat(v));
        let across = f32x4_sub(f32x4_mul(right, push_x), f32x4_mul(down, push_y));
        let along = f32x4_add(f32x4_mul(right, push_y), f32x4_mul(down, push_x));
        [(x, across), (y, along)]
            .map(|(at, by)| bytemuck::must_cast(i32x4_trunc_sat_f32x4(f32x4_add(at, by))))
    }

    /// How much is left under covers, in 1/256.
    #[inline]
    fn left(cover: v128) -> v128 {
        i16x8_sub(i16x8_sub(u16x8_splat(256), cover), u16x8_shr(cover, 7))
    }

    /// Shares in 1/256, rounded.
    #[inline]
    fn shares(of: v128, parts: v128) -> v128 {
        u16x8_shr(u16x8_add(u16x8_mul(of, parts), u16x8_splat(128)), 8)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::raster::blend;

    fn blocks() -> impl Iterator<Item = (Block, Block)> {
        (0..=255_u8).map(|n| {
            let texel = [n / 3, n, n / 2, n];
            let texels = core::array::from_fn(|i| texel[i % 4]);
            (core::array::from_fn(|i| if i % 4 == 3 { 255 } else { n.wrapping_mul(i as u8 * 7 + 1) }), texels)
        })
    }

    #[test]
    fn four_at_once_are_four_one_by_one() {
        for (under, texels) in blocks() {
            let mut singly = under;
            for (pixel, texel) in singly.as_chunks_mut().0.iter_mut().zip(texels.as_chunks().0) {
                blend::over_one(pixel, *texel);
            }
            assert_eq!(over(under, texels), singly);
        }
    }

    #[test]
    fn means_are_rounded_up_and_shares_to_the_nearest() {
        for (a, b) in blocks() {
            for i in 0..BLOCK_BYTES {
                assert_eq!(mean(a, b)[i], u16::midpoint(u16::from(a[i]) + 1, u16::from(b[i])) as u8);
                assert_eq!(faint(a, 100)[i], ((f32::from(a[i]) * 100.0 / 256.0) + 0.5) as u8);
            }
        }
    }
}
