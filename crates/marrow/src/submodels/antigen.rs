//! Flags: who shows how much of which, how densities spread between cells, and how daughters inherit them.

use crate::entities::cell::{Cell, CellKind, Role, Target};
use crate::params;
use crate::rng::{KeyedRng, Stream};

/// Usual density of each flag on a kind of cell, usual myeloma cell = 1 (`science.md` 2), in the order of [`Target::ALL`].
pub(crate) const fn mean(kind: CellKind) -> [f32; Target::COUNT] {
    match kind {
        //                         CD38  SLAMF7 BCMA GPRC5D FcRH5 PD-L1 CD138
        CellKind::MyelomaCell => [1.00, 1.00, 1.00, 1.00, 1.00, 1.00, 1.00],
        CellKind::PlasmaCell => [0.60, 0.80, 0.70, 0.10, 0.80, 0.10, 0.90],
        CellKind::NkCell => [0.40, 0.40, 0.00, 0.00, 0.00, 0.00, 0.00],
        CellKind::TCell | CellKind::CarTCell => [0.02, 0.05, 0.00, 0.00, 0.00, 0.00, 0.00],
        CellKind::Lymphocyte => [0.02, 0.02, 0.06, 0.00, 0.50, 0.05, 0.00],
        CellKind::Macrophage => [0.01, 0.02, 0.00, 0.00, 0.00, 0.30, 0.00],
        CellKind::Neutrophil | CellKind::Myelocyte => [0.01, 0.00, 0.00, 0.00, 0.00, 0.02, 0.00],
        CellKind::RedCell => [0.01, 0.00, 0.00, 0.00, 0.00, 0.00, 0.00],
        _ => [0.0; Target::COUNT],
    }
}

/// Flags of a cell that appears without a mother: the kind's mean with spread from cell to cell.
pub(crate) fn baseline(cell: &Cell, rng: &KeyedRng) -> [f32; Target::COUNT] {
    let mut mean = mean(cell.kind);
    if cell.role == Role::Suppressor {
        mean[Target::Cd38 as usize] = params::SUPPRESSOR_CD38;
    }
    heritable_noise(mean, params::ANTIGEN_SPREAD, rng, cell.id)
}

/// Flags of a daughter: her mother's with a little drift.
pub(crate) fn inherit(mother: [f32; Target::COUNT], rng: &KeyedRng, id: u64) -> [f32; Target::COUNT] {
    heritable_noise(mother, params::ANTIGEN_DRIFT, rng, id)
}

fn heritable_noise(
    mut flags: [f32; Target::COUNT],
    sigma: f32,
    rng: &KeyedRng,
    id: u64,
) -> [f32; Target::COUNT] {
    for (flag, key) in flags.iter_mut().zip(0..) {
        if *flag > 0.0 {
            let step = sigma * rng.approx_normal(Stream::Antigen, id ^ (key << 56));
            *flag = (*flag * libm::expf(step)).min(params::ANTIGEN_MAX);
        }
    }
    flags
}

#[cfg(test)]
mod tests {

    use super::*;

    #[test]
    fn nothing_has_no_spread_and_the_median_stays() {
        let rng = KeyedRng::new(3, 0);
        let mut cd38: Vec<f32> =
            (1..2000).map(|id| baseline(&Cell::new(id, CellKind::MyelomaCell), &rng)[0]).collect();
        cd38.sort_by(f32::total_cmp);
        assert!((cd38[1000] - 1.0).abs() < 0.08, "median {}", cd38[1000]);
        assert!(cd38[100] < 0.7 && cd38[1900] > 1.4);
        assert_eq!(baseline(&Cell::new(5, CellKind::Erythroblast), &rng), [0.0; Target::COUNT]);
        assert_eq!(inherit([0.0; Target::COUNT], &rng, 5), [0.0; Target::COUNT]);
    }
}
