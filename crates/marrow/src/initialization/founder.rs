//! Founders: the cells of the first day, with their roles and flags.

use crate::entities::cell::{Cell, CellKind, Origin, Role, Target, founder_id};
use crate::initialization::placement::place;
use crate::parameter::parameters;
use crate::params;
use crate::rng::{KeyedRng, Stream};
use crate::state::World;
use crate::submodels::antigen::baseline;
use crate::submodels::tolerance;

parameters! {
    /// T cells get their roles in even shares of so many. Chosen: even a small stage has each role.
    ROLES_IN: u64 = 40, "1", "chosen";
}

/// Lays out cells of a kind; `key` tells groups apart.
pub(super) fn lay_out(world: &mut World, kind: CellKind, role: Role, n: u64, key: u64) {
    for k in 0..n {
        let id = founder_id(world.seed, Origin::Seeded, key << 32 | k);
        let mut cell = Cell::new(id, kind);
        cell.role = role;
        cell.maturity = world.rng.uniform(Stream::Composition, id);
        cell.heading_rad = world.rng.uniform(Stream::Heading, id) * core::f32::consts::TAU;
        if kind == CellKind::TCell {
            // Even shares, so that even a small stage has each role.
            cell.role = Role::drawn((k % ROLES_IN) as f32 / ROLES_IN as f32);
        }
        cell.antigen = baseline(&cell, &world.rng);
        if kind == CellKind::MyelomaCell {
            cell.tolerance = tolerance::of_founder(world.person.hardiness, &world.rng, id);
            set_flags(world, &mut cell);
        }
        let (x, y) = place(world, &mut cell);
        world.population.add(cell, x, y, kind.radius_um(cell.maturity));
    }
}

/// Flags of a myeloma cell at the start, from those of the average person's.
fn set_flags(world: &World, cell: &mut Cell) {
    for (density, of_person) in cell.antigen.iter_mut().zip(world.person.density) {
        *density = (*density * of_person).min(params::ANTIGEN_MAX);
    }
    match cell.role {
        Role::BcmaLow => cell.antigen[Target::Bcma as usize] = params::BCMA_LOW,
        Role::Gprc5dLow => cell.antigen[Target::Gprc5d as usize] = params::GPRC5D_LOW,
        _ if world.person.subclone_share.is_none() => lose_flags(&world.rng, cell),
        _ => {}
    }
}

/// A few myeloma cells have lost nearly all of one flag before any treatment.
fn lose_flags(rng: &KeyedRng, cell: &mut Cell) {
    let lost = [
        (Target::Bcma, params::BCMA_LOW_SHARE, params::BCMA_LOW),
        (Target::Gprc5d, params::GPRC5D_LOW_SHARE, params::GPRC5D_LOW),
        (Target::Fcrh5, params::FCRH5_LOW_SHARE, params::FCRH5_LOW),
    ];
    for (target, share, left) in lost {
        if rng.bernoulli(Stream::Mutation, cell.id ^ (target as u64) << 48, share) {
            cell.antigen[target as usize] = left;
        }
    }
}
