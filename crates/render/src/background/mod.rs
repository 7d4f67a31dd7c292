//! Background layer: marrow, bone, vessels and fat under the cells, painted once per view and cached.

mod bone;
mod fat;
mod field;
mod resample;
mod stroma;
pub(crate) mod tile;
mod vessel;

use std::sync::Arc;

use crate::backend::FrameStatus;
use crate::camera::Camera;
use crate::draw_list::DrawList;
use crate::paint_budget::PaintBudget;
use field::DistanceField;
use marrow::niche::Niche;
use tile::{Tile, TileContent};

/// A finished tile stays for at least this many frames, about two seconds, where only bone has changed: it wears by less than
/// a pixel in that time, and repainting all the background without end would cost a tenth of every frame.
const STAYS_FRAMES: u32 = 120;

/// The background and what is being painted of it.
#[derive(Debug, Default)]
pub struct Background {
    field: Option<(Arc<Niche>, DistanceField)>,
    ready: Tile,
    pending: Tile,
    overview: Tile,
    tiles_painted: u32,
    /// Frames since the last tile was finished.
    age_frames: u32,
    scratch: Vec<u8>,
}

impl Background {
    /// Paints on, and where the right tile is not [`Self::ready_pixels`] yet, fills `pixels` with the nearest there is.
    pub fn draw(&mut self, list: &DrawList, budget: PaintBudget, pixels: &mut Vec<u8>) -> FrameStatus {
        let finish = self.update(list, budget);
        if self.ready_pixels(list).is_some() {
            return finish;
        }
        let camera = &list.camera;
        pixels.resize(camera.width_px.max(1) as usize * camera.height_px.max(1) as usize * 4, 255);
        if list.niche.is_none() {
            fill(pixels, list);
        }
        let mut scratch = std::mem::take(&mut self.scratch);
        for tile in self.tiles(list).into_iter().flatten() {
            resample::resample(tile, &list.camera, pixels, &mut scratch);
        }
        self.scratch = scratch;
        finish
    }

    /// The pixels of the right tile, once it is finished.
    pub fn ready_pixels(&self, list: &DrawList) -> Option<&[u8]> {
        let is_right = list.niche.is_some() && self.ready.content.as_ref().is_some_and(|s| s.sees(list));
        is_right.then_some(&self.ready.pixels[..])
    }

    /// Paints on, so that [`Self::tiles`] cover the frame.
    pub fn update(&mut self, list: &DrawList, budget: PaintBudget) -> FrameStatus {
        let Some(niche) = &list.niche else { return FrameStatus::Complete };
        let wanted = TileContent { camera: list.camera, theme: list.theme, niche: Arc::clone(niche) };
        self.advance(&wanted, budget);
        if self.ready.content.as_ref().is_some_and(|s| s.same(&wanted)) {
            return FrameStatus::Complete;
        }
        if !self.is_covered(list) {
            self.ensure_overview(&wanted);
        }
        FrameStatus::Partial
    }

    /// What is to be shown, the lower tile first: one, if it covers the frame by itself.
    pub fn tiles(&self, list: &DrawList) -> [Option<&Tile>; 2] {
        if list.niche.is_none() {
            return [None; 2];
        }
        let is_in_colour = self.ready.content.as_ref().is_some_and(|s| s.theme == list.theme);
        let overview = Some(&self.overview).filter(|_| !self.is_covered(list));
        [overview, Some(&self.ready).filter(|_| is_in_colour)]
    }

    fn is_covered(&self, list: &DrawList) -> bool {
        let is_in_colour = self.ready.content.as_ref().is_some_and(|s| s.theme == list.theme);
        is_in_colour && resample::covers(&self.ready, &list.camera)
    }

    /// Paints some rows of the tile that is wanted, and puts it in place when it is finished. Bone that changes
    /// again meanwhile waits for the next tile, and so does a camera that drifts, as one that follows a cell: each tile is
    /// finished once, and lies sharp under most of the frame until the next is there.
    fn advance(&mut self, wanted: &TileContent, budget: PaintBudget) {
        self.age_frames = self.age_frames.saturating_add(1);
        if self.stays(wanted, budget) {
            return;
        }
        if !self.pending.content.as_ref().is_some_and(|s| s.is_near(wanted))
            || budget == PaintBudget::Unlimited
        {
            self.ensure_field(&wanted.niche);
            self.pending.begin(wanted.clone());
        }
        if let Some((_, field)) = &self.field {
            self.pending.advance(field, budget.pixels());
        }
        if self.pending.is_done() {
            self.tiles_painted += 1;
            self.age_frames = 0;
            self.pending.number = self.tiles_painted;
            std::mem::swap(&mut self.ready, &mut self.pending);
            self.pending.content = None;
        }
    }

    /// Whether the tile that is ready is right, or right enough for now.
    fn stays(&self, wanted: &TileContent, budget: PaintBudget) -> bool {
        let Some(ready) = &self.ready.content else { return false };
        let is_young = self.age_frames < STAYS_FRAMES && budget != PaintBudget::Unlimited;
        ready.same(wanted) || ready.same_view(wanted) && is_young && self.pending.content.is_none()
    }

    fn ensure_field(&mut self, niche: &Arc<Niche>) {
        if !self.field.as_ref().is_some_and(|(held, _)| Arc::ptr_eq(held, niche)) {
            self.field = Some((Arc::clone(niche), DistanceField::new(niche)));
        }
    }

    /// The whole niche at a third of the pixels: covers every view there is while its own tile is painted.
    fn ensure_overview(&mut self, wanted: &TileContent) {
        let third = |length: u32| (length / 3).max(1);
        let size = (third(wanted.camera.width_px), third(wanted.camera.height_px));
        let camera = whole(&wanted.niche, size.0, size.1);
        let content = TileContent { camera, ..wanted.clone() };
        if self.overview.content.as_ref().is_some_and(|s| s.same_view(&content)) {
            return;
        }
        self.overview.begin(content);
        self.tiles_painted += 1;
        self.overview.number = self.tiles_painted;
        if let Some((_, field)) = &self.field {
            self.overview.advance(field, i64::MAX);
        }
    }
}

/// A camera that sees all of the niche in about this many pixels.
fn whole(niche: &Niche, width_px: u32, height_px: u32) -> Camera {
    let cover = Camera::cover(niche, width_px, height_px);
    let length = |um: f32| ((um * cover.px_per_um).round().clamp(1.0, 16_384.0)) as u32;
    Camera { width_px: length(niche.width_um), height_px: length(niche.height_um), ..cover }
}

fn fill(pixels: &mut [u8], list: &DrawList) {
    let [r, g, b] = crate::palette::background(list.theme).base.bytes();
    for pixel in pixels.chunks_exact_mut(4) {
        pixel.copy_from_slice(&[r, g, b, 255]);
    }
}
