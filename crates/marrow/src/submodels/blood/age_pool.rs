//! Blood cells by age. A red cell or a platelet lives about as long as every other of its kind: after a block the count falls in
//! a nearly straight line and not by a half-life.

use crate::parameter::parameters;
use crate::params;
use crate::state_hasher::StateHasher;

parameters! {
    /// Ages that are told apart. Chosen: lives then spread by under a third.
    AGES: usize = 12, "1", "chosen";
}

/// Cells of one kind in blood, by age; all together 1 in health.
#[derive(Clone, Debug)]
pub(crate) struct AgeStructuredPool {
    of: [f32; AGES],
    life_days: f32,
}

impl AgeStructuredPool {
    /// Cells that have long come in at this rate.
    pub(crate) fn steady_state(life_days: f32, inflow: f32) -> Self {
        Self { of: [inflow / AGES as f32; AGES], life_days }
    }

    /// One tick: `inflow` of 1 keeps the count at 1. Each age hands its oldest on to the next.
    pub(crate) fn step(&mut self, inflow: f32) {
        let share = AGES as f32 / (self.life_days * params::TICKS_PER_DAY as f32);
        let mut coming = inflow / (self.life_days * params::TICKS_PER_DAY as f32);
        for cells in &mut self.of {
            let going = *cells * share;
            *cells += coming - going;
            coming = going;
        }
    }

    /// All ages together, health = 1.
    pub(crate) fn count(&self) -> f32 {
        self.of.iter().sum()
    }

    pub(crate) fn hash_into(&self, hasher: &mut StateHasher) {
        self.of.iter().for_each(|&cells| hasher.write_f32(cells));
    }
}

#[cfg(test)]
mod tests {

    use super::*;

    fn after_a_block(days: u32) -> f32 {
        let mut ages = AgeStructuredPool::steady_state(params::RED_CELL_DAYS, 1.0);
        (0..days * params::TICKS_PER_DAY).for_each(|_| ages.step(0.0));
        ages.count()
    }

    #[test]
    fn a_steady_inflow_keeps_a_steady_count() {
        let mut ages = AgeStructuredPool::steady_state(params::PLATELET_DAYS, 0.7);
        (0..5000).for_each(|_| ages.step(0.7));
        assert!((ages.count() - 0.7).abs() < 1e-3, "{}", ages.count());
    }

    #[test]
    fn after_a_block_the_count_falls_by_one_part_in_its_life_each_day() {
        assert!((after_a_block(30) - 0.75).abs() < 0.01, "{}", after_a_block(30));
        assert!((after_a_block(60) - 0.5).abs() < 0.03, "{}", after_a_block(60));
        assert!(after_a_block(240) < 0.01, "{}", after_a_block(240));
    }
}
