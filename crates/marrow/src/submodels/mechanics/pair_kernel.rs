//! Four pairs of discs at once, or one disc beside four others. The page's link step makes no vector code of loops, so in
//! WebAssembly the browser's vector instructions are named, and elsewhere glam's vectors taken. Both give the same bits.

use crate::parameter::parameters;

#[cfg(not(target_feature = "simd128"))]
pub(super) use plain::{opposite, push, sum, within};
#[cfg(target_feature = "simd128")]
pub(super) use wasm::{opposite, push, sum, within};

/// x, y, radius (all µm) and nothing.
pub(super) type Disc = [f32; 4];
/// Push across, push down, overlap (all µm) and nothing.
pub(super) type Push = [f32; 4];

parameters! {
    /// Share of an overlap that one step undoes, split between the two discs. Above about 0.5 packed discs
    /// begin to shake.
    STIFFNESS: f32 = 0.35, "1", "method";
    /// Keeps the direction finite in which two discs on one spot part.
    APART_UM2: f32 = 1e-6, "µm²", "method";
    /// They part along x: so much is added to their way across.
    ASIDE_UM: f32 = 1e-4, "µm", "method";
}

#[cfg(not(target_feature = "simd128"))]
mod plain {
    use super::{APART_UM2, ASIDE_UM, Disc, Push, STIFFNESS};
    use glam::{Mat4, Vec4};

    /// Which of four discs are nearer than a gap: a bit for each.
    #[inline]
    pub fn within(gap_um: f32, me: Disc, four: &[Disc; 4]) -> u32 {
        let [x, y, radius] = columns(*four);
        let (dx, dy) = (x - Vec4::splat(me[0]), y - Vec4::splat(me[1]));
        let reach = radius + Vec4::splat(me[2]) + Vec4::splat(gap_um);
        (dx * dx + dy * dy).cmplt(reach * reach).bitmask()
    }

    /// Tells how in each of four pairs the first pushes the second: not at all if they do not touch.
    #[inline]
    pub fn push(first: [Disc; 4], second: [Disc; 4], mut tell: impl FnMut(usize, Push)) {
        let ([x, y, radius], [to_x, to_y, to_radius]) = (columns(first), columns(second));
        let (dx, dy, reach) = (to_x - x, to_y - y, to_radius + radius);
        let square = dx * dx + dy * dy;
        let touch = square.cmplt(reach * reach);
        if !touch.any() {
            return;
        }
        let distance = (square + Vec4::splat(APART_UM2)).sqrt();
        let depth = reach - distance;
        let scale = Vec4::splat(0.5 * STIFFNESS) * depth / distance;
        let pushed = |push: Vec4| Vec4::select(touch, push, Vec4::ZERO);
        let (across, down) = (pushed((dx + Vec4::splat(ASIDE_UM)) * scale), pushed(dy * scale));
        let rows = Mat4::from_cols(across, down, pushed(depth), Vec4::ZERO).transpose();
        for (k, push) in rows.to_cols_array_2d().into_iter().enumerate() {
            tell(k, push);
        }
    }

    /// What is done to the first when it so pushes the second: the push turned round, the same overlap.
    #[inline]
    pub fn opposite(push: Push) -> Push {
        (Vec4::from_array(push) * Vec4::new(-1.0, -1.0, 1.0, 1.0)).to_array()
    }

    /// Two pushes together.
    #[inline]
    pub fn sum(a: Push, b: Push) -> Push {
        (Vec4::from_array(a) + Vec4::from_array(b)).to_array()
    }

    /// The places and radii of four discs, column by column.
    #[inline]
    fn columns(four: [Disc; 4]) -> [Vec4; 3] {
        let columns = Mat4::from_cols_array_2d(&four).transpose();
        [columns.x_axis, columns.y_axis, columns.z_axis]
    }
}

#[cfg(target_feature = "simd128")]
mod wasm {
    use super::{APART_UM2, ASIDE_UM, Disc, Push, STIFFNESS};
    use bytemuck::must_cast;
    use core::arch::wasm32::{
        f32x4, f32x4_add, f32x4_div, f32x4_lt, f32x4_mul, f32x4_splat, f32x4_sqrt, f32x4_sub, i32x4_shuffle,
        i64x2_shuffle, u32x4_bitmask, v128, v128_and, v128_xor,
    };

    /// Which of four discs are nearer than a gap: a bit for each.
    #[inline]
    pub fn within(gap_um: f32, me: Disc, four: &[Disc; 4]) -> u32 {
        let [x, y, radius] = columns(*four);
        let (dx, dy) = (f32x4_sub(x, f32x4_splat(me[0])), f32x4_sub(y, f32x4_splat(me[1])));
        let reach = f32x4_add(f32x4_add(radius, f32x4_splat(me[2])), f32x4_splat(gap_um));
        u32::from(u32x4_bitmask(f32x4_lt(square(dx, dy), f32x4_mul(reach, reach))))
    }

    /// Tells how in each of four pairs the first pushes the second: not at all if they do not touch.
    #[inline]
    pub fn push(first: [Disc; 4], second: [Disc; 4], mut tell: impl FnMut(usize, Push)) {
        let ([x, y, radius], [to_x, to_y, to_radius]) = (columns(first), columns(second));
        let (dx, dy, reach) = (f32x4_sub(to_x, x), f32x4_sub(to_y, y), f32x4_add(to_radius, radius));
        let square = square(dx, dy);
        let touch = f32x4_lt(square, f32x4_mul(reach, reach));
        let distance = f32x4_sqrt(f32x4_add(square, f32x4_splat(APART_UM2)));
        let depth = f32x4_sub(reach, distance);
        let scale = f32x4_div(f32x4_mul(f32x4_splat(0.5 * STIFFNESS), depth), distance);
        let across = v128_and(touch, f32x4_mul(f32x4_add(dx, f32x4_splat(ASIDE_UM)), scale));
        let down = v128_and(touch, f32x4_mul(dy, scale));
        for (k, push) in rows(across, down, v128_and(touch, depth)).into_iter().enumerate() {
            tell(k, push);
        }
    }

    /// What is done to the first when it so pushes the second: the push turned round, the same overlap.
    #[inline]
    pub fn opposite(push: Push) -> Push {
        must_cast(v128_xor(must_cast(push), f32x4(-0.0, -0.0, 0.0, 0.0)))
    }

    /// Two pushes together.
    #[inline]
    pub fn sum(a: Push, b: Push) -> Push {
        must_cast(f32x4_add(must_cast(a), must_cast(b)))
    }

    /// The places and radii of four discs, column by column.
    #[inline]
    fn columns([a, b, c, d]: [Disc; 4]) -> [v128; 3] {
        let (a, b, c, d): (v128, v128, v128, v128) = (must_cast(a), must_cast(b), must_cast(c), must_cast(d));
        let (ab, cd) = (i32x4_shuffle::<0, 4, 1, 5>(a, b), i32x4_shuffle::<0, 4, 1, 5>(c, d));
        let (radii_ab, radii_cd) = (i32x4_shuffle::<2, 6, 3, 7>(a, b), i32x4_shuffle::<2, 6, 3, 7>(c, d));
        [
            i64x2_shuffle::<0, 2>(ab, cd),
            i64x2_shuffle::<1, 3>(ab, cd),
            i64x2_shuffle::<0, 2>(radii_ab, radii_cd),
        ]
    }

    #[inline]
    fn square(dx: v128, dy: v128) -> v128 {
        f32x4_add(f32x4_mul(dx, dx), f32x4_mul(dy, dy))
    }

    /// A row for each disc out of three columns.
    #[inline]
    fn rows(across: v128, down: v128, depth: v128) -> [Push; 4] {
        let none = f32x4_splat(0.0);
        let first = i32x4_shuffle::<0, 4, 1, 5>(across, down);
        let last = i32x4_shuffle::<2, 6, 3, 7>(across, down);
        let (first_depth, last_depth) =
            (i32x4_shuffle::<0, 4, 1, 5>(depth, none), i32x4_shuffle::<2, 6, 3, 7>(depth, none));
        [
            must_cast(i64x2_shuffle::<0, 2>(first, first_depth)),
            must_cast(i64x2_shuffle::<1, 3>(first, first_depth)),
            must_cast(i64x2_shuffle::<0, 2>(last, last_depth)),
            must_cast(i64x2_shuffle::<1, 3>(last, last_depth)),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn touching_discs_are_pushed_by_their_overlap_and_others_not_at_all() {
        let four =
            [[9.0, 0.0, 5.0, 0.0], [0.0, -30.0, 5.0, 0.0], [0.0, 8.0, 5.0, 0.0], [-1e9, 1e9, 0.0, 0.0]];
        let mut sums = [[0.0; 4]; 4];
        push([[0.0, 0.0, 5.0, 0.0]; 4], four, |k, push| sums[k] = sum(sums[k], push));
        assert!((sums[0][0] - 0.5 * STIFFNESS).abs() < 1e-4 && sums[0][1] == 0.0, "{sums:?}");
        assert!((sums[2][1] - STIFFNESS).abs() < 1e-4 && (sums[2][2] - 2.0).abs() < 1e-4, "{sums:?}");
        assert_eq!((sums[1], sums[3]), ([0.0; 4], [0.0; 4]));
    }

    #[test]
    fn those_within_a_gap_have_their_bit() {
        let four = [[9.0, 0.0, 3.0, 0.0], [0.0, -13.0, 5.0, 0.0], [0.0, 8.0, 1.0, 0.0], [1e9, 1e9, 0.0, 0.0]];
        assert_eq!(within(2.0, [0.0, 0.0, 5.0, 0.0], &four), 0b0001);
        assert_eq!(within(2.1, [0.0, 0.0, 5.0, 0.0], &four), 0b0101);
        assert_eq!(within(4.0, [0.0, 0.0, 5.0, 0.0], &four), 0b0111);
    }
}
