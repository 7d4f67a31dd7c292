//! Five cells with what may happen to them.

use marrow::{CellKind, CellState, Contact, ContactKind, Snapshot};

/// One cell of each of five kinds, with what may be on them.
pub fn small() -> Snapshot {
    let mut snapshot = super::stage(120.0, 68.0, 0.3, 5);
    let niche = std::sync::Arc::clone(&snapshot.niche);
    snapshot.cells.truncate(0);
    let kinds =
        [CellKind::MyelomaCell, CellKind::NkCell, CellKind::RedCell, CellKind::TCell, CellKind::PlasmaCell];
    for (i, kind) in kinds.into_iter().enumerate() {
        snapshot.cells.push(super::cell(i as u64, kind, 20.0 + 14.0 * i as f32, 34.0, 6.0));
    }
    snapshot.cells[0].bound_antibody = 0.6;
    snapshot.cells[0].antigen[0] = 1.0;
    snapshot.cells[3].bound_antibody = 0.6;
    snapshot.cells[1].state = CellState::Gripping;
    snapshot.cells[1].heading_rad = core::f32::consts::PI;
    snapshot.cells[2].state = CellState::InFlow;
    snapshot.cells[4].state = CellState::Dying;
    snapshot.cells[4].progress = 0.8;
    snapshot.contacts = vec![
        Contact { effector: 1, target: 0, kind: ContactKind::AntibodyTail },
        Contact { effector: 3, target: 4, kind: ContactKind::BrakeCovered },
        Contact { effector: 99, target: 0, kind: ContactKind::Car },
    ];
    Snapshot { niche, ..snapshot }
}

/// The same cells, closer to each other and to the eye.
pub fn crowded() -> Snapshot {
    let mut snapshot = small();
    for (i, cell) in snapshot.cells.iter_mut().enumerate() {
        (cell.x_um, cell.y_um) = (40.0 + 10.0 * i as f32, 34.0 + (i % 2) as f32);
        (cell.previous_x_um, cell.previous_y_um) = (cell.x_um, cell.y_um);
    }
    (snapshot.cells[2].kind, snapshot.cells[2].state) = (CellKind::Lymphocyte, CellState::Living);
    snapshot
}
