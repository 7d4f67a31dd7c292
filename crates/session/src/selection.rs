//! Selection: the cell that a person looks at, what its card says, and the way from one cell to the next.

#[cfg(test)]
mod tests;

use marrow::niche::Point;
use marrow::{CellKind, CellState, CellView, ContactKind, Snapshot, Target};
use render::Camera;

use crate::antigen_level::AntigenLevel;
use crate::outline::touching;

/// A finger or a pointer may miss a cell's edge by this much, µm.
const MISS_UM: f32 = 3.0;
/// Most cells that the way back remembers.
const REMEMBERED: usize = 24;
/// From this exhaustion on a cell tires, and is worn out.
const EXHAUSTION_LEVELS: [f32; 2] = [story::TIRING_EXHAUSTION, 0.7];

/// What the card says of a cell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SelectedCell {
    /// Stable for the cell's life.
    pub id: u64,
    /// What it is.
    pub kind: CellKind,
    /// What it is doing.
    pub activity: CellActivity,
    /// How tired a T cell is: 0 fresh, 1 tiring, 2 worn out.
    pub exhaustion_level: Option<u8>,
    /// How many flags of each target it has, beside a usual myeloma cell.
    pub flags: [AntigenLevel; Target::COUNT],
    /// How many of its flags have an antibody bound.
    pub antibodies: AntigenLevel,
    /// Whether the camera stays on it.
    pub follows: bool,
    /// How many cells of each kind touch it, in the order of `CellKind::ALL`.
    pub touching: [u8; CellKind::COUNT],
}

/// What a cell is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellActivity {
    /// By itself.
    Alone(CellState),
    /// Holds a cell of this kind, in this way.
    Holds(ContactKind, CellKind),
    /// Is held by a cell of this kind.
    HeldBy(CellKind),
    /// It is not there any more.
    Gone,
}

/// Which cell is looked at, and which ones were.
#[derive(Debug, Default)]
pub struct Selection {
    chosen: Option<(u64, CellKind)>,
    recent: Vec<u64>,
    /// Whether the camera stays on it.
    pub follows: bool,
}

impl Selection {
    /// Looks at no cell.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// Looks at the cell of an id, if it is there, and stays on it if asked to.
    pub fn select_id(&mut self, snapshot: &Snapshot, id: u64, follows: bool) {
        let cell = snapshot.cells.iter().find(|cell| cell.id == id);
        self.follows = follows && cell.is_some();
        self.choose(cell);
    }

    /// The id of the cell that is looked at, there or gone.
    pub fn id(&self) -> Option<u64> {
        self.chosen.map(|(id, _)| id)
    }

    /// Looks at the cell at a point, if there is one.
    pub fn select_at(&mut self, snapshot: &Snapshot, point: Point, place: impl Fn(&CellView) -> Point) {
        let apart = |cell: &CellView| distance_um(place(cell), point) - cell.radius_um;
        let near = snapshot.cells.iter().filter(|cell| apart(cell) < MISS_UM);
        self.choose(near.min_by(|a, b| apart(a).total_cmp(&apart(b))));
    }

    /// Looks at the cell nearest to the middle of the view that was not looked at lately.
    pub fn select_next(&mut self, snapshot: &Snapshot, camera: &Camera) {
        let far = |cell: &CellView| distance_um(cell.at(1.0), camera.centre);
        let fresh = snapshot.cells.iter().filter(|cell| cell.stays() && !self.recent.contains(&cell.id));
        self.choose(fresh.min_by(|a, b| far(a).total_cmp(&far(b))));
    }

    /// Looks at the nearest cell to the middle of the view that fits: one that was not looked at lately, if there is one.
    pub fn select_fitting(&mut self, snapshot: &Snapshot, camera: &Camera, fits: impl Fn(usize) -> bool) {
        let far = |cell: &CellView| distance_um(cell.at(1.0), camera.centre);
        let fitting = snapshot.cells.iter().enumerate().filter(|(at, _)| fits(*at));
        let rank = |cell: &CellView| (self.recent.iter().rposition(|id| *id == cell.id), !cell.stays());
        let nearest = fitting
            .map(|(_, cell)| (rank(cell), far(cell), cell))
            .min_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
        self.choose(nearest.map(|(_, _, cell)| cell));
    }

    /// Looks at the cell of a kind that is nearest to the middle of the view; if there is none, at no cell.
    pub fn select_kind(&mut self, snapshot: &Snapshot, camera: &Camera, kind: CellKind) {
        self.clear();
        self.select_fitting(snapshot, camera, |at| snapshot.cells[at].kind == kind);
    }

    /// Looks at the one before.
    pub fn select_previous(&mut self, snapshot: &Snapshot) {
        self.recent.pop();
        let last = self.recent.pop();
        self.choose(snapshot.cells.iter().find(|cell| Some(cell.id) == last));
    }

    /// Looks at the nearest cell in a direction; without a cell to go from, at the next one.
    pub fn select_in_direction(&mut self, snapshot: &Snapshot, camera: &Camera, (x, y): (f32, f32)) {
        let Some(from) = self.cell(snapshot).map(|cell| cell.at(1.0)) else {
            return self.select_next(snapshot, camera);
        };
        let ahead = |cell: &CellView| {
            let to = cell.at(1.0);
            let (dx, dy) = (to.x - from.x, to.y - from.y);
            let (along, aside) = (dx * x + dy * y, (dx * y - dy * x).abs());
            (along > aside && along > 0.1).then_some(along + 2.0 * aside)
        };
        let all =
            snapshot.cells.iter().filter(|cell| cell.stays()).filter_map(|cell| Some((ahead(cell)?, cell)));
        if let Some((_, cell)) = all.min_by(|a, b| a.0.total_cmp(&b.0)) {
            self.choose(Some(cell));
        }
    }

    /// The cell, while it is there.
    pub fn cell<'a>(&self, snapshot: &'a Snapshot) -> Option<&'a CellView> {
        let (id, _) = self.chosen?;
        snapshot.cells.iter().find(|cell| cell.id == id)
    }

    /// What is said of it.
    pub fn described(&self, snapshot: &Snapshot) -> Option<SelectedCell> {
        let (id, kind) = self.chosen?;
        let none = [AntigenLevel::None; Target::COUNT];
        let gone = SelectedCell {
            id,
            kind,
            activity: CellActivity::Gone,
            exhaustion_level: None,
            flags: none,
            antibodies: AntigenLevel::None,
            follows: self.follows,
            touching: [0; CellKind::COUNT],
        };
        let at = snapshot.cells.iter().position(|cell| cell.id == id);
        Some(at.map_or(gone, |at| SelectedCell { follows: self.follows, ..described(snapshot, at) }))
    }

    fn choose(&mut self, cell: Option<&CellView>) {
        let Some(cell) = cell else { return };
        self.chosen = Some((cell.id, cell.kind));
        if self.recent.len() == REMEMBERED {
            self.recent.remove(0);
        }
        self.recent.push(cell.id);
    }
}

/// What is said of a cell of the snapshot, by its place there.
pub(crate) fn described(snapshot: &Snapshot, at: usize) -> SelectedCell {
    let cell = &snapshot.cells[at];
    let tires = matches!(cell.kind, CellKind::TCell | CellKind::CarTCell);
    SelectedCell {
        id: cell.id,
        kind: cell.kind,
        activity: activity(snapshot, at),
        exhaustion_level: tires
            .then(|| EXHAUSTION_LEVELS.iter().filter(|from| cell.exhaustion >= **from).count() as u8),
        flags: cell.antigen.map(AntigenLevel::of),
        antibodies: AntigenLevel::of(
            cell.bound_antibody
                * cell.antigen[Target::Cd38 as usize].max(cell.antigen[Target::Slamf7 as usize]),
        ),
        follows: false,
        touching: touching(snapshot, at),
    }
}

fn activity(snapshot: &Snapshot, at: usize) -> CellActivity {
    let kind = |index: u32| snapshot.cells.get(index as usize).map(|cell| cell.kind);
    let own =
        snapshot.contacts.iter().find(|contact| [contact.effector, contact.target].contains(&(at as u32)));
    let held = own.and_then(|contact| {
        if contact.effector as usize == at {
            Some(CellActivity::Holds(contact.kind, kind(contact.target)?))
        } else {
            Some(CellActivity::HeldBy(kind(contact.effector)?))
        }
    });
    let state = snapshot.cells[at].state;
    let is_over = matches!(state, CellState::Dying | CellState::Engulfed);
    held.filter(|_| !is_over).unwrap_or(CellActivity::Alone(state))
}

fn distance_um(a: Point, b: Point) -> f32 {
    (a.x - b.x).hypot(a.y - b.y)
}
