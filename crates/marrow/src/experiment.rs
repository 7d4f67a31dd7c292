//! Experiments on a run: ablations and doses that no treatment gives. For tests only (feature `experiments`).

use crate::entities::cell::{CellKind, Target, can_be_held};
use crate::entities::ids::AgentId;
use crate::entities::population::Population;
use crate::parameter::parameters;
use crate::params;
use crate::simulation::Simulation;

/// A myeloma cell with less of a flag has lost it, usual = 1.
const LOST: f32 = params::ANTIGEN_LOST;

parameters! {
    /// Largest dose of an experiment, usual = 1. Chosen: far beyond what the tests try.
    DOSE_MAX: f32 = 4.0, "1", "chosen";
}

impl Simulation {
    /// From now on no cell shows this flag.
    pub fn mask_antigen(&mut self, target: Target) {
        self.world.experiment.masked[target as usize] = true;
        for cell in &mut self.world.population.cells {
            cell.antigen[target as usize] = 0.0;
        }
        antigens_changed(&mut self.world.population);
    }

    /// Takes all cells of a kind out of the marrow, as if they had never been there. Blood is left alone.
    pub fn ablate(&mut self, kind: CellKind) {
        for slot in 0..self.world.population.slots() {
            let cell = &self.world.population.cells[slot];
            if cell.kind == kind && cell.in_marrow() {
                self.world.population.remove(slot);
            }
        }
        self.world.update_census();
    }

    /// From now on this share of the myeloma cells, and all that come from them, lack a flag. They are the only
    /// ones that do, and they lack no other: cells that had lost a flag before show the usual density.
    pub fn seed_antigen_negative(&mut self, target: Target, share: f32) {
        let every = (1.0 / share.clamp(1e-3, 1.0)).round() as usize;
        let masked = self.world.experiment.masked;
        let clone = self.world.population.cells.iter_mut().filter(|cell| cell.present);
        for (k, cell) in clone.filter(|cell| cell.kind == CellKind::MyelomaCell).enumerate() {
            for (density, masked) in cell.antigen.iter_mut().zip(masked) {
                *density = if masked || *density >= LOST { *density } else { 1.0 };
            }
            if k.is_multiple_of(every) {
                cell.antigen[target as usize] = 0.0;
            }
        }
        antigens_changed(&mut self.world.population);
    }

    /// Every later dose of an agent is this much of the usual one, 0 to 4.
    pub fn scale_dose(&mut self, agent: AgentId, scale: f32) {
        self.world.dosing[agent.index()].dose_scale = scale.clamp(0.0, DOSE_MAX);
    }

    /// A transplant gives no stem cells back.
    pub fn disable_rescue(&mut self) {
        self.world.experiment.rescue_disabled = true;
    }
}

/// Whom immune cells can hold is looked at anew.
fn antigens_changed(population: &mut Population) {
    for (can, cell) in population.can_be_held.iter_mut().zip(&population.cells) {
        *can = can_be_held(cell);
    }
}
