//! Which things on the stage carry a name just now, and where. The page sets the words as HTML above the picture.

mod label;
mod on_cell;
mod on_part;
mod outlook;

use std::sync::Arc;

use marrow::sim::niche::Niche;
use marrow::sim::{CellKind, Snapshot};
use render::{Camera, Scene};

use super::room::LabelLayout;
use super::sight::is_in_sight;
pub use label::{Label, LabelId, Open};
use outlook::Outlook;
use story::Landmark;

/// Most labels at once.
pub const MOST_LABELS: usize = 9;

/// A name, and the part of the view where it reads best.
type Wish = (LabelId, f32, f32);

/// Where the story shows what it points at.
const MIDDLE: (f32, f32) = (0.5, 0.46);

/// Most important first.
const WANTED: [Wish; 11] = [
    (LabelId::Cell(CellKind::MyelomaCell), 0.42, 0.40),
    (LabelId::Cell(CellKind::CarTCell), 0.68, 0.36),
    (LabelId::Cell(CellKind::NkCell), 0.22, 0.62),
    (LabelId::Cell(CellKind::TCell), 0.74, 0.72),
    (LabelId::Sinusoid, 0.55, 0.55),
    (LabelId::Bone, 0.10, 0.12),
    (LabelId::Cell(CellKind::Erythroblast), 0.30, 0.80),
    (LabelId::Cell(CellKind::Megakaryocyte), 0.80, 0.45),
    (LabelId::Cell(CellKind::PlasmaCell), 0.55, 0.20),
    (LabelId::FatCell, 0.15, 0.40),
    (LabelId::Cell(CellKind::Macrophage), 0.50, 0.85),
];

/// A new name keeps this far from the edges of the stage, CSS pixels; one that stands may come nearer, so that names do not
/// flicker.
const EDGE_PX: f32 = 8.0;
/// On a stage narrower than this there is room for few names.
const NARROW_PX: f32 = 500.0;
const FEW_LABELS: usize = 4;

/// A name that stands on a cell.
#[derive(Clone, Copy, Debug)]
struct Held {
    id: LabelId,
    cell: u64,
    side: Open,
}

/// Which names are wanted.
#[derive(Clone, Copy, Debug)]
pub enum Names<'a> {
    /// What there is to know on the stage.
    All,
    /// These kinds of cell and parts of the niche alone, in the middle of the view; where it can be, on the cell of this id
    /// and on the one that it holds or is held by.
    Only(&'a [CellKind], &'a [Landmark], Option<u64>),
}

/// Keeps the names on their cells from frame to frame.
#[derive(Debug, Default)]
pub struct Labels {
    held: Vec<Held>,
    /// Which of them is looked at next.
    turn: usize,
    placed: Vec<Label>,
    /// What the spots below were found for, and the spots.
    seen: Option<(Camera, Arc<Niche>)>,
    spots: Vec<(LabelId, Option<(f32, f32)>)>,
}

impl Labels {
    /// The names are free to stand elsewhere: something else is looked at now.
    pub fn let_go(&mut self) {
        self.held.clear();
    }

    /// Chooses and places the names for this frame.
    pub fn place(
        &mut self,
        (snapshot, scene): (&Snapshot, &Scene),
        camera: &Camera,
        names: Names<'_>,
        alpha: f32,
        board: &LabelLayout,
    ) -> &[Label] {
        self.placed.clear();
        self.look_from(camera, &snapshot.niche);
        self.let_go_of_hidden(snapshot);
        let outlook = Outlook { snapshot, scene, camera, alpha, board };
        let most = if board.size_px.0 < NARROW_PX { FEW_LABELS } else { MOST_LABELS };
        let (usual, only, landmarks, meant): (&[Wish], &[CellKind], &[Landmark], _) = match names {
            Names::All => (&WANTED, &[], &[], None),
            Names::Only(kinds, landmarks, meant) => (&[], kinds, landmarks, meant),
        };
        let meant = meant.map_or([None; 2], |cell| outlook.with_other(cell));
        let cells = only.iter().map(|kind| LabelId::Cell(*kind));
        let parts = landmarks.iter().map(|landmark| LabelId::from(*landmark));
        let pointed_at = cells.chain(parts).map(|id| (id, MIDDLE.0, MIDDLE.1));
        for (id, x, y) in usual.iter().copied().chain(pointed_at) {
            if self.placed.len() == most {
                break;
            }
            let label = if id.is_part() {
                self.on_part(id, (x, y), &outlook)
            } else {
                self.on_cell(id, (x, y), meant, &outlook)
            };
            self.placed.extend(label);
        }
        &self.placed
    }

    /// A name does not stay on a cell that another has come to lie on. One name a frame: it takes a look at every cell.
    fn let_go_of_hidden(&mut self, snapshot: &Snapshot) {
        self.turn = (self.turn + 1) % self.held.len().max(1);
        let Some(held) = self.held.get(self.turn) else { return };
        let cell = snapshot.cells.iter().find(|cell| cell.id == held.cell);
        if cell.is_some_and(|cell| !is_in_sight(snapshot, cell)) {
            self.held.swap_remove(self.turn);
        }
    }

    /// What was found from elsewhere or in another niche is forgotten.
    fn look_from(&mut self, camera: &Camera, niche: &Arc<Niche>) {
        if !self.seen.as_ref().is_some_and(|(at, seen)| at == camera && Arc::ptr_eq(seen, niche)) {
            self.seen = Some((*camera, Arc::clone(niche)));
            self.spots.clear();
        }
    }
}

/// The square of how far two places are apart.
fn distance(a: (f32, f32), b: (f32, f32)) -> f32 {
    (a.0 - b.0).powi(2) + (a.1 - b.1).powi(2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use marrow::sim::{CellView, Setup, Simulation, Size};
    use render::FrameParams;

    #[test]
    fn a_name_leaves_a_cell_that_another_has_come_to_lie_on() {
        let mut snapshot = Snapshot::of(&Simulation::new(Setup { size: Size::Small, ..Setup::default() }));
        let camera = Camera::cover(&snapshot.niche, 1_280, 720);
        let board =
            LabelLayout { size_px: (1_280.0, 720.0), names_px: [120.0; LabelId::COUNT], height_px: 24.0 };
        let (mut labels, mut scene) = (Labels::default(), Scene::new());
        scene.build(&snapshot, &camera, &FrameParams::default());
        labels.place((&snapshot, &scene), &camera, Names::All, 1.0, &board);
        let named = |labels: &Labels| {
            let id = LabelId::Cell(CellKind::Erythroblast);
            labels.held.iter().find(|held| held.id == id).map(|held| held.cell)
        };
        let first = named(&labels).unwrap();
        let under = *snapshot.cells.iter().find(|cell| cell.id == first).unwrap();
        snapshot.cells.push(CellView { id: u64::MAX, kind: CellKind::MyelomaCell, ..under });
        scene.build(&snapshot, &camera, &FrameParams::default());
        for _ in 0..MOST_LABELS {
            labels.place((&snapshot, &scene), &camera, Names::All, 1.0, &board);
        }
        let other = named(&labels).unwrap();
        assert_ne!(other, first);
        let now = snapshot.cells.iter().find(|cell| cell.id == other).unwrap();
        assert!(is_in_sight(&snapshot, now));
    }
}
