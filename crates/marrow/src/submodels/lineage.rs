//! Healthy blood formation: precursors divide when their lineage asks for cells and there is room, mature, and leave.

use crate::entities::cell::{Cell, CellKind, CellState, daughter_id};
use crate::fast_math::{at_least, held};
use crate::parameter::parameters;
use crate::params;
use crate::rng::Stream;
use crate::state::World;
use crate::submodels::death::begin_dying;
use crate::submodels::division::begin_division;

parameters! {
    /// Pace of maturing of the slowest cells, mean = 1. Chosen: not so slow that they are left behind for
    /// good.
    SLOWEST: f32 = 0.35, "1", "chosen";
    /// How much faster than these the fastest mature, mean = 1; all between are as likely. Chosen: no two of
    /// a brood leave together.
    FASTER_UP_TO: f32 = 1.3, "1", "chosen";
    /// Share of myeloma on the whole stage below which it counts as this, so that no quotient runs away.
    LEAST_MEAN: f32 = 0.02, "1", "method";
    /// How much more of the loss falls on a place full of myeloma than on the mean one, at most. Chosen.
    LOSS_HERE_MAX: f32 = 2.0, "1", "chosen";
    /// Gap between a megakaryocyte and the sinusoid within which it sheds platelets. Chosen: its arms reach
    /// the wall.
    SHEDS_WITHIN_UM: f32 = 8.0, "µm", "chosen";
    /// Chance that it sheds one, per decision. Chosen: so many can be followed.
    SHEDS_PER_DECISION: f32 = 0.25, "1", "chosen";
    /// Where a platelet comes loose, as a share of the megakaryocyte's radius.
    SHEDS_AT: f32 = 0.9, "1", "method";
}

/// One decision of a healthy precursor's life.
pub(crate) fn update_lineage(world: &mut World, slot: usize) {
    match world.population.cells[slot].kind {
        CellKind::Erythroblast | CellKind::Myelocyte => {
            mature(world, slot);
            amplify(world, slot, params::PRECURSOR_CYCLE_DAYS);
            apply_niche_loss(world, slot);
        }
        CellKind::Neutrophil => {
            mature(world, slot);
            apply_niche_loss(world, slot);
        }
        CellKind::StemCell => amplify(world, slot, params::STEM_CYCLE_DAYS),
        CellKind::Megakaryocyte => {
            shed_platelets(world, slot);
            apply_niche_loss(world, slot);
        }
        CellKind::PlasmaCell => apply_niche_loss(world, slot),
        CellKind::RedCell => world.population.cells[slot].state = CellState::Leaving,
        _ => {}
    }
}

/// Which entry of per-lineage numbers a kind uses: erythroid, myeloid, megakaryocytes, plasma cells.
const fn lineage(kind: CellKind) -> usize {
    match kind {
        CellKind::Erythroblast => 0,
        CellKind::Megakaryocyte => 2,
        CellKind::PlasmaCell => 3,
        _ => 1,
    }
}

fn mature(world: &mut World, slot: usize) {
    let rng = &world.rng;
    let cell = &mut world.population.cells[slot];
    let (line, days) = match cell.kind {
        CellKind::Erythroblast => (0, params::TRANSIT_DAYS[0]),
        CellKind::Myelocyte => (1, params::TRANSIT_DAYS[1]),
        _ => (1, params::TRANSIT_DAYS[2] / (1.0 + params::MOBILISED * world.demand.of[1])),
    };
    // Each cell has its own pace for life, else cells born together would leave together and the marrow would pulse.
    let pace = SLOWEST + FASTER_UP_TO * rng.uniform_lifelong(Stream::Pace, cell.id);
    cell.maturity += pace * params::DECISION_INTERVAL_DAYS
        / (days * world.demand.slowing(line, cell.crowding * world.demand.fullness));
    if cell.maturity >= 1.0 {
        differentiate(world, slot);
    }
}

/// A ripe cell becomes the next of its lineage or sets out for the sinusoid.
fn differentiate(world: &mut World, slot: usize) {
    let cell = &mut world.population.cells[slot];
    cell.maturity = 1.0;
    match cell.kind {
        CellKind::Myelocyte => (cell.kind, cell.maturity) = (CellKind::Neutrophil, 0.0),
        CellKind::Erythroblast => (cell.kind, cell.state) = (CellKind::RedCell, CellState::Leaving),
        _ => cell.state = CellState::Leaving,
    }
}

/// Divides if the lineage asks for cells, neighbours leave room, and few of them are myeloma cells.
fn amplify(world: &mut World, slot: usize, cycle_days: f32) {
    let cell = &world.population.cells[slot];
    if !cell.is_free() || cell.maturity > params::LAST_DIVISION_MATURITY {
        return;
    }
    let asked = match cell.kind {
        CellKind::StemCell => world.demand.seeding(),
        kind => world.demand.of[lineage(kind)],
    };
    let room = (1.0 - cell.crowding * world.demand.fullness / params::CROWDED).clamp(params::LEAST_ROOM, 1.0);
    let healthy =
        1.0 - world.tumour_density.density(world.population.bodies[slot].x, world.population.bodies[slot].y);
    let slowed = if cell.kind == CellKind::Myelocyte { world.environment.myeloid_slowed } else { 0.0 };
    let chance = world.person.marrow_reserve * params::DECISION_INTERVAL_DAYS / cycle_days
        * asked
        * room
        * healthy
        * healthy
        * (1.0 - slowed);
    if world.rng.bernoulli(Stream::Division, cell.id, chance) {
        begin_division(&mut world.population.cells[slot]);
    }
}

/// Where myeloma cells fill the place, healthy cells lose the support of their niche and die.
fn apply_niche_loss(world: &mut World, slot: usize) {
    let cell = &world.population.cells[slot];
    let share =
        world.tumour_density.density(world.population.bodies[slot].x, world.population.bodies[slot].y);
    let mean = world.tumour_density.mean();
    let (excess, here) = match world.demand.excess.get(lineage(cell.kind)) {
        Some(&excess) => {
            (held(excess, 0.0, 1.0), held(share / at_least(mean, LEAST_MEAN), 0.0, LOSS_HERE_MAX))
        }
        // Plasma cells live in the very niche that the clone takes, and what it gives off reaches them everywhere.
        None => (at_least(share, mean), 1.0),
    };
    let chance = params::DECISION_INTERVAL_DAYS * params::NICHE_LOSS_PER_DAY * excess * here;
    if cell.is_free() && world.rng.bernoulli(Stream::Loss, cell.id, chance) {
        begin_dying(world, slot, CellState::Dying, None);
    }
}

/// A megakaryocyte beside the sinusoid sheds a platelet now and then (real ones shed thousands).
fn shed_platelets(world: &mut World, slot: usize) {
    let cell = world.population.cells[slot];
    world.population.cells[slot].maturity =
        (cell.maturity + params::DECISION_INTERVAL_DAYS / params::MEGAKARYOCYTE_DAYS).min(1.0);
    let (x, y) = (world.population.bodies[slot].x, world.population.bodies[slot].y);
    let wall = world.field.walls(x, y);
    let reach = world.population.bodies[slot].radius + SHEDS_WITHIN_UM;
    let sheds = world.rng.bernoulli(Stream::Fragment, cell.id, SHEDS_PER_DECISION);
    if cell.is_free() && wall.wall_um < reach && sheds {
        let out = world.population.bodies[slot].radius * SHEDS_AT;
        let way = world.field.out_of_vessel(wall);
        let (px, py) = (x - way.0 * out, y - way.1 * out);
        let id = daughter_id(cell.id, cell.divisions);
        world.population.cells[slot].divisions += 1;
        let mut platelet = Cell::new(id, CellKind::Platelet);
        platelet.state = CellState::Leaving;
        world.population.add(platelet, px, py, CellKind::Platelet.radius_um(1.0));
    }
}
