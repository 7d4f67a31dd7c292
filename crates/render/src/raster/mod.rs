//! Software rasteriser: blends cached sprites over a cached background into one buffer of RGBA pixels.

mod blend;
mod blit;
mod blit_subpixel;
mod contact_deform;
mod deformation;
pub(crate) mod placed_sprite;
mod sample_transformed;
mod simd;
mod strip;
mod strip_bins;

use crate::atlas::Atlas;
use crate::backend::{Backend, FrameStatus};
use crate::background::Background;
use crate::draw_list::DrawList;
use crate::paint_budget::PaintBudget;
use deformation::Deformation;
use placed_sprite::PlacedSprite;
use strip::Strip;
use strip_bins::StripBins;

/// Painted pixels a frame may spend unless told otherwise: 2 to 4 ms.
const DEFAULT_BUDGET: PaintBudget = PaintBudget::Pixels(16_000);

/// Draws frames into pixels.
///
/// ```
/// use render::{Backend as _, DrawList, FrameStatus, PaintBudget, Raster, SpriteInstance, SpriteKind};
///
/// let mut list = DrawList::default();
/// (list.camera.width_px, list.camera.height_px) = (40, 30);
/// let mut raster = Raster::new(PaintBudget::Unlimited);
/// raster.draw(&list);
/// let empty = raster.pixels();
///
/// // One antibody in the middle, 8 pixels in radius.
/// list.marks.push(SpriteInstance::mark(SpriteKind::Antibody, (20.0, 15.0), 8.0, 0.0));
/// assert_eq!(raster.draw(&list), FrameStatus::Complete);
/// assert_ne!(raster.pixels(), empty);
/// ```
#[derive(Debug)]
pub struct Raster {
    /// Rows with margins, as [`Strip`] draws them.
    frame: Vec<u8>,
    /// The background under a frame whose own is not painted yet.
    coarse: Vec<u8>,
    width: usize,
    height: usize,
    atlas: Atlas,
    background: Background,
    placed: Vec<PlacedSprite>,
    /// How those of them deform that have contacts.
    deformations: Vec<Deformation>,
    bins: StripBins,
    budget: PaintBudget,
}

impl Default for Raster {
    fn default() -> Self {
        Self::new(DEFAULT_BUDGET)
    }
}

impl Raster {
    /// A rasteriser with this budget per frame.
    pub fn new(budget: PaintBudget) -> Self {
        Self {
            frame: Vec::new(),
            coarse: Vec::new(),
            width: 0,
            height: 0,
            atlas: Atlas::default(),
            background: Background::default(),
            placed: Vec::new(),
            deformations: Vec::new(),
            bins: StripBins::default(),
            budget,
        }
    }

    /// A copy of the frame, RGBA, every pixel opaque, rows from the top.
    pub fn pixels(&self) -> Vec<u8> {
        let (pitch, margin) = (strip::pitch(self.width) * 4, strip::MARGIN * 4);
        let rows = self.frame.chunks_exact(pitch).take(self.height);
        rows.flat_map(|row| &row[margin..margin + self.width * 4]).copied().collect()
    }

    /// The frame as it was drawn: the pixels, their number from one row to the next, and how many the picture begins to the right.
    pub fn frame(&self) -> (&[u8], u32, u32) {
        (&self.frame, strip::pitch(self.width) as u32, strip::MARGIN as u32)
    }

    /// Width and height of the frame, pixels.
    pub fn size(&self) -> (u32, u32) {
        (self.width as u32, self.height as u32)
    }

    fn fit(&mut self, list: &DrawList) {
        self.width = list.camera.width_px.max(1) as usize;
        self.height = list.camera.height_px.max(1) as usize;
        self.frame.resize(strip::pitch(self.width) * self.height * 4, 255);
    }

    /// Finds or paints the sprites first: from then on the atlas stays as it is.
    fn place(&mut self, list: &DrawList, budget: PaintBudget) {
        self.atlas.begin_frame(list.theme, budget);
        self.placed.clear();
        self.deformations.clear();
        for (instance, contacts) in list.instances() {
            let mut placed = PlacedSprite::new(instance, &mut self.atlas);
            if !contacts.is_empty() && placed.body_px().is_some() {
                placed.deform(self.deformations.len());
                self.deformations.push(Deformation::new(contacts));
            }
            self.placed.push(placed);
        }
        self.bins.bin(&self.placed, self.height);
    }

    /// Draws a strip, on the right background if it is ready, else on the best there is.
    fn draw_strip(&mut self, number: usize, list: &DrawList) {
        let background = self.background.ready_pixels(list).unwrap_or(&self.coarse);
        let mut strip = Strip::new(strip_bins::rows(number, self.height), &mut self.frame, self.width);
        strip.lay_background(background);
        for sprite in self.bins.list(number) {
            sprite.draw(&mut strip, &self.atlas, &self.deformations);
        }
    }
}

impl Backend for Raster {
    fn draw(&mut self, list: &DrawList) -> FrameStatus {
        self.fit(list);
        let budget = self.budget.for_frame(self.width * self.height, list.is_at_rest);
        let background = self.background.draw(list, budget, &mut self.coarse);
        self.place(list, budget);
        for strip in 0..self.bins.len() {
            self.draw_strip(strip, list);
        }
        if background == FrameStatus::Complete && self.atlas.is_complete() {
            FrameStatus::Complete
        } else {
            FrameStatus::Partial
        }
    }
}
