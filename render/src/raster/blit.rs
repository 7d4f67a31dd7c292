//! Sets a sprite down pixel for pixel.

use super::blend;
use super::frame::{Frame, Rows, in_blocks};
use crate::sprite::Sprite;

/// Blends a sprite with its middle in pixel `at`; what lies outside the tile is left out.
pub fn blit(frame: &mut Frame, (texels, spans): Rows, sprite: &Sprite, at: (i32, i32), opacity: u8) {
    let (left, top) = (at.0 - i32::from(sprite.origin), at.1 - i32::from(sprite.origin));
    let pitch = sprite.pitch();
    let rows = frame.clip_rows(top..top + i32::from(sprite.side));
    for y in rows {
        let line = (y - top) as usize;
        let covered = in_blocks(spans[line].covered.map(i32::from), 0, sprite);
        let columns = frame.clip_columns(left + covered.start..left + covered.end);
        if columns.is_empty() {
            continue;
        }
        let source = (line * pitch + (columns.start - left) as usize) * 4;
        let from = &texels[source..source + columns.len() * 4];
        let row = frame.row(y, &columns);
        let solid = spans[line].solid.map(|column| i32::from(column) - (columns.start - left));
        blend::lay(row, from, solid, opacity);
    }
}
