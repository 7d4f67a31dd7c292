//! Who is there: counts by kind, taken anew each tick.

use crate::entities::cell::{CellKind, CellState};
use crate::entities::population::Population;
use crate::entities::super_individuals::SuperIndividuals;

/// Number of kinds.
pub(crate) const KINDS: usize = CellKind::ALL.len();

/// Counts by kind.
#[derive(Clone, Debug, Default)]
pub(crate) struct Census {
    /// Alive in the marrow.
    pub(crate) marrow: [u32; KINDS],
    /// Myeloma cells alive in the marrow, each as many as it stands for.
    pub(crate) myeloma: f32,
    /// In the blood stream.
    pub(crate) in_flow: [u32; KINDS],
    /// On the way from the blood into the marrow.
    pub(crate) arriving: [u32; KINDS],
    /// All cells on the stage.
    pub(crate) total: u32,
    /// Healthy cells that a treatment killed since the start.
    pub(crate) healthy_harmed: u32,
    /// For each slot, how many present cells come before it: the index in a snapshot.
    pub(crate) rank: Vec<u32>,
}

/// Alive in the marrow, in the stream, or neither.
const fn whereabouts(state: CellState) -> usize {
    match state {
        CellState::InFlow => 1,
        CellState::Dying | CellState::Engulfed | CellState::Leaving => 2,
        _ => 0,
    }
}

impl Census {
    pub(crate) fn update(&mut self, all: &Population, standing_for: &SuperIndividuals) {
        (self.total, self.arriving) = (0, [0; KINDS]);
        self.rank.resize(all.slots(), 0);
        let mut counts = [[0; KINDS]; 3];
        for (cell, rank) in all.cells.iter().zip(&mut self.rank) {
            *rank = self.total;
            if cell.present {
                self.total += 1;
                counts[whereabouts(cell.state)][cell.kind as usize] += 1;
                self.arriving[cell.kind as usize] += u32::from(cell.arriving);
            }
        }
        [self.marrow, self.in_flow, _] = counts;
        self.myeloma = self.marrow[CellKind::MyelomaCell as usize] as f32;
        if standing_for.on {
            let here = all.cells.iter().filter(|cell| {
                cell.present && cell.kind == CellKind::MyelomaCell && whereabouts(cell.state) == 0
            });
            self.myeloma = here.map(|cell| standing_for.weight_of(cell)).sum();
        }
    }

    /// Living cells of a kind in the marrow, myeloma cells as many as they stand for.
    pub(crate) const fn of(&self, kind: CellKind) -> f32 {
        if matches!(kind, CellKind::MyelomaCell) { self.myeloma } else { self.marrow[kind as usize] as f32 }
    }

    /// Living cells with a nucleus that are counted under the microscope.
    pub(crate) fn counted(&self) -> f32 {
        CellKind::ALL.iter().filter(|kind| kind.is_counted()).map(|&kind| self.of(kind)).sum()
    }

    /// Plasma cells, healthy and malignant.
    pub(crate) const fn plasma_cells(&self) -> f32 {
        self.of(CellKind::MyelomaCell) + self.of(CellKind::PlasmaCell)
    }

    pub(crate) fn erythroid(&self) -> f32 {
        self.of(CellKind::Erythroblast)
    }

    pub(crate) fn myeloid(&self) -> f32 {
        self.of(CellKind::Myelocyte) + self.of(CellKind::Neutrophil)
    }
}
