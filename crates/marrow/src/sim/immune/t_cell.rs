//! T cells. A two-armed antibody ties any of them to a cell that wears its other end. Without it only the few whose receptor
//! fits dock on a myeloma cell, and PD-L1 presses their brake unless a drug covers it. They tire while they hold on.

use super::search::{TOUCH_UM, best_near, face};
use crate::sim::cell::{Cell, CellKind, Role, Target};
use crate::sim::params;
use crate::sim::rng::Process;
use crate::sim::snapshot::ContactKind;
use crate::sim::therapy::{AgentId, Milieu};
use crate::sim::world::World;

/// Gap within which a T cell turns to a cell with bridges, µm. Chosen: a little over one cell away.
const SIGHT_UM: f32 = 16.0;
/// The same for a T cell that docks by its own receptor, µm. Chosen: about one cell away.
const DOCKING_SIGHT_UM: f32 = 12.0;

/// Bridges enough to be tied by.
fn bridges(milieu: &Milieu, cell: &Cell) -> f32 {
    let bridges = milieu.bridges(cell);
    if bridges < params::BRIDGES_NEEDED { 0.0 } else { bridges }
}

/// A docked T cell sees the brake only where PD-L1 is shown.
fn dockable(cell: &Cell) -> f32 {
    if cell.kind == CellKind::MyelomaCell { cell.flag(Target::PdL1) } else { 0.0 }
}

pub(super) fn decide(world: &mut World, slot: usize) {
    super::rest(&mut world.all.cells[slot]);
    if world.all.cells[slot].role == Role::Suppressor || (world.milieu.any_bridges && tie(world, slot)) {
        return;
    }
    dock(world, slot);
}

/// Tied to a cell by a bridge; says whether it was, or is on its way to one.
fn tie(world: &mut World, slot: usize) -> bool {
    let (milieu, cell) = (world.milieu, &world.all.cells[slot]);
    let fresh = params::BRIDGE_NOTICE * (1.0 - cell.exhaustion);
    if !world.dice.chance(Process::Bridge, cell.id, fresh) {
        return false;
    }
    let found = best_near(world, slot, TOUCH_UM, |cell| bridges(&milieu, cell));
    if let Some(target) = found {
        let agent = milieu.agent_of_bridges(&world.all.cells[target]);
        world.grip(slot, target, ContactKind::Bridge, Some(agent));
    } else {
        face(world, slot, SIGHT_UM, |cell| bridges(&milieu, cell));
    }
    found.is_some()
}

/// Docks by its own receptor.
fn dock(world: &mut World, slot: usize) {
    let cell = &world.all.cells[slot];
    let (id, fits) = (cell.id, cell.role == Role::Specific);
    if !fits || !world.dice.chance(Process::Search, id, params::NOTICE) {
        return;
    }
    let covered = world.dice.chance(Process::Dock, id, world.milieu.brake_covered);
    let kind = if covered { ContactKind::BrakeCovered } else { ContactKind::BrakePressed };
    let by = world.courses[AgentId::CHECKPOINT.index()].was_given().then_some(AgentId::CHECKPOINT);
    match best_near(world, slot, TOUCH_UM, dockable) {
        Some(target) => world.grip(slot, target, kind, by),
        None => face(world, slot, DOCKING_SIGHT_UM, dockable),
    }
}

/// Chance that a tied T cell kills: more bridges, more chance; less when it is tired or held back.
pub(super) fn kill_chance(milieu: &Milieu, holder: &Cell, held: &Cell) -> f32 {
    let bridges = milieu.bridges(held);
    let tied = bridges / (bridges + params::BRIDGES_HALF);
    let fresh = 1.0 - params::EXHAUSTION_TOLL * holder.exhaustion;
    (params::BRIDGE_KILL * tied * fresh * milieu.t_cell_force()).min(params::T_CELL_KILL_MAX)
}
