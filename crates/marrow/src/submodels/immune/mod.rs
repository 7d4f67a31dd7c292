//! Immune cells: they move, find, grip and kill.

pub(crate) mod car_t_cell;
pub(crate) mod exhaustion;
pub(crate) mod macrophage;
pub(crate) mod nk_cell;
pub(crate) mod synapse;
pub(crate) mod t_cell;
pub(crate) mod target_search;

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
