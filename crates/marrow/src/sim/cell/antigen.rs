//! Flags: who shows how much of which, how densities spread between cells, and how daughters inherit them.

use super::{Cell, CellKind, Role, Target};
use crate::sim::params;
use crate::sim::rng::{Dice, Process};

/// Usual density of each flag on a kind of cell, usual myeloma cell = 1 (`science.md` 2), in the order of [`Target::ALL`].
const fn mean(kind: CellKind) -> [f32; Target::COUNT] {
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
pub(crate) fn usual(cell: &Cell, dice: &Dice) -> [f32; Target::COUNT] {
    let mut mean = mean(cell.kind);
    if cell.role == Role::Suppressor {
        mean[Target::Cd38 as usize] = params::SUPPRESSOR_CD38;
    }
    spread(mean, params::ANTIGEN_SPREAD, dice, cell.id)
}

/// Flags of a daughter: her mother's with a little drift.
pub(crate) fn inherit(mother: [f32; Target::COUNT], dice: &Dice, id: u64) -> [f32; Target::COUNT] {
    spread(mother, params::ANTIGEN_DRIFT, dice, id)
}

fn spread(mut flags: [f32; Target::COUNT], sigma: f32, dice: &Dice, id: u64) -> [f32; Target::COUNT] {
    for (flag, key) in flags.iter_mut().zip(0..) {
        if *flag > 0.0 {
            let step = sigma * dice.bell(Process::Antigen, id ^ (key << 56));
            *flag = (*flag * libm::expf(step)).min(params::ANTIGEN_MAX);
        }
    }
    flags
}

/// Sums of what a cell wears may be wrong by so much because numbers are rounded, relative.
const ROUNDED: f32 = 1e-3;

/// Whether an immune cell could ever hold on to a cell with these flags, were all of them covered by every agent. Flags stay for
/// life: most cells of the marrow never can be held.
pub(super) fn can_be_held(cell: &Cell) -> bool {
    let [cd38, slamf7, bcma, gprc5d, fcrh5, pd_l1, _] = cell.antigen;
    let tails = cd38 + params::SLAMF7_TAILS * slamf7 + params::ADC_TAILS * bcma;
    let bridges = bcma + gprc5d + fcrh5;
    let enough = 1.0 - ROUNDED;
    tails >= enough * params::TAILS_NEEDED * (1.0 - params::PRIMED_NEED_FEWER_TAILS)
        || bridges >= enough * params::BRIDGES_NEEDED
        || bcma >= params::CAR_NEEDS
        || (cell.kind == CellKind::MyelomaCell && pd_l1 > 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::therapy::{AgentId, Course, Milieu};

    #[test]
    fn nothing_has_no_spread_and_the_median_stays() {
        let dice = Dice::new(3, 0);
        let mut cd38: Vec<f32> =
            (1..2000).map(|id| usual(&Cell::new(id, CellKind::MyelomaCell), &dice)[0]).collect();
        cd38.sort_by(f32::total_cmp);
        assert!((cd38[1000] - 1.0).abs() < 0.08, "median {}", cd38[1000]);
        assert!(cd38[100] < 0.7 && cd38[1900] > 1.4);
        assert_eq!(usual(&Cell::new(5, CellKind::Erythroblast), &dice), [0.0; Target::COUNT]);
        assert_eq!(inherit([0.0; Target::COUNT], &dice, 5), [0.0; Target::COUNT]);
    }

    #[test]
    fn who_can_never_be_held_wears_too_little_of_everything() {
        let mut courses: [Course; AgentId::COUNT] = core::array::from_fn(|_| Course::default());
        for course in &mut courses {
            course.effect = 1.0;
        }
        let mut milieu = Milieu::default();
        milieu.take(&courses);
        let tails_needed = params::TAILS_NEEDED * (1.0 - params::PRIMED_NEED_FEWER_TAILS * milieu.priming);
        let mut never = 0;
        for (kind, id) in CellKind::ALL.into_iter().flat_map(|kind| (1..800).map(move |id| (kind, id))) {
            let mut cell = Cell::new(id, kind);
            cell.antigen = usual(&cell, &Dice::new(3, 0));
            if !can_be_held(&cell) {
                never += 1;
                assert!(milieu.tails(&cell) < tails_needed && kind != CellKind::MyelomaCell, "{cell:?}");
                assert!(milieu.bridges(&cell) < params::BRIDGES_NEEDED, "{cell:?}");
                assert!(cell.flag(Target::Bcma) < params::CAR_NEEDS, "{cell:?}");
            }
        }
        assert!(never > 9_000, "{never} of 13 583");
    }
}
