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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::setup::Setting;
    use crate::trial::{Arm, Cohort, PersonRun};

    /// A virtual person's niche with so many cells of the main subclone.
    fn niche(cells: u32) -> World {
        let arm = Arm::new(Vec::new(), 1);
        let person = PersonRun::new(&arm, &Cohort::of(Setting::NewlyDiagnosedEligible), 1, 3);
        let mut world = person.world().clone();
        let mut left = cells;
        for slot in 0..world.population.slots() {
            let cell = &world.population.cells[slot];
            if counts(cell) && subclone(cell.role) == 0 {
                if left == 0 {
                    world.population.remove(slot);
                }
                left = left.saturating_sub(1);
            }
        }
        world.super_individuals.weight[0] = 0.25;
        world.update_census();
        world
    }

    fn cells(world: &World) -> usize {
        world.population.cells.iter().filter(|cell| counts(cell) && subclone(cell.role) == 0).count()
    }

    #[test]
    fn doubling_and_thinning_keep_what_the_cells_stand_for() {
        for (before, after, weight) in [(5, 10, 0.125), (20, 20, 0.25), (34, 17, 0.5)] {
            let mut world = niche(before);
            assert_eq!(cells(&world), before as usize);
            let myeloma = world.census.myeloma;
            resample(&mut world);
            world.update_census();
            assert_eq!((cells(&world), world.super_individuals.weight[0]), (after, weight));
            assert!((world.census.myeloma - myeloma).abs() < 1e-3 * myeloma, "{before}");
        }
    }

    #[test]
    fn below_one_cell_in_a_person_a_subclone_ends() {
        let mut world = niche(5);
        world.super_individuals.weight[0] = 0.5 * ENDS_BELOW;
        resample(&mut world);
        assert_eq!((cells(&world), world.super_individuals.weight[0]), (0, 0.0));
    }

    #[test]
    fn twins_have_ids_of_their_own() {
        let mut world = niche(7);
        resample(&mut world);
        let mut ids: Vec<u64> =
            world.population.cells.iter().filter(|cell| cell.present).map(|cell| cell.id).collect();
        let here = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), here);
    }
}
