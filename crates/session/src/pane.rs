//! One picture of one run: its camera, its scene, its names, and what draws it.

use marrow::sim::CellView;
use marrow::sim::niche::{Niche, Point};
use render::{Backend, Camera, FrameParams, FrameStatus, Null, Scene};

use super::labels::{Label, Labels, Names};
use super::room::LabelLayout;
use super::run::Run;

/// A run and its picture.
pub struct Pane {
    /// The run.
    pub run: Run,
    /// Where it is looked from.
    pub camera: Camera,
    /// Device pixels that there are; the picture may be drawn with fewer.
    full_px: (u32, u32),
    share: f32,
    zoomed: bool,
    scene: Scene,
    labels: Labels,
    backend: Box<dyn Backend>,
    finish: FrameStatus,
}

impl Pane {
    /// A picture of `run` that is drawn nowhere yet.
    pub fn new(run: Run) -> Self {
        Self {
            camera: Camera::cover(&run.snapshot().niche, 1, 1),
            run,
            full_px: (1, 1),
            share: 1.0,
            zoomed: false,
            scene: Scene::default(),
            labels: Labels::default(),
            backend: Box::new(Null::default()),
            finish: FrameStatus::Partial,
        }
    }

    /// Draws with `backend` from now on.
    pub fn use_backend(&mut self, backend: Box<dyn Backend>) {
        self.backend = backend;
        self.finish = FrameStatus::Partial;
    }

    /// Shows another run from now on, in the same place.
    pub fn show(&mut self, run: Run) {
        self.run = run;
        self.scene.reset_motion();
        self.finish = FrameStatus::Partial;
    }

    /// Plays ticks for somebody who sees so many pass in a second.
    pub fn play(&mut self, ticks: u32, ticks_per_second: f32) {
        self.run.play(ticks);
        self.scene.smooth_motion(self.run.snapshot(), ticks_per_second);
    }

    /// Whether a part of the marrow is shown only.
    pub const fn zoomed(&self) -> bool {
        self.zoomed
    }

    /// Whether the last picture stands in for something finer.
    pub fn is_coarse(&self) -> bool {
        self.finish == FrameStatus::Partial
    }

    /// Draws.
    pub fn draw(&mut self, look: &FrameParams) {
        let list = self.scene.build(self.run.snapshot(), &self.camera, look);
        self.finish = self.backend.draw(list);
    }

    /// The names on this picture.
    pub fn labels(&mut self, names: Names<'_>, alpha: f32, board: &LabelLayout) -> &[Label] {
        self.labels.place((self.run.snapshot(), &self.scene), &self.camera, names, alpha, board)
    }

    /// Where a cell of the run is, its motion smoothed.
    pub fn position(&self, cell: &CellView, alpha: f32) -> Point {
        self.scene.position(self.run.snapshot(), cell, alpha)
    }

    /// Where a cell of the run is drawn.
    pub fn place(&self, cell: &CellView, alpha: f32) -> Point {
        self.scene.place(self.run.snapshot(), cell, alpha)
    }

    /// The names may stand elsewhere from now on.
    pub fn let_names_go(&mut self) {
        self.labels.let_go();
    }

    /// Sees the whole.
    pub fn see_all(&mut self) {
        self.camera = Camera::cover(self.niche(), self.camera.width_px, self.camera.height_px);
        self.zoomed = false;
    }

    /// There are this many device pixels now.
    pub fn resize(&mut self, width_px: u32, height_px: u32) {
        self.full_px = (width_px, height_px);
        self.fit();
    }

    /// Draws with this share of the pixels' width and height.
    pub fn set_share(&mut self, share: f32) {
        self.share = share;
        self.fit();
    }

    fn fit(&mut self) {
        let part = |full_px: u32| (full_px as f32 * self.share).round() as u32;
        let (width_px, height_px) = (part(self.full_px.0), part(self.full_px.1));
        let before = self.camera;
        self.camera = Camera::cover(self.niche(), width_px.max(1), height_px.max(1));
        if self.zoomed {
            self.camera.centre = before.centre;
            // The same part of the marrow, in as many pixels as there are now.
            self.camera.px_per_um = before.px_per_um * width_px.max(1) as f32 / before.width_px.max(1) as f32;
            self.settle();
        }
    }

    /// Keeps the camera inside the marrow, and notes whether it sees all of it.
    pub fn settle(&mut self) {
        self.camera.clamp_to(&self.run.snapshot().niche);
        let whole = Camera::cover(self.niche(), self.camera.width_px, self.camera.height_px);
        self.zoomed = self.camera.px_per_um > whole.px_per_um * 1.001;
    }

    /// Looks from where another pane looks from.
    pub fn look_as(&mut self, other: &Self) {
        self.camera.centre = other.camera.centre;
        self.camera.px_per_um =
            other.camera.px_per_um * self.camera.width_px as f32 / other.camera.width_px.max(1) as f32;
        self.settle();
    }

    /// Where a point of the marrow is, in shares of the width and height.
    pub fn share_of_view(&self, point: Point) -> (f32, f32) {
        let (x, y) = self.camera.view_from_world(point);
        (x / self.camera.width_px as f32, y / self.camera.height_px as f32)
    }

    /// Which point of the marrow is at a place, in shares of the width and height.
    pub fn point_at(&self, x: f32, y: f32) -> Point {
        self.camera.world_from_view(x * self.camera.width_px as f32, y * self.camera.height_px as f32)
    }

    /// What is shown from left to right, µm.
    pub fn width_um(&self) -> f32 {
        self.camera.width_px as f32 / self.camera.px_per_um
    }

    fn niche(&self) -> &Niche {
        &self.run.snapshot().niche
    }
}
