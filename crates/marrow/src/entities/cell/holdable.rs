//! Whether immune cells could ever hold a cell.

use crate::entities::cell::kind::CellKind;
use crate::entities::cell::variables::Cell;
use crate::parameter::parameters;
use crate::params;

parameters! {
    /// Sums of what a cell wears may be wrong by so much because numbers are rounded, relative.
    ROUNDED: f32 = 1e-3, "1", "method";
}

/// Whether an immune cell could ever hold on to a cell with these flags, were all of them covered by every agent. Flags stay for
/// life: most cells of the marrow never can be held.
pub(crate) fn can_be_held(cell: &Cell) -> bool {
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
    use crate::entities::cell::target::Target;
    use crate::entities::ids::AgentId;
    use crate::rng::KeyedRng;
    use crate::submodels::antigen::baseline;
    use crate::submodels::therapy::dosing::DosingState;
    use crate::submodels::therapy::drug_environment::DrugEnvironment;

    #[test]
    fn who_can_never_be_held_wears_too_little_of_everything() {
        let mut dosing: [DosingState; AgentId::COUNT] = core::array::from_fn(|_| DosingState::default());
        for dosing in &mut dosing {
            dosing.effect = 1.0;
        }
        let mut environment = DrugEnvironment::default();
        environment.update(&dosing);
        let tails_needed =
            params::TAILS_NEEDED * (1.0 - params::PRIMED_NEED_FEWER_TAILS * environment.priming);
        let mut never = 0;
        for (kind, id) in CellKind::ALL.into_iter().flat_map(|kind| (1..800).map(move |id| (kind, id))) {
            let mut cell = Cell::new(id, kind);
            cell.antigen = baseline(&cell, &KeyedRng::new(3, 0));
            if !can_be_held(&cell) {
                never += 1;
                assert!(
                    environment.fc_density(&cell) < tails_needed && kind != CellKind::MyelomaCell,
                    "{cell:?}"
                );
                assert!(environment.engager_bridges(&cell) < params::BRIDGES_NEEDED, "{cell:?}");
                assert!(cell.flag(Target::Bcma) < params::CAR_NEEDS, "{cell:?}");
            }
        }
        assert!(never > 9_000, "{never} of 13 583");
    }
}
