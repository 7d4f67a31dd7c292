//! The software backend: blends ready sprites over a ready ground into one buffer of RGBA pixels.

mod band;
mod bands;
mod blend;
mod blit;
pub(crate) mod dent;
pub(crate) mod placed;
mod sample;
mod slide;
mod vector;

use crate::atlas::{Atlas, Effort};
use crate::backend::{Backend, Finish};
use crate::draw_list::DrawList;
use crate::ground::Ground;
use band::Band;
use bands::Bands;
use dent::Dents;
use placed::Placed;

/// Painted pixels a frame may spend unless told otherwise: 2 to 4 ms.
const USUAL_EFFORT: Effort = Effort::Pixels(16_000);

/// Draws frames into pixels.
#[derive(Debug)]
pub struct Raster {
    pixels: Vec<u8>,
    width: usize,
    height: usize,
    atlas: Atlas,
    ground: Ground,
    placed: Vec<Placed>,
    /// How those of them give way that are pressed.
    dents: Vec<Dents>,
    bands: Bands,
    band: Band,
    effort: Effort,
}

impl Default for Raster {
    fn default() -> Self {
        Self::new(USUAL_EFFORT)
    }
}

impl Raster {
    /// A raster that spends so much on new sprites and ground in each frame.
    pub fn new(effort: Effort) -> Self {
        Self {
            pixels: Vec::new(),
            width: 0,
            height: 0,
            atlas: Atlas::default(),
            ground: Ground::default(),
            placed: Vec::new(),
            dents: Vec::new(),
            bands: Bands::default(),
            band: Band::default(),
            effort,
        }
    }

    /// The frame, RGBA, every pixel opaque, rows from the top.
    pub fn pixels(&self) -> &[u8] {
        &self.pixels
    }

    /// Width and height of the frame, pixels.
    pub fn size(&self) -> (u32, u32) {
        (self.width as u32, self.height as u32)
    }

    /// Changes what a frame may spend on new sprites and ground.
    pub fn set_effort(&mut self, effort: Effort) {
        self.effort = effort;
    }

    fn fit(&mut self, list: &DrawList) {
        self.width = list.camera.width_px.max(1) as usize;
        self.height = list.camera.height_px.max(1) as usize;
        self.pixels.resize(self.width * self.height * 4, 255);
    }

    /// Finds or makes the sprites first: from then on the store stays as it is.
    fn place(&mut self, list: &DrawList, effort: Effort) {
        self.atlas.begin(list.theme, effort);
        self.placed.clear();
        self.dents.clear();
        for (stamp, presses) in list.stamps() {
            let mut placed = Placed::new(stamp, &mut self.atlas);
            if !presses.is_empty() && placed.body_px().is_some() {
                placed.give_way(self.dents.len());
                self.dents.push(Dents::new(presses));
            }
            self.placed.push(placed);
        }
        self.bands.deal(&self.placed, self.height);
    }

    /// Draws a band, on the ground that is ready or else on the one that the frame has been filled with.
    fn draw_band(&mut self, number: usize, list: &DrawList) {
        let Self { pixels, width, band, bands, .. } = self;
        let ground = self.ground.ready(list).unwrap_or(pixels);
        band.begin(bands::rows(number, self.height), ground, *width);
        for sprite in bands.list(number) {
            sprite.draw(band, &self.atlas, &self.dents);
        }
        band.finish(pixels);
    }
}

impl Backend for Raster {
    fn draw(&mut self, list: &DrawList) -> Finish {
        self.fit(list);
        let effort = self.effort.within(self.width * self.height);
        let ground = self.ground.draw(list, effort, &mut self.pixels);
        self.place(list, effort);
        for band in 0..self.bands.len() {
            self.draw_band(band, list);
        }
        if ground == Finish::Whole && self.atlas.has_all() { Finish::Whole } else { Finish::Coarse }
    }
}
