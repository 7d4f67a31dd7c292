//! Death: apoptosis or uptake by a macrophage, each seen for a while before the cell is gone.

use super::CellKind;
use crate::sim::event::EventKind;
use crate::sim::params;
use crate::sim::snapshot::CellState;
use crate::sim::therapy::AgentId;
use crate::sim::world::World;

/// A cell begins to die. Death by an agent counts as harm when the cell is healthy.
pub(crate) fn begin_dying(world: &mut World, slot: usize, state: CellState, cause: Option<AgentId>) {
    if !world.all.cells[slot].is_alive() {
        return;
    }
    let step = if state == CellState::Dying { EventKind::Apoptosis } else { EventKind::Engulfed };
    world.note(step, cause, slot);
    if state == CellState::Dying {
        world.all.let_go(slot);
    }
    let cell = &mut world.all.cells[slot];
    (cell.state, cell.progress) = (state, 0.0);
    world.census.healthy_harmed += u32::from(cause.is_some() && cell.kind != CellKind::MyelomaCell);
}

/// Carries on all deaths by one tick and removes what is gone.
pub(crate) fn decay(world: &mut World) {
    for at in 0..world.busy.len() {
        let slot = world.busy[at] as usize;
        let cell = &mut world.all.cells[slot];
        let days = match cell.state {
            CellState::Dying => params::DYING_DAYS,
            CellState::Engulfed => params::ENGULFED_DAYS,
            _ => continue,
        };
        if !cell.present {
            continue;
        }
        cell.progress += 1.0 / (days * params::TICKS_PER_DAY as f32);
        let left = 1.0 - cell.progress;
        if left <= 0.0 {
            world.all.remove(slot);
        } else {
            // Room is given back bit by bit, so that neighbours close in without a jerk.
            world.all.bodies[slot].firm_radius = world.all.bodies[slot].radius * left.sqrt();
        }
    }
}
