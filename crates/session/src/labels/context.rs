//! What labels are placed by: the snapshot, where it is drawn, and who holds whom.

use marrow::niche::Point;
use marrow::{CellKind, CellView, Snapshot};
use render::{Camera, Scene};

use crate::label::LabelId;
use crate::label_layout::{Anchor, LabelLayout};

/// A point of the view, in shares of its width and height.
pub(super) type ViewPoint = (f32, f32);

/// Where the story shows what it points at.
pub(super) const MIDDLE: ViewPoint = (0.5, 0.46);

/// A new label keeps this far from the edges of the stage, CSS pixels; one that stands may come nearer, so that labels do not
/// flicker.
pub(super) const EDGE_PX: f32 = 8.0;

/// The square of the distance of two points.
pub(super) fn distance_squared(a: ViewPoint, b: ViewPoint) -> f32 {
    (a.0 - b.0).powi(2) + (a.1 - b.1).powi(2)
}

/// What is seen, and from where.
pub(super) struct LabelContext<'a> {
    pub(super) snapshot: &'a Snapshot,
    pub(super) scene: &'a Scene,
    pub(super) camera: &'a Camera,
    pub(super) alpha: f32,
    pub(super) layout: &'a LabelLayout,
}

impl<'a> LabelContext<'a> {
    /// A cell as the anchor of a label.
    pub(super) fn anchor(&self, id: LabelId, cell: &CellView) -> Anchor {
        let (x, y) = self.view_fraction(self.scene.place(self.snapshot, cell, self.alpha));
        let css_px_per_um =
            self.layout.size_px.0 * self.camera.px_per_um / self.camera.width_px.max(1) as f32;
        // An NK cell is drawn longer than wide: the mark stays on it.
        let slim = if cell.kind == CellKind::NkCell { 0.6 } else { 1.0 };
        Anchor { id, x, y, radius_px: slim * cell.radius_um * css_px_per_um }
    }

    /// Whether a cell that builds or removes bone lies there.
    pub(super) fn is_under_bone_cell(&self, (x, y): (f32, f32)) -> bool {
        let (width_px, height_px) = (self.camera.width_px as f32, self.camera.height_px as f32);
        let at = self.camera.world_from_view(x * width_px, y * height_px);
        let works_bone = |cell: &&CellView| matches!(cell.kind, CellKind::Osteoclast | CellKind::Osteoblast);
        let covers = |cell: &CellView| (cell.x_um - at.x).hypot(cell.y_um - at.y) < cell.radius_um * 1.2;
        self.snapshot.cells.iter().filter(works_bone).any(covers)
    }

    /// Where a point of the marrow is, in shares of the view.
    pub(super) fn view_fraction(&self, at: Point) -> (f32, f32) {
        let (x, y) = self.camera.view_from_world(at);
        (x / self.camera.width_px.max(1) as f32, y / self.camera.height_px.max(1) as f32)
    }

    /// A cell, and the one that it holds or is held by.
    pub(super) fn with_partner(&self, id: u64) -> [Option<&'a CellView>; 2] {
        let cells = &self.snapshot.cells;
        let Some(at) = cells.iter().position(|cell| cell.id == id) else { return [None; 2] };
        let mut pairs =
            self.snapshot.contacts.iter().map(|contact| (contact.effector as usize, contact.target as usize));
        let partner = pairs.find_map(|(a, b)| if a == at { Some(b) } else { (b == at).then_some(a) });
        [cells.get(at), partner.and_then(|partner| cells.get(partner))]
    }
}
