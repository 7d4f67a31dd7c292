//! One pane: a run, the camera that looks at it, and the scene and labels that are built of both. What draws it is not here.

use marrow::CellView;
use marrow::niche::{Niche, Point};
use render::{Camera, DrawList, FrameParams, Scene};

use crate::frame::{SelectionRing, Viewport};
use crate::label::Label;
use crate::label_layout::LabelLayout;
use crate::labels::{LabelRequest, LabelSet};
use crate::settings::CameraPose;
use crate::simulation_run::SimulationRun;

/// A run and its picture.
pub struct Pane {
    /// The run.
    pub run: SimulationRun,
    /// Where it is looked from.
    pub camera: Camera,
    /// Device pixels that there are; the picture may be drawn with fewer.
    full_px: (u32, u32),
    pixel_share: f32,
    is_zoomed: bool,
    scene: Scene,
    labels: LabelSet,
}

impl Pane {
    /// A pane that has not been measured yet.
    pub fn new(run: SimulationRun) -> Self {
        Self {
            camera: Camera::cover(&run.snapshot().niche, 1, 1),
            run,
            full_px: (1, 1),
            pixel_share: 1.0,
            is_zoomed: false,
            scene: Scene::default(),
            labels: LabelSet::default(),
        }
    }

    /// Shows another run from now on, from the same place.
    pub fn show(&mut self, run: SimulationRun) {
        self.run = run;
        self.scene.reset_motion();
    }

    /// Whether only a part of the marrow is shown.
    pub const fn is_zoomed(&self) -> bool {
        self.is_zoomed
    }

    /// Plays ticks for somebody who sees so many pass in a second.
    pub fn advance(&mut self, ticks: u32, ticks_per_second: f32) {
        self.run.play(ticks);
        self.scene.smooth_motion(self.run.snapshot(), ticks_per_second);
    }

    /// Builds the picture of this frame.
    pub fn build(&mut self, look: &FrameParams) {
        self.scene.build(self.run.snapshot(), &self.camera, look);
    }

    /// The picture that was built last.
    pub const fn draw_list(&self) -> &DrawList {
        self.scene.draw_list()
    }

    /// Places the labels of this frame.
    pub fn place_labels(&mut self, request: LabelRequest<'_>, alpha: f32, layout: &LabelLayout) {
        self.labels.place((self.run.snapshot(), &self.scene), &self.camera, request, alpha, layout);
    }

    /// The labels that were placed last.
    pub fn labels(&self) -> &[Label] {
        self.labels.placed()
    }

    /// The labels may stand elsewhere from now on.
    pub fn clear_labels(&mut self) {
        self.labels.clear();
    }

    /// Where a cell of the run is drawn: in a crowd a little beside its place.
    pub fn drawn_at(&self, cell: &CellView, alpha: f32) -> Point {
        self.scene.place(self.run.snapshot(), cell, alpha)
    }

    /// A ring about a cell of the run.
    pub fn ring_about(&self, cell: &CellView, alpha: f32) -> SelectionRing {
        let (x, y) = self.view_fraction(self.drawn_at(cell, alpha));
        SelectionRing { x, y, radius: cell.radius_um / self.width_um() }
    }

    /// The motion of its cells is no longer that of the run that was shown.
    pub fn reset_motion(&mut self) {
        self.scene.reset_motion();
    }

    /// Where a cell of the run is, its motion smoothed.
    pub fn position(&self, cell: &CellView, alpha: f32) -> Point {
        self.scene.position(self.run.snapshot(), cell, alpha)
    }

    /// Sees the whole.
    pub fn fit_all(&mut self) {
        self.camera = Camera::cover(self.niche(), self.camera.width_px, self.camera.height_px);
        self.is_zoomed = false;
    }

    /// Whether it has been measured: before, it has no shape to look at anything with.
    pub const fn is_measured(&self) -> bool {
        self.full_px.0 > 1 && self.full_px.1 > 1
    }

    /// Looks from a pose.
    pub fn look_from(&mut self, pose: CameraPose) {
        self.camera.centre = pose.middle();
        self.camera.px_per_um = self.camera.width_px as f32 / pose.width_um();
        self.finish_camera_move();
    }

    /// Fits the picture into a viewport, drawn with this share of its pixels' width and height. Returns whether that is new.
    pub fn fit(&mut self, viewport: Viewport, pixel_share: f32) -> bool {
        let is_new = (self.full_px, self.pixel_share) != (viewport.device_px, pixel_share);
        if is_new {
            (self.full_px, self.pixel_share) = (viewport.device_px, pixel_share);
            let part = |full_px: u32| ((full_px as f32 * pixel_share).round() as u32).max(1);
            self.resize_camera(part(self.full_px.0), part(self.full_px.1));
        }
        is_new
    }

    fn resize_camera(&mut self, width_px: u32, height_px: u32) {
        let before = self.camera;
        self.camera = Camera::cover(self.niche(), width_px, height_px);
        if self.is_zoomed {
            self.camera.centre = before.centre;
            // The same part of the marrow, in as many pixels as there are now.
            self.camera.px_per_um = before.px_per_um * width_px as f32 / before.width_px.max(1) as f32;
            self.finish_camera_move();
        }
    }

    /// Keeps the camera inside the marrow, and notes whether it sees all of it.
    pub fn finish_camera_move(&mut self) {
        self.camera.clamp_to(&self.run.snapshot().niche);
        self.is_zoomed = self.is_part(&self.camera);
    }

    /// Whether a camera of this pane sees less than all of the marrow.
    pub fn is_part(&self, camera: &Camera) -> bool {
        let whole = Camera::cover(self.niche(), camera.width_px, camera.height_px);
        camera.px_per_um > whole.px_per_um * 1.001
    }

    /// Looks from where another pane looks from.
    pub fn sync_camera(&mut self, other: &Self) {
        self.camera.centre = other.camera.centre;
        self.camera.px_per_um =
            other.camera.px_per_um * self.camera.width_px as f32 / other.camera.width_px.max(1) as f32;
        self.finish_camera_move();
    }

    /// Where a point of the marrow is, in shares of the width and height.
    pub fn view_fraction(&self, point: Point) -> (f32, f32) {
        let (x, y) = self.camera.view_from_world(point);
        (x / self.camera.width_px as f32, y / self.camera.height_px as f32)
    }

    /// Which point of the marrow is at a place, in shares of the width and height.
    pub fn world_at(&self, x: f32, y: f32) -> Point {
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
