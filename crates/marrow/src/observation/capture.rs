//! Captures what is seen of the world: a few numbers, and what the picture draws.

use std::sync::Arc;

use crate::entities::cell::{CellKind, CellState};
use crate::observation::readouts::Readouts;
use crate::observation::snapshot::{CellView, Contact, Snapshot};
use crate::params;
use crate::state::World;

/// Model days since the start.
pub(crate) fn day(world: &World) -> f32 {
    world.tick as f32 / params::TICKS_PER_DAY as f32
}

/// The state in a few numbers.
pub(crate) fn readouts(world: &World) -> Readouts {
    let (census, blood) = (&world.census, &world.blood);
    let counted = census.counted().max(1.0);
    Readouts {
        day: day(world),
        plasma_cell_fraction: census.plasma_cells() / counted,
        myeloma_fraction: census.of(CellKind::MyelomaCell) / counted,
        erythroid_fraction: census.erythroid() / counted,
        myeloid_fraction: census.myeloid() / counted,
        red_cell_output: blood.outflow[0],
        red_cells: blood.counts[0],
        white_cells: blood.counts[1],
        platelets: blood.counts[2],
        useful_antibodies: blood.useful_antibodies,
        m_protein_g_per_l: blood.secreted.m_protein(),
        light_chains_g_per_l: blood.secreted.light_chains,
        calcium_mg_per_dl: blood.calcium,
        kidney: blood.kidney,
        bone: world.bone.left(),
        bone_loss: world.bone.recent_net_loss,
        response: world.response.standing(),
        best_response: world.response.best(),
        healthy_harmed: census.healthy_harmed,
        n_cells: census.total,
    }
}

/// Copies what the picture may see. Asks for no memory once the snapshot has held as many cells.
pub(crate) fn snapshot(world: &World, into: &mut Snapshot) {
    into.tick = world.tick;
    into.m_protein_g_per_l = world.blood.secreted.m_protein();
    if !Arc::ptr_eq(&into.niche, &world.niche) {
        into.niche = world.niche.clone();
    }
    world.events.recent(into.tick, &mut into.events);
    into.cells.clear();
    into.cells.reserve(world.population.cells.capacity());
    into.contacts.clear();
    into.contacts.reserve(world.population.cells.capacity() / 4);
    for slot in 0..world.population.slots() {
        if world.population.cells[slot].present {
            show(world, slot, into);
        }
    }
}

fn show(world: &World, slot: usize, into: &mut Snapshot) {
    let (all, cell) = (&world.population, &world.population.cells[slot]);
    if let (CellState::Gripping, Some(target)) = (cell.state, cell.partner) {
        let target = world.census.rank[target.index()];
        into.contacts.push(Contact { effector: into.cells.len() as u32, target, kind: cell.grip });
    }
    let bound = world.bound(cell);
    into.cells.push(CellView {
        id: cell.id,
        kind: cell.kind,
        state: cell.state,
        progress: cell.progress,
        maturity: cell.maturity,
        x_um: all.bodies[slot].x,
        y_um: all.bodies[slot].y,
        previous_x_um: all.bodies[slot].previous_x,
        previous_y_um: all.bodies[slot].previous_y,
        radius_um: all.bodies[slot].radius,
        heading_rad: cell.heading_rad,
        antigen: cell.antigen,
        bound_antibody: bound.cd38.max(bound.slamf7),
        bound,
        exhaustion: cell.exhaustion,
        brake_covered: world.brake_covered(cell),
    });
}
