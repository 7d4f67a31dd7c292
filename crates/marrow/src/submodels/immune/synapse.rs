//! Holding: an immune cell stays with its target for a while, then kills it or lets go.

use super::{car_t_cell, nk_cell, t_cell};
use crate::entities::cell::{CellKind, CellState, ContactKind};
use crate::observation::event::EventKind;
use crate::parameter::parameters;
use crate::params;
use crate::rng::Stream;
use crate::state::World;
use crate::submodels::death::begin_dying;

parameters! {
    /// Two cells in a grip lie so near, the sum of their radii = 1. Chosen: their membranes are seen to
    /// press on each other.
    HELD_AT: f32 = 0.95, "1", "chosen";
    /// Share of the gap to that distance that a tick closes. Chosen: no jerk.
    DRAWN: f32 = 0.08, "1", "chosen";
    /// Most that a tick closes of it.
    DRAWN_MAX_UM: f32 = 0.5, "µm", "method";
    /// Two middles count as at least so far apart, so that a direction is there.
    APART_LEAST_UM: f32 = 0.1, "µm", "method";
    /// Share of its days at which a grip has become a synapse. Chosen: seen before the end, and counted
    /// once.
    SYNAPSE_AT: f32 = 0.4, "1", "chosen";
    /// How far the holder turns from the one it lets go, in quarter turns. Chosen: away and aside.
    TURNS_AWAY: f32 = 1.5, "1", "chosen";
}

/// Carries on all grips by one tick.
pub(crate) fn advance_synapses(world: &mut World) {
    for at in 0..world.active.len() {
        let slot = world.active[at] as usize;
        let cell = &world.population.cells[slot];
        if cell.present && cell.state == CellState::Gripping {
            constrain(world, slot);
            advance(world, slot);
        }
    }
}

/// Both are drawn to touching distance and face each other.
fn constrain(world: &mut World, slot: usize) {
    let Some(target) = world.population.cells[slot].partner else { return };
    let target = target.index();
    let (dx, dy) = (
        world.population.bodies[target].x - world.population.bodies[slot].x,
        world.population.bodies[target].y - world.population.bodies[slot].y,
    );
    let distance = (dx * dx + dy * dy).sqrt().max(APART_LEAST_UM);
    let gap =
        distance - HELD_AT * (world.population.bodies[slot].radius + world.population.bodies[target].radius);
    let pull = (DRAWN * gap).clamp(-DRAWN_MAX_UM, DRAWN_MAX_UM);
    world.population.bodies[slot].x += pull * dx / distance;
    world.population.bodies[slot].y += pull * dy / distance;
    world.population.cells[slot].heading_rad = libm::atan2f(dy, dx);
}

/// Days a grip lasts: T cells are quicker than NK cells (`science.md` 7.2).
const fn days(kind: ContactKind) -> f32 {
    match kind {
        ContactKind::AntibodyTail | ContactKind::Engulfing => params::GRIP_DAYS,
        _ => params::T_CELL_GRIP_DAYS,
    }
}

fn advance(world: &mut World, slot: usize) {
    let Some(target) = world.population.cells[slot].partner else { return };
    let target = target.index();
    let stands_for = world.super_individuals.weight_of(&world.population.cells[target]);
    let cell = &mut world.population.cells[slot];
    let (kind, id, by) = (cell.grip, cell.id, cell.by);
    let step = 1.0 / (days(kind) * params::TICKS_PER_DAY as f32);
    let before = cell.progress;
    let progress = (before + step).min(1.0);
    cell.progress = progress;
    if kind == ContactKind::Engulfing {
        return; // The uptake itself ends it, when the target is gone.
    }
    if matches!(kind, ContactKind::Car | ContactKind::Bridge) {
        let pace = world.person.exhaustion * stands_for;
        let tired =
            cell.exhaustion + pace * params::EXHAUSTION_PER_CONTACT_DAY / params::TICKS_PER_DAY as f32;
        cell.exhaustion = tired.min(1.0);
        if before < SYNAPSE_AT && progress >= SYNAPSE_AT {
            world.record_between(EventKind::Synapse, by, target, Some(slot));
        }
    }
    world.population.cells[target].progress = progress;
    if progress >= 1.0 {
        let kills = world.rng.bernoulli(Stream::Kill, id, kill_chance(world, slot, target));
        dissolve(world, slot, target, kills);
    }
}

fn kill_chance(world: &World, slot: usize, target: usize) -> f32 {
    let (environment, holder, held) =
        (&world.environment, &world.population.cells[slot], &world.population.cells[target]);
    let chance = match holder.grip {
        ContactKind::AntibodyTail => nk_cell::kill_chance(environment, held),
        ContactKind::Car => car_t_cell::kill_chance(environment, holder, held),
        ContactKind::Bridge => t_cell::kill_chance(environment, holder, held),
        ContactKind::BrakeCovered => params::DOCKED_KILL,
        ContactKind::BrakePressed | ContactKind::Engulfing => 0.0,
    };
    let sensitivity = match holder.by {
        Some(agent) if held.kind == CellKind::MyelomaCell => world.person.sensitivity(held.role, agent),
        _ => 1.0,
    };
    chance * world.person.immune_fitness * sensitivity
}

fn dissolve(world: &mut World, slot: usize, target: usize, kills: bool) {
    let stands_for = world.super_individuals.weight_of(&world.population.cells[target]);
    let holder = &mut world.population.cells[slot];
    let by = holder.by;
    // A grip of a cell that stands for a part of one was met as seldom.
    let met = stands_for >= 1.0 || world.rng.bernoulli(Stream::Person, holder.id, stands_for);
    if holder.grip == ContactKind::Car && met {
        holder.stimulation = 1.0;
    }
    // Away from the one it held.
    holder.heading_rad += core::f32::consts::FRAC_PI_2 * TURNS_AWAY;
    if kills && by.is_some() {
        world.record_between(EventKind::Pore, by, target, Some(slot));
    }
    world.record_between(EventKind::Released, by, target, Some(slot));
    world.population.dissolve_synapse(slot);
    if kills {
        begin_dying(world, target, CellState::Dying, by);
    }
}
