//! The blood stream on the stage: cells enter at the vessels' upper ends, drift along, and leave at the stage's edge.
//! How many there are follows the blood counts.

use crate::entities::cell::{Cell, CellKind, CellState, Origin, Role, founder_id};
use crate::entities::ids::AgentId;
use crate::observation::event::EventKind;
use crate::parameter::parameters;
use crate::params;
use crate::rng::Stream;
use crate::state::World;
use crate::submodels::antigen::baseline;

parameters! {
    /// How far past the right edge of the stage, beyond its radius, a cell of the stream is gone. Chosen:
    /// out of sight.
    GONE_BEYOND_UM: f32 = 12.0, "µm", "chosen";
    /// How much further past the upper and the lower edge. Chosen: vessels enter there.
    GONE_ABOVE_UM: f32 = 20.0, "µm", "chosen";
    /// Chance per tick that a cell which came to settle makes for the wall. Chosen: a day or two in the
    /// stream.
    SETTLES_PER_TICK: f32 = 0.06, "1/tick", "chosen";
    /// The slip through the wall is shown over so many radii of the cell, half of them before its middle is
    /// in the wall.
    CROSSING_RADII: f32 = 4.0, "1", "method";
    /// A kind of which the stream holds more than this, what the blood counts say = 1, sinks. Chosen: small
    /// swings are left alone.
    SINKS_ABOVE: f32 = 1.4, "1", "chosen";
    /// One cell of so many never sinks. Chosen: the stream thins out and does not vanish.
    NEVER_SINKS: u64 = 4, "1", "chosen";
    /// How strongly a share of cells that is missing calls for new ones, a whole = 1. Chosen: from a quarter
    /// missing on, all it can.
    MISSING_CALLS: f32 = 4.0, "1", "chosen";
    /// Entries per tick, those that keep the stream as it is = 1. Chosen: some more, since a gap is filled
    /// one cell at a time.
    ENTRIES: f32 = 1.6, "1/tick", "chosen";
    /// Chance that a cell enters by the main vessel; the rest is shared evenly by all. Chosen: the main one
    /// is the widest.
    BY_MAIN_VESSEL: f32 = 0.7, "1", "chosen";
    /// Radius of a cell that begins to rise from below the plane, full = 1. Chosen: seen to come.
    RISING: f32 = 0.3, "1", "chosen";
}

/// Kinds that come with the blood to settle in the marrow.
pub(crate) const HOMING: [CellKind; 4] =
    [CellKind::Lymphocyte, CellKind::PlasmaCell, CellKind::TCell, CellKind::NkCell];

/// One tick of the stream.
pub(crate) fn step(world: &mut World) {
    for at in 0..world.active.len() {
        let slot = world.active[at] as usize;
        if world.population.cells[slot].present {
            match world.population.cells[slot].state {
                CellState::InFlow => carry_off(world, slot),
                CellState::Leaving => cross(world, slot),
                _ => {}
            }
        }
    }
    refill(world);
    if world.tick.is_multiple_of(params::DECISION_INTERVAL_TICKS) {
        call_in(world);
    }
}

fn carry_off(world: &mut World, slot: usize) {
    let (x, y) = (world.population.bodies[slot].x, world.population.bodies[slot].y);
    let out = world.population.bodies[slot].radius + GONE_BEYOND_UM;
    let (right, bottom) = (world.niche.width_um + out, world.niche.height_um + out + GONE_ABOVE_UM);
    let gone = x > right || y < -out - GONE_ABOVE_UM || y > bottom;
    if gone {
        world.population.remove(slot);
    } else if world.population.cells[slot].arriving
        && world.rng.bernoulli(Stream::ArrivalPlace, world.population.cells[slot].id, SETTLES_PER_TICK)
    {
        world.population.cells[slot].state = CellState::Leaving;
    } else {
        sink(world, slot);
    }
}

/// Ends the slip through the wall on whichever side the cell was bound for.
fn cross(world: &mut World, slot: usize) {
    let wall = world.field.walls(world.population.bodies[slot].x, world.population.bodies[slot].y).wall_um;
    let radius = world.population.bodies[slot].radius;
    let cell = &mut world.population.cells[slot];
    if cell.arriving && wall > radius {
        cell.arriving = false;
        let came_back = cell.kind == CellKind::StemCell;
        cell.state = if cell.kind.crawls() { CellState::Searching } else { CellState::Living };
        if came_back {
            world.population.cells[slot].maturity = 0.0;
            world.record(EventKind::Engrafted, Some(AgentId::TRANSPLANT), slot);
        }
    } else if !cell.arriving && wall < -radius {
        cell.state = CellState::InFlow;
    }
    world.population.cells[slot].progress = (0.5 + wall / (CROSSING_RADII * radius)).clamp(0.0, 1.0);
}

/// Kinds of the stream and how many of each it holds at the present blood counts.
fn wanted(world: &World) -> [(CellKind, f32); 3] {
    let (stream, counts) = (world.stream_of_health, world.blood.counts);
    [
        (CellKind::RedCell, stream * counts[0]),
        (CellKind::Neutrophil, stream * params::WHITE_PER_RED * counts[1]),
        (CellKind::Platelet, stream * params::PLATELETS_PER_RED * counts[2]),
    ]
}

/// Where the stream holds more of a kind than the blood counts say, three of four sink below the plane of the picture.
fn sink(world: &mut World, slot: usize) {
    let cell = &world.population.cells[slot];
    let here = world.census.in_flow[cell.kind as usize] as f32;
    let full = wanted(world).iter().any(|&(kind, wanted)| kind == cell.kind && here > SINKS_ABOVE * wanted);
    if !full || cell.arriving || cell.id.is_multiple_of(NEVER_SINKS) {
        return;
    }
    let radius = world.population.bodies[slot].radius * params::SINKING;
    if radius < 1.0 { world.population.remove(slot) } else { world.population.set_radius(slot, radius) }
}

/// Lets cells in at the upper ends while the stream holds fewer than the blood counts say.
fn refill(world: &mut World) {
    for (kind, wanted) in wanted(world) {
        let missing = wanted - world.census.in_flow[kind as usize] as f32;
        let chance = (missing / wanted.max(1.0) * MISSING_CALLS).clamp(0.0, 1.0) * rate(world, wanted);
        let key = world.tick * 32 + kind as u64;
        if world.rng.bernoulli(Stream::Arrival, key, chance) {
            enter(world, Cell::new(founder_id(world.seed, Origin::Stream, key), kind));
        }
    }
}

/// Entries per tick that keep a stream of this many cells going.
fn rate(world: &World, wanted: f32) -> f32 {
    ENTRIES * wanted * params::FLOW_UM / world.niche.width_um
}

/// Puts a cell into the stream: at the upper end of a vessel, or, if it comes to settle, anywhere along it, rising from below
/// the plane of the picture. The main vessel takes most.
pub(crate) fn enter(world: &mut World, mut cell: Cell) -> usize {
    let vessels = &world.niche.sinusoids;
    let draw = world.rng.uniform(Stream::ArrivalPlace, cell.id ^ 1);
    let which = if draw < BY_MAIN_VESSEL { 0 } else { (cell.id % vessels.len() as u64) as usize };
    let vessel = &vessels[which];
    let along = world.rng.uniform(Stream::ArrivalPlace, cell.id ^ 2);
    let at = if cell.arriving { (along * (vessel.centreline.len() - 1) as f32) as usize } else { 0 };
    let (start, half) = (vessel.centreline[at], vessel.half_width_um[at]);
    let full = cell.kind.radius_um(1.0);
    let across = (world.rng.uniform(Stream::ArrivalPlace, cell.id) * 2.0 - 1.0) * (half - full).max(0.0);
    let (dx, dy) = (vessel.centreline[at + 1].x - start.x, vessel.centreline[at + 1].y - start.y);
    let length = (dx * dx + dy * dy).sqrt().max(1e-3);
    (cell.state, cell.maturity) = (CellState::InFlow, 1.0);
    if cell.antigen[0] == 0.0 {
        cell.antigen = baseline(&cell, &world.rng);
        world.experiment.mask(&mut cell.antigen);
    }
    let (x, y) = (start.x - dy / length * across, start.y + dx / length * across);
    world.population.add(cell, x, y, if cell.arriving { RISING * full } else { full })
}

/// Lymphoid and plasma cells that are missing in the marrow come in with the blood.
fn call_in(world: &mut World) {
    for kind in HOMING {
        let called = if kind == CellKind::TCell { world.environment.t_cells_called() } else { 1.0 };
        let set = called * world.set_point[kind as usize];
        let here = (world.census.marrow[kind as usize] + world.census.arriving[kind as usize]) as f32;
        let chance = (set - here).max(0.0) * params::DECISION_INTERVAL_DAYS / params::HOMING_DAYS;
        let key = world.tick * 32 + kind as u64;
        if world.rng.bernoulli(Stream::Arrival, key, chance) {
            let mut cell = Cell::new(founder_id(world.seed, Origin::Homing, key), kind);
            cell.arriving = true;
            if kind == CellKind::TCell {
                cell.role = Role::drawn(world.rng.uniform(Stream::Fate, cell.id));
            }
            enter(world, cell);
        }
    }
}
