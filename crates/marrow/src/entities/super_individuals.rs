//! Super-individuals (Scheffer and others 1995): in a virtual person's niche each myeloma cell may stand for less than one
//! cell, so that a clone far below one cell of the niche is followed by a few cells with a small weight. Elsewhere each cell
//! stands for itself.

use crate::entities::cell::{Cell, CellKind};
use crate::entities::person::{SUBCLONES, subclone};
use crate::state_hasher::StateHasher;

/// For how many cells of the niche a myeloma cell of each subclone stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct SuperIndividuals {
    /// Whether any weight may differ from one.
    pub(crate) on: bool,
    pub(crate) weight: [f32; SUBCLONES],
}

impl Default for SuperIndividuals {
    fn default() -> Self {
        Self { on: false, weight: [1.0; SUBCLONES] }
    }
}

impl SuperIndividuals {
    /// For how many cells of the niche a cell stands.
    pub(crate) fn weight_of(&self, cell: &Cell) -> f32 {
        if self.on && cell.kind == CellKind::MyelomaCell { self.weight[subclone(cell.role)] } else { 1.0 }
    }

    pub(crate) fn hash_into(&self, hasher: &mut StateHasher) {
        if self.on {
            self.weight.iter().for_each(|&weight| hasher.write_f32(weight));
        }
    }
}
