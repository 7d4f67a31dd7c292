//! Label set: which things on the stage carry a label just now, and where. The page writes the words as HTML above the
//! picture.

mod cell_labels;
mod context;
mod structure_labels;

use std::sync::Arc;

use marrow::niche::Niche;
use marrow::{CellKind, Snapshot};
use render::{Camera, Scene};
use story::Structure;

use crate::label::{Label, LabelId};
use crate::label_layout::LabelLayout;
use crate::occlusion::is_visible;
use cell_labels::CellAnchor;
use context::{LabelContext, MIDDLE, ViewPoint};
use structure_labels::Spot;

/// Most labels at once.
pub const MOST_LABELS: usize = 9;

/// A label, and the part of the view where it reads best, most important first.
const WANTED: [(LabelId, ViewPoint); 11] = [
    (LabelId::Cell(CellKind::MyelomaCell), (0.42, 0.40)),
    (LabelId::Cell(CellKind::CarTCell), (0.68, 0.36)),
    (LabelId::Cell(CellKind::NkCell), (0.22, 0.62)),
    (LabelId::Cell(CellKind::TCell), (0.74, 0.72)),
    (LabelId::Sinusoid, (0.55, 0.55)),
    (LabelId::Bone, (0.10, 0.12)),
    (LabelId::Cell(CellKind::Erythroblast), (0.30, 0.80)),
    (LabelId::Cell(CellKind::Megakaryocyte), (0.80, 0.45)),
    (LabelId::Cell(CellKind::PlasmaCell), (0.55, 0.20)),
    (LabelId::FatCell, (0.15, 0.40)),
    (LabelId::Cell(CellKind::Macrophage), (0.50, 0.85)),
];

/// On a stage narrower than this there is room for few labels, CSS pixels.
const NARROW_PX: f32 = 500.0;
const FEW_LABELS: usize = 4;

/// Which labels are wanted.
#[derive(Clone, Copy, Debug)]
pub(crate) enum LabelRequest<'a> {
    /// What there is to know on the stage.
    All,
    /// These kinds of cell and structures alone, in the middle of the view; where it can be, on the cell of this id and on the
    /// one that it holds or is held by.
    Only(&'a [CellKind], &'a [Structure], Option<u64>),
}

/// Keeps the labels on their cells from frame to frame.
#[derive(Debug, Default)]
pub(crate) struct LabelSet {
    anchors: Vec<CellAnchor>,
    /// Which of them is checked for occlusion next.
    turn: usize,
    placed: Vec<Label>,
    /// What the spots below were found for, and the spots.
    seen: Option<(Camera, Arc<Niche>)>,
    spots: Vec<Spot>,
}

impl LabelSet {
    /// The labels may stand elsewhere from now on: something else is looked at.
    pub(crate) fn clear(&mut self) {
        self.anchors.clear();
    }

    /// The labels of the last frame.
    pub(crate) fn placed(&self) -> &[Label] {
        &self.placed
    }

    /// Chooses and places the labels of this frame.
    pub(crate) fn place(
        &mut self,
        (snapshot, scene): (&Snapshot, &Scene),
        camera: &Camera,
        request: LabelRequest<'_>,
        alpha: f32,
        layout: &LabelLayout,
    ) {
        self.placed.clear();
        self.forget_other_spots(camera, &snapshot.niche);
        self.remove_occluded(snapshot);
        let context = LabelContext { snapshot, scene, camera, alpha, layout };
        let most = if layout.size_px.0 < NARROW_PX { FEW_LABELS } else { MOST_LABELS };
        let (usual, only, structures, meant): (&[_], &[CellKind], &[Structure], _) = match request {
            LabelRequest::All => (&WANTED, &[], &[], None),
            LabelRequest::Only(kinds, structures, meant) => (&[], kinds, structures, meant),
        };
        let meant = meant.map_or([None; 2], |cell| context.with_partner(cell));
        let cells = only.iter().map(|kind| LabelId::Cell(*kind));
        let structures = structures.iter().map(|structure| LabelId::from(*structure));
        let pointed_at = cells.chain(structures).map(|id| (id, MIDDLE));
        for (id, ideal) in usual.iter().copied().chain(pointed_at) {
            if self.placed.len() == most {
                break;
            }
            let label = if id.is_structure() {
                structure_labels::place(id, ideal, &context, &mut self.spots, &self.placed)
            } else {
                cell_labels::place(id, ideal, meant, &context, &mut self.anchors, &self.placed)
            };
            self.placed.extend(label);
        }
    }

    /// A label does not stay on a cell that another has come to lie on. One label a frame: it takes a look at every cell.
    fn remove_occluded(&mut self, snapshot: &Snapshot) {
        self.turn = (self.turn + 1) % self.anchors.len().max(1);
        let Some(anchor) = self.anchors.get(self.turn) else { return };
        let cell = snapshot.cells.iter().find(|cell| cell.id == anchor.cell);
        if cell.is_some_and(|cell| !is_visible(snapshot, cell)) {
            self.anchors.swap_remove(self.turn);
        }
    }

    /// Spots hold for one camera and one niche.
    fn forget_other_spots(&mut self, camera: &Camera, niche: &Arc<Niche>) {
        if !self.seen.as_ref().is_some_and(|(at, seen)| at == camera && Arc::ptr_eq(seen, niche)) {
            self.seen = Some((*camera, Arc::clone(niche)));
            self.spots.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::label_layout::LabelMetrics;
    use marrow::{CellView, Setup, Simulation, Size};
    use render::FrameParams;

    #[test]
    fn a_label_leaves_a_cell_that_another_has_come_to_lie_on() {
        let mut snapshot = Snapshot::of(&Simulation::new(Setup { size: Size::Small, ..Setup::default() }));
        let camera = Camera::cover(&snapshot.niche, 1_280, 720);
        let layout = LabelLayout {
            size_px: (1_280.0, 720.0),
            metrics: LabelMetrics::default(),
            inset: None,
            is_titled: false,
        };
        let (mut labels, mut scene) = (LabelSet::default(), Scene::new());
        scene.build(&snapshot, &camera, &FrameParams::default());
        labels.place((&snapshot, &scene), &camera, LabelRequest::All, 1.0, &layout);
        let named = |labels: &LabelSet| {
            let id = LabelId::Cell(CellKind::Erythroblast);
            labels.anchors.iter().find(|anchor| anchor.id == id).map(|anchor| anchor.cell)
        };
        let first = named(&labels).unwrap();
        let under = *snapshot.cells.iter().find(|cell| cell.id == first).unwrap();
        snapshot.cells.push(CellView { id: u64::MAX, kind: CellKind::MyelomaCell, ..under });
        scene.build(&snapshot, &camera, &FrameParams::default());
        for _ in 0..MOST_LABELS {
            labels.place((&snapshot, &scene), &camera, LabelRequest::All, 1.0, &layout);
        }
        let other = named(&labels).unwrap();
        assert_ne!(other, first);
        let now = snapshot.cells.iter().find(|cell| cell.id == other).unwrap();
        assert!(is_visible(&snapshot, now));
    }
}
