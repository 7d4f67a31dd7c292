//! Blood follows the marrow: what flows out, divided by how fast it is used up.

pub(crate) mod age_pool;
pub(crate) mod counts;
pub(crate) mod kidney;
pub(crate) mod m_protein;

use crate::observation::census::Census;
use crate::params;
use crate::setup::MProtein;
use crate::state_hasher::StateHasher;
use crate::submodels::blood::age_pool::AgeStructuredPool;
use crate::submodels::blood::m_protein::{Secreted, tends_per_tick};

/// What a blood test would show.
#[derive(Clone, Debug)]
pub(crate) struct Blood {
    /// Red cells, white cells (neutrophils), platelets; health = 1.
    pub(crate) counts: [f32; 3],
    /// Outflow of each from the marrow, averaged over a transit, health = 1.
    pub(crate) outflow: [f32; 3],
    red_cells: AgeStructuredPool,
    platelets: AgeStructuredPool,
    /// Antibodies that protect, health = 1.
    pub(crate) useful_antibodies: f32,
    pub(crate) secreted: Secreted,
    /// mg/dL.
    pub(crate) calcium: f32,
    /// Kidney function, health = 1.
    pub(crate) kidney: f32,
    /// M-protein that a myeloma cell makes, average person = 1.
    secretion: f32,
}

impl Blood {
    /// Blood at rest with the marrow as it is. `net_loss`: see [`Self::step`].
    pub(crate) fn steady_state(
        census: &Census,
        set_point: &[f32],
        m_protein: MProtein,
        secretion: f32,
        net_loss: f32,
    ) -> Self {
        let outflow = counts::outflow(census, set_point);
        let load = secretion * counts::myeloma_load(census, set_point);
        let kidney = kidney::worn_at_start(load, m_protein, net_loss);
        Self {
            counts: outflow,
            outflow,
            red_cells: AgeStructuredPool::steady_state(params::RED_CELL_DAYS, outflow[0]),
            platelets: AgeStructuredPool::steady_state(params::PLATELET_DAYS, outflow[2]),
            useful_antibodies: counts::antibody_yield(census, set_point),
            secreted: Secreted::steady_state(m_protein, load, kidney),
            calcium: kidney::calcium_at_rest(net_loss, kidney),
            kidney,
            secretion,
        }
    }

    /// One tick of blood. `net_loss` is what bone loses a day, the turnover of health = 1.
    pub(crate) fn step(&mut self, census: &Census, set_point: &[f32], net_loss: f32) {
        let now = counts::outflow(census, set_point);
        let averaged = 1.0 / (params::TICKS_PER_DAY as f32 * params::OUTFLOW_DAYS);
        for (outflow, now) in self.outflow.iter_mut().zip(now) {
            *outflow += (now - *outflow) * averaged;
        }
        self.red_cells.step(self.outflow[0]);
        self.platelets.step(self.outflow[2]);
        let used_up = tends_per_tick(params::NEUTROPHIL_HALF_LIFE_DAYS);
        let white = self.counts[1] + (self.outflow[1] - self.counts[1]) * used_up;
        self.counts = [self.red_cells.count(), white, self.platelets.count()];
        self.step_proteins(census, set_point);
        let calcium = kidney::calcium_at_rest(net_loss, self.kidney);
        self.calcium += (calcium - self.calcium) * tends_per_tick(params::CALCIUM_DAYS);
        self.kidney = kidney::kidney_after(self.kidney, self.secreted.light_chains, self.calcium);
    }

    fn step_proteins(&mut self, census: &Census, set_point: &[f32]) {
        self.secreted.step(self.secretion * counts::myeloma_load(census, set_point), self.kidney);
        let gap = counts::antibody_yield(census, set_point) - self.useful_antibodies;
        self.useful_antibodies += gap * tends_per_tick(params::IGG_HALF_LIFE_DAYS);
    }

    pub(crate) fn hash_into(&self, hasher: &mut StateHasher) {
        self.counts.iter().chain(&self.outflow).for_each(|&n| hasher.write_f32(n));
        self.red_cells.hash_into(hasher);
        self.platelets.hash_into(hasher);
        self.secreted.hash_into(hasher);
        for number in [self.useful_antibodies, self.calcium, self.kidney] {
            hasher.write_f32(number);
        }
    }
}
