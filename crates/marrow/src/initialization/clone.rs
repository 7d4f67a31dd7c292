//! The clone at the start: how much of the marrow it is, and of which subclones it is made.

use core::iter::once;

use crate::entities::cell::{CellKind, Role};
use crate::entities::person::{SUBCLONE_ROLES, SUBCLONES};
use crate::initialization::founder::lay_out;
use crate::parameter::parameters;
use crate::params;
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
