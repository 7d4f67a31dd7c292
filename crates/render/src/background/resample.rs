//! Resampling: shows a finished tile from another camera while the right one is being painted.

use super::tile::Tile;
use crate::camera::Camera;

/// How a tile lies under a frame.
struct UnderlayView {
    /// From one pixel of the frame to the next, in the tile's pixels.
    step: f32,
    /// Where the middle of the frame's first pixel lies on the tile.
    start: (f32, f32),
    columns: core::ops::Range<usize>,
    rows: core::ops::Range<usize>,
}

impl UnderlayView {
    fn new(from: &Camera, camera: &Camera) -> Self {
        let step = from.px_per_um / camera.px_per_um;
        let start = from.view_from_world(camera.world_from_view(0.5, 0.5));
        let columns = covered(start.0, step, from.width_px, camera.width_px as usize);
        let rows = covered(start.1, step, from.height_px, camera.height_px as usize);
        Self { step, start, columns, rows }
    }
}

/// Whether the tile covers all of the frame.
pub fn covers(tile: &Tile, camera: &Camera) -> bool {
    tile.content.as_ref().is_some_and(|content| {
        let under = UnderlayView::new(&content.camera, camera);
        under.columns.len() == camera.width_px as usize && under.rows.len() == camera.height_px as usize
    })
}

/// Fills what of the frame the tile covers. `scratch` holds one row of the tile.
pub fn resample(tile: &Tile, camera: &Camera, pixels: &mut [u8], scratch: &mut Vec<u8>) {
    let Some(content) = &tile.content else { return };
    let (from, width) = (&content.camera, camera.width_px as usize);
    let UnderlayView { step, start: (x0, y0), columns, rows } = UnderlayView::new(from, camera);
    let pitch = from.width_px as usize * 4;
    for row in rows {
        let (upper, lower, share) = lerp_coordinates(y0 + row as f32 * step, from.height_px);
        let line = |at: usize| &tile.pixels[at * pitch..(at + 1) * pitch];
        mix_rows(scratch, line(upper), line(lower), share);
        let target = &mut pixels[(row * width + columns.start) * 4..(row * width + columns.end) * 4];
        resample_row(target, scratch, x0 + columns.start as f32 * step, step);
    }
}

/// Rows or columns of the frame that lie over the tile.
fn covered(start: f32, step: f32, length: u32, count: usize) -> core::ops::Range<usize> {
    let first = (-start / step).ceil().clamp(0.0, count as f32) as usize;
    let last = ((length as f32 - start) / step).ceil().clamp(0.0, count as f32) as usize;
    first..last.max(first)
}

/// The two texels a place lies between, and the share of the second in 1/256.
fn lerp_coordinates(at: f32, length: u32) -> (usize, usize, u16) {
    let v = ((at - 0.5).max(0.0) * 256.0) as usize;
    let last = length as usize - 1;
    ((v >> 8).min(last), ((v >> 8) + 1).min(last), (v & 255) as u16)
}

fn mix_rows(into: &mut Vec<u8>, upper: &[u8], lower: &[u8], share: u16) {
    into.resize(upper.len(), 255);
    for ((mixed, a), b) in into.iter_mut().zip(upper).zip(lower) {
        *mixed = ((u16::from(*a) * (256 - share) + u16::from(*b) * share) >> 8) as u8;
    }
}

/// Fills a row of the frame from a row of the tile.
fn resample_row(target: &mut [u8], row: &[u8], start: f32, step: f32) {
    let last = (row.len() / 4 - 1) as i32;
    let mut at = ((start - 0.5) * 65_536.0) as i64;
    let advance = (step * 65_536.0) as i64;
    for pixel in target.chunks_exact_mut(4) {
        let column = ((at >> 16) as i32).clamp(0, last);
        let share = if at < 0 { 0 } else { ((at >> 8) & 255) as u16 };
        let (a, b) = (column as usize * 4, (column + 1).min(last) as usize * 4);
        if let (Some(left), Some(right)) = (row.get(a..a + 4), row.get(b..b + 4)) {
            for c in 0..4 {
                pixel[c] = ((u16::from(left[c]) * (256 - share) + u16::from(right[c]) * share) >> 8) as u8;
            }
        }
        at += advance;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widening_by_two_mixes_neighbours() {
        let row = [0, 0, 0, 255, 200, 100, 40, 255];
        let mut wide = [0; 16];
        resample_row(&mut wide, &row, 0.25, 0.5);
        assert_eq!(wide[0..4], [0, 0, 0, 255]);
        assert_eq!(wide[4..8], [50, 25, 10, 255]);
        assert_eq!(wide[12..16], [200, 100, 40, 255]);
    }
}
