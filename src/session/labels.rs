//! Which things on the stage carry a name just now, and where. The page sets the words as HTML above the picture.

use std::sync::Arc;

use marrow::sim::niche::{Niche, Point};
use marrow::sim::{CellKind, CellView, Snapshot, Target};
use render::{Camera, Scene};

use super::room::{Board, Thing};
use super::sight::is_in_sight;
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
    /// M-protein in the sinusoid.
    MProtein,
    /// A myeloma cell with many BCMA flags.
    ManyFlags,
    /// A myeloma cell with few of them.
    FewFlags,
    /// A T cell that has been busy for long.
    TiringTCell,
    /// A T cell that has not.
    FreshTCell,
    /// A cell of this kind.
    Cell(CellKind),
}

impl LabelId {
    /// How many there are.
    pub const COUNT: usize = 9 + CellKind::ALL.len();

    /// Its place among all of them.
    pub const fn index(self) -> usize {
        match self {
            Self::Bone => 0,
            Self::Sinusoid => 1,
            Self::RedCells => 2,
            Self::FatCell => 3,
            Self::MProtein => 4,
            Self::ManyFlags => 5,
            Self::FewFlags => 6,
            Self::TiringTCell => 7,
            Self::FreshTCell => 8,
            Self::Cell(kind) => 9 + kind as usize,
        }
    }

    /// Its id in the locale files, after `cell-`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Bone => "bone",
            Self::Sinusoid => "sinusoid",
            Self::RedCells => "red_cells",
            Self::FatCell => "fat_cell",
            Self::MProtein => "m_protein",
            Self::ManyFlags => "many_flags",
            Self::FewFlags => "few_flags",
            Self::TiringTCell => "tiring_t_cell",
            Self::FreshTCell => "fresh_t_cell",
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
            Landmark::MProtein => Self::MProtein,
            Landmark::ManyFlags => Self::ManyFlags,
            Landmark::FewFlags => Self::FewFlags,
            Landmark::TiringTCell => Self::TiringTCell,
            Landmark::FreshTCell => Self::FreshTCell,
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
    /// To which side the name opens.
    pub side: Open,
}

/// The side of its mark on which a name stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Open {
    /// To the left, not to the right.
    pub leftward: bool,
    /// Below, not above.
    pub downward: bool,
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

/// A new name keeps this far from the edges of the stage, CSS pixels; one that stands may come nearer, so that names do not
/// flicker.
const EDGE_PX: f32 = 8.0;
/// From here on a name is aside: the square of a share of the stage.
const ASIDE: f32 = 0.12;
/// A cell that others hide counts as so much farther off.
const HIDDEN: f32 = 2.0;
/// On a stage narrower than this there is room for few names.
const NARROW_PX: f32 = 500.0;
const FEW_LABELS: usize = 4;

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
    placed: Vec<Label>,
    /// What the spots below were found for, and the spots: finding one takes longer than a frame should.
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
        board: &Board,
    ) -> &[Label] {
        self.placed.clear();
        if !self.seen.as_ref().is_some_and(|(at, niche)| at == camera && Arc::ptr_eq(niche, &snapshot.niche))
        {
            self.seen = Some((*camera, Arc::clone(&snapshot.niche)));
            self.spots.clear();
        }
        let sight = Sight { snapshot, scene, camera, alpha, board };
        let most = if board.size_px.0 < NARROW_PX { FEW_LABELS } else { MOST_LABELS };
        let (usual, only, landmarks, meant): (&[Wish], &[CellKind], &[Landmark], _) = match names {
            Names::All => (&WANTED, &[], &[], None),
            Names::Only(kinds, landmarks, meant) => (&[], kinds, landmarks, meant),
        };
        let meant = meant.map_or([None; 2], |cell| sight.with_other(cell));
        let cells = only.iter().map(|kind| LabelId::Cell(*kind));
        let parts = landmarks.iter().map(|landmark| LabelId::from(*landmark));
        let pointed_at = cells.chain(parts).map(|id| (id, MIDDLE.0, MIDDLE.1));
        for (id, x, y) in usual.iter().copied().chain(pointed_at) {
            if self.placed.len() == most {
                break;
            }
            let label = match id {
                LabelId::Bone
                | LabelId::Sinusoid
                | LabelId::RedCells
                | LabelId::FatCell
                | LabelId::MProtein => self.on_part(id, (x, y), &sight),
                _ => self.on_cell(id, (x, y), meant, &sight),
            };
            self.placed.extend(label);
        }
        &self.placed
    }

    fn on_part(&mut self, id: LabelId, ideal: (f32, f32), sight: &Sight<'_>) -> Option<Label> {
        if let Some((_, spot)) = self.spots.iter().find(|(known, _)| *known == id) {
            return spot
                .and_then(|spot| sight.board.fit(&part(id, spot), Open::default(), 0.0, &self.placed));
        }
        let fits = |spot| sight.board.fit(&part(id, spot), Open::default(), EDGE_PX, &self.placed);
        let label = niche_spot(id, ideal, sight, &fits);
        self.spots.push((id, label.map(|label| (label.x, label.y))));
        label
    }

    fn on_cell(
        &mut self,
        id: LabelId,
        ideal: (f32, f32),
        meant: [Option<&CellView>; 2],
        sight: &Sight<'_>,
    ) -> Option<Label> {
        let held = self.held.iter().find(|held| held.id == id).copied();
        let usual = held.map(|held| held.side).unwrap_or_default();
        let place = |cell: &CellView, edge: f32| {
            let side = away(cell, meant).unwrap_or(usual);
            let label = sight.board.fit(&sight.thing(id, cell), side, edge, &self.placed)?;
            may_carry(cell, id).then_some((label, cell.id))
        };
        let mut first = meant.into_iter().flatten();
        // Where the story points, a name that the camera has left aside may find a better cell.
        let is_aside = |label: &Label| ideal == MIDDLE && distance((label.x, label.y), ideal) > ASIDE;
        let kept = || held.and_then(|held| sight.snapshot.cells.iter().find(|cell| cell.id == held.cell));
        let any = || {
            let all = sight.snapshot.cells.iter().filter(|cell| may_carry(cell, id));
            let mut best: Option<(f32, Label, u64)> = None;
            for cell in all {
                let Some((label, id)) = place(cell, EDGE_PX) else { continue };
                let mut far = distance((label.x, label.y), ideal);
                let is_farther = |far: f32| best.is_some_and(|best| far >= best.0);
                // Better one in sight farther off than one that others hide. Asked only of those that may win: it takes
                // a look at every cell.
                if !is_farther(far) && !is_in_sight(sight.snapshot, cell) {
                    far += HIDDEN;
                }
                if !is_farther(far) {
                    best = Some((far, label, id));
                }
            }
            best.map(|(_, label, id)| (label, id))
        };
        let found = first
            .find_map(|cell| place(cell, 0.0))
            .or_else(|| kept().and_then(|cell| place(cell, 0.0)).filter(|(label, _)| !is_aside(label)));
        let (label, cell) = found.or_else(any)?;
        self.held.retain(|held| held.id != id);
        self.held.push(Held { id, cell, side: label.side });
        Some(label)
    }
}

/// Of two cells that hold each other each is named on the side where the other is not: what ties them stays in sight.
fn away(cell: &CellView, pair: [Option<&CellView>; 2]) -> Option<Open> {
    let [Some(one), Some(two)] = pair else { return None };
    let other = if cell.id == one.id { two } else { one };
    let is_of_pair = cell.id == one.id || cell.id == two.id;
    is_of_pair.then_some(Open { leftward: other.x_um > cell.x_um, downward: other.y_um < cell.y_um })
}

/// So many BCMA flags are many, or few, where a usual myeloma cell has 1.
const MANY_FLAGS: f32 = 1.3;
const FEW_FLAGS: f32 = 0.6;

/// A T cell of this exhaustion looks worn: paler, its outline sunk in; below the second it looks fresh.
const TIRING: f32 = 0.4;
const FRESH: f32 = 0.1;

fn may_carry(cell: &CellView, id: LabelId) -> bool {
    let (is_myeloma, flags) = (cell.kind == CellKind::MyelomaCell, cell.antigen[Target::Bcma as usize]);
    let fits = match id {
        LabelId::Cell(kind) => cell.kind == kind,
        LabelId::ManyFlags => is_myeloma && flags > MANY_FLAGS,
        LabelId::FewFlags => is_myeloma && flags < FEW_FLAGS,
        LabelId::TiringTCell => cell.kind == CellKind::TCell && cell.exhaustion > TIRING,
        LabelId::FreshTCell => cell.kind == CellKind::TCell && cell.exhaustion < FRESH,
        _ => false,
    };
    fits && cell.stays()
}

/// What is seen, and from where.
struct Sight<'a> {
    snapshot: &'a Snapshot,
    scene: &'a Scene,
    camera: &'a Camera,
    alpha: f32,
    board: &'a Board,
}

impl<'a> Sight<'a> {
    fn thing(&self, id: LabelId, cell: &CellView) -> Thing {
        let (x, y) = self.share(self.scene.place(self.snapshot, cell, self.alpha));
        let css_px_per_um = self.board.size_px.0 * self.camera.px_per_um / self.camera.width_px.max(1) as f32;
        // An NK cell is drawn longer than wide: the mark stays on it.
        let slim = if cell.kind == CellKind::NkCell { 0.6 } else { 1.0 };
        Thing { id, x, y, radius_px: slim * cell.radius_um * css_px_per_um }
    }

    /// Whether a cell that builds or removes bone lies there.
    fn is_under_bone_cell(&self, (x, y): (f32, f32)) -> bool {
        let (width_px, height_px) = (self.camera.width_px as f32, self.camera.height_px as f32);
        let at = self.camera.world_from_view(x * width_px, y * height_px);
        let works_bone = |cell: &&CellView| matches!(cell.kind, CellKind::Osteoclast | CellKind::Osteoblast);
        let covers =
            |cell: &CellView| (cell.x_um - at.x_um).hypot(cell.y_um - at.y_um) < cell.radius_um * 1.2;
        self.snapshot.cells.iter().filter(works_bone).any(covers)
    }

    fn share(&self, at: Point) -> (f32, f32) {
        let (x, y) = self.camera.view_from_world(at);
        (x / self.camera.width_px.max(1) as f32, y / self.camera.height_px.max(1) as f32)
    }

    /// A cell, and the one that it holds or is held by.
    fn with_other(&self, id: u64) -> [Option<&'a CellView>; 2] {
        let cells = &self.snapshot.cells;
        let Some(at) = cells.iter().position(|cell| cell.id == id) else { return [None; 2] };
        let mut pairs =
            self.snapshot.contacts.iter().map(|contact| (contact.effector as usize, contact.target as usize));
        let other = pairs.find_map(|(a, b)| if a == at { Some(b) } else { (b == at).then_some(a) });
        [cells.get(at), other.and_then(|other| cells.get(other))]
    }
}

fn part(id: LabelId, (x, y): (f32, f32)) -> Thing {
    Thing { id, x, y, radius_px: 0.0 }
}

fn distance(a: (f32, f32), b: (f32, f32)) -> f32 {
    (a.0 - b.0).powi(2) + (a.1 - b.1).powi(2)
}

/// The label of a part of the niche, as near to `ideal` as it fits.
fn niche_spot(
    id: LabelId,
    ideal: (f32, f32),
    sight: &Sight<'_>,
    fits: &dyn Fn((f32, f32)) -> Option<Label>,
) -> Option<Label> {
    let nearest = |points: &mut dyn Iterator<Item = (f32, f32)>| {
        let labels = points.filter_map(fits);
        labels.min_by(|a, b| distance((a.x, a.y), ideal).total_cmp(&distance((b.x, b.y), ideal)))
    };
    let niche = &sight.snapshot.niche;
    match id {
        LabelId::Bone => {
            let mut bare = bone_points(niche, sight.camera).filter(|spot| !sight.is_under_bone_cell(*spot));
            nearest(&mut bare)
        }
        LabelId::Sinusoid | LabelId::RedCells | LabelId::MProtein => {
            let main = niche.sinusoids.first()?;
            nearest(&mut main.centreline.iter().map(|point| sight.share(*point)))
        }
        LabelId::FatCell => nearest(&mut niche.fat_cells.iter().map(|fat| sight.share(fat.centre))),
        _ => None,
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
