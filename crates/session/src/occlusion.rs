//! Occlusion: whether a cell can be seen where cells crowd.

use marrow::{CellKind, CellView, Snapshot};
use render::is_immune_kind;

/// Whether no other cell lies over the middle of this one. On an immune cell only another one does.
pub fn is_visible(snapshot: &Snapshot, cell: &CellView) -> bool {
    let covers = |other: &CellView| {
        let (dx, dy) = (other.x_um - cell.x_um, other.y_um - cell.y_um);
        other.id != cell.id
            && other.kind != CellKind::StromalCell
            && (!is_immune_kind(cell.kind) || is_immune_kind(other.kind))
            && dx * dx + dy * dy < other.radius_um * other.radius_um
    };
    !snapshot.cells.iter().any(covers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use marrow::{Setup, Simulation, Size};

    #[test]
    fn a_cell_under_another_is_occluded() {
        let mut snapshot = Snapshot::of(&Simulation::new(Setup { size: Size::Small, ..Setup::default() }));
        let seen = snapshot.cells.iter().position(|cell| is_visible(&snapshot, cell)).unwrap();
        let under = snapshot.cells[seen];
        let over = CellView { id: u64::MAX, kind: CellKind::MyelomaCell, ..under };
        snapshot.cells.push(over);
        assert!(!is_visible(&snapshot, &under));
        let hunter = CellView { id: u64::MAX - 1, kind: CellKind::NkCell, ..under };
        assert!(is_visible(&snapshot, &hunter));
    }
}
