//! Premultiplied source over opaque pixels.

use core::ops::Range;

use super::vector::{self, Block};
use crate::sprite::BLOCK;

/// Lays a row of texels down. Between the columns `solid` they hide all that lies beneath and are only copied.
#[inline(never)]
pub fn lay(pixels: &mut [Block], texels: &[Block], solid: [i32; 2], opacity: u8) {
    let texels = &texels[..pixels.len()];
    if opacity != 255 {
        return over_faint(pixels, texels, opacity);
    }
    let solid = whole_blocks(solid, pixels.len());
    if solid.is_empty() {
        return over(pixels, texels);
    }
    over(&mut pixels[..solid.start], &texels[..solid.start]);
    pixels[solid.clone()].copy_from_slice(&texels[solid.clone()]);
    over(&mut pixels[solid.end..], &texels[solid.end..]);
}

/// The blocks that lie between two columns of a row of so many.
fn whole_blocks([from, past]: [i32; 2], count: usize) -> Range<usize> {
    let start = (from.max(0) as usize).div_ceil(BLOCK);
    start..(past.max(0) as usize / BLOCK).min(count).max(start)
}

/// Blends a row of texels over a row of pixels.
#[inline]
pub fn over(pixels: &mut [Block], texels: &[Block]) {
    for (under, block) in pixels.iter_mut().zip(texels) {
        *under = vector::over(*under, *block);
    }
}

/// The same with all texels made fainter; 255 is full strength.
#[inline]
pub fn over_faint(pixels: &mut [Block], texels: &[Block], opacity: u8) {
    if opacity == 255 {
        return over(pixels, texels);
    }
    let part = u16::from(opacity) + u16::from(opacity >> 7);
    for (under, block) in pixels.iter_mut().zip(texels) {
        *under = vector::over(*under, vector::faint(*block, part));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_blocks_lie_between_the_columns() {
        assert_eq!(whole_blocks([2, 17], 5), 1..4);
        assert_eq!(whole_blocks([2, 17], 2), 1..2);
        assert!(whole_blocks([-6, 0], 2).is_empty() && whole_blocks([9, 30], 2).is_empty());
    }

    #[test]
    fn opaque_replaces_and_clear_leaves() {
        let mut row = [core::array::from_fn(|i| if i % 4 == 3 { 255 } else { i as u8 * 5 }); 3];
        let before = row;
        over(&mut row, &[[0; 16]; 3]);
        assert_eq!(row, before);
        over(&mut row, &[[255; 16]; 3]);
        assert_eq!(row, [[255; 16]; 3]);
    }

    #[test]
    fn every_pixel_stays_opaque() {
        for alpha in 0..=255_u8 {
            let texel = [alpha / 2, alpha, 0, alpha];
            let mut row = [core::array::from_fn(|i| [200, 10, 255, 255][i % 4])];
            over(&mut row, &[core::array::from_fn(|i| texel[i % 4])]);
            assert!(row[0].chunks_exact(4).all(|pixel| pixel[3] == 255));
        }
    }
}
