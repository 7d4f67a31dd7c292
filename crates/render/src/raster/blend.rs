//! Blending: premultiplied source over opaque pixels.

use super::simd::{self, Texels4};

/// Blends a row of texels over a row of pixels.
#[inline]
pub fn over(pixels: &mut [Texels4], texels: &[Texels4]) {
    for (under, block) in pixels.iter_mut().zip(texels) {
        *under = simd::over(*under, *block);
    }
}

/// The same with a constant opacity; 255 is full strength.
#[inline]
pub fn over_with_opacity(pixels: &mut [Texels4], texels: &[Texels4], opacity: u8) {
    if opacity == 255 {
        return over(pixels, texels);
    }
    let part = opacity_in_256ths(opacity);
    for (under, block) in pixels.iter_mut().zip(texels) {
        *under = simd::over(*under, simd::scale(*block, part));
    }
}

/// An opacity in 1/256.
pub fn opacity_in_256ths(opacity: u8) -> u16 {
    u16::from(opacity) + u16::from(opacity >> 7)
}

#[cfg(test)]
mod tests {
    use super::*;

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
