//! The software backend: blends ready sprites over a ready ground into one buffer of RGBA pixels.

mod blend;
mod blit;
pub(crate) mod dent;
pub(crate) mod placed;
mod sample;
mod slide;
mod tile;
mod tiles;
mod vector;

use crate::atlas::{Atlas, Effort};
use crate::backend::{Backend, Finish};
use crate::draw_list::DrawList;
use crate::ground::Ground;
use dent::Dents;
use placed::Placed;
use tile::Tile;
use tiles::Tiles;

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
    tiles: Tiles,
    tile: Tile,
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
            tiles: Tiles::default(),
            tile: Tile::default(),
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
    fn place(&mut self, list: &DrawList) {
        self.atlas.begin(list.theme, self.effort);
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
        self.tiles.deal(&self.placed, self.width, self.height);
    }

    /// Draws a tile, on the ground that is ready or else on the one that the frame has been filled with.
    fn draw_tile(&mut self, number: usize, list: &DrawList) {
        let Self { pixels, width, tile, tiles, .. } = self;
        let ground = self.ground.ready(list).unwrap_or(pixels);
        tile.begin(tiles.area(number, *width, self.height), ground, *width);
        for sprite in tiles.list(number) {
            sprite.draw(tile, &self.atlas, &self.dents);
        }
        tile.finish(pixels, *width);
    }
}

impl Backend for Raster {
    fn draw(&mut self, list: &DrawList) -> Finish {
        self.fit(list);
        let ground = self.ground.draw(list, self.effort, &mut self.pixels);
        self.place(list);
        for tile in 0..self.tiles.len() {
            self.draw_tile(tile, list);
        }
        if ground == Finish::Whole && self.atlas.has_all() { Finish::Whole } else { Finish::Coarse }
    }
}
