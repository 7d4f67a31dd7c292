//! Scene: builds the draw list of a frame from a snapshot (where each cell is between two ticks, its pose, what lies above it).

mod cell_overlays;
mod contacts;
mod declutter;
mod frame_params;
mod membrane;
mod pose;
mod secretion;
mod synapse;
mod visible_cell;
mod z_order;

use std::sync::Arc;

use crate::camera::Camera;
use crate::draw_list::DrawList;
use crate::motion_smoothing::MotionSmoother;
use cell_overlays::RecentEvents;
use contacts::ContactFinder;
use declutter::Declutter;
use marrow::niche::Point;
use marrow::{CellView, Snapshot};
use visible_cell::VisibleCell;
use z_order::ZOrder;

pub use declutter::is_immune_kind;
pub use frame_params::FrameParams;
pub use membrane::antibodies_too_large;

/// Builds draw lists, in reused buffers.
#[derive(Debug, Default)]
pub struct Scene {
    list: DrawList,
    z_order: ZOrder,
    recent_events: RecentEvents,
    motion: MotionSmoother,
    declutter: Declutter,
    contact_finder: ContactFinder,
    /// Which cell of the snapshot each cell of the list is.
    cell_of: Vec<u32>,
    /// Which cell of the list each cell of the snapshot is; past the end where it is out of the frame.
    instance_of: Vec<u32>,
}

impl Scene {
    /// An empty scene.
    pub fn new() -> Self {
        Self::default()
    }

    /// The frame for a snapshot. Does not allocate once its buffers have grown to the niche's size.
    pub fn build(&mut self, snapshot: &Snapshot, camera: &Camera, params: &FrameParams) -> &DrawList {
        self.begin(snapshot, camera, params);
        self.z_order.sort(&snapshot.cells);
        self.recent_events.update(snapshot, params.alpha.clamp(0.0, 1.0));
        self.push_cells(snapshot, params);
        self.declutter.spread(&mut self.list.cells, &self.cell_of, &snapshot.cells);
        synapse::draw_near(&mut self.list.cells, &self.instance_of, snapshot);
        self.contact_finder.find(&mut self.list, params.pixels);
        self.push_marks(snapshot, params);
        &self.list
    }

    /// Follows a new snapshot while this many ticks pass in a second, so that fast play does not flash. Without it every cell is
    /// drawn where the model has it. Call it for each snapshot that is shown, also for those that are not drawn.
    pub fn smooth_motion(&mut self, snapshot: &Snapshot, ticks_per_second: f32) {
        self.motion.update(snapshot, ticks_per_second);
    }

    /// Begins to show another run: its cells have not been anywhere yet.
    pub fn reset_motion(&mut self) {
        self.motion.reset();
    }

    /// Where a cell of the snapshot is, its motion smoothed.
    pub fn position(&self, snapshot: &Snapshot, cell: &CellView, alpha: f32) -> Point {
        let index = snapshot.cells.element_offset(cell).unwrap_or(usize::MAX);
        self.motion.position(snapshot, (index, cell), alpha)
    }

    /// The frame that was built last.
    pub const fn draw_list(&self) -> &DrawList {
        &self.list
    }

    /// Where a cell of the snapshot that was built last is drawn: in a crowd a little beside its position.
    pub fn place(&self, snapshot: &Snapshot, cell: &CellView, alpha: f32) -> Point {
        let at = self.position(snapshot, cell, alpha);
        if !is_immune_kind(cell.kind) {
            return at;
        }
        let shown = |instance: u32| snapshot.cells.get(*self.cell_of.get(instance as usize)? as usize);
        let moved = self.declutter.moved(|instance| shown(instance).is_some_and(|shown| shown.id == cell.id));
        let scale = 1.0 / self.list.camera.px_per_um;
        Point::new(at.x + moved.x * scale, at.y + moved.y * scale)
    }

    fn push_cells(&mut self, snapshot: &Snapshot, params: &FrameParams) {
        self.cell_of.clear();
        self.instance_of.clear();
        self.instance_of.resize(snapshot.cells.len(), u32::MAX);
        let alpha = params.alpha.clamp(0.0, 1.0);
        for &index in self.z_order.order() {
            let cell = &snapshot.cells[index as usize];
            let at = self.motion.position(snapshot, (index as usize, cell), alpha);
            let visible = VisibleCell::new(cell, at, &self.list.camera, params);
            if visible.in_frame(&self.list.camera) {
                self.instance_of[index as usize] = self.list.cells.len() as u32;
                self.cell_of.push(index);
                self.list.cells.push(visible.instance(params));
            }
        }
    }

    fn push_marks(&mut self, snapshot: &Snapshot, params: &FrameParams) {
        let list = &mut self.list;
        secretion::push_drifting(&mut list.marks, snapshot, (&list.camera, &list.cells), params);
        let mut left = list.contacts.as_slice();
        for (at, (&index, instance)) in self.cell_of.iter().zip(&list.cells).enumerate() {
            let own = left.iter().take_while(|contact| contact.cell as usize == at).count();
            let (contacts, rest) = left.split_at(own);
            left = rest;
            let visible = VisibleCell::drawn(
                &snapshot.cells[index as usize],
                instance,
                params,
                (contacts, &list.cells),
            );
            secretion::push_made(&mut list.marks, &visible, params);
            self.recent_events.push_marks(&mut list.marks, &visible, instance.opacity);
            membrane::push_marks(&mut list.marks, &visible, params);
        }
        synapse::push_marks(
            &mut list.marks,
            (snapshot, &self.motion),
            params,
            (&list.camera, &list.cells, &self.instance_of),
        );
    }

    fn begin(&mut self, snapshot: &Snapshot, camera: &Camera, params: &FrameParams) {
        self.list.camera = *camera;
        self.list.theme = params.theme;
        self.list.is_at_rest = params.is_at_rest;
        self.list.cells.clear();
        self.list.contacts.clear();
        self.list.marks.clear();
        if !self.list.niche.as_ref().is_some_and(|held| Arc::ptr_eq(held, &snapshot.niche)) {
            self.list.niche = Some(Arc::clone(&snapshot.niche));
        }
    }
}
