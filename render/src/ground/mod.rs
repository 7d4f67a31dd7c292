//! Everything that lies under the cells, painted once for a view and kept: marrow, bone, vessel, fat.

mod bone;
mod fat;
mod field;
mod plate;
mod stretch;
mod stroma;
mod vessel;

use std::sync::Arc;

use crate::atlas::Effort;
use crate::backend::Finish;
use crate::camera::Camera;
use crate::draw_list::DrawList;
use field::Field;
use marrow::sim::niche::Niche;
use plate::{Plate, Subject};

/// The ground and what is being painted of it.
#[derive(Debug, Default)]
pub struct Ground {
    field: Option<(Arc<Niche>, Field)>,
    ready: Plate,
    next: Plate,
    overview: Plate,
    scratch: Vec<u8>,
}

impl Ground {
    /// Fills the frame with ground: the right plate if it is finished, else the nearest there is.
    pub fn draw(&mut self, list: &DrawList, effort: Effort, pixels: &mut [u8]) -> Finish {
        let Some(niche) = &list.niche else { return fill(pixels, list) };
        let wanted = Subject { camera: list.camera, theme: list.theme, niche: Arc::clone(niche) };
        self.paint_on(&wanted, effort);
        if self.ready.subject.as_ref().is_some_and(|s| s.same_view(&wanted)) {
            pixels.copy_from_slice(&self.ready.pixels);
            return if self.next.subject.is_none() { Finish::Whole } else { Finish::Coarse };
        }
        let same_theme = self.ready.subject.as_ref().is_some_and(|s| s.theme == wanted.theme);
        if same_theme && stretch::stretch(&self.ready, &list.camera, pixels, &mut self.scratch) {
            return Finish::Coarse;
        }
        self.keep_overview(&wanted);
        stretch::stretch(&self.overview, &list.camera, pixels, &mut self.scratch);
        if same_theme {
            stretch::stretch(&self.ready, &list.camera, pixels, &mut self.scratch);
        }
        Finish::Coarse
    }

    /// Paints some rows of the plate that is wanted, and puts it in place when it is finished. Bone that changes
    /// again meanwhile waits for the next plate, so that each is finished once.
    fn paint_on(&mut self, wanted: &Subject, effort: Effort) {
        if self.ready.subject.as_ref().is_some_and(|s| s.same(wanted)) {
            return;
        }
        if !self.next.subject.as_ref().is_some_and(|s| s.same_view(wanted)) || effort == Effort::Complete {
            self.keep_field(&wanted.niche);
            self.next.begin(wanted.clone());
        }
        if let Some((_, field)) = &self.field {
            self.next.advance(field, effort.pixels());
        }
        if self.next.is_done() {
            std::mem::swap(&mut self.ready, &mut self.next);
            self.next.subject = None;
        }
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

fn fill(pixels: &mut [u8], list: &DrawList) -> Finish {
    let [r, g, b] = crate::palette::ground(list.theme).base.bytes();
    for pixel in pixels.chunks_exact_mut(4) {
        pixel.copy_from_slice(&[r, g, b, 255]);
    }
    Finish::Whole
}
