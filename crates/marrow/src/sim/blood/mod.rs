//! Blood follows the marrow: what flows out, divided by how fast it is used up.

mod ages;
mod counts;
mod kidney;
mod m_protein;

pub use m_protein::MProtein;

use super::census::Census;
use super::hash::StateHash;
use super::params;
use ages::Ages;
use m_protein::{Secreted, tends_per_tick};

/// What a blood test would show.
#[derive(Clone, Debug)]
pub(crate) struct Blood {
    /// Red cells, white cells (neutrophils), platelets; health = 1.
    pub(crate) counts: [f32; 3],
    /// Outflow of each from the marrow, averaged over a transit, health = 1.
    pub(crate) outflow: [f32; 3],
    red_cells: Ages,
    platelets: Ages,
    /// Antibodies that protect, health = 1.
    pub(crate) useful_antibodies: f32,
    pub(crate) secreted: Secreted,
    /// mg/dL.
    pub(crate) calcium: f32,
    /// Kidney function, health = 1.
    pub(crate) kidney: f32,
}

impl Blood {
    /// Blood at rest with the marrow as it is. `net_loss`: see [`Self::flow`].
    pub(crate) fn at_rest(census: &Census, set_point: &[f32], m_protein: MProtein, net_loss: f32) -> Self {
        let outflow = counts::outflow(census, set_point);
        let load = counts::myeloma_load(census, set_point);
        let kidney = kidney::worn_at_start(load, m_protein, net_loss);
        Self {
            counts: outflow,
            outflow,
            red_cells: Ages::at_rest(params::RED_CELL_DAYS, outflow[0]),
            platelets: Ages::at_rest(params::PLATELET_DAYS, outflow[2]),
            useful_antibodies: counts::antibody_yield(census, set_point),
            secreted: Secreted::at_rest(m_protein, load, kidney),
            calcium: kidney::calcium_at_rest(net_loss, kidney),
            kidney,
        }
    }

    /// One tick of blood. `net_loss` is what bone loses a day, the turnover of health = 1.
    pub(crate) fn flow(&mut self, census: &Census, set_point: &[f32], net_loss: f32) {
        let now = counts::outflow(census, set_point);
        let averaged = 1.0 / (params::TICKS_PER_DAY as f32 * params::OUTFLOW_DAYS);
        for (outflow, now) in self.outflow.iter_mut().zip(now) {
            *outflow += (now - *outflow) * averaged;
        }
        self.red_cells.flow(self.outflow[0]);
        self.platelets.flow(self.outflow[2]);
        let used_up = tends_per_tick(params::NEUTROPHIL_HALF_LIFE_DAYS);
        let white = self.counts[1] + (self.outflow[1] - self.counts[1]) * used_up;
        self.counts = [self.red_cells.count(), white, self.platelets.count()];
        self.flow_of_proteins(census, set_point);
        let calcium = kidney::calcium_at_rest(net_loss, self.kidney);
        self.calcium += (calcium - self.calcium) * tends_per_tick(params::CALCIUM_DAYS);
        self.kidney = kidney::kidney_after(self.kidney, self.secreted.light_chains, self.calcium);
    }

    fn flow_of_proteins(&mut self, census: &Census, set_point: &[f32]) {
        self.secreted.flow(counts::myeloma_load(census, set_point), self.kidney);
        let gap = counts::antibody_yield(census, set_point) - self.useful_antibodies;
        self.useful_antibodies += gap * tends_per_tick(params::IGG_HALF_LIFE_DAYS);
    }

    pub(crate) fn feed(&self, hash: &mut StateHash) {
        self.counts.iter().chain(&self.outflow).for_each(|&n| hash.number(n));
        self.red_cells.feed(hash);
        self.platelets.feed(hash);
        self.secreted.feed(hash);
        for number in [self.useful_antibodies, self.calcium, self.kidney] {
            hash.number(number);
        }
    }
}
