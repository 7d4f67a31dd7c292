//! How side effects rise and fade. Each follows from what the treatments do, by one documented rule; none is a die.

use super::{AgentId, SideEffect};
use crate::sim::event::EventKind;
use crate::sim::hash::StateHash;
use crate::sim::params;
use crate::sim::world::World;

/// One tick, days.
const TICK_DAYS: f32 = 1.0 / params::TICKS_PER_DAY as f32;

/// Red cells, white cells and platelets below which low counts are felt, health = 1. Chosen.
const COUNTS_ENOUGH: [f32; 3] = [0.9, 0.7, 0.7];
/// Part of the risk of infection that few white cells make; the rest is made by few useful antibodies. Chosen: as much each.
const INFECTION_BY_WHITE_CELLS: f32 = 0.5;

/// All side effects, 0 none to 1 as strong as it gets.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct SideEffects {
    strength: [f32; SideEffect::COUNT],
    /// Cytokines in the blood, 1 when they are felt half as strong as can be.
    cytokines: f32,
    /// T-cell synapses counted up to the last tick.
    synapses: u32,
}

impl SideEffects {
    pub(crate) const fn of(&self, effect: SideEffect) -> f32 {
        self.strength[effect as usize]
    }

    /// Tends to `aim` with this time constant.
    fn follow(&mut self, effect: SideEffect, aim: f32, days: f32) {
        let strength = &mut self.strength[effect as usize];
        *strength = (*strength + (aim - *strength) * TICK_DAYS / days).clamp(0.0, 1.0);
    }

    pub(crate) fn feed(&self, hash: &mut StateHash) {
        self.strength.iter().for_each(|&strength| hash.number(strength));
        hash.number(self.cytokines);
        hash.word(u64::from(self.synapses));
    }
}

/// One tick of all side effects.
pub(crate) fn flow(world: &mut World) {
    let mut state = world.side_effects;
    cytokines(world, &mut state);
    infusion(world, &mut state);
    counts(world, &mut state);
    organs(world, &mut state);
    world.side_effects = state;
}

/// Cytokines come from T-cell synapses per time and per marrow, less under a steroid, and are gone within days; what they do
/// to the nervous system follows them.
fn cytokines(world: &World, state: &mut SideEffects) {
    let [a, b, c] = AgentId::BISPECIFICS;
    let now: u32 =
        [a, b, c, AgentId::CAR_T].map(|id| world.events.tally(Some(id), EventKind::Synapse)).iter().sum();
    let new = (now - state.synapses) as f32 / world.set_point.iter().sum::<f32>();
    state.synapses = now;
    let damped = 1.0 - params::STEROID_CALMS * world.milieu.calm;
    state.cytokines += params::CYTOKINES_PER_SYNAPSE * new * damped;
    state.cytokines *= libm::exp2f(-TICK_DAYS / params::CYTOKINE_HALF_LIFE_DAYS);
    let felt = state.cytokines / (1.0 + state.cytokines);
    state.strength[SideEffect::CytokineRelease as usize] = felt;
    let beyond = (felt - params::NEUROTOXIC_CYTOKINES).max(0.0);
    state.follow(SideEffect::Neurotoxicity, beyond, params::NEUROTOXICITY_DAYS);
}

/// A first infusion is felt while antibodies find their flags.
fn infusion(world: &World, state: &mut SideEffects) {
    let rise = world.courses[AgentId::ANTIBODY_CD38.index()].rise
        + world.courses[AgentId::ANTIBODY_SLAMF7.index()].rise;
    let damped = 1.0 - params::STEROID_CALMS * world.milieu.calm;
    let strength = &mut state.strength[SideEffect::InfusionReaction as usize];
    *strength =
        (*strength + rise * damped).min(1.0) * libm::exp2f(-TICK_DAYS / params::INFUSION_REACTION_DAYS);
}

/// Counts and infection follow the blood, whatever lowered it.
fn counts(world: &World, state: &mut SideEffects) {
    let [red, white, platelets] = world.blood.counts;
    let lack = |count: f32, enough: f32| (1.0 - count / enough).clamp(0.0, 1.0);
    let [enough_red, enough_white, enough_platelets] = COUNTS_ENOUGH;
    let low = lack(red, enough_red).max(lack(white, enough_white)).max(lack(platelets, enough_platelets));
    state.strength[SideEffect::LowCounts as usize] = low;
    let few_antibodies = lack(world.blood.useful_antibodies, 1.0);
    state.strength[SideEffect::InfectionRisk as usize] = INFECTION_BY_WHITE_CELLS * lack(white, enough_white)
        + (1.0 - INFECTION_BY_WHITE_CELLS) * few_antibodies;
}

/// Organs off the stage feel the drug itself.
fn organs(world: &World, state: &mut SideEffects) {
    let effect = |agent: AgentId| world.courses[agent.index()].effect;
    let gut = effect(AgentId::TRANSPLANT).max(params::GUT_AT_USUAL_DOSE * effect(AgentId::CHEMO));
    let aims = [
        (SideEffect::Eye, effect(AgentId::ADC)),
        (SideEffect::SkinAndTaste, effect(AgentId::BISPECIFIC_GPRC5D)),
        (SideEffect::Nerve, effect(AgentId::PROTEASOME)),
        (SideEffect::Gut, gut),
        (SideEffect::ImmuneInflammation, params::INFLAMMATION * effect(AgentId::CHECKPOINT)),
        (SideEffect::SugarMoodSleep, effect(AgentId::STEROID)),
    ];
    for ((organ, aim), days) in aims.into_iter().zip(params::ORGAN_DAYS) {
        state.follow(organ, aim, days);
    }
}
