//! The clone at the start: how much of the marrow it is, and of which subclones it is made.

use core::iter::once;

use crate::entities::cell::{Cell, CellKind, Role, Target};
use crate::entities::person::{SUBCLONE_ROLES, SUBCLONES};
use crate::initialization::seeding::lay_out;
use crate::parameter::parameters;
use crate::params;
use crate::rng::{KeyedRng, Stream};
use crate::setup::Stage;
use crate::state::World;

parameters! {
    /// Most myeloma at the start of a virtual person. Chosen: some healthy marrow is left.
    SHARE_MAX: f32 = 0.6, "1", "chosen", [0.0, 1.0];
    /// Fewest cells that stand for a subclone of a virtual person at the start. Chosen: chance ends none of
    /// them at once.
    FEWEST: f32 = 6.0, "1", "chosen";
    /// Share below which a subclone is taken for absent: less than one cell in a person of 10^12 myeloma
    /// cells (science.md 1.7, unconfirmed).
    ABSENT_BELOW: f32 = 1e-12, "1", "science.md 1.7";
}

/// Number of the first group of myeloma cells, in the order in which groups of cells are laid out.
const FIRST_KEY: u64 = 21;

/// Myeloma cells per counted cell at the start.
pub(super) fn share_at_start(world: &World, stage: Stage) -> f32 {
    (params::myeloma_share(stage) * world.person.burden).min(SHARE_MAX)
}

/// Lays out so many myeloma cells. In a virtual person each subclone has its own share, and few cells may stand for fewer.
pub(super) fn lay_out_clone(world: &mut World, cells: f32) {
    let Some(shares) = world.person.subclone_share else {
        return lay_out(world, CellKind::MyelomaCell, Role::Common, cells.round() as u64, FIRST_KEY);
    };
    let main = (1.0 - shares.iter().sum::<f32>()).max(0.0);
    world.super_individuals.on = cells > 0.0;
    let subclones: [f32; SUBCLONES] =
        core::array::from_fn(|k| once(main).chain(shares).nth(k).unwrap_or(0.0));
    for ((share, role), k) in subclones.into_iter().zip(SUBCLONE_ROLES).zip(0..) {
        if share * cells > ABSENT_BELOW {
            let shown = (share * cells).round().max(FEWEST);
            world.super_individuals.weight[k] = share * cells / shown;
            lay_out(world, CellKind::MyelomaCell, role, shown as u64, FIRST_KEY + k as u64);
        } else {
            world.super_individuals.weight[k] = 0.0;
        }
    }
}

/// Flags of a myeloma cell at the start, from those of the average person's.
pub(super) fn set_flags(world: &World, cell: &mut Cell) {
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
