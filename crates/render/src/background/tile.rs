//! Background tile: a painted picture of the niche for one camera and theme, filled row by row.

use std::sync::Arc;

use super::field::DistanceField;
use super::{bone, fat, stroma, vessel};
use crate::camera::Camera;
use crate::colour::Rgb;
use crate::draw_list::DrawList;
use crate::palette::{self, BackgroundPalette};
use crate::theme::Theme;
use glam::vec2;
use marrow::niche::Niche;

/// A view is near another whose middle is less than this part of the frame aside. Chosen: most of it is covered.
const NEAR: f32 = 0.3;
/// And whose scale is less than this many times its own. Chosen: not seen to be soft.
const NEAR_SCALE: f32 = 1.1;

/// What a tile shows.
#[derive(Clone, Debug)]
pub struct TileContent {
    /// Where it is seen from.
    pub camera: Camera,
    /// In which colours.
    pub theme: Theme,
    /// The surroundings.
    pub niche: Arc<Niche>,
}

impl TileContent {
    /// Whether it is the same view in the same colours, whatever has become of the bone.
    pub fn same_view(&self, other: &Self) -> bool {
        self.camera == other.camera && self.theme == other.theme
    }

    /// Whether it shows most of another view at nearly its scale, in the same colours.
    pub fn is_near(&self, other: &Self) -> bool {
        let (own, theirs) = (&self.camera, &other.camera);
        let scale = own.px_per_um / theirs.px_per_um;
        let aside = |from: f32, to: f32, length_px: u32| {
            (from - to).abs() * theirs.px_per_um < NEAR * length_px as f32
        };
        self.theme == other.theme
            && (own.width_px, own.height_px) == (theirs.width_px, theirs.height_px)
            && (1.0 / NEAR_SCALE..NEAR_SCALE).contains(&scale)
            && aside(own.centre.x, theirs.centre.x, theirs.width_px)
            && aside(own.centre.y, theirs.centre.y, theirs.height_px)
    }

    /// Whether it is the view of a frame in its colours.
    pub fn sees(&self, list: &DrawList) -> bool {
        self.camera == list.camera && self.theme == list.theme
    }

    /// Whether it is the very same picture.
    pub fn same(&self, other: &Self) -> bool {
        self.same_view(other) && Arc::ptr_eq(&self.niche, &other.niche)
    }
}

/// A picture of the background, perhaps unfinished.
#[derive(Debug, Default)]
pub struct Tile {
    /// What it shows; `None` before it was begun.
    pub content: Option<TileContent>,
    /// RGBA rows from the top.
    pub pixels: Vec<u8>,
    /// Differs for each finished picture.
    pub number: u32,
    rows_done: usize,
}

impl Tile {
    /// Starts a new picture in the same buffer.
    pub fn begin(&mut self, content: TileContent) {
        let camera = content.camera;
        self.pixels.resize(camera.width_px as usize * camera.height_px as usize * 4, 255);
        self.rows_done = 0;
        self.content = Some(content);
    }

    /// Whether it is finished.
    pub fn is_done(&self) -> bool {
        self.content.as_ref().is_some_and(|s| self.rows_done >= s.camera.height_px as usize)
    }

    /// Paints on by about this many pixels, at least a row.
    pub fn advance(&mut self, field: &DistanceField, pixels: i64) {
        let Some(content) = &self.content else { return };
        let (width, height) = (content.camera.width_px as usize, content.camera.height_px as usize);
        let rows = (pixels / width.max(1) as i64).clamp(1, height.max(1) as i64) as usize;
        let until = (self.rows_done + rows).min(height);
        let palette = palette::background(content.theme);
        for row in self.rows_done..until {
            paint_row(
                &mut self.pixels[row * width * 4..(row + 1) * width * 4],
                row,
                content,
                field,
                &palette,
            );
        }
        self.rows_done = until;
    }
}

fn paint_row(
    pixels: &mut [u8],
    row: usize,
    content: &TileContent,
    field: &DistanceField,
    palette: &BackgroundPalette,
) {
    let camera = &content.camera;
    let px_um = 1.0 / camera.px_per_um;
    let y_um = camera.world_from_view(0.0, row as f32 + 0.5).y;
    let left_um = camera.world_from_view(0.5, 0.0).x;
    for (x, pixel) in pixels.chunks_exact_mut(4).enumerate() {
        let p = vec2(left_um + x as f32 * px_um, y_um);
        let near = field.near(p);
        let mut colour = if near.bone < -1.0 { palette.bone } else { stroma::paint(p, px_um, palette) };
        colour = vessel::paint(colour, near, px_um, palette);
        if near.bone < 9.0 {
            colour = bone::paint(colour, p, near.bone, px_um, palette);
        }
        set(pixel, colour);
    }
    paint_fat(pixels, y_um, left_um, px_um, content, palette);
}

/// Fat cells that this row crosses.
fn paint_fat(
    pixels: &mut [u8],
    y_um: f32,
    left_um: f32,
    px_um: f32,
    content: &TileContent,
    palette: &BackgroundPalette,
) {
    for cell in &content.niche.fat_cells {
        let (reach, dy) = (cell.radius_um * 1.02 + fat::MARGIN_UM, y_um - cell.centre.y);
        if dy.abs() >= reach {
            continue;
        }
        let half = (reach * reach - dy * dy).sqrt();
        let column = |x_um: f32| ((x_um - left_um) / px_um).clamp(0.0, (pixels.len() / 4) as f32) as usize;
        let (from, to) = (column(cell.centre.x - half), column(cell.centre.x + half));
        for (i, pixel) in pixels[from * 4..to.max(from) * 4].chunks_exact_mut(4).enumerate() {
            let p = vec2(left_um + (from + i) as f32 * px_um, y_um);
            let part = |v: u8| f32::from(v) / 255.0;
            let under = Rgb { r: part(pixel[0]), g: part(pixel[1]), b: part(pixel[2]) };
            set(pixel, fat::paint(under, p, cell, px_um, palette));
        }
    }
}

fn set(pixel: &mut [u8], colour: Rgb) {
    let [r, g, b] = colour.bytes();
    pixel.copy_from_slice(&[r, g, b, 255]);
}
