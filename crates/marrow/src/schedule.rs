//! Process overview and scheduling (ODD 3): the order of a tick. What each process does stands in `submodels`.

use crate::entities::cell::{CellKind, CellState};
use crate::params;
use crate::rng::KeyedRng;
use crate::state::World;
use crate::submodels::division::divide;
use crate::submodels::growth::grow;
use crate::submodels::lineage::update_lineage;
use crate::submodels::motion::{move_cells, steer};
use crate::submodels::myeloma::grow_clone;
use crate::submodels::therapy::{effects, side_effects};
use crate::submodels::{bone, circulation, death, immune, resampling};

/// One tick of the world.
pub(crate) fn tick(world: &mut World) {
    world.tick += 1;
    world.rng = KeyedRng::new(world.seed, world.tick);
    if world.tick.is_multiple_of(params::DECISION_INTERVAL_TICKS) {
        world.tumour_density.sample(&world.population, &world.super_individuals);
        world.islands.sample(&world.population);
    }
    effects::effect_on_niche(world);
    step_cells(world);
    collect_active(world);
    divide(world);
    death::decay(world);
    immune::synapse::advance_synapses(world);
    move_cells(world);
    bone::remodel(world);
    circulation::step(world);
    resampling::resample(world);
    world.update_census();
    world.blood.step(&world.census, &world.set_point, world.bone.net_loss);
    side_effects::step(world);
    world.response.step(world.tick, world.labs());
}

/// Each cell grows; each whose turn it is decides.
fn step_cells(world: &mut World) {
    for slot in 0..world.population.slots() {
        if !world.population.cells[slot].present {
            continue;
        }
        grow(&mut world.population, slot);
        if world
            .tick
            .wrapping_add(world.population.cells[slot].id)
            .is_multiple_of(params::DECISION_INTERVAL_TICKS)
        {
            cell_decisions(world, slot);
        }
    }
}

/// Exposure and decisions of one cell, when it is its turn.
fn cell_decisions(world: &mut World, slot: usize) {
    let cell = &world.population.cells[slot];
    world.environment.sample(cell, world.super_individuals.weight_of(cell));
    effects::effect_on_cell(world, slot);
    if world.population.cells[slot].is_free() {
        match world.population.cells[slot].kind {
            CellKind::MyelomaCell => grow_clone(world, slot),
            CellKind::NkCell | CellKind::TCell | CellKind::CarTCell | CellKind::Macrophage => {
                immune::decide(world, slot);
            }
            _ => update_lineage(world, slot),
        }
    }
    if world.population.cells[slot].present {
        steer(world, slot);
    }
}

/// Collects the cells in a transient state, so that later processes visit only those.
fn collect_active(world: &mut World) {
    world.active.clear();
    for (slot, cell) in (0..).zip(&world.population.cells) {
        let idle = matches!(cell.state, CellState::Living | CellState::Searching | CellState::Gripped);
        if cell.present && !idle {
            world.active.push(slot);
        }
    }
}
