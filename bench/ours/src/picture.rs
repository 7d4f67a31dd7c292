//! The picture workload: the raster's full look over the ground of a real niche, with the peers' cells at the peers' places.

use marrow::{CellKind, CellState, CellView, Setup, Simulation, Snapshot};
use render::{Backend as _, Camera, FrameParams, Raster, Scene};

const KINDS: [CellKind; 3] = [CellKind::Erythroblast, CellKind::Neutrophil, CellKind::MyelomaCell];

/// A frame of cells.
pub struct Picture {
    snapshot: Snapshot,
    camera: Camera,
    scene: Scene,
    raster: Raster,
    frame: u32,
}

impl Picture {
    /// A frame without cells.
    pub fn new(width_px: u32, height_px: u32) -> Self {
        let mut snapshot = Snapshot::of(&Simulation::new(Setup::default()));
        snapshot.cells.clear();
        snapshot.contacts.clear();
        let camera = Camera::cover(&snapshot.niche, width_px, height_px);
        Self { snapshot, camera, scene: Scene::new(), raster: Raster::default(), frame: 0 }
    }

    /// Puts a cell here for each radius; the kinds take turns.
    pub fn fill(&mut self, radii_px: &[f32]) {
        let scale = self.camera.px_per_um;
        let cells = radii_px.iter().enumerate().map(|(i, radius)| cell(i, radius / scale));
        self.snapshot.cells = cells.collect();
    }

    /// Moves each cell to its place in the frame and draws.
    pub fn draw(&mut self, x_px: &[f32], y_px: &[f32]) {
        let (scale, camera) = (1.0 / self.camera.px_per_um, &self.camera);
        let left = camera.centre.x - camera.width_px as f32 * 0.5 * scale;
        let top = camera.centre.y - camera.height_px as f32 * 0.5 * scale;
        for ((cell, x), y) in self.snapshot.cells.iter_mut().zip(x_px).zip(y_px) {
            (cell.previous_x_um, cell.previous_y_um) = (left + x * scale, top + y * scale);
            (cell.x_um, cell.y_um) = (cell.previous_x_um, cell.previous_y_um);
        }
        let look = FrameParams { time_s: self.frame as f32 / 60.0, ..FrameParams::default() };
        self.frame += 1;
        self.raster.draw(self.scene.build(&self.snapshot, &self.camera, &look));
    }

    /// The frame as it was drawn, RGBA; width of its rows, and where in them the picture begins, pixels.
    pub fn frame(&self) -> (&[u8], u32, u32) {
        self.raster.frame()
    }
}

fn cell(i: usize, radius_um: f32) -> CellView {
    CellView {
        id: i as u64,
        kind: KINDS[i % 3],
        state: CellState::Living,
        progress: 0.0,
        maturity: (i % 97) as f32 / 97.0,
        x_um: 0.0,
        y_um: 0.0,
        previous_x_um: 0.0,
        previous_y_um: 0.0,
        radius_um,
        heading_rad: (i % 61) as f32 / 61.0 * std::f32::consts::TAU,
        antigen: [1.0; 7],
        bound_antibody: 0.0,
        bound: marrow::Bound::default(),
        exhaustion: 0.0,
        brake_covered: 0.0,
    }
}
