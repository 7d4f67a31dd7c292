//! M-protein: the one antibody, or the one part of it, that a clone makes.

use core::hash::Hasher;

use crate::params;
use crate::setup::MProtein;
use crate::state_hasher::StateHasher;

/// What the clone has put into the blood.
#[derive(Clone, Debug)]
pub(crate) struct Secreted {
    kind: MProtein,
    /// Whole antibodies of the clone, g/L.
    pub(crate) whole: f32,
    /// Free light chains of the clone, g/L.
    pub(crate) light_chains: f32,
}

impl Secreted {
    /// What a clone of this load has put there in the long run.
    pub(crate) fn steady_state(kind: MProtein, load: f32, kidney: f32) -> Self {
        let prolonged = light_chain_half_life_days(kidney) / params::LIGHT_CHAIN_HALF_LIFE_DAYS;
        let light_chains = load * params::light_chain_g_per_l(kind) * prolonged;
        Self { kind, whole: load * params::whole_antibody_g_per_l(kind), light_chains }
    }

    /// One tick: the clone makes as much as would keep its level at rest; each is cleared by its half-life.
    pub(crate) fn step(&mut self, load: f32, kidney: f32) {
        let rest = Self::steady_state(self.kind, load, kidney);
        let part = |half_life_days| tends_per_tick(half_life_days);
        self.whole += (rest.whole - self.whole) * part(params::whole_antibody_half_life_days(self.kind));
        let light = part(light_chain_half_life_days(kidney));
        self.light_chains += (rest.light_chains - self.light_chains) * light;
    }

    /// What is followed as the clone's M-protein, g/L.
    pub(crate) const fn m_protein(&self) -> f32 {
        match self.kind {
            MProtein::LightChain => self.light_chains,
            MProtein::IgG | MProtein::IgA => self.whole,
        }
    }

    pub(crate) fn hash_into(&self, hasher: &mut StateHasher) {
        hasher.write_u64(self.kind as u64);
        hasher.write_f32(self.whole);
        hasher.write_f32(self.light_chains);
    }
}

/// Kidneys that work clear light chains in hours; without them it takes days.
fn light_chain_half_life_days(kidney: f32) -> f32 {
    let (whole, failed) = (params::LIGHT_CHAIN_HALF_LIFE_DAYS, params::LIGHT_CHAIN_HALF_LIFE_FAILED_DAYS);
    // Two ways out side by side: their rates add up.
    1.0 / (kidney / whole + (1.0 - kidney) / failed)
}

/// The share of a gap that closes in a tick when it halves in so many days.
pub(crate) fn tends_per_tick(half_life_days: f32) -> f32 {
    1.0 - libm::exp2f(-1.0 / (half_life_days * params::TICKS_PER_DAY as f32))
}

#[cfg(test)]
mod tests {

    use super::*;

    /// The share of the M-protein left some days after the whole clone has gone.
    fn left_after(kind: MProtein, days: f32) -> f32 {
        let mut secreted = Secreted::steady_state(kind, 0.5, 1.0);
        let before = secreted.m_protein();
        (0..(days * params::TICKS_PER_DAY as f32) as u32).for_each(|_| secreted.step(0.0, 1.0));
        secreted.m_protein() / before
    }

    #[test]
    fn each_type_halves_in_its_half_life() {
        assert!((left_after(MProtein::IgG, 21.0) - 0.5).abs() < 0.01);
        assert!((left_after(MProtein::IgA, 6.0) - 0.5).abs() < 0.01);
        assert!(left_after(MProtein::LightChain, 1.0) < 0.02);
    }

    #[test]
    fn failing_kidneys_keep_light_chains_for_days() {
        assert!((light_chain_half_life_days(1.0) - params::LIGHT_CHAIN_HALF_LIFE_DAYS).abs() < 1e-6);
        assert!((light_chain_half_life_days(0.0) - params::LIGHT_CHAIN_HALF_LIFE_FAILED_DAYS).abs() < 1e-4);
        let strained = Secreted::steady_state(MProtein::LightChain, 0.5, 0.4);
        assert!(strained.light_chains > Secreted::steady_state(MProtein::LightChain, 0.5, 1.0).light_chains);
    }
}
