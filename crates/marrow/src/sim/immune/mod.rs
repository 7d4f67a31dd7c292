//! Immune cells: they move, find, grip and kill.

mod car_t_cell;
mod grip;
mod macrophage;
mod nk_cell;
mod search;
mod t_cell;

use super::cell::{Cell, CellKind};
use super::params;
use super::world::World;
pub(crate) use grip::hold;

/// A T cell that holds nobody recovers.
fn rest(cell: &mut Cell) {
    cell.exhaustion = (cell.exhaustion - params::EXHAUSTION_REST_PER_DAY * params::BEAT_DAYS).max(0.0);
}

/// One beat of a free immune cell.
pub(crate) fn decide(world: &mut World, slot: usize) {
    match world.all.cells[slot].kind {
        CellKind::NkCell => nk_cell::decide(world, slot),
        CellKind::TCell => t_cell::decide(world, slot),
        CellKind::CarTCell => car_t_cell::decide(world, slot),
        CellKind::Macrophage => macrophage::decide(world, slot),
        _ => {}
    }
}
