//! Everything that lies under the cells, painted once for a view and kept: marrow, bone, vessel, fat.

mod bone;
mod fat;
mod field;
pub(crate) mod plate;
mod stretch;
mod stroma;
mod vessel;

use std::sync::Arc;

use crate::backend::FrameStatus;
use crate::camera::Camera;
use crate::draw_list::DrawList;
use crate::paint_budget::PaintBudget;
use field::Field;
use marrow::sim::niche::Niche;
use plate::{Plate, Subject};

/// A finished plate stays for so many frames at least, about two seconds, where only bone has changed: it wears by less than
/// a pixel in that time, and to paint all the ground without end would cost a tenth of every frame.
const STAYS_FRAMES: u32 = 120;

/// The ground and what is being painted of it.
#[derive(Debug, Default)]
pub struct Ground {
    field: Option<(Arc<Niche>, Field)>,
    ready: Plate,
    next: Plate,
    overview: Plate,
    finished: u32,
    /// Frames since the last plate was finished.
    age_frames: u32,
    scratch: Vec<u8>,
}

impl Ground {
    /// Paints on, and where the right plate is not [`Self::ready`] yet, fills `pixels` with the nearest there is.
    pub fn draw(&mut self, list: &DrawList, budget: PaintBudget, pixels: &mut Vec<u8>) -> FrameStatus {
        let finish = self.tend(list, budget);
        if self.ready(list).is_some() {
            return finish;
        }
        let camera = &list.camera;
        pixels.resize(camera.width_px.max(1) as usize * camera.height_px.max(1) as usize * 4, 255);
        if list.niche.is_none() {
            fill(pixels, list);
        }
        let mut scratch = std::mem::take(&mut self.scratch);
        for plate in self.plates(list).into_iter().flatten() {
            stretch::stretch(plate, &list.camera, pixels, &mut scratch);
        }
        self.scratch = scratch;
        finish
    }

    /// The pixels of the right plate, once it is finished.
    pub fn ready(&self, list: &DrawList) -> Option<&[u8]> {
        let is_right = list.niche.is_some() && self.ready.subject.as_ref().is_some_and(|s| s.sees(list));
        is_right.then_some(&self.ready.pixels[..])
    }

    /// Paints on, so that [`Self::plates`] cover the frame.
    pub fn tend(&mut self, list: &DrawList, budget: PaintBudget) -> FrameStatus {
        let Some(niche) = &list.niche else { return FrameStatus::Complete };
        let wanted = Subject { camera: list.camera, theme: list.theme, niche: Arc::clone(niche) };
        self.paint_on(&wanted, budget);
        if self.ready.subject.as_ref().is_some_and(|s| s.same(&wanted)) {
            return FrameStatus::Complete;
        }
        if !self.is_covered(list) {
            self.keep_overview(&wanted);
        }
        FrameStatus::Partial
    }

    /// What is to be shown, the lower plate first: one, if it covers the frame by itself.
    pub fn plates(&self, list: &DrawList) -> [Option<&Plate>; 2] {
        if list.niche.is_none() {
            return [None; 2];
        }
        let is_in_colour = self.ready.subject.as_ref().is_some_and(|s| s.theme == list.theme);
        let overview = Some(&self.overview).filter(|_| !self.is_covered(list));
        [overview, Some(&self.ready).filter(|_| is_in_colour)]
    }

    fn is_covered(&self, list: &DrawList) -> bool {
        let is_in_colour = self.ready.subject.as_ref().is_some_and(|s| s.theme == list.theme);
        is_in_colour && stretch::covers(&self.ready, &list.camera)
    }

    /// Paints some rows of the plate that is wanted, and puts it in place when it is finished. Bone that changes
    /// again meanwhile waits for the next plate, and so does a camera that drifts, as one that follows a cell: each plate is
    /// finished once, and lies sharp under most of the frame until the next is there.
    fn paint_on(&mut self, wanted: &Subject, budget: PaintBudget) {
        self.age_frames = self.age_frames.saturating_add(1);
        if self.stays(wanted, budget) {
            return;
        }
        if !self.next.subject.as_ref().is_some_and(|s| s.is_near(wanted)) || budget == PaintBudget::Unlimited
        {
            self.keep_field(&wanted.niche);
            self.next.begin(wanted.clone());
        }
        if let Some((_, field)) = &self.field {
            self.next.advance(field, budget.pixels());
        }
        if self.next.is_done() {
            self.finished += 1;
            self.age_frames = 0;
            self.next.number = self.finished;
            std::mem::swap(&mut self.ready, &mut self.next);
            self.next.subject = None;
        }
    }

    /// Whether the plate that is ready is right, or right enough for now.
    fn stays(&self, wanted: &Subject, budget: PaintBudget) -> bool {
        let Some(ready) = &self.ready.subject else { return false };
        let is_young = self.age_frames < STAYS_FRAMES && budget != PaintBudget::Unlimited;
        ready.same(wanted) || ready.same_view(wanted) && is_young && self.next.subject.is_none()
    }

    fn keep_field(&mut self, niche: &Arc<Niche>) {
        if !self.field.as_ref().is_some_and(|(held, _)| Arc::ptr_eq(held, niche)) {
            self.field = Some((Arc::clone(niche), Field::new(niche)));
        }
    }

    /// The whole niche at a third of the pixels: covers every view there is while its own plate is painted.
    fn keep_overview(&mut self, wanted: &Subject) {
        let third = |length: u32| (length / 3).max(1);
        let size = (third(wanted.camera.width_px), third(wanted.camera.height_px));
        let camera = whole(&wanted.niche, size.0, size.1);
        let subject = Subject { camera, ..wanted.clone() };
        if self.overview.subject.as_ref().is_some_and(|s| s.same_view(&subject)) {
            return;
        }
        self.overview.begin(subject);
        self.finished += 1;
        self.overview.number = self.finished;
        if let Some((_, field)) = &self.field {
            self.overview.advance(field, i64::MAX);
        }
    }
}

/// A camera that sees all of the niche in about so many pixels.
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
