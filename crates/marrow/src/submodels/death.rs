//! Death: apoptosis or uptake by a macrophage, each seen for a while before the cell is gone.

use crate::entities::cell::{CellKind, CellState};
use crate::entities::ids::AgentId;
use crate::observation::event::EventKind;
use crate::params;
use crate::state::World;

/// A cell begins to die. Death by an agent counts as harm when the cell is healthy.
pub(crate) fn begin_dying(world: &mut World, slot: usize, state: CellState, cause: Option<AgentId>) {
    if !world.population.cells[slot].is_alive() {
        return;
    }
    let step = if state == CellState::Dying { EventKind::Apoptosis } else { EventKind::Engulfed };
    world.record(step, cause, slot);
    if state == CellState::Dying {
        world.population.dissolve_synapse(slot);
    }
    let cell = &mut world.population.cells[slot];
    (cell.state, cell.progress) = (state, 0.0);
    world.census.healthy_harmed += u32::from(cause.is_some() && cell.kind != CellKind::MyelomaCell);
}

/// Carries on all deaths by one tick and removes what is gone.
pub(crate) fn decay(world: &mut World) {
    for at in 0..world.active.len() {
        let slot = world.active[at] as usize;
        let cell = &mut world.population.cells[slot];
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
            world.population.remove(slot);
        } else {
            // Room is given back bit by bit, so that neighbours close in without a jerk.
            world.population.bodies[slot].firm_radius = world.population.bodies[slot].radius * left.sqrt();
        }
    }
}
