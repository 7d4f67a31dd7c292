//! NK cells grip the tails of antibodies on a cell (ADCC). Primed, they make do with fewer tails.

use crate::entities::cell::{Cell, CellKind, ContactKind};
use crate::parameter::parameters;
use crate::params;
use crate::rng::Stream;
use crate::state::World;
use crate::submodels::immune::target_search::{TOUCH_UM, best_within_reach, turn_towards};
use crate::submodels::therapy::drug_environment::DrugEnvironment;

parameters! {
    /// Gap within which an NK cell turns to a cell with enough tails. Chosen: about one cell away.
    SIGHT_UM: f32 = 10.0, "µm", "chosen";
    /// Highest chance that a grip kills. Chosen: none is sure.
    KILL_MAX: f32 = 0.9, "1", "chosen";
}

/// Tails enough to hold on to.
fn adcc_engagers(environment: &DrugEnvironment, cell: &Cell) -> f32 {
    let needed = params::TAILS_NEEDED * (1.0 - params::PRIMED_NEED_FEWER_TAILS * environment.priming);
    let tails = environment.fc_density(cell);
    if cell.kind == CellKind::NkCell || tails < needed { 0.0 } else { tails }
}

pub(super) fn decide(world: &mut World, slot: usize) {
    let id = world.population.cells[slot].id;
    if !world.environment.any_fc || !world.rng.bernoulli(Stream::Search, id, params::NK_NOTICE) {
        return;
    }
    let environment = world.environment;
    match best_within_reach(world, slot, TOUCH_UM, |cell| adcc_engagers(&environment, cell)) {
        Some(target) => {
            let agent = environment.agent_of_fc(&world.population.cells[target]);
            world.form_synapse(slot, target, ContactKind::AntibodyTail, Some(agent));
        }
        None => turn_towards(world, slot, SIGHT_UM, |cell| adcc_engagers(&environment, cell)),
    }
}

/// Chance that the grip kills: more tails, more chance; more so for an NK cell that is switched on or primed.
pub(super) fn kill_chance(environment: &DrugEnvironment, target: &Cell) -> f32 {
    let readiness = 1.0
        + params::PRIMED_NK_CELLS * environment.priming
        + params::SWITCHED_ON_NK_CELLS * environment.switched_on;
    (params::ADCC_KILL * readiness * environment.fc_density(target) / target.tolerance.hardiness)
        .min(KILL_MAX)
}
