//! Picture for paper: what a pane shows, built anew for another size, at rest, in light colours and with its names.

use render::{Camera, DrawList, FrameParams, Scene, Theme};

use crate::label::Label;
use crate::label_layout::{LabelLayout, LabelMetrics};
use crate::labels::{LabelRequest, LabelSet};
use crate::pane::Pane;

/// How large a picture is on paper.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PaperSize {
    /// Width and height as text is laid out, CSS pixels.
    pub css_px: (f32, f32),
    /// Pixels that are drawn for each of them.
    pub density: f32,
}

/// The picture of one pane.
#[derive(Debug)]
pub struct Paper {
    scene: Scene,
    labels: LabelSet,
    /// How much of the marrow it shows from left to right, µm.
    pub width_um: f32,
}

impl Paper {
    pub(crate) fn new(
        pane: &Pane,
        size: PaperSize,
        (request, alpha): (LabelRequest<'_>, f32),
        is_titled: bool,
    ) -> Self {
        let pixels = |length: f32| ((length * size.density).round() as u32).max(1);
        let camera = camera(pane, (pixels(size.css_px.0), pixels(size.css_px.1)));
        let (mut scene, mut labels) = (Scene::new(), LabelSet::default());
        let snapshot = pane.run.snapshot();
        let look = FrameParams { alpha, theme: Theme::Light, still: true, ..FrameParams::default() };
        scene.build(snapshot, &camera, &look);
        let layout =
            LabelLayout { size_px: size.css_px, metrics: LabelMetrics::default(), inset: None, is_titled };
        labels.place((snapshot, &scene), &camera, request, alpha, &layout);
        Self { scene, labels, width_um: camera.width_px as f32 / camera.px_per_um }
    }

    /// What is drawn.
    pub const fn draw_list(&self) -> &DrawList {
        self.scene.draw_list()
    }

    /// Its names.
    pub fn labels(&self) -> &[Label] {
        self.labels.placed()
    }
}

/// Sees on paper what the pane sees on the screen: all of the marrow, or the same part.
fn camera(pane: &Pane, (width_px, height_px): (u32, u32)) -> Camera {
    let niche = &pane.run.snapshot().niche;
    let mut camera = Camera::cover(niche, width_px, height_px);
    if pane.is_zoomed() {
        camera.centre = pane.camera.centre;
        camera.px_per_um = width_px as f32 / pane.width_um();
        camera.clamp_to(niche);
    }
    camera
}
