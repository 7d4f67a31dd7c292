//! Which things on the stage carry a name just now, and where. The page sets the words as HTML above the picture.

use std::sync::Arc;

use marrow::sim::niche::{Niche, Point};
use marrow::sim::{CellKind, CellView, Snapshot};
use render::Camera;

use story::Landmark;

/// Most labels at once.
pub const MOST_LABELS: usize = 9;

/// What can be named on the stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelId {
    /// Bone.
    Bone,
    /// The sinusoid.
    Sinusoid,
    /// The red cells in it.
    RedCells,
    /// A fat cell.
    FatCell,
    /// A cell of this kind.
    Cell(CellKind),
}

impl LabelId {
    /// Its id in the locale files, after `cell-`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Bone => "bone",
            Self::Sinusoid => "sinusoid",
            Self::RedCells => "red_cells",
            Self::FatCell => "fat_cell",
            Self::Cell(kind) => kind.id(),
        }
    }
}

impl From<Landmark> for LabelId {
    fn from(landmark: Landmark) -> Self {
        match landmark {
            Landmark::Bone => Self::Bone,
            Landmark::Sinusoid => Self::Sinusoid,
            Landmark::RedCells => Self::RedCells,
            Landmark::FatCell => Self::FatCell,
        }
    }
}

/// A name at a place of the view, in shares of its width and height.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Label {
    /// What is named.
    pub id: LabelId,
    /// Where, 0 to 1 from the left.
    pub x: f32,
    /// Where, 0 to 1 from the top.
    pub y: f32,
}

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

/// Places a label may take, in shares of the view: no words at the very edge.
const INSIDE: Frame = Frame { x: 0.04..=0.96, y: 0.14..=0.86 };
/// A cell keeps its label until it comes this near the edge, so that names do not flicker.
const STILL_INSIDE: Frame = Frame { x: 0.02..=0.98, y: 0.12..=0.9 };
/// Two labels nearer than this would cover each other, in CSS pixels across and down.
const ROOM_PX: (f32, f32) = (185.0, 46.0);

/// A part of the view.
struct Frame {
    x: std::ops::RangeInclusive<f32>,
    y: std::ops::RangeInclusive<f32>,
}

#[derive(Clone, Copy, Debug)]
struct Held {
    kind: CellKind,
    cell: u64,
}

/// Which names are wanted.
#[derive(Clone, Copy, Debug)]
pub enum Names<'a> {
    /// What there is to know on the stage.
    All,
    /// These kinds of cell and parts of the niche alone, in the middle of the view.
    Only(&'a [CellKind], &'a [Landmark]),
}

/// Keeps the names on their cells from frame to frame.
#[derive(Debug, Default)]
pub struct Labels {
    held: Vec<Held>,
    placed: Vec<Label>,
    /// What the spots below were found for, and the spots: finding one takes longer than a frame should.
    seen: Option<(Camera, Arc<Niche>)>,
    spots: Vec<(LabelId, Option<(f32, f32)>)>,
}

impl Labels {
    /// Chooses and places the names for this frame. `css_px` is the size of the view in CSS pixels.
    pub fn place(
        &mut self,
        snapshot: &Snapshot,
        camera: &Camera,
        names: Names<'_>,
        alpha: f32,
        css_px: (f32, f32),
    ) -> &[Label] {
        self.placed.clear();
        if !self.seen.as_ref().is_some_and(|(at, niche)| at == camera && Arc::ptr_eq(niche, &snapshot.niche))
        {
            self.seen = Some((*camera, Arc::clone(&snapshot.niche)));
            self.spots.clear();
        }
        let most = if css_px.0 < 500.0 { 4 } else { MOST_LABELS };
        let (usual, only, landmarks): (&[Wish], &[CellKind], &[Landmark]) = match names {
            Names::All => (&WANTED, &[], &[]),
            Names::Only(kinds, landmarks) => (&[], kinds, landmarks),
        };
        let cells = only.iter().map(|kind| LabelId::Cell(*kind));
        let parts = landmarks.iter().map(|landmark| LabelId::from(*landmark));
        let pointed_at = cells.chain(parts).map(|id| (id, MIDDLE.0, MIDDLE.1));
        for (id, x, y) in usual.iter().copied().chain(pointed_at) {
            if self.placed.len() == most {
                break;
            }
            let spot = match id {
                LabelId::Cell(kind) => self.cell_spot(kind, (x, y), snapshot, camera, alpha, css_px),
                _ => self.niche_spot(id, (x, y), &snapshot.niche, camera),
            };
            if let Some((x, y)) = spot.filter(|spot| has_room(&self.placed, *spot, css_px)) {
                self.placed.push(Label { id, x, y });
            }
        }
        &self.placed
    }

    fn niche_spot(
        &mut self,
        id: LabelId,
        ideal: (f32, f32),
        niche: &Niche,
        camera: &Camera,
    ) -> Option<(f32, f32)> {
        if let Some((_, spot)) = self.spots.iter().find(|(known, _)| *known == id) {
            return *spot;
        }
        let spot = niche_spot(id, ideal, niche, camera);
        self.spots.push((id, spot));
        spot
    }

    fn cell_spot(
        &mut self,
        kind: CellKind,
        ideal: (f32, f32),
        snapshot: &Snapshot,
        camera: &Camera,
        alpha: f32,
        css_px: (f32, f32),
    ) -> Option<(f32, f32)> {
        let held = self.held.iter().find(|held| held.kind == kind).map(|held| held.cell);
        let kept =
            held.and_then(|id| snapshot.cells.iter().find(|cell| cell.id == id && may_carry(cell, kind)));
        let kept_spot = kept.map(|cell| spot_of(cell, camera, alpha));
        let may_stay =
            |spot: &(f32, f32)| within(*spot, &STILL_INSIDE) && has_room(&self.placed, *spot, css_px);
        if let Some(spot) = kept_spot.filter(may_stay) {
            return Some(spot);
        }
        let (cell, spot) = snapshot
            .cells
            .iter()
            .filter(|cell| may_carry(cell, kind))
            .map(|cell| (cell.id, spot_of(cell, camera, alpha)))
            .filter(|(_, spot)| within(*spot, &INSIDE) && has_room(&self.placed, *spot, css_px))
            .min_by(|a, b| distance(a.1, ideal).total_cmp(&distance(b.1, ideal)))?;
        self.held.retain(|held| held.kind != kind);
        self.held.push(Held { kind, cell });
        Some(spot)
    }
}

/// Whether a label here covers none that is placed already.
fn has_room(placed: &[Label], spot: (f32, f32), css_px: (f32, f32)) -> bool {
    placed.iter().all(|label| {
        (label.x - spot.0).abs() * css_px.0 > ROOM_PX.0 || (label.y - spot.1).abs() * css_px.1 > ROOM_PX.1
    })
}

fn may_carry(cell: &CellView, kind: CellKind) -> bool {
    cell.kind == kind && cell.stays()
}

fn spot_of(cell: &CellView, camera: &Camera, alpha: f32) -> (f32, f32) {
    share_of_view(cell.at(alpha), camera)
}

fn share_of_view(at: Point, camera: &Camera) -> (f32, f32) {
    let (x, y) = camera.view_from_world(at);
    (x / camera.width_px.max(1) as f32, y / camera.height_px.max(1) as f32)
}

fn within(spot: (f32, f32), frame: &Frame) -> bool {
    // The day stands in one corner, the buttons and the scale in two others.
    let in_corner = (spot.1 < 0.22 && spot.0 > 0.8) || (spot.1 > 0.8 && !(0.5..=0.75).contains(&spot.0));
    frame.x.contains(&spot.0) && frame.y.contains(&spot.1) && !in_corner
}

fn distance(a: (f32, f32), b: (f32, f32)) -> f32 {
    (a.0 - b.0).powi(2) + (a.1 - b.1).powi(2)
}

fn niche_spot(id: LabelId, ideal: (f32, f32), niche: &Niche, camera: &Camera) -> Option<(f32, f32)> {
    let nearest = |points: &mut dyn Iterator<Item = (f32, f32)>| {
        points
            .filter(|spot| within(*spot, &INSIDE))
            .min_by(|a, b| distance(*a, ideal).total_cmp(&distance(*b, ideal)))
    };
    match id {
        LabelId::Bone => nearest(&mut bone_points(niche, camera)),
        LabelId::Sinusoid | LabelId::RedCells => {
            let main = niche.sinusoids.first()?;
            nearest(&mut main.centreline.iter().map(|point| share_of_view(*point, camera)))
        }
        LabelId::FatCell => nearest(&mut niche.fat_cells.iter().map(|fat| share_of_view(fat.centre, camera))),
        LabelId::Cell(_) => None,
    }
}

/// Points of the view that lie inside bone.
fn bone_points<'a>(niche: &'a Niche, camera: &'a Camera) -> impl Iterator<Item = (f32, f32)> + 'a {
    (1..24).flat_map(move |column| (1..16).map(move |row| (column as f32 / 24.0, row as f32 / 16.0))).filter(
        move |(x, y)| {
            let point = camera.world_from_view(x * camera.width_px as f32, y * camera.height_px as f32);
            niche.trabeculae.iter().any(|bone| bone.holds(point.x_um, point.y_um))
        },
    )
}
