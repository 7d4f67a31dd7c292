//! Motion: each cell's own slow drive, the pushes of its neighbours, and the walls.

use crate::entities::cell::{Body, Cell, CellKind, CellState};
use crate::entities::niche::{NicheField, WallDistanceCache};
use crate::fast_math::{at_least, held};
use crate::parameter::parameters;
use crate::params;
use crate::rng::Stream;
use crate::state::World;

parameters! {
    /// Distance to bone or fat at which a cell on its way to the vessel goes round it. Chosen: about a
    /// cell's radius.
    GOES_ROUND_UM: f32 = 8.0, "µm", "chosen";
    /// Share of its pace with which it does. Chosen.
    GOES_ROUND: f32 = 0.8, "1", "chosen";
    /// How much a crawling cell turns at each decision (sigma of a bell). Chosen: it keeps its way for about
    /// a day.
    TURN_RAD: f32 = 0.45, "rad", "chosen";
    /// A stroll keeps its way for two to this power of ticks. Chosen: 32 ticks, calm.
    STROLL_TICKS_LOG2: u32 = 5, "1", "chosen";
    /// How fast felt crowding follows the overlap. Chosen: about a day, so that one push stops no division.
    CROWDING_FOLLOWS: f32 = 0.1, "1/tick", "chosen";
    /// Flow at a vessel's wall, that in its middle = 1. Chosen: more than in a real tube, so that no cell
    /// stands still.
    FLOW_AT_WALL: f32 = 0.45, "1", "chosen";
    /// Depth in the lumen at which the flow is that of the middle. Chosen: about half the width of a
    /// sinusoid.
    FLOW_FULL_UM: f32 = 14.0, "µm", "chosen";
    /// Share of its own pace that a cell in a grip keeps. Chosen: the two stay together.
    HELD: f32 = 0.2, "1", "chosen";
    /// The stream goes on so far past the stage.
    STREAM_BEYOND_UM: f32 = 40.0, "µm", "method";
    /// Cells of the stream keep so far from the wall. Chosen: a seen gap.
    STREAM_GAP_UM: f32 = 0.6, "µm", "chosen";
    /// Cells outside keep so far from a vessel's wall. Chosen: a seen gap.
    VESSEL_GAP_UM: f32 = 1.0, "µm", "chosen";
    /// Share of its depth in a wall by which a tick brings a cell out. Chosen: no jerk.
    OUT_PER_TICK: f32 = 0.4, "1/tick", "chosen";
    /// Most that walls move a cell in a tick. Between two walls the ways out nearly cancel: without a bound
    /// a cell would leap.
    OUT_MAX_UM: f32 = 4.0, "µm", "method";
    /// A way out, read between nodes of the lattice, counts as at least so long, unit vector = 1.
    WAY_LEAST: f32 = 0.2, "1", "method";
    /// The square of that.
    WAY_LEAST_SQUARE: f32 = 0.04, "1", "method";
    /// A push by a wall whose square is below this turns no crawling cell.
    TOUCH_UM2: f32 = 0.01, "µm²", "method";
    /// How much it turns from a wall in a tick. Chosen: away within a day.
    TURN_AWAY_RAD: f32 = 0.15, "rad", "chosen";
    /// The lattice through which bone is felt may be wrong by so much.
    FELT_WITHIN_UM: f32 = 1.5, "µm", "method";
    /// Stands in for the push and overlap of a cell that the neighbour lists do not know yet.
    UNTOUCHED: [f32; 3] = [0.0, 0.0, -1.0], "1", "method";
}

/// One decision: where a cell wants to go.
pub(crate) fn steer(world: &mut World, slot: usize) {
    let cell = world.population.cells[slot];
    let (x, y) = (world.population.bodies[slot].x, world.population.bodies[slot].y);
    let drive = match cell.state {
        CellState::Leaving => transmigrate(world, &cell, x, y),
        CellState::Searching => persistent_walk(world, slot),
        CellState::Living if cell.kind == CellKind::Macrophage => world.population.bodies[slot].drive,
        CellState::Living => random_walk(world, &cell, x, y),
        _ => (0.0, 0.0),
    };
    world.population.bodies[slot].drive = drive;
}

fn transmigrate(world: &World, cell: &Cell, x: f32, y: f32) -> (f32, f32) {
    let here = world.field.walls(x, y);
    let (out, way) = (world.field.out_of_vessel(here), if cell.arriving { 1.0 } else { -1.0 });
    let speed = way * params::LEAVING_UM / (out.0 * out.0 + out.1 * out.1).sqrt().max(WAY_LEAST);
    let (mut across, mut down) = (speed * out.0, speed * out.1);
    if here.solid_um < GOES_ROUND_UM {
        // Round bone or a fat cell that lies in the way, each cell by its own side.
        let side = if cell.id & 1 == 0 { params::LEAVING_UM } else { -params::LEAVING_UM };
        let from_solid = world.field.out_of_solid(here);
        across -= GOES_ROUND * side * from_solid.1;
        down += GOES_ROUND * side * from_solid.0;
    }
    (across, down)
}

/// A persistent walk: the heading turns a little at each decision.
fn persistent_walk(world: &mut World, slot: usize) -> (f32, f32) {
    let cell = &mut world.population.cells[slot];
    let [t_cell, car, nk] = params::CRAWL_UM;
    let speed = match cell.kind {
        CellKind::CarTCell => car,
        CellKind::NkCell => nk,
        _ => t_cell,
    };
    cell.heading_rad += TURN_RAD * world.rng.approx_normal(Stream::Heading, cell.id);
    (speed * libm::cosf(cell.heading_rad), speed * libm::sinf(cell.heading_rad))
}

fn random_walk(world: &World, cell: &Cell, x: f32, y: f32) -> (f32, f32) {
    if cell.kind.is_anchored() {
        return (0.0, 0.0);
    }
    // The direction of a cell's walk is drawn anew now and then only, each cell at its own time.
    let epoch = (world.tick + cell.id % (1 << STROLL_TICKS_LOG2)) >> STROLL_TICKS_LOG2;
    let (a, b) = world.rng.signed_pair_in_epoch(epoch, Stream::Wander, cell.id);
    let empty = 1.0 - world.demand.fullness;
    let own = if cell.kind == CellKind::MyelomaCell { params::MYELOMA_WANDER_UM } else { params::WANDER_UM };
    let speed = own + params::SPREADING_UM * empty * empty;
    let mut drive = (speed * a, speed * b);
    let pull = match cell.kind {
        CellKind::Erythroblast if cell.island != 0 => world.islands.attraction(cell.island, x, y),
        CellKind::Megakaryocyte => {
            let out = world.field.out_of_vessel(world.field.walls(x, y));
            (-params::VESSEL_PULL_UM * out.0, -params::VESSEL_PULL_UM * out.1)
        }
        _ => (0.0, 0.0),
    };
    drive.0 += pull.0;
    drive.1 += pull.1;
    drive
}

/// One tick of motion for everybody.
pub(crate) fn move_cells(world: &mut World) {
    let all = &mut world.population;
    if world.tick.is_multiple_of(params::DECISION_INTERVAL_TICKS) {
        world.mechanics.rebuild(all.slots(), |slot| all.bodies[slot].disc());
    }
    world.mechanics.push_apart(|slot| all.bodies[slot].disc());
    world.push.clear();
    world.push.resize(all.slots(), UNTOUCHED);
    for (slot, push) in world.mechanics.pushes() {
        world.push[slot] = [push[0], push[1], push[2]];
    }
    world.wall_distances.resize(all.slots(), WallDistanceCache::default());
    let ground =
        Ground { field: &world.field, width_um: world.niche.width_um, height_um: world.niche.height_um };
    let cells = all.bodies.iter_mut().zip(&mut all.cells);
    for (((body, cell), &push), cache) in cells.zip(world.push.iter()).zip(world.wall_distances.iter_mut()) {
        if cell.present {
            ground.step(body, cell, push, cache);
        }
    }
}

/// What a cell moves on.
struct Ground<'a> {
    field: &'a NicheField,
    width_um: f32,
    height_um: f32,
}

impl Ground<'_> {
    fn step(
        &self,
        body: &mut Body,
        cell: &mut Cell,
        [px, py, overlap]: [f32; 3],
        cache: &mut WallDistanceCache,
    ) {
        (body.previous_x, body.previous_y) = (body.x, body.y);
        update_crowding(cell, body.radius, overlap);
        if cell.state == CellState::InFlow {
            body.drive = self.stream(body.x, body.y);
        }
        let mut to = moved(body, cell, (px, py));
        let solid_um = self.resolve_walls(body.firm_radius, cell, cache, &mut to);
        let on_patch = self.on_patch(cell, to);
        let is_clear = solid_um >= FELT_WITHIN_UM && on_patch == to;
        if is_clear || !self.walks_into_solid(body, cell, on_patch) {
            (body.x, body.y) = on_patch;
        }
    }

    /// How the stream carries a cell.
    fn stream(&self, x: f32, y: f32) -> (f32, f32) {
        let (depth, flow) = self.field.stream(x, y);
        let inside = (depth / FLOW_FULL_UM).clamp(0.0, 1.0);
        let speed = params::FLOW_UM * (FLOW_AT_WALL + (1.0 - FLOW_AT_WALL) * inside);
        (flow.0 * speed, flow.1 * speed)
    }

    /// The nearest place on the modelled patch; the stream goes on a little past it.
    fn on_patch(&self, cell: &Cell, to: (f32, f32)) -> (f32, f32) {
        let beyond = if cell.state == CellState::InFlow { STREAM_BEYOND_UM } else { params::MARGIN_UM };
        (held(to.0, -beyond, self.width_um + beyond), held(to.1, -beyond, self.height_um + beyond))
    }

    /// Bone, fat and the vessel's wall push back; a crawling cell turns away. Where it goes, bone and fat are at least as far as
    /// the distance it gives, µm.
    fn resolve_walls(
        &self,
        radius: f32,
        cell: &mut Cell,
        cache: &mut WallDistanceCache,
        to: &mut (f32, f32),
    ) -> f32 {
        let reach_um = at_least(radius + VESSEL_GAP_UM, FELT_WITHIN_UM);
        if cell.state != CellState::InFlow && cache.contains(*to, reach_um) {
            return reach_um;
        }
        let here = self.field.walls(to.0, to.1);
        *cache = WallDistanceCache::round(*to, here);
        // Cells of the bone surface sit in it; all others, the anchored ones too, can be pushed and stay out.
        let in_solid = if cell.kind.sits_in_bone() { 0.0 } else { radius - here.solid_um };
        let (in_wall, way) = match cell.state {
            CellState::Leaving => (0.0, 1.0),
            CellState::InFlow => (radius + here.wall_um + STREAM_GAP_UM, -1.0),
            _ => (radius - here.wall_um + VESSEL_GAP_UM, 1.0),
        };
        if in_solid <= 0.0 && in_wall <= 0.0 {
            return here.solid_um;
        }
        let mut hit = (0.0, 0.0);
        if in_solid > 0.0 {
            push_back(&mut hit, radius, in_solid, self.field.out_of_solid(here));
        }
        if in_wall > 0.0 {
            let out = self.field.out_of_vessel(here);
            push_back(&mut hit, radius, in_wall, (way * out.0, way * out.1));
        }
        let scale = limit(hit.0, hit.1, OUT_MAX_UM);
        let (across, down) = (scale * hit.0, scale * hit.1);
        to.0 += across;
        to.1 += down;
        reorient(cell, hit);
        here.solid_at_least_um(across, down)
    }

    /// A step that would take a cell's centre into bone or fat, or deeper into it, is not made: in a narrow place pushes can be
    /// stronger than what holds a cell out, and once past the middle of a thin bone it would be let out on the other side.
    fn walks_into_solid(&self, body: &Body, cell: &Cell, to: (f32, f32)) -> bool {
        let solid_um = |x, y| self.field.walls(x, y).solid_um;
        !cell.kind.sits_in_bone() && {
            let there_um = solid_um(to.0, to.1);
            there_um < FELT_WITHIN_UM && there_um < solid_um(body.x, body.y)
        }
    }
}

fn update_crowding(cell: &mut Cell, radius: f32, overlap: f32) {
    if overlap >= 0.0 {
        cell.crowding += CROWDING_FOLLOWS * (overlap / at_least(radius, 1.0) - cell.crowding);
    }
}

/// Where its own velocity and the pushes of its neighbours take a cell.
fn moved(body: &mut Body, cell: &Cell, (px, py): (f32, f32)) -> (f32, f32) {
    let (velocity, drive) = (&mut body.velocity, body.drive);
    velocity.0 += params::SMOOTHING * (drive.0 - velocity.0);
    velocity.1 += params::SMOOTHING * (drive.1 - velocity.1);
    let gripping = matches!(cell.state, CellState::Gripping | CellState::Gripped);
    let own = if gripping { HELD } else { 1.0 };
    let scale = cell.kind.mobility() * limit(px, py, params::PUSH_MAX_UM);
    (body.x + own * velocity.0 + scale * px, body.y + own * velocity.1 + scale * py)
}

fn limit(x: f32, y: f32, most: f32) -> f32 {
    // Most are shorter, and seen to be without a root.
    let square = x * x + y * y;
    if square <= most * most { 1.0 } else { most / square.sqrt() }
}

/// Adds what a wall does to a cell that lies so deep in it, µm.
fn push_back(hit: &mut (f32, f32), radius: f32, inside: f32, out: (f32, f32)) {
    let square = at_least(out.0 * out.0 + out.1 * out.1, WAY_LEAST_SQUARE);
    let share = if inside > radius { 1.0 } else { OUT_PER_TICK };
    let far = held(share * inside, 0.0, OUT_MAX_UM) / square;
    hit.0 += far * out.0;
    hit.1 += far * out.1;
}

fn reorient(cell: &mut Cell, hit: (f32, f32)) {
    if cell.kind.crawls() && hit.0 * hit.0 + hit.1 * hit.1 > TOUCH_UM2 {
        let (ahead, aside) = (libm::cosf(cell.heading_rad), libm::sinf(cell.heading_rad));
        let turn = if ahead * hit.1 - aside * hit.0 > 0.0 { TURN_AWAY_RAD } else { -TURN_AWAY_RAD };
        cell.heading_rad += turn;
    }
}
