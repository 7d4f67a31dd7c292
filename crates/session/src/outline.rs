//! Outline: the stage as a list. How many cells there are of each kind and marker, and the cells that an entry names.

use marrow::{AgentId, CellKind, CellView, EventKind, Snapshot, Target};

use crate::antigen_level::AntigenLevel;
use crate::lens::step;

/// Cells touch each other across a gap no wider than this, µm.
const TOUCH_UM: f32 = 1.0;

/// An entry of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutlineEntry {
    /// Cells of a kind.
    Kind(CellKind),
    /// Cells that carry a marker.
    Marker(Target),
    /// Cells at a step of an agent.
    Step(AgentId, EventKind),
}

impl OutlineEntry {
    /// Whether a cell of the snapshot, by its place there, is one of these.
    pub(crate) fn fits(self, snapshot: &Snapshot, at: usize) -> bool {
        let cell = &snapshot.cells[at];
        match self {
            Self::Kind(kind) => cell.kind == kind,
            Self::Marker(target) => carries(cell, target),
            Self::Step(agent, kind) => step(snapshot, at, agent) == Some(kind) || was_made_by(cell, kind),
        }
    }
}

/// Steps that happen outside the stage: what came of them is seen on it.
const fn was_made_by(cell: &CellView, kind: EventKind) -> bool {
    matches!(kind, EventKind::Collected | EventKind::Infused | EventKind::Expanded)
        && matches!(cell.kind, CellKind::CarTCell)
}

fn carries(cell: &CellView, target: Target) -> bool {
    AntigenLevel::of(cell.antigen[target as usize]) != AntigenLevel::None
}

/// How many cells there are on the stage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CellCounts {
    /// Of each kind, in the order of `CellKind::ALL`.
    pub kinds: [u32; CellKind::COUNT],
    /// With each marker, in the order of `Target::ALL`.
    pub markers: [u32; Target::COUNT],
}

impl CellCounts {
    /// Of a snapshot.
    pub(crate) fn of(snapshot: &Snapshot) -> Self {
        let mut counts = Self::default();
        for cell in &snapshot.cells {
            counts.kinds[cell.kind as usize] += 1;
            for target in Target::ALL {
                counts.markers[target as usize] += u32::from(carries(cell, target));
            }
        }
        counts
    }
}

/// How many cells of each kind touch a cell of the snapshot, by its place there.
pub(crate) fn touching(snapshot: &Snapshot, at: usize) -> [u8; CellKind::COUNT] {
    let (mut touching, own) = ([0_u8; CellKind::COUNT], &snapshot.cells[at]);
    for (_, other) in snapshot.cells.iter().enumerate().filter(|(index, _)| *index != at) {
        let apart_um = (other.x_um - own.x_um).hypot(other.y_um - own.y_um);
        if apart_um <= own.radius_um + other.radius_um + TOUCH_UM {
            let count = &mut touching[other.kind as usize];
            *count = count.saturating_add(1);
        }
    }
    touching
}

#[cfg(test)]
mod tests {
    use super::*;
    use marrow::{Setup, Simulation, Size, Stage};
    use proptest::prelude::*;

    fn snapshot(stage: Stage, seed: u64) -> Snapshot {
        Snapshot::of(&Simulation::new(Setup { stage, seed, size: Size::Small, ..Setup::default() }))
    }

    #[test]
    fn every_cell_is_counted_once_by_kind() {
        let snapshot = snapshot(Stage::Active, 1);
        let counts = CellCounts::of(&snapshot);
        assert_eq!(counts.kinds.iter().sum::<u32>() as usize, snapshot.cells.len());
        for target in Target::ALL {
            let entry = OutlineEntry::Marker(target);
            let found = (0..snapshot.cells.len()).filter(|at| entry.fits(&snapshot, *at)).count();
            assert_eq!(counts.markers[target as usize] as usize, found, "{}", target.id());
        }
        assert!(counts.markers[Target::Bcma as usize] > 0);
    }

    #[test]
    fn in_a_crowded_marrow_most_cells_are_touched() {
        let snapshot = snapshot(Stage::Active, 1);
        let is_touched = |at: &usize| touching(&snapshot, *at).iter().any(|count| *count > 0);
        let touched = (0..snapshot.cells.len()).filter(is_touched).count();
        assert!(2 * touched > snapshot.cells.len(), "{touched} of {}", snapshot.cells.len());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(8))]

        #[test]
        fn who_touches_is_touched(seed in 0_u64..1_000, of_1000 in 0_usize..1_000) {
            let snapshot = snapshot(Stage::Active, seed);
            let at = of_1000 * (snapshot.cells.len() - 1) / 1_000;
            let own = snapshot.cells[at].kind;
            let all = touching(&snapshot, at).iter().map(|count| usize::from(*count)).sum::<usize>();
            let backwards = (0..snapshot.cells.len()).filter(|other| *other != at).filter(|other| {
                let (a, b) = (&snapshot.cells[at], &snapshot.cells[*other]);
                let near = (a.x_um - b.x_um).hypot(a.y_um - b.y_um) <= a.radius_um + b.radius_um + TOUCH_UM;
                near && touching(&snapshot, *other)[own as usize] > 0
            });
            prop_assert_eq!(backwards.count(), all);
        }
    }
}
