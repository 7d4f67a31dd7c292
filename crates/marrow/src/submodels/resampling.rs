//! Resampling of super-individuals: a subclone that is down to few cells of a virtual person's niche goes on as twice as many
//! that stand for half as many each; one that grows back is thinned again. What becomes of each cell is the same rules'
//! work as ever.

use core::f32::consts::TAU;

use crate::entities::cell::{Cell, CellKind, CellState, daughter_id};
use crate::entities::person::{SUBCLONES, subclone};
use crate::parameter::parameters;
use crate::rng::Stream;
use crate::state::World;

parameters! {
    /// A subclone of fewer cells is doubled. Chosen: chance alone seldom ends so many within a tick.
    FEW: u32 = 8, "1", "method";
    /// A subclone of more cells that stand for half a cell or less is thinned. Chosen: four times the few, so
    /// that neither follows on the other at once.
    MANY: u32 = 32, "1", "method";
    /// Weight below which a subclone has ended: below one cell in a person of 10^12 myeloma cells
    /// (science.md 1.7, unconfirmed), of which the niche has tens.
    ENDS_BELOW: f32 = 1e-11, "1", "science.md 1.7";
}

/// One tick.
pub(crate) fn resample(world: &mut World) {
    if !world.super_individuals.on {
        return;
    }
    let mut here = [0; SUBCLONES];
    for cell in world.population.cells.iter().filter(|cell| counts(cell)) {
        here[subclone(cell.role)] += 1;
    }
    for (which, &cells) in here.iter().enumerate() {
        let weight = world.super_individuals.weight[which];
        if weight < ENDS_BELOW || cells == 0 {
            if cells == 0 { world.super_individuals.weight[which] = 0.0 } else { end(world, which) }
        } else if cells < FEW {
            double(world, which);
        } else if cells > MANY && weight <= 0.5 {
            thin(world, which);
        }
    }
}

fn counts(cell: &Cell) -> bool {
    cell.kind == CellKind::MyelomaCell && cell.in_marrow() && cell.is_alive()
}

/// Slots of a subclone's cells, ascending.
fn next(world: &World, which: usize, from: usize) -> Option<usize> {
    let belongs = |cell: &Cell| counts(cell) && subclone(cell.role) == which;
    (from..world.population.slots()).find(|&slot| belongs(&world.population.cells[slot]))
}

/// Each cell gets a twin beside it; both stand for half as many.
fn double(world: &mut World, which: usize) {
    // Slots of twins lie anywhere: those who are there now are gone through once, by their number.
    let twins: [Option<usize>; FEW as usize] = {
        let mut from = 0;
        core::array::from_fn(|_| {
            let slot = next(world, which, from);
            from = slot.map_or(world.population.slots(), |slot| slot + 1);
            slot
        })
    };
    for slot in twins.into_iter().flatten() {
        twin(world, slot);
    }
    world.super_individuals.weight[which] *= 0.5;
}

fn twin(world: &mut World, slot: usize) {
    let mother = &mut world.population.cells[slot];
    mother.divisions += 1;
    let id = daughter_id(mother.id, mother.divisions);
    let mut twin = Cell { id, divisions: 0, partner: None, ..*mother };
    if twin.state == CellState::Gripped {
        (twin.state, twin.progress) = (CellState::Living, 0.0);
    }
    let body = world.population.bodies[slot];
    let angle = world.rng.uniform(Stream::Person, id) * TAU;
    let (x, y) = (body.x + body.radius * libm::cosf(angle), body.y + body.radius * libm::sinf(angle));
    world.population.add(twin, x, y, body.radius);
}

/// Every second cell goes; the others stand for twice as many.
fn thin(world: &mut World, which: usize) {
    let (mut from, mut stays) = (0, true);
    while let Some(slot) = next(world, which, from) {
        if !stays {
            world.population.remove(slot);
        }
        (from, stays) = (slot + 1, !stays);
    }
    world.super_individuals.weight[which] *= 2.0;
}

/// The last cell is gone.
fn end(world: &mut World, which: usize) {
    while let Some(slot) = next(world, which, 0) {
        world.population.remove(slot);
    }
    world.super_individuals.weight[which] = 0.0;
}
