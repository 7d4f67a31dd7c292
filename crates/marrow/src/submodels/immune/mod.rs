//! Immune cells: they move, find, grip and kill.

mod car_t_cell;
mod exhaustion;
mod macrophage;
mod nk_cell;
pub(crate) mod synapse;
mod t_cell;
mod target_search;

use crate::entities::cell::CellKind;
use crate::state::World;

/// One decision of a free immune cell.
pub(crate) fn decide(world: &mut World, slot: usize) {
    match world.population.cells[slot].kind {
        CellKind::NkCell => nk_cell::decide(world, slot),
        CellKind::TCell => t_cell::decide(world, slot),
        CellKind::CarTCell => car_t_cell::decide(world, slot),
        CellKind::Macrophage => macrophage::decide(world, slot),
        _ => {}
    }
}
