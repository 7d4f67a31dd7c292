//! The same for JavaScript.

use crate::{discs::Discs, marrow_run, packing, picture};
use marrow::Simulation;
use wasm_bindgen::prelude::wasm_bindgen;

/// [`packing::Packing`].
#[wasm_bindgen]
pub struct Packing(packing::Packing);

#[wasm_bindgen]
impl Packing {
    /// `discs`: x, y, r of each.
    #[wasm_bindgen(constructor)]
    pub fn new(side: f32, jitter: f32, discs: &[f32]) -> Self {
        let discs = discs.chunks_exact(3).map(|disc| [disc[0], disc[1], disc[2]]).collect();
        Self(packing::Packing::new(&Discs { side, jitter, discs }))
    }

    /// One step.
    pub fn step(&mut self) {
        self.0.step();
    }

    /// x, y, r of each disc.
    pub fn discs(&self) -> Vec<f32> {
        self.0.discs().discs.concat()
    }
}

/// [`marrow_run::warm_run`].
#[wasm_bindgen]
pub struct Run(Simulation);

#[wasm_bindgen]
impl Run {
    /// A warm run.
    #[wasm_bindgen(constructor)]
    pub fn new(size: &str) -> Self {
        Self(marrow_run::warm_run(size))
    }

    /// One tick.
    pub fn step(&mut self) {
        self.0.tick();
    }

    /// Cells in the niche.
    pub fn cells(&self) -> u32 {
        self.0.readouts().n_cells
    }
}

/// [`picture::Picture`].
#[wasm_bindgen]
pub struct Picture {
    picture: picture::Picture,
    x_px: Vec<f32>,
    y_px: Vec<f32>,
}

#[wasm_bindgen]
impl Picture {
    /// A frame without cells, and room for the places of some.
    #[wasm_bindgen(constructor)]
    pub fn new(width_px: u32, height_px: u32, cells: usize) -> Self {
        Self {
            picture: picture::Picture::new(width_px, height_px),
            x_px: vec![0.0; cells],
            y_px: vec![0.0; cells],
        }
    }

    /// Puts the cells there.
    pub fn fill(&mut self, radii_px: &[f32]) {
        self.picture.fill(radii_px);
    }

    /// Draws the cells at the places that were written.
    pub fn draw(&mut self) {
        self.picture.draw(&self.x_px, &self.y_px);
    }

    /// Where JavaScript writes the middles, in pixels.
    pub fn x_px(&self) -> *const f32 {
        self.x_px.as_ptr()
    }

    /// Where JavaScript writes the middles, in pixels.
    pub fn y_px(&self) -> *const f32 {
        self.y_px.as_ptr()
    }

    /// Where the frame lies, RGBA, with its margins.
    pub fn frame(&self) -> *const u8 {
        self.picture.frame().0.as_ptr()
    }

    /// Width of its rows, pixels.
    pub fn pitch(&self) -> u32 {
        self.picture.frame().1
    }

    /// Where in them the picture begins.
    pub fn margin(&self) -> u32 {
        self.picture.frame().2
    }
}
