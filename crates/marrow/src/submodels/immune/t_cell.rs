//! T cells. A two-armed antibody ties any of them to a cell that wears its other end. Without it only the few whose receptor
//! fits dock on a myeloma cell, and PD-L1 presses their brake unless a drug covers it. They tire while they hold on.

use crate::entities::cell::{Cell, CellKind, ContactKind, Role, Target};
use crate::entities::ids::AgentId;
use crate::parameter::parameters;
use crate::params;
use crate::rng::Stream;
use crate::state::World;
use crate::submodels::immune::target_search::{TOUCH_UM, best_within_reach, turn_towards};
use crate::submodels::therapy::drug_environment::DrugEnvironment;

parameters! {
    /// Gap within which a T cell turns to a cell with bridges. Chosen: a little over one cell away.
    SIGHT_UM: f32 = 16.0, "µm", "chosen";
    /// The same for a T cell that docks by its own receptor. Chosen: about one cell away.
    DOCKING_SIGHT_UM: f32 = 12.0, "µm", "chosen";
}

/// Bridges enough to be tied by.
fn engager_bridges(environment: &DrugEnvironment, cell: &Cell) -> f32 {
    let bridges = environment.engager_bridges(cell);
    if bridges < params::BRIDGES_NEEDED { 0.0 } else { bridges }
}

/// A docked T cell sees the brake only where PD-L1 is shown.
fn dockable(cell: &Cell) -> f32 {
    if cell.kind == CellKind::MyelomaCell { cell.flag(Target::PdL1) } else { 0.0 }
}

pub(super) fn decide(world: &mut World, slot: usize) {
    super::exhaustion::rest(&mut world.population.cells[slot]);
    if world.population.cells[slot].role == Role::Suppressor
        || (world.environment.any_bridges && conjugate(world, slot))
    {
        return;
    }
    engage(world, slot);
}

/// Tied to a cell by a bridge; says whether it was, or is on its way to one.
fn conjugate(world: &mut World, slot: usize) -> bool {
    let (environment, cell) = (world.environment, &world.population.cells[slot]);
    let fresh = params::BRIDGE_NOTICE * (1.0 - cell.exhaustion);
    if !world.rng.bernoulli(Stream::Bridge, cell.id, fresh) {
        return false;
    }
    let found = best_within_reach(world, slot, TOUCH_UM, |cell| engager_bridges(&environment, cell));
    if let Some(target) = found {
        let agent = environment.agent_of_bridge(&world.population.cells[target]);
        world.form_synapse(slot, target, ContactKind::Bridge, Some(agent));
    } else {
        turn_towards(world, slot, SIGHT_UM, |cell| engager_bridges(&environment, cell));
    }
    found.is_some()
}

/// Docks by its own receptor.
fn engage(world: &mut World, slot: usize) {
    let cell = &world.population.cells[slot];
    let (id, fits) = (cell.id, cell.role == Role::Specific);
    if !fits || !world.rng.bernoulli(Stream::Search, id, params::NOTICE) {
        return;
    }
    let covered = world.rng.bernoulli(Stream::Dock, id, world.environment.brake_covered);
    let kind = if covered { ContactKind::BrakeCovered } else { ContactKind::BrakePressed };
    let by = world.dosing[AgentId::CHECKPOINT.index()].was_given().then_some(AgentId::CHECKPOINT);
    match best_within_reach(world, slot, TOUCH_UM, dockable) {
        Some(target) => world.form_synapse(slot, target, kind, by),
        None => turn_towards(world, slot, DOCKING_SIGHT_UM, dockable),
    }
}

/// Chance that a tied T cell kills: more bridges, more chance; less when it is tired or held back. Hits add up
/// (`science.md` 7.2), so that hardiness counts less than against one blow.
pub(super) fn kill_chance(environment: &DrugEnvironment, holder: &Cell, held: &Cell) -> f32 {
    let bridges = environment.engager_bridges(held);
    let tied = bridges / (bridges + params::BRIDGES_HALF);
    let fresh = 1.0 - params::EXHAUSTION_TOLL * holder.exhaustion;
    (params::BRIDGE_KILL * tied * fresh * environment.t_cell_force() / held.tolerance.hardiness.sqrt())
        .min(params::T_CELL_KILL_MAX)
}
