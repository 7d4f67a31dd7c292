//! Sets a sprite down at its place to a quarter of a pixel: each pixel is a mix of four texels with the same weights all
//! over. Halves of halves are means of two bytes, which vector code has one instruction for.

use super::blend;
use super::tile::{Rows, Tile, in_blocks};
use super::vector::{BLOCK_BYTES, Block, mean};
use crate::sprite::{BLOCK, Sprite, phase_of};

/// Blocks of the widest row that is slid.
const ROOM: usize = 48;

/// Blends a sprite with its middle at a place, pixels. Its outermost texels are clear.
#[inline(never)]
pub fn slide(tile: &mut Tile, (texels, spans): Rows, sprite: &Sprite, at: (f32, f32), opacity: u8) {
    let ((column, right), (row, down)) = (phase_of(at.0), phase_of(at.1));
    let (left, top) = (column - i32::from(sprite.origin), row - i32::from(sprite.origin));
    let pitch = sprite.pitch() * 4;
    let mix = [mix::<0>, mix::<1>, mix::<2>, mix::<3>][usize::from(right & 3)];
    let mut mixed = [[0; BLOCK_BYTES]; ROOM];
    for y in tile.clip_rows(top + 1..top + i32::from(sprite.side)) {
        let line = (y - top) as usize;
        let (lower, upper) = (spans[line], spans[line - 1]);
        let covered = in_blocks(either(lower.covered, upper.covered), 1, sprite);
        let columns = tile.clip_columns(left + covered.start..left + covered.end);
        if columns.is_empty() {
            continue;
        }
        let own = line * pitch + covered.start as usize * 4;
        let blocks = (covered.len() / BLOCK).min(ROOM);
        let row = |at: usize| &texels[at - 4..at + blocks * BLOCK_BYTES];
        mix(&mut mixed[..blocks], thirds(row(own), row(own - pitch), down));
        let solid = both(lower.solid, upper.solid);
        let mixed = &mixed[(columns.start - left - covered.start) as usize / BLOCK..];
        blend::lay(tile.row(y, &columns), mixed, shift(solid, left - columns.start), opacity);
    }
}

fn shift([from, past]: [i32; 2], by: i32) -> [i32; 2] {
    [from + by, past + by]
}

/// The columns in which both rows are solid, and the ones to their left.
fn both(a: [u16; 2], b: [u16; 2]) -> [i32; 2] {
    [i32::from(a[0].max(b[0])) + 1, i32::from(a[1].min(b[1]))]
}

/// The columns that either of two rows touches, and one more to the right.
fn either(a: [u16; 2], b: [u16; 2]) -> [i32; 2] {
    match (a[0] < a[1], b[0] < b[1]) {
        (true, true) => [i32::from(a[0].min(b[0])), i32::from(a[1].max(b[1])) + 1],
        (true, false) => [i32::from(a[0]), i32::from(a[1]) + 1],
        (false, true) => [i32::from(b[0]), i32::from(b[1]) + 1],
        (false, false) => [0, 0],
    }
}

/// Which three, taken as the mean of the first with the mean of the others, give `a` with so many quarters of `b`.
fn thirds<T: Copy>(a: T, b: T, quarters: u8) -> [T; 3] {
    match quarters {
        0 => [a, a, a],
        1 => [a, a, b],
        2 => [a, b, b],
        _ => [b, a, b],
    }
}

/// Mixes three rows of texels, moved right by quarters of a pixel. They begin one texel to the left.
fn mix<const RIGHT: u8>(mixed: &mut [Block], rows: [&[u8]; 3]) {
    let here = |row: usize| rows[row][4..].as_chunks().0;
    let left = |row: usize| rows[row].as_chunks().0;
    let here = here(0).iter().zip(here(1)).zip(here(2));
    let left = left(0).iter().zip(left(1)).zip(left(2));
    for ((mixed, ((a, b), c)), ((d, e), f)) in mixed.iter_mut().zip(here).zip(left) {
        let here = mean_of_three([*a, *b, *c]);
        *mixed =
            mean_of_three(thirds(here, if RIGHT == 0 { here } else { mean_of_three([*d, *e, *f]) }, RIGHT));
    }
}

/// The mean of the first with the mean of the others.
#[inline]
fn mean_of_three([first, second, third]: [Block; 3]) -> Block {
    mean(first, mean(second, third))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_a_pixel_to_the_right_is_half_of_both() {
        let mut row = [0; 20];
        row[4..8].copy_from_slice(&[200, 100, 50, 255]);
        let mut mixed = [[0; 16]; 1];
        mix::<2>(&mut mixed, thirds(&row, &[0; 20], 0));
        assert_eq!(mixed[0][..12], [100, 50, 25, 128, 100, 50, 25, 128, 0, 0, 0, 0]);
    }

    #[test]
    fn quarters_are_right_to_a_step_or_two_and_no_colour_exceeds_its_cover() {
        for (a, b) in [(0_u8, 255_u8), (255, 0), (13, 200), (90, 91), (255, 255)] {
            for quarters in 0..4 {
                let exact = f32::from(u16::from(a) * (4 - quarters) + u16::from(b) * quarters) / 4.0;
                let mixed = mean_of_three(thirds([a; BLOCK_BYTES], [b; BLOCK_BYTES], quarters as u8))[0];
                assert!((f32::from(mixed) - exact).abs() <= 1.0, "{a} {b} {quarters}: {mixed}");
                let of = [[a / 2; BLOCK_BYTES], [b - b / 3; BLOCK_BYTES]];
                let fainter = mean_of_three(thirds(of[0], of[1], quarters as u8))[0];
                assert!(fainter <= mixed);
            }
        }
    }
}
