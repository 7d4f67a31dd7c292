//! CAR T cells hold any cell with enough BCMA, kill one after another, multiply while they meet their antigen, and die
//! back when they no longer do.

use crate::entities::cell::{Cell, CellState, ContactKind, Role, Target};
use crate::entities::ids::AgentId;
use crate::parameter::parameters;
use crate::params;
use crate::rng::Stream;
use crate::state::World;
use crate::submodels::death::begin_dying;
use crate::submodels::division::begin_division;
use crate::submodels::immune::target_search::{TOUCH_UM, best_within_reach, turn_towards};
use crate::submodels::therapy::drug_environment::DrugEnvironment;

parameters! {
    /// Gap within which a CAR T cell turns to a cell with BCMA. Chosen: two cells away, as by what the
    /// target gives off.
    SIGHT_UM: f32 = 24.0, "µm", "chosen";
    /// Stimulation below which it no longer divides. Chosen: about five days after its last contact.
    STIMULATED: f32 = 0.25, "1", "chosen", [0.0, 1.0];
    /// Sensitivities count as at least this, so that no quotient runs away.
    SENSITIVITY_LEAST: f32 = 0.01, "1", "method";
}

/// A product that acts less strongly than its class needs more of the flag, by the root: mostly it kills less often.
fn bcma(needs: f32, cell: &Cell) -> f32 {
    let density = cell.flag(Target::Bcma);
    if density < needs { 0.0 } else { density }
}

pub(super) fn decide(world: &mut World, slot: usize) {
    let cell = &mut world.population.cells[slot];
    cell.stimulation *= 1.0 - params::STIMULATION_FADE_PER_DAY * params::DECISION_INTERVAL_DAYS;
    super::exhaustion::rest(cell);
    if contract(world, slot) || expand(world, slot) {
        return;
    }
    let sensitivity = world.person.sensitivity[AgentId::CAR_T.index()].clamp(SENSITIVITY_LEAST, 1.0);
    let needs = params::CAR_NEEDS / sensitivity.sqrt();
    match best_within_reach(world, slot, TOUCH_UM, |cell| bcma(needs, cell)) {
        Some(target) => world.form_synapse(slot, target, ContactKind::Car, Some(AgentId::CAR_T)),
        None => turn_towards(world, slot, SIGHT_UM, |cell| bcma(needs, cell)),
    }
}

/// Divides while stimulated and not worn out, a limited number of times.
fn expand(world: &mut World, slot: usize) -> bool {
    let cell = &world.population.cells[slot];
    let may = cell.divisions < params::CAR_T_GENERATIONS
        && cell.stimulation > STIMULATED
        && cell.crowding < params::MYELOMA_CROWDED;
    let rate = core::f32::consts::LN_2 / params::CAR_T_DOUBLING_DAYS
        * params::DECISION_INTERVAL_DAYS
        * (1.0 - cell.exhaustion);
    let divides = may && world.rng.bernoulli(Stream::Expansion, cell.id, rate);
    if divides {
        begin_division(&mut world.population.cells[slot]);
    }
    divides
}

/// Cells that meet no antigen die with the published half-lives: most soon, memory cells late.
fn contract(world: &mut World, slot: usize) -> bool {
    let cell = &world.population.cells[slot];
    let days = match cell.role {
        Role::Memory => params::CAR_T_MEMORY_HALF_LIFE_DAYS,
        _ => params::CAR_T_HALF_LIFE_DAYS,
    };
    let idle = (1.0 - cell.stimulation).max(0.0);
    let rate = core::f32::consts::LN_2 / days * params::DECISION_INTERVAL_DAYS * idle * idle;
    let dies = world.rng.bernoulli(Stream::Fate, cell.id, rate);
    if dies {
        begin_dying(world, slot, CellState::Dying, None);
    }
    dies
}

/// Chance that the grip kills: worn-out cells kill less; hits add up, as in `t_cell.rs`.
pub(super) fn kill_chance(environment: &DrugEnvironment, holder: &Cell, held: &Cell) -> f32 {
    let fresh = 1.0 - params::EXHAUSTION_TOLL * holder.exhaustion;
    (params::CAR_KILL * fresh * environment.t_cell_force() / held.tolerance.hardiness.sqrt())
        .min(params::T_CELL_KILL_MAX)
}
