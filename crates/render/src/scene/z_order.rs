//! Z-order: which cells lie above which. Flow below the tissue, wide flat cells below round ones, hunters on top.

use super::declutter::is_immune_kind;
use marrow::{CellKind, CellState, CellView};

const LAYERS: usize = 7;

/// Draws wide cells first. Order within a layer is the snapshot's, so that nothing flickers.
#[derive(Debug, Default)]
pub struct ZOrder {
    order: Vec<u32>,
    starts: [u32; LAYERS],
}

impl ZOrder {
    /// Sorts the cells of a snapshot (by counting: one pass to count, one to place).
    pub fn sort(&mut self, cells: &[CellView]) {
        let mut counts = [0_u32; LAYERS];
        for cell in cells {
            counts[layer(cell)] += 1;
        }
        let mut start = 0;
        for (slot, count) in self.starts.iter_mut().zip(counts) {
            *slot = start;
            start += count;
        }
        self.order.clear();
        self.order.resize(cells.len(), 0);
        for (index, cell) in cells.iter().enumerate() {
            let slot = &mut self.starts[layer(cell)];
            self.order[*slot as usize] = index as u32;
            *slot += 1;
        }
    }

    /// Indices of the cells, lowest first.
    pub fn order(&self) -> &[u32] {
        &self.order
    }
}

fn layer(cell: &CellView) -> usize {
    match (cell.state, cell.kind) {
        (CellState::InFlow | CellState::Leaving, _) => 0,
        (_, CellKind::StromalCell) => 1,
        (CellState::Engulfed, _) => 6,
        (_, CellKind::Macrophage | CellKind::Megakaryocyte | CellKind::Osteoclast | CellKind::Osteoblast) => {
            2
        }
        (_, kind) if is_immune_kind(kind) => 5,
        (CellState::Gripping | CellState::Gripped | CellState::Dividing, _) | (_, CellKind::MyelomaCell) => 4,
        _ => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use marrow::Target;

    fn cell(kind: CellKind, state: CellState) -> CellView {
        CellView {
            id: 0,
            kind,
            state,
            progress: 0.0,
            maturity: 0.0,
            x_um: 0.0,
            y_um: 0.0,
            previous_x_um: 0.0,
            previous_y_um: 0.0,
            radius_um: 5.0,
            heading_rad: 0.0,
            antigen: [0.0; Target::COUNT],
            bound_antibody: 0.0,
            bound: marrow::Bound::default(),
            exhaustion: 0.0,
            brake_covered: 0.0,
        }
    }

    #[test]
    fn flow_is_below_hunters_are_on_top_and_order_within_a_layer_is_kept() {
        let cells = [
            cell(CellKind::Lymphocyte, CellState::Living),
            cell(CellKind::RedCell, CellState::InFlow),
            cell(CellKind::StromalCell, CellState::Living),
            cell(CellKind::Neutrophil, CellState::Living),
            cell(CellKind::Platelet, CellState::InFlow),
            cell(CellKind::NkCell, CellState::Searching),
            cell(CellKind::MyelomaCell, CellState::Living),
        ];
        let mut z_order = ZOrder::default();
        z_order.sort(&cells);
        assert_eq!(z_order.order(), [1, 4, 2, 0, 3, 6, 5]);
    }
}
