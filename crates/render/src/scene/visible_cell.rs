//! Visible cell: one cell of the snapshot as a frame shows it, with its neighbours.

use super::contacts::SIDE_BY_SIDE;
use super::frame_params::FrameParams;
use super::pose;
use crate::camera::Camera;
use crate::draw_list::{SoftContact, SpriteInstance};
use crate::geometry::{Vec2Ext as _, smoothstep};
use crate::sprite_kind::SpriteKind;
use glam::{Vec2, vec2};
use marrow::niche::Point;
use marrow::{CellKind, CellState, CellView};

/// From this scale on, the small sway of a cell can be seen.
const SWAY_SHOWS_FROM_PX_PER_UM: f32 = 1.0;

/// What lies flat below the others: a mark may stand on it.
const STAR: SpriteKind = SpriteKind::Cell(CellKind::StromalCell);

/// Distances from the middle of a cell, in radii of its body, between which a mark of another one no longer stands on it.
const BESIDE: [f32; 2] = [0.98, 1.12];

/// A cell as a frame shows it.
pub struct VisibleCell<'a> {
    /// What the model says of it.
    pub cell: &'a CellView,
    /// Middle, device pixels from the left.
    pub x_px: f32,
    /// Middle, device pixels from the top.
    pub y_px: f32,
    /// Radius, device pixels.
    pub radius_px: f32,
    /// The same on the screen.
    pub radius_on_screen_px: f32,
    contacts: &'a [SoftContact],
    /// All cells of the frame; it is one of them.
    cells: &'a [SpriteInstance],
}

impl<'a> VisibleCell<'a> {
    /// A cell at a point of the niche.
    pub fn new(cell: &'a CellView, at: Point, camera: &Camera, params: &FrameParams) -> Self {
        let sways = !params.still && camera.px_per_um >= SWAY_SHOWS_FROM_PX_PER_UM;
        let (dx, dy) = if sways { pose::sway_um(cell, params.time_s) } else { (0.0, 0.0) };
        let (x_px, y_px) = camera.view_from_world(Point::new(at.x + dx, at.y + dy));
        let radius_px = cell.radius_um * camera.px_per_um * pose::scale_x(cell);
        let radius_on_screen_px = radius_px / params.pixels;
        Self { cell, x_px, y_px, radius_px, radius_on_screen_px, contacts: &[], cells: &[] }
    }

    /// A cell where its instance is drawn.
    pub fn drawn(
        cell: &'a CellView,
        instance: &SpriteInstance,
        params: &FrameParams,
        (contacts, cells): (&'a [SoftContact], &'a [SpriteInstance]),
    ) -> Self {
        let (x_px, y_px, radius_px) = (instance.x_px, instance.y_px, instance.radius_px);
        let radius_on_screen_px = radius_px / params.pixels;
        Self { cell, x_px, y_px, radius_px, radius_on_screen_px, contacts, cells }
    }

    /// Whether it, or what stands on it, may reach into the frame.
    pub fn in_frame(&self, camera: &Camera) -> bool {
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
    pub fn fade(&self, [from, to]: [f32; 2]) -> u8 {
        (smoothstep(from, to, self.radius_on_screen_px) * 255.0 + 0.5) as u8
    }

    /// How free of neighbours a place on the membrane is, visible from the middle: 0 where one contacts on it, 1 in the open.
    pub fn openness(&self, place: Vec2) -> f32 {
        if self.cell.state == CellState::Dividing {
            return self.beside_others(place);
        }
        let towards = place.direction();
        let open = |contact: &SoftContact| {
            let inwards = vec2(contact.inwards[0], contact.inwards[1]);
            let line = 1.0 - inwards.length();
            smoothstep(line + 0.01, line - 0.04, towards.dot(inwards.direction()))
        };
        self.contacts.iter().map(open).fold(1.0, f32::min)
    }

    /// The same for a cell that splits, which nothing contacts: 0 on another cell.
    fn beside_others(&self, place: Vec2) -> f32 {
        let own = vec2(self.x_px, self.y_px);
        let open = |cell: &SpriteInstance| {
            let (middle, body_px) = (vec2(cell.x_px, cell.y_px), cell.radius_px * cell.key.body());
            let is_beside = (middle - own).length() > self.radius_px.max(body_px) * SIDE_BY_SIDE;
            let far = (own + place - middle).length() / body_px;
            if is_beside { smoothstep(BESIDE[0], BESIDE[1], far) } else { 1.0 }
        };
        self.cells.iter().filter(|cell| cell.key.kind != STAR).map(open).fold(1.0, f32::min)
    }

    /// How far the membrane is from the middle in a direction, in radii: less where a neighbour contacts.
    pub fn reach(&self, towards: Vec2) -> f32 {
        let reach = |contact: &SoftContact| {
            let inwards = vec2(contact.inwards[0], contact.inwards[1]);
            (1.0 - inwards.length()) / towards.dot(inwards.direction()).max(0.1)
        };
        self.contacts.iter().map(reach).fold(1.0, f32::min)
    }

    /// Its sprite.
    pub fn instance(&self, params: &FrameParams) -> SpriteInstance {
        let (key, heading_rad, radius_px) = pose::key(self.cell, self.radius_px, params);
        let opacity = pose::opacity(self.cell, params);
        SpriteInstance { key, x_px: self.x_px, y_px: self.y_px, radius_px, heading_rad, opacity }
    }
}
