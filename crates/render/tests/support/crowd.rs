//! A crowd of any number of cells, for measuring.

use marrow::{CellKind, Snapshot};

use super::{Chance, cell, niche, stage};

/// This many cells at the density of marrow, in a niche of their size.
pub fn crowd(count: usize) -> Snapshot {
    let width_um = (count as f32 * 150.0 * 1.7778).sqrt();
    let mut snapshot = stage(60.0, 34.0, 0.1, 9);
    snapshot.niche = std::sync::Arc::new(niche(width_um, width_um * 0.5625));
    snapshot.cells.clear();
    snapshot.contacts.clear();
    let kinds = [CellKind::Erythroblast, CellKind::Neutrophil, CellKind::MyelomaCell];
    let mut chance = Chance(77);
    for id in 0..count {
        let (x, y) = (chance.unit() * width_um, chance.unit() * width_um * 0.5625);
        let mut view = cell(id as u64, kinds[id % 3], x, y, 4.5 + 3.0 * chance.unit());
        view.maturity = chance.unit();
        snapshot.cells.push(view);
    }
    snapshot
}

/// Moves every cell a little.
pub fn jostle(snapshot: &mut Snapshot, chance: &mut Chance) {
    for cell in &mut snapshot.cells {
        cell.x_um += (chance.unit() - 0.5) * 0.4;
        cell.y_um += (chance.unit() - 0.5) * 0.4;
        (cell.previous_x_um, cell.previous_y_um) = (cell.x_um, cell.y_um);
    }
}
