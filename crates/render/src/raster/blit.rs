//! Blit: copies a sprite pixel for pixel.

use super::blend;
use super::strip::Strip;
use crate::sprite::{LANES, Sprite};

/// Blends a sprite with its middle in pixel `at`; what lies outside the strip is left out. Its outermost texels are clear.
#[inline(never)]
pub fn blit(strip: &mut Strip<'_>, texels: &[u8], sprite: Sprite, at: (i32, i32), opacity: u8) {
    let (left, top) = (at.0 - i32::from(sprite.origin), at.1 - i32::from(sprite.origin));
    let room = usize::from(sprite.side - 2).next_multiple_of(LANES) as i32;
    let columns = strip.clip_columns(left + 1..left + 1 + room);
    let rows = strip.clip_rows(top + 1..top + i32::from(sprite.side) - 1);
    if columns.is_empty() || rows.is_empty() {
        return;
    }
    let (above, beside) = ((rows.start - top) as usize, (columns.start - left) as usize * 4);
    let (pitch, length) = (sprite.pitch() * 4, columns.len() * 4);
    let lines = texels[above * pitch..].chunks_exact(pitch);
    for (pixels, line) in strip.part(rows, &columns).zip(lines) {
        blend::over_with_opacity(pixels, line[beside..beside + length].as_chunks().0, opacity);
    }
}
