//! The software backend: blends ready sprites over a ready background into one buffer of RGBA pixels.

mod band;
mod bands;
mod blend;
mod blit;
pub(crate) mod dent;
pub(crate) mod placed;
mod sample;
mod slide;
mod vector;

use crate::atlas::Atlas;
use crate::backend::{Backend, FrameStatus};
use crate::background::Background;
use crate::draw_list::DrawList;
use crate::paint_budget::PaintBudget;
use band::Band;
use bands::Bands;
use dent::Dents;
use placed::Placed;

/// Painted pixels a frame may spend unless told otherwise: 2 to 4 ms.
const DEFAULT_BUDGET: PaintBudget = PaintBudget::Pixels(16_000);

/// Draws frames into pixels.
#[derive(Debug)]
pub struct Raster {
    /// Rows with margins, as [`Band`] draws them.
    frame: Vec<u8>,
    /// The background beneath a frame whose own is not painted yet.
    coarse: Vec<u8>,
    width: usize,
    height: usize,
    atlas: Atlas,
    background: Background,
    placed: Vec<Placed>,
    /// How those of them give way that are pressed.
    dents: Vec<Dents>,
    bands: Bands,
    budget: PaintBudget,
}

impl Default for Raster {
    fn default() -> Self {
        Self::new(DEFAULT_BUDGET)
    }
}

impl Raster {
    /// A raster that spends so much on new sprites and background in each frame.
    pub fn new(budget: PaintBudget) -> Self {
        Self {
            frame: Vec::new(),
            coarse: Vec::new(),
            width: 0,
            height: 0,
            atlas: Atlas::default(),
            background: Background::default(),
            placed: Vec::new(),
            dents: Vec::new(),
            bands: Bands::default(),
            budget,
        }
    }

    /// A copy of the frame, RGBA, every pixel opaque, rows from the top.
    pub fn pixels(&self) -> Vec<u8> {
        let (pitch, margin) = (band::pitch(self.width) * 4, band::MARGIN * 4);
        let rows = self.frame.chunks_exact(pitch).take(self.height);
        rows.flat_map(|row| &row[margin..margin + self.width * 4]).copied().collect()
    }

    /// The frame as it was drawn: its rows are so many pixels wide, and the picture begins so many to the right.
    pub fn frame(&self) -> (&[u8], u32, u32) {
        (&self.frame, band::pitch(self.width) as u32, band::MARGIN as u32)
    }

    /// Width and height of the frame, pixels.
    pub fn size(&self) -> (u32, u32) {
        (self.width as u32, self.height as u32)
    }

    /// Changes what a frame may spend on new sprites and background.
    pub fn set_budget(&mut self, budget: PaintBudget) {
        self.budget = budget;
    }

    fn fit(&mut self, list: &DrawList) {
        self.width = list.camera.width_px.max(1) as usize;
        self.height = list.camera.height_px.max(1) as usize;
        self.frame.resize(band::pitch(self.width) * self.height * 4, 255);
    }

    /// Finds or makes the sprites first: from then on the store stays as it is.
    fn place(&mut self, list: &DrawList, budget: PaintBudget) {
        self.atlas.begin_frame(list.theme, budget);
        self.placed.clear();
        self.dents.clear();
        for (instance, contacts) in list.instances() {
            let mut placed = Placed::new(instance, &mut self.atlas);
            if !contacts.is_empty() && placed.body_px().is_some() {
                placed.give_way(self.dents.len());
                self.dents.push(Dents::new(contacts));
            }
            self.placed.push(placed);
        }
        self.bands.deal(&self.placed, self.height);
    }

    /// Draws a band, on the background that is ready or else on the nearest there is.
    fn draw_band(&mut self, number: usize, list: &DrawList) {
        let background = self.background.ready_pixels(list).unwrap_or(&self.coarse);
        let mut band = Band::new(bands::rows(number, self.height), &mut self.frame, self.width);
        band.lay_background(background);
        for sprite in self.bands.list(number) {
            sprite.draw(&mut band, &self.atlas, &self.dents);
        }
    }
}

impl Backend for Raster {
    fn draw(&mut self, list: &DrawList) -> FrameStatus {
        self.fit(list);
        let budget = self.budget.for_frame(self.width * self.height);
        let background = self.background.draw(list, budget, &mut self.coarse);
        self.place(list, budget);
        for band in 0..self.bands.len() {
            self.draw_band(band, list);
        }
        if background == FrameStatus::Complete && self.atlas.is_complete() {
            FrameStatus::Complete
        } else {
            FrameStatus::Partial
        }
    }
}
