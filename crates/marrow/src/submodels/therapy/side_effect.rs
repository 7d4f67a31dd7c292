//! What treatments cost beyond the cells on the stage.

use core::hash::Hasher;

use strum::{EnumCount, EnumString, VariantArray, VariantNames};

use crate::stable_ids::stable_ids;

use crate::state_hasher::StateHasher;

use crate::params;

/// One tick, days.
pub(super) const TICK_DAYS: f32 = 1.0 / params::TICKS_PER_DAY as f32;

/// A side effect of treatments, felt by the whole person.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    EnumCount,
    EnumString,
    VariantNames,
    VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
#[repr(u8)]
pub enum SideEffect {
    /// Cytokine release syndrome: fever and more, from many T cells at work at once.
    CytokineRelease,
    /// Confusion and other effects on the nervous system after T cells were at work (ICANS).
    Neurotoxicity,
    /// A reaction to a first infusion.
    InfusionReaction,
    /// Too few white cells, platelets or red cells.
    LowCounts,
    /// Risk of infection: few white cells, few useful antibodies.
    InfectionRisk,
    /// Changes of the cornea.
    Eye,
    /// Changes of skin, nails and taste.
    SkinAndTaste,
    /// Pain or numbness of hands and feet.
    Nerve,
    /// Mouth and gut.
    Gut,
    /// Inflammation of healthy organs by T cells without their brake.
    ImmuneInflammation,
    /// Sugar, mood and sleep.
    SugarMoodSleep,
}

stable_ids!(SideEffect);

/// All side effects, 0 none to 1 as strong as it gets.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct SideEffects {
    pub(super) strength: [f32; SideEffect::COUNT],
    /// Cytokines in the blood, 1 when they are felt half as strong as can be.
    pub(super) cytokines: f32,
    /// T-cell synapses counted up to the last tick.
    pub(super) synapses: u32,
}

impl SideEffects {
    pub(crate) const fn of(&self, effect: SideEffect) -> f32 {
        self.strength[effect as usize]
    }

    /// Tends to `aim` with this time constant.
    pub(super) fn follow(&mut self, effect: SideEffect, aim: f32, days: f32) {
        let strength = &mut self.strength[effect as usize];
        *strength = (*strength + (aim - *strength) * TICK_DAYS / days).clamp(0.0, 1.0);
    }

    pub(crate) fn hash_into(&self, hasher: &mut StateHasher) {
        self.strength.iter().for_each(|&strength| hasher.write_f32(strength));
        hasher.write_f32(self.cytokines);
        hasher.write_u64(u64::from(self.synapses));
    }
}
