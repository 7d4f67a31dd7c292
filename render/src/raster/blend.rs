//! Premultiplied source over opaque pixels.

use super::vector::{self, BLOCK_BYTES};
use crate::sprite::BLOCK;

/// How much of a pixel is left under a cover, in 1/256: none under 255, all under 0, and always so much that an opaque
/// pixel stays opaque.
pub fn left_under(alpha: u8) -> u16 {
    let alpha = u16::from(alpha);
    256 - alpha - (alpha >> 7)
}

/// A share in 1/256 of a byte, rounded.
pub fn share(of: u8, share: u16) -> u8 {
    ((u16::from(of) * share + 128) >> 8) as u8
}

/// Lays a row of texels down. Between the columns `solid` they hide all that lies beneath and are only copied.
pub fn lay(pixels: &mut [u8], texels: &[u8], solid: [i32; 2], opacity: u8) {
    let texels = &texels[..pixels.len()];
    if opacity != 255 {
        return over_faint(pixels, texels, opacity);
    }
    let solid = whole_blocks(solid, pixels.len());
    if solid.is_empty() {
        return over(pixels, texels);
    }
    over(&mut pixels[..solid.start], &texels[..solid.start]);
    let blocks = pixels[solid.clone()].as_chunks_mut::<BLOCK_BYTES>().0;
    for (under, block) in blocks.iter_mut().zip(texels[solid.clone()].as_chunks().0) {
        *under = *block;
    }
    over(&mut pixels[solid.end..], &texels[solid.end..]);
}

/// The bytes of the blocks that lie between two columns of a row of so many bytes.
fn whole_blocks([from, past]: [i32; 2], length: usize) -> core::ops::Range<usize> {
    let start = (from.max(0) as usize).next_multiple_of(BLOCK);
    let end = past.max(0) as usize / BLOCK * BLOCK;
    start * 4..(end * 4).min(length / BLOCK_BYTES * BLOCK_BYTES).max(start * 4)
}

/// Blends a row of texels over a row of pixels.
#[inline]
pub fn over(pixels: &mut [u8], texels: &[u8]) {
    let (wide, narrow) = pixels.as_chunks_mut::<BLOCK_BYTES>();
    let (blocks, rest) = texels.as_chunks::<BLOCK_BYTES>();
    for (under, block) in wide.iter_mut().zip(blocks) {
        *under = vector::over(*under, *block);
    }
    for (under, texel) in narrow.as_chunks_mut().0.iter_mut().zip(rest.as_chunks().0) {
        over_one(under, *texel);
    }
}

/// The same with all texels made fainter; 255 is full strength.
#[inline]
pub fn over_faint(pixels: &mut [u8], texels: &[u8], opacity: u8) {
    if opacity == 255 {
        return over(pixels, texels);
    }
    let (wide, narrow) = pixels.as_chunks_mut::<BLOCK_BYTES>();
    let (blocks, rest) = texels.as_chunks::<BLOCK_BYTES>();
    for (under, block) in wide.iter_mut().zip(blocks) {
        *under = vector::over(*under, vector::faint(*block, part_of(opacity)));
    }
    for (pixel, texel) in narrow.as_chunks_mut().0.iter_mut().zip(rest.as_chunks().0) {
        over_one(pixel, faint(*texel, opacity));
    }
}

/// An opacity in 1/256.
fn part_of(opacity: u8) -> u16 {
    u16::from(opacity) + u16::from(opacity >> 7)
}

/// A texel made fainter.
pub fn faint(texel: [u8; 4], opacity: u8) -> [u8; 4] {
    texel.map(|v| share(v, part_of(opacity)))
}

/// Blends one texel over one pixel, which stays opaque.
#[inline]
pub fn over_one(pixel: &mut [u8; 4], texel: [u8; 4]) {
    for (d, s) in pixel.iter_mut().zip(texel) {
        *d = s.wrapping_add(share(*d, left_under(texel[3])));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_blocks_lie_between_the_columns() {
        assert_eq!(whole_blocks([2, 17], 80), 16..64);
        assert_eq!(whole_blocks([2, 17], 44), 16..32);
        assert!(whole_blocks([-6, 0], 44).is_empty() && whole_blocks([9, 30], 44).is_empty());
    }

    #[test]
    fn opaque_replaces_and_clear_leaves() {
        let mut row: Vec<u8> = (0..36).map(|i| if i % 4 == 3 { 255 } else { i * 5 }).collect();
        let before = row.clone();
        over(&mut row, &[0; 36]);
        assert_eq!(row, before);
        over(&mut row, &[255; 36]);
        assert_eq!(row, [255; 36]);
    }

    #[test]
    fn every_pixel_stays_opaque_and_wide_equals_narrow() {
        for alpha in 0..=255_u8 {
            let texels: Vec<u8> = [alpha / 2, alpha, 0, alpha].repeat(5);
            let mut wide: Vec<u8> = [200, 10, 255, 255].repeat(5);
            let mut narrow = wide.clone();
            over(&mut wide, &texels);
            for (d, s) in narrow.as_chunks_mut().0.iter_mut().zip(texels.as_chunks().0) {
                over_one(d, *s);
            }
            assert_eq!(wide, narrow);
            assert!(wide.chunks_exact(4).all(|p| p[3] == 255));
        }
    }
}
