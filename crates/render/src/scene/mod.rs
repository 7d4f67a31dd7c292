//! From a snapshot to a draw list: where each cell is between two ticks, how it holds itself, what lies above it.

mod contact;
mod crowd;
mod inside;
mod layer;
mod membrane;
mod pose;
mod press;
mod secreted;

use std::sync::Arc;

use crate::camera::Camera;
use crate::draw_list::{DrawList, Press, Stamp};
use crate::figure::Figure;
use crate::geometry::{V2, ease, v2};
use crate::theme::Theme;
use crowd::Crowds;
pub use crowd::is_immune_kind;
use inside::Lately;
use layer::Layers;
use marrow::sim::niche::Point;
use marrow::sim::{CellKind, CellState, CellView, Snapshot};
pub use membrane::antibodies_too_large;
use press::{Presses, SIDE_BY_SIDE};

/// From this scale on, the small sway of a cell can be seen.
const SWAY_SHOWS_FROM_PX_PER_UM: f32 = 1.0;

/// What lies flat below the others: a mark may stand on it.
const STAR: Figure = Figure::Cell(CellKind::StromalCell);

/// Distances from the middle of a cell, in radii of its body, between which a mark of another one no longer stands on it.
const BESIDE: [f32; 2] = [0.98, 1.12];

/// How this frame looks at the snapshot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FrameLook {
    /// Place between the tick before (0) and the snapshot's tick (1).
    pub alpha: f32,
    /// In which colours.
    pub theme: Theme,
    /// How many ticks pass in a second: in fast play the stream in a vessel is paler.
    pub ticks_per_second: f32,
    /// Seconds that the picture has been running, for breathing and tumbling.
    pub time_s: f32,
    /// Nothing moves by itself: reduced motion, print.
    pub still: bool,
    /// Only every other one of the small marks: a busy device. What a contact shows is always there.
    pub fewer_marks: bool,
    /// Share of the screen's pixels in width and height that the frame has: a busy device draws with fewer. What can be told
    /// on the screen is drawn all the same.
    pub pixels: f32,
}

impl Default for FrameLook {
    fn default() -> Self {
        let (alpha, theme) = (1.0, Theme::Light);
        let (ticks_per_second, time_s, pixels) = (0.0, 0.0, 1.0);
        Self { alpha, theme, ticks_per_second, time_s, still: false, fewer_marks: false, pixels }
    }
}

/// Builds draw lists, into buffers that are used again.
#[derive(Debug, Default)]
pub struct Scene {
    list: DrawList,
    layers: Layers,
    lately: Lately,
    crowds: Crowds,
    presses: Presses,
    /// Which cell of the snapshot each cell of the list is.
    shown: Vec<u32>,
    /// Which cell of the list each cell of the snapshot is; past the end where it is out of the frame.
    stamps: Vec<u32>,
}

impl Scene {
    /// An empty scene.
    pub fn new() -> Self {
        Self::default()
    }

    /// The frame for a snapshot. Takes nothing from the heap once its buffers have grown to the niche's size.
    pub fn build(&mut self, snapshot: &Snapshot, camera: &Camera, look: &FrameLook) -> &DrawList {
        self.begin(snapshot, camera, look);
        self.layers.sort(&snapshot.cells);
        self.lately.take(snapshot, look.alpha.clamp(0.0, 1.0));
        self.push_cells(snapshot, look);
        self.crowds.part(&mut self.list.cells, &self.shown, &snapshot.cells);
        contact::draw_near(&mut self.list.cells, &self.stamps, snapshot);
        self.presses.find(&mut self.list, look.pixels);
        self.push_marks(snapshot, look);
        &self.list
    }

    /// The frame that was built last.
    pub const fn draw_list(&self) -> &DrawList {
        &self.list
    }

    /// Where a cell of the snapshot that was built last is drawn: in a crowd a little beside its place in the model.
    pub fn place(&self, snapshot: &Snapshot, cell: &CellView, alpha: f32) -> Point {
        let at = cell.at(alpha);
        if !is_immune_kind(cell.kind) {
            return at;
        }
        let shown = |stamp: u32| snapshot.cells.get(*self.shown.get(stamp as usize)? as usize);
        let moved = self.crowds.moved(|stamp| shown(stamp).is_some_and(|shown| shown.id == cell.id));
        let scale = 1.0 / self.list.camera.px_per_um;
        Point { x_um: at.x_um + moved.x * scale, y_um: at.y_um + moved.y * scale }
    }

    fn push_cells(&mut self, snapshot: &Snapshot, look: &FrameLook) {
        self.shown.clear();
        self.stamps.clear();
        self.stamps.resize(snapshot.cells.len(), u32::MAX);
        for &index in self.layers.order() {
            let seen = Seen::new(&snapshot.cells[index as usize], &self.list.camera, look);
            if seen.in_frame(&self.list.camera) {
                self.stamps[index as usize] = self.list.cells.len() as u32;
                self.shown.push(index);
                self.list.cells.push(seen.stamp(look));
            }
        }
    }

    fn push_marks(&mut self, snapshot: &Snapshot, look: &FrameLook) {
        let list = &mut self.list;
        secreted::push_drifting(&mut list.marks, snapshot, (&list.camera, &list.cells), look);
        let mut left = list.presses.as_slice();
        for (at, (&index, stamp)) in self.shown.iter().zip(&list.cells).enumerate() {
            let own = left.iter().take_while(|press| press.cell as usize == at).count();
            let (presses, rest) = left.split_at(own);
            left = rest;
            let seen = Seen::drawn(&snapshot.cells[index as usize], stamp, look, (presses, &list.cells));
            secreted::push_made(&mut list.marks, &seen, look);
            self.lately.push_marks(&mut list.marks, &seen, stamp.opacity);
            membrane::push_marks(&mut list.marks, &seen, look);
        }
        contact::push_marks(&mut list.marks, snapshot, look, (&list.camera, &list.cells, &self.stamps));
    }

    fn begin(&mut self, snapshot: &Snapshot, camera: &Camera, look: &FrameLook) {
        self.list.camera = *camera;
        self.list.theme = look.theme;
        self.list.cells.clear();
        self.list.presses.clear();
        self.list.marks.clear();
        if !self.list.niche.as_ref().is_some_and(|held| Arc::ptr_eq(held, &snapshot.niche)) {
            self.list.niche = Some(Arc::clone(&snapshot.niche));
        }
    }
}

/// A cell where this frame sees it.
pub(crate) struct Seen<'a> {
    cell: &'a CellView,
    x_px: f32,
    y_px: f32,
    radius_px: f32,
    /// The same on the screen.
    radius_on_screen_px: f32,
    presses: &'a [Press],
    /// All cells of the frame; it is one of them.
    cells: &'a [Stamp],
}

impl<'a> Seen<'a> {
    fn new(cell: &'a CellView, camera: &Camera, look: &FrameLook) -> Self {
        let t = look.alpha.clamp(0.0, 1.0);
        let sways = !look.still && camera.px_per_um >= SWAY_SHOWS_FROM_PX_PER_UM;
        let (dx, dy) = if sways { pose::sway_um(cell, look.time_s) } else { (0.0, 0.0) };
        let x_um = cell.previous_x_um + (cell.x_um - cell.previous_x_um) * t + dx;
        let y_um = cell.previous_y_um + (cell.y_um - cell.previous_y_um) * t + dy;
        let (x_px, y_px) = camera.view_from_world(Point { x_um, y_um });
        let radius_px = cell.radius_um * camera.px_per_um * pose::girth(cell);
        let radius_on_screen_px = radius_px / look.pixels;
        Self { cell, x_px, y_px, radius_px, radius_on_screen_px, presses: &[], cells: &[] }
    }

    /// A cell that has its stamp.
    fn drawn(
        cell: &'a CellView,
        stamp: &Stamp,
        look: &FrameLook,
        (presses, cells): (&'a [Press], &'a [Stamp]),
    ) -> Self {
        let (x_px, y_px, radius_px) = (stamp.x_px, stamp.y_px, stamp.radius_px);
        let radius_on_screen_px = radius_px / look.pixels;
        Self { cell, x_px, y_px, radius_px, radius_on_screen_px, presses, cells }
    }

    fn in_frame(&self, camera: &Camera) -> bool {
        // A star reaches far; the others, with what stands on them, less.
        let radii = if self.cell.kind == CellKind::StromalCell { 2.9 } else { 1.7 };
        let reach = self.radius_px * radii + 2.0;
        let inside = |v: f32, length: u32| v > -reach && v < length as f32 + reach;
        self.radius_px > 0.2
            && self.radius_px.is_finite()
            && inside(self.x_px, camera.width_px)
            && inside(self.y_px, camera.height_px)
    }

    /// How far what shows between two radii, pixels of the screen, has faded in: 255 all of it.
    fn fade(&self, [from, to]: [f32; 2]) -> u8 {
        (ease(from, to, self.radius_on_screen_px) * 255.0 + 0.5) as u8
    }

    /// How free of neighbours a place on the membrane is, seen from the middle: 0 where one presses on it, 1 in the open.
    fn openness(&self, place: V2) -> f32 {
        if self.cell.state == CellState::Dividing {
            return self.beside_others(place);
        }
        let towards = place.direction();
        let open = |press: &Press| {
            let inwards = v2(press.inwards[0], press.inwards[1]);
            let line = 1.0 - inwards.length();
            ease(line + 0.01, line - 0.04, towards.dot(inwards.direction()))
        };
        self.presses.iter().map(open).fold(1.0, f32::min)
    }

    /// The same for a cell that splits, which nothing presses: 0 on another cell.
    fn beside_others(&self, place: V2) -> f32 {
        let own = v2(self.x_px, self.y_px);
        let open = |cell: &Stamp| {
            let (middle, body_px) = (v2(cell.x_px, cell.y_px), cell.radius_px * cell.key.body());
            let is_beside = (middle - own).length() > self.radius_px.max(body_px) * SIDE_BY_SIDE;
            let far = (own + place - middle).length() / body_px;
            if is_beside { ease(BESIDE[0], BESIDE[1], far) } else { 1.0 }
        };
        self.cells.iter().filter(|cell| cell.key.figure != STAR).map(open).fold(1.0, f32::min)
    }

    /// How far the membrane is from the middle in a direction, in radii: less where a neighbour presses.
    fn reach(&self, towards: V2) -> f32 {
        let reach = |press: &Press| {
            let inwards = v2(press.inwards[0], press.inwards[1]);
            (1.0 - inwards.length()) / towards.dot(inwards.direction()).max(0.1)
        };
        self.presses.iter().map(reach).fold(1.0, f32::min)
    }

    fn stamp(&self, look: &FrameLook) -> Stamp {
        let (key, heading_rad, radius_px) = pose::key(self.cell, self.radius_px, look);
        let opacity = pose::opacity(self.cell, look);
        Stamp { key, x_px: self.x_px, y_px: self.y_px, radius_px, heading_rad, opacity }
    }
}
