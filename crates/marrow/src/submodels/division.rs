//! Division: rounding up, then two daughters side by side.

use crate::entities::cell::{Cell, CellKind, CellState, Role, daughter_id};
use crate::entities::ids::AgentId;
use crate::observation::event::EventKind;
use crate::parameter::parameters;
use crate::params;
use crate::rng::Stream;
use crate::state::World;
use crate::submodels::antigen::inherit;
use crate::submodels::therapy::escape::note_escape;
use crate::submodels::tolerance;

parameters! {
    /// How much faster a stimulated CAR T cell divides. Chosen: several divisions then fit into the days of
    /// its expansion.
    CAR_T_HASTE: f32 = 2.0, "1", "chosen";
    /// Radius of a daughter, mother's = 1. Chosen: half her volume would be 0.79.
    DAUGHTER: f32 = 0.78, "1", "chosen";
    /// How far each daughter's middle lies from the mother's, as a share of its own radius. Chosen: they
    /// part as they grow.
    DAUGHTERS_APART: f32 = 0.6, "1", "chosen";
}

/// A free cell begins to divide.
pub(crate) fn begin_division(cell: &mut Cell) {
    (cell.state, cell.progress) = (CellState::Dividing, 0.0);
}

/// Carries on all divisions by one tick and splits those that are done.
pub(crate) fn divide(world: &mut World) {
    let step = 1.0 / (params::MITOSIS_DAYS * params::TICKS_PER_DAY as f32);
    for at in 0..world.active.len() {
        let slot = world.active[at] as usize;
        let cell = &mut world.population.cells[slot];
        if cell.present && cell.state == CellState::Dividing {
            cell.progress += haste(cell, world.demand.fullness) * step;
            if cell.progress >= 1.0 {
                split(world, slot);
            }
        }
    }
}

/// By how much a division is shown faster: stimulated T cells, and precursors with an empty place to fill.
fn haste(cell: &Cell, fullness: f32) -> f32 {
    match cell.kind {
        CellKind::CarTCell => CAR_T_HASTE,
        CellKind::StemCell | CellKind::Erythroblast | CellKind::Myelocyte => {
            1.0 + params::REFILLING_HASTE * (1.0 - cell.crowding * fullness / params::ROOMY).clamp(0.0, 1.0)
        }
        _ => 1.0,
    }
}

fn split(world: &mut World, slot: usize) {
    let mother = &mut world.population.cells[slot];
    mother.divisions += 1;
    mother.state = if mother.kind.crawls() { CellState::Searching } else { CellState::Living };
    mother.progress = 0.0;
    mother.payload *= 0.5;
    let kind = mother.kind;
    let id = daughter_id(mother.id, mother.divisions);
    let daughter = Cell { id, divisions: 0, antigen: inherit(mother.antigen, &world.rng, id), ..*mother };
    let daughter = if kind == CellKind::MyelomaCell {
        Cell { tolerance: tolerance::inherit(daughter.tolerance, &world.rng, id), ..daughter }
    } else {
        daughter
    };
    let daughter = settle(world, slot, daughter);
    let angle = world.rng.uniform(Stream::DivisionAngle, id) * core::f32::consts::TAU;
    let radius = world.population.bodies[slot].radius * DAUGHTER;
    let (dx, dy) =
        (libm::cosf(angle) * radius * DAUGHTERS_APART, libm::sinf(angle) * radius * DAUGHTERS_APART);
    let (x, y) = (world.population.bodies[slot].x, world.population.bodies[slot].y);
    world.population.set_radius(slot, radius);
    (world.population.bodies[slot].x, world.population.bodies[slot].y) = (x - dx, y - dy);
    world.population.add(daughter, x + dx, y + dy, radius);
    note_division(world, slot, kind);
}

fn note_division(world: &mut World, slot: usize, kind: CellKind) {
    match kind {
        CellKind::CarTCell => world.record(EventKind::Expanded, Some(AgentId::CAR_T), slot),
        CellKind::MyelomaCell => {
            world.record(EventKind::Divided, None, slot);
            note_escape(world, slot);
        }
        _ => {}
    }
}

/// What a daughter becomes that is not like her mother: a stem cell's daughter takes the lineage that asks most, a CAR T
/// cell's counts one generation more.
fn settle(world: &mut World, slot: usize, mut daughter: Cell) -> Cell {
    match daughter.kind {
        CellKind::StemCell => {
            let draw = world.rng.uniform(Stream::Commitment, daughter.id);
            daughter.kind = world.demand.commitment(draw);
            daughter.maturity = 0.0;
            daughter.island = world.population.cells[slot].island;
        }
        // Early progenitors are not drawn: one daughter stands for the next that would come from them.
        // Without stem cells there are none to come.
        CellKind::Erythroblast | CellKind::Myelocyte if world.census.of(CellKind::StemCell) > 0.0 => {
            daughter.maturity = 0.0;
        }
        CellKind::CarTCell => {
            // The line's generation is kept in `divisions` of both daughters.
            daughter.divisions = world.population.cells[slot].divisions;
            daughter.role = Role::of_car_t_cell(world.rng.uniform(Stream::Fate, daughter.id));
        }
        _ => {}
    }
    daughter
}
