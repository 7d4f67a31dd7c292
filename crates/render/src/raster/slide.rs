//! Sets a sprite down at its place to a quarter of a pixel: each pixel is a mix of four texels with the same weights all
//! over. Halves of halves are means of two bytes, which vector code has one instruction for.

use super::band::Band;
use super::blend::part_of;
use super::vector::{Block, after, faint, mean, over, repeated};
use crate::sprite::{BLOCK, Sprite, phase_of};

/// Blends a sprite with its middle at a place, pixels. Its outermost texels are clear.
#[inline(never)]
pub fn slide(band: &mut Band<'_>, texels: &[u8], sprite: Sprite, at: (f32, f32), opacity: u8) {
    let ((column, right), (row, down)) = (phase_of(at.0), phase_of(at.1));
    let (left, top) = (column - i32::from(sprite.origin), row - i32::from(sprite.origin));
    let room = usize::from(sprite.side - 1).next_multiple_of(BLOCK) as i32;
    let columns = band.clip_columns(left + 1..left + 1 + room);
    let rows = band.clip_rows(top + 1..top + i32::from(sprite.side));
    if columns.is_empty() || rows.is_empty() {
        return;
    }
    let (above, beside) = ((rows.start - top) as usize, (columns.start - left) as usize * 4);
    let (pitch, length) = (sprite.pitch() * 4, columns.len() * 4);
    let lines = texels[(above - 1) * pitch..].chunks_exact(pitch);
    for ((pixels, upper), lower) in band.part(rows, &columns).zip(lines.clone()).zip(lines.skip(1)) {
        let (upper, lower) = (&upper[beside - 4..beside + length], &lower[beside - 4..beside + length]);
        lay(pixels, [lower, upper], [right, down], opacity);
    }
}

/// Blends a row of texels, mixed with the row above and moved right by quarters of a pixel. Both begin one texel to the
/// left.
#[inline]
fn lay(pixels: &mut [Block], [own, above]: [&[u8]; 2], [right, down]: [u8; 2], opacity: u8) {
    let mut last = between(first(own), first(above), down);
    let (own, above) = (own[4..].as_chunks().0, above[4..].as_chunks().0);
    for ((under, own), above) in pixels.iter_mut().zip(own).zip(above) {
        let here = between(*own, *above, down);
        let mixed = between(here, after(last, here), right);
        last = here;
        *under = over(*under, if opacity == 255 { mixed } else { faint(mixed, part_of(opacity)) });
    }
}

/// Four times the first texel of a row.
#[inline]
fn first(row: &[u8]) -> Block {
    repeated(row.first_chunk().map_or(0, |texel| u32::from_le_bytes(*texel)))
}

/// `a` with so many quarters of `b`.
#[inline]
fn between(a: Block, b: Block, quarters: u8) -> Block {
    match quarters {
        0 => a,
        1 => mean(a, mean(a, b)),
        2 => mean(a, b),
        _ => mean(b, mean(a, b)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::vector::BLOCK_BYTES;
    use super::*;

    #[test]
    fn half_a_pixel_to_the_right_is_half_of_both() {
        let mut row = [0; 20];
        row[4..8].copy_from_slice(&[200, 100, 50, 255]);
        let mut mixed = [[0; BLOCK_BYTES]; 1];
        lay(&mut mixed, [&row, &[0; 20]], [2, 0], 255);
        assert_eq!(mixed[0][..12], [100, 50, 25, 128, 100, 50, 25, 128, 0, 0, 0, 0]);
    }

    #[test]
    fn quarters_are_right_to_a_step_or_two_and_no_colour_exceeds_its_cover() {
        for (a, b) in [(0_u8, 255_u8), (255, 0), (13, 200), (90, 91), (255, 255)] {
            for quarters in 0..4 {
                let exact = f32::from(u16::from(a) * (4 - quarters) + u16::from(b) * quarters) / 4.0;
                let mixed = between([a; BLOCK_BYTES], [b; BLOCK_BYTES], quarters as u8)[0];
                assert!((f32::from(mixed) - exact).abs() <= 1.0, "{a} {b} {quarters}: {mixed}");
                let of = [[a / 2; BLOCK_BYTES], [b - b / 3; BLOCK_BYTES]];
                let fainter = between(of[0], of[1], quarters as u8)[0];
                assert!(fainter <= mixed);
            }
        }
    }
}
