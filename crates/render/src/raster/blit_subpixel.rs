//! Subpixel blit: sets a sprite down to a quarter of a pixel. Each pixel mixes four texels with the same weights all over;
//! halves of halves are means of two bytes, for which there is one vector instruction.

use super::blend::opacity_in_256ths;
use super::simd::{Texels4, mean, over, scale, shift_in, splat};
use super::strip::Strip;
use crate::sprite::{LANES, Sprite, phase_of};

/// Blends a sprite with its middle at a place, pixels. Its outermost texels are clear.
#[inline(never)]
pub fn blit_subpixel(strip: &mut Strip<'_>, texels: &[u8], sprite: Sprite, at: (f32, f32), opacity: u8) {
    let ((column, right), (row, down)) = (phase_of(at.0), phase_of(at.1));
    let (left, top) = (column - i32::from(sprite.origin), row - i32::from(sprite.origin));
    let room = usize::from(sprite.side - 1).next_multiple_of(LANES) as i32;
    let columns = strip.clip_columns(left + 1..left + 1 + room);
    let rows = strip.clip_rows(top + 1..top + i32::from(sprite.side));
    if columns.is_empty() || rows.is_empty() {
        return;
    }
    let (above, beside) = ((rows.start - top) as usize, (columns.start - left) as usize * 4);
    let (pitch, length) = (sprite.pitch() * 4, columns.len() * 4);
    let lines = texels[(above - 1) * pitch..].chunks_exact(pitch);
    for ((pixels, upper), lower) in strip.part(rows, &columns).zip(lines.clone()).zip(lines.skip(1)) {
        let (upper, lower) = (&upper[beside - 4..beside + length], &lower[beside - 4..beside + length]);
        blend_row(pixels, [lower, upper], [right, down], opacity);
    }
}

/// Blends a row of texels, mixed with the row above and moved right by quarters of a pixel. Both begin one texel to the
/// left.
#[inline]
fn blend_row(pixels: &mut [Texels4], [own, above]: [&[u8]; 2], [right, down]: [u8; 2], opacity: u8) {
    let mut last = lerp_quarters(first(own), first(above), down);
    let (own, above) = (own[4..].as_chunks().0, above[4..].as_chunks().0);
    for ((under, own), above) in pixels.iter_mut().zip(own).zip(above) {
        let here = lerp_quarters(*own, *above, down);
        let mixed = lerp_quarters(here, shift_in(last, here), right);
        last = here;
        *under = over(*under, if opacity == 255 { mixed } else { scale(mixed, opacity_in_256ths(opacity)) });
    }
}

/// Four times the first texel of a row.
#[inline]
fn first(row: &[u8]) -> Texels4 {
    splat(row.first_chunk().map_or(0, |texel| u32::from_le_bytes(*texel)))
}

/// `a` with this many quarters of `b`.
#[inline]
fn lerp_quarters(a: Texels4, b: Texels4, quarters: u8) -> Texels4 {
    match quarters {
        0 => a,
        1 => mean(a, mean(a, b)),
        2 => mean(a, b),
        _ => mean(b, mean(a, b)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::simd::TEXELS4_BYTES;
    use super::*;

    #[test]
    fn half_a_pixel_to_the_right_is_half_of_both() {
        let mut row = [0; 20];
        row[4..8].copy_from_slice(&[200, 100, 50, 255]);
        let mut mixed = [[0; TEXELS4_BYTES]; 1];
        blend_row(&mut mixed, [&row, &[0; 20]], [2, 0], 255);
        assert_eq!(mixed[0][..12], [100, 50, 25, 128, 100, 50, 25, 128, 0, 0, 0, 0]);
    }

    #[test]
    fn quarters_are_right_to_a_step_or_two_and_no_colour_exceeds_its_cover() {
        for (a, b) in [(0_u8, 255_u8), (255, 0), (13, 200), (90, 91), (255, 255)] {
            for quarters in 0..4 {
                let exact = f32::from(u16::from(a) * (4 - quarters) + u16::from(b) * quarters) / 4.0;
                let mixed = lerp_quarters([a; TEXELS4_BYTES], [b; TEXELS4_BYTES], quarters as u8)[0];
                assert!((f32::from(mixed) - exact).abs() <= 1.0, "{a} {b} {quarters}: {mixed}");
                let of = [[a / 2; TEXELS4_BYTES], [b - b / 3; TEXELS4_BYTES]];
                let fainter = lerp_quarters(of[0], of[1], quarters as u8)[0];
                assert!(fainter <= mixed);
            }
        }
    }
}
