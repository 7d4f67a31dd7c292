//! NK cells grip the tails of antibodies on a cell (ADCC). Primed, they make do with fewer tails.

use super::search::{TOUCH_UM, best_near, face};
use crate::sim::cell::{Cell, CellKind};
use crate::sim::params;
use crate::sim::rng::Process;
use crate::sim::snapshot::ContactKind;
use crate::sim::therapy::Milieu;
use crate::sim::world::World;

/// Gap within which an NK cell turns to a cell with enough tails, µm. Chosen: about one cell away.
const SIGHT_UM: f32 = 10.0;
/// Highest chance that a grip kills. Chosen: none is sure.
const KILL_MAX: f32 = 0.9;

/// Tails enough to hold on to.
fn tails(milieu: &Milieu, cell: &Cell) -> f32 {
    let needed = params::TAILS_NEEDED * (1.0 - params::PRIMED_NEED_FEWER_TAILS * milieu.priming);
    let tails = milieu.tails(cell);
    if cell.kind == CellKind::NkCell || tails < needed { 0.0 } else { tails }
}

pub(super) fn decide(world: &mut World, slot: usize) {
    let id = world.all.cells[slot].id;
    if !world.milieu.any_tails || !world.dice.chance(Process::Search, id, params::NOTICE) {
        return;
    }
    let milieu = world.milieu;
    match best_near(world, slot, TOUCH_UM, |cell| tails(&milieu, cell)) {
        Some(target) => {
            let agent = milieu.agent_of_tails(&world.all.cells[target]);
            world.grip(slot, target, ContactKind::AntibodyTail, Some(agent));
        }
        None => face(world, slot, SIGHT_UM, |cell| tails(&milieu, cell)),
    }
}

/// Chance that the grip kills: more tails, more chance; more so for an NK cell that is switched on or primed.
pub(super) fn kill_chance(milieu: &Milieu, target: &Cell) -> f32 {
    let readiness =
        1.0 + params::PRIMED_NK_CELLS * milieu.priming + params::SWITCHED_ON_NK_CELLS * milieu.switched_on;
    (params::ADCC_KILL * readiness * milieu.tails(target)).min(KILL_MAX)
}
