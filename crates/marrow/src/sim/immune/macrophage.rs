//! Macrophages take in cells that wear antibodies (ADCP).

use super::search::best_near;
use crate::sim::cell::{Cell, begin_dying};
use crate::sim::params;
use crate::sim::rng::Process;
use crate::sim::snapshot::{CellState, ContactKind};
use crate::sim::therapy::Milieu;
use crate::sim::world::World;

/// Gap within which a macrophage takes a cell in, µm. Chosen: its arms reach a little further than a touch.
const REACH_UM: f32 = 2.0;
/// Gap within which it smells antibody on a cell, µm. Chosen: two cells away.
const SMELLS_WITHIN_UM: f32 = 25.0;

fn tails(milieu: &Milieu, cell: &Cell) -> f32 {
    let tails = milieu.tails(cell);
    if tails < params::TAILS_NEEDED { 0.0 } else { tails }
}

pub(super) fn decide(world: &mut World, slot: usize) {
    let id = world.all.cells[slot].id;
    world.all.bodies[slot].drive = (0.0, 0.0);
    if !world.milieu.any_tails {
        return;
    }
    let milieu = world.milieu;
    if let Some(target) = best_near(world, slot, REACH_UM, |cell| tails(&milieu, cell)) {
        let held = &world.all.cells[target];
        let (worn, agent) = (tails(&milieu, held), Some(milieu.agent_of_tails(held)));
        if world.dice.chance(Process::Phagocytosis, id, params::ADCP_PER_DAY * params::BEAT_DAYS * worn) {
            world.grip(slot, target, ContactKind::Engulfing, agent);
            begin_dying(world, target, CellState::Engulfed, agent);
        }
    } else if let Some(scent) = best_near(world, slot, SMELLS_WITHIN_UM, |cell| tails(&milieu, cell)) {
        let (dx, dy) = (
            world.all.bodies[scent].x - world.all.bodies[slot].x,
            world.all.bodies[scent].y - world.all.bodies[slot].y,
        );
        let speed = params::MACROPHAGE_CRAWL_UM / (dx * dx + dy * dy).sqrt().max(1.0);
        world.all.bodies[slot].drive = (dx * speed, dy * speed);
    }
}
