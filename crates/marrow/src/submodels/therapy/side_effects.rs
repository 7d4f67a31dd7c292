//! How side effects rise and fade. Each follows from what the treatments do, by one documented rule; none is random.

use crate::entities::ids::AgentId;
use crate::observation::event::EventKind;
use crate::parameter::parameters;
use crate::params;
use crate::state::World;
use crate::submodels::therapy::side_effect::{SideEffect, SideEffects, TICK_DAYS};

parameters! {
    /// Red cells, white cells and platelets below which low counts are felt, health = 1. Chosen.
    COUNTS_ENOUGH: [f32; 3] = [0.9, 0.7, 0.7], "1", "chosen";
    /// Part of the risk of infection that few white cells make; the rest is made by few useful antibodies.
    /// Chosen: as much each.
    INFECTION_BY_WHITE_CELLS: f32 = 0.5, "1", "chosen";
}

/// One tick of all side effects.
pub(crate) fn step(world: &mut World) {
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
        [a, b, c, AgentId::CAR_T].map(|id| world.events.count(Some(id), EventKind::Synapse)).iter().sum();
    let new = (now - state.synapses) as f32 / world.set_point.iter().sum::<f32>();
    state.synapses = now;
    let damped = 1.0 - params::STEROID_CALMS * world.environment.calm;
    state.cytokines += params::CYTOKINES_PER_SYNAPSE * new * damped;
    state.cytokines *= libm::exp2f(-TICK_DAYS / params::CYTOKINE_HALF_LIFE_DAYS);
    let felt = state.cytokines / (1.0 + state.cytokines);
    state.strength[SideEffect::CytokineRelease as usize] = felt;
    let beyond = (felt - params::NEUROTOXIC_CYTOKINES).max(0.0);
    state.follow(SideEffect::Neurotoxicity, beyond, params::NEUROTOXICITY_DAYS);
}

/// A first infusion is felt while antibodies find their flags.
fn infusion(world: &World, state: &mut SideEffects) {
    let rise = world.dosing[AgentId::ANTIBODY_CD38.index()].rise
        + world.dosing[AgentId::ANTIBODY_SLAMF7.index()].rise;
    let damped = 1.0 - params::STEROID_CALMS * world.environment.calm;
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
    let effect = |agent: AgentId| world.dosing[agent.index()].effect;
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
