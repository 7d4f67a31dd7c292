//! How a run begins: cells are laid out as in healthy marrow, myeloma cells in foci take the place of healthy ones, and
//! all are left to settle. `beginning` takes these steps one after the other.

use std::sync::Arc;

use super::blood::Blood;
use super::bone::{self, Bone};
use super::cell::{Cell, CellKind, Origin, Population, Role, Target, founder_id, usual};
use super::census::{Census, KINDS};
use super::demand::Demand;
use super::event::EventLog;
use super::mechanics::Mechanics;
use super::niche::{Field, Infiltration, Islands, Niche, compose};
use super::params;
use super::response::Scoring;
use super::rng::{Dice, Process};
use super::scratch::Scratch;
use super::setup::{Setup, Stage};
use super::snapshot::CellState;
use super::therapy::{Acting, AgentId, Course, Milieu, SideEffects};
use super::world::World;

/// Throws for a place that fits before any place is taken.
const THROWS: u64 = 60;

/// All cells of the marrow where they were thrown, overlapping.
pub(crate) fn laid_out(setup: Setup) -> World {
    let mut world = empty(setup);
    let counted = cells_of_health(world.field.areas_um2().0);
    let (foci, reach) = (foci(&world), 0.3 * world.niche.height_um);
    bone::begin(&mut world, params::bone_at_start(setup.stage), |x, y| near(foci, (x, y), reach));
    populate(&mut world, setup.stage, counted);
    world.infiltration.survey(&world.all);
    bone::populate(&mut world, params::myeloma_share(setup.stage));
    world
}

/// Overlaps of the first layout are undone before anyone looks: one step of it.
pub(crate) fn settle(world: &mut World) {
    world.tick = 0;
    super::cell::move_cells(world);
    bone::take_seats(world);
}

/// The cells have settled: they stand still, blood flows, and all is counted.
pub(crate) fn come_to_rest(world: &mut World, setup: Setup) {
    for slot in 0..world.all.slots() {
        (world.all.bodies[slot].previous_x, world.all.bodies[slot].previous_y) =
            (world.all.bodies[slot].x, world.all.bodies[slot].y);
        world.all.bodies[slot].velocity = (0.0, 0.0);
    }
    world.infiltration.survey(&world.all);
    world.count();
    world.blood = Blood::at_rest(&world.census, &world.set_point, setup.m_protein, world.bone.net_loss);
    fill_vessels(world);
    world.milieu = Milieu::at_rest(&world.all.cells, &world.set_point);
    world.count();
}

/// A niche without cells, and room for those to come.
fn empty(setup: Setup) -> World {
    let dice = Dice::new(setup.seed, 0);
    let niche = Arc::new(compose(setup.size, dice));
    let field = Field::new(&niche);
    let (cavity, lumen) = field.areas_um2();
    let set_point = set_point(cavity);
    let room = (cells_of_health(cavity) * 2.2) as usize + 400;
    let census = Census { rank: Vec::with_capacity(room), ..Census::default() };
    let red = core::f32::consts::PI * 3.9 * 3.9;
    World {
        seed: setup.seed,
        tick: 0,
        dice,
        infiltration: Infiltration::new(&niche),
        islands: Islands::default(),
        all: Population::with_room_for(room),
        mechanics: mechanics(&niche, room),
        push: Scratch::with_capacity(room),
        clearings: Scratch::with_capacity(room),
        busy: Vec::with_capacity(room),
        blood: Blood::at_rest(&census, &[1.0; KINDS], setup.m_protein, 0.0),
        census,
        response: Scoring::default(),
        demand: Demand::default(),
        set_point,
        stream_of_health: lumen * params::LUMEN_COVERED / red,
        courses: [Course::default(); AgentId::COUNT],
        acting: Acting::default(),
        milieu: Milieu::default(),
        side_effects: SideEffects::default(),
        stem_cells_withheld: false,
        events: EventLog::default(),
        muted: [false; Target::COUNT],
        bone: Bone::new(&niche),
        niche,
        field,
    }
}

/// Cells of each kind in health.
fn set_point(cavity_um2: f32) -> [f32; KINDS] {
    let counted = cells_of_health(cavity_um2);
    let mut set_point = [0.0; KINDS];
    for (kind, share) in params::COMPOSITION {
        set_point[kind as usize] = (share * counted).round().max(1.0);
    }
    set_point
}

/// Mechanics that reach past the stage on each side.
fn mechanics(niche: &Niche, room: usize) -> Mechanics {
    let margin = 40.0;
    let (width, height) = (niche.width_um + 2.0 * margin, niche.height_um + 2.0 * margin);
    let mut mechanics = Mechanics::new(-margin, -margin, width, height, 9.0);
    mechanics.reserve(room);
    mechanics
}

/// Counted cells that cover the wanted share of the cavity.
fn cells_of_health(cavity_um2: f32) -> f32 {
    let mean: f32 = params::COMPOSITION
        .iter()
        .map(|&(kind, share)| {
            let r = kind.radius_um(0.5) * kind.firmness();
            share * core::f32::consts::PI * r * r
        })
        .sum();
    params::COVERED * cavity_um2 / mean
}

fn populate(world: &mut World, stage: Stage, counted: f32) {
    // Islands form round macrophages: these come first.
    let (first, then): (Vec<_>, Vec<_>) =
        (1..).zip(params::COMPOSITION).partition(|(_, (kind, _))| *kind == CellKind::Macrophage);
    for (key, (kind, _)) in first.into_iter().chain(then) {
        let n = (world.set_point[kind as usize] * left_of(kind, stage)).round();
        lay_out(world, kind, n as u64, key);
        if kind == CellKind::Macrophage {
            world.islands.survey(&world.all);
        }
    }
    lay_out(world, CellKind::StromalCell, (params::STROMAL_SHARE * counted) as u64, 20);
    let (living, share) = (world.all.slots() as f32, params::myeloma_share(stage));
    lay_out(world, CellKind::MyelomaCell, (living * share / (1.0 - share)).round() as u64, 21);
}

/// What is left of a kind of healthy cell when the run begins, health = 1.
fn left_of(kind: CellKind, stage: Stage) -> f32 {
    let share = params::myeloma_share(stage);
    // Myeloma cells are larger: each takes the place of more than one healthy cell.
    let kept = (1.0 - share) / (1.0 + 0.35 * share);
    let treated = params::left_by_earlier_treatment(stage);
    match kind {
        CellKind::Macrophage | CellKind::StemCell | CellKind::Megakaryocyte => 1.0,
        // Erythroid cells are the first to go (`science.md` 1.3).
        CellKind::Erythroblast => (kept - 0.25 * share) * treated[0],
        CellKind::Myelocyte | CellKind::Neutrophil => (kept + 0.05 * share) * treated[0],
        CellKind::Lymphocyte => kept * treated[1],
        // As many as come in while the clone drives them out.
        CellKind::PlasmaCell => treated[1] / (1.0 + params::HOMING_DAYS * params::NICHE_LOSS_PER_DAY * share),
        _ => kept,
    }
}

fn lay_out(world: &mut World, kind: CellKind, n: u64, key: u64) {
    for k in 0..n {
        let id = founder_id(world.seed, Origin::Seeded, key << 32 | k);
        let mut cell = Cell::new(id, kind);
        cell.maturity = world.dice.unit(Process::Composition, id);
        cell.heading_rad = world.dice.unit(Process::Heading, id) * core::f32::consts::TAU;
        if kind == CellKind::TCell {
            // Even shares, so that even a small stage has each role.
            cell.role = Role::thrown((k % 40) as f32 / 40.0);
        }
        cell.antigen = usual(&cell, world.dice);
        if kind == CellKind::MyelomaCell {
            lose_flags(world.dice, &mut cell);
        }
        let (x, y) = place(world, &mut cell);
        world.all.add(cell, x, y, kind.radius_um(cell.maturity));
    }
}

/// A few myeloma cells have lost nearly all of one flag before any treatment.
fn lose_flags(dice: Dice, cell: &mut Cell) {
    let lost = [
        (Target::Bcma, params::BCMA_LOW_SHARE, params::BCMA_LOW),
        (Target::Gprc5d, params::GPRC5D_LOW_SHARE, params::GPRC5D_LOW),
    ];
    for (target, share, left) in lost {
        if dice.chance(Process::Mutation, cell.id ^ (target as u64) << 48, share) {
            cell.antigen[target as usize] = left;
        }
    }
}

/// A place that suits the kind: the first throw that fits, or the last.
fn place(world: &World, cell: &mut Cell) -> (f32, f32) {
    let mut place = (0.0, 0.0);
    for throw in 0..THROWS {
        place = throw_place(world, cell, throw);
        let here = world.field.walls(place.0, place.1);
        let radius = cell.kind.radius_um(cell.maturity);
        let on_stage =
            (0.0..world.niche.width_um).contains(&place.0) && (0.0..world.niche.height_um).contains(&place.1);
        let suits = match cell.kind {
            CellKind::Megakaryocyte => {
                here.wall_um < 60.0 && lonely(world, place, 70.0, CellKind::Megakaryocyte, throw)
            }
            CellKind::Macrophage => lonely(world, place, 62.0, CellKind::Macrophage, throw),
            CellKind::StromalCell => lonely(world, place, 50.0, CellKind::StromalCell, throw),
            CellKind::StemCell => here.solid_um < 60.0 || here.wall_um < 40.0,
            _ => true,
        };
        if on_stage && here.solid_um > radius && here.wall_um > radius && (suits || throw > THROWS - 20) {
            break;
        }
    }
    place
}

/// Far from others of its kind; the wanted distance shrinks as throws fail. The kind is being laid out: its cells are the
/// last ones.
fn lonely(world: &World, place: (f32, f32), apart: f32, kind: CellKind, throw: u64) -> bool {
    let apart = apart * (1.0 - 0.6 * throw as f32 / THROWS as f32);
    let same = world.all.cells.iter().enumerate().rev().take_while(|(_, c)| c.kind == kind);
    same.map(|(slot, _)| (world.all.bodies[slot].x - place.0, world.all.bodies[slot].y - place.1))
        .all(|(dx, dy)| dx * dx + dy * dy > apart * apart)
}

fn throw_place(world: &World, cell: &mut Cell, throw: u64) -> (f32, f32) {
    let key = cell.id ^ (throw << 40);
    let (a, b) = world.dice.signed_pair(Process::Placement, key);
    let (bell_a, bell_b) =
        (world.dice.bell(Process::Placement, key ^ 1), world.dice.bell(Process::Placement, key ^ 2));
    match cell.kind {
        CellKind::Erythroblast => {
            let (island, x, y) = world.islands.nth(world.dice.bits(Process::Composition, key));
            cell.island = island;
            (x + 17.0 * bell_a, y + 17.0 * bell_b)
        }
        CellKind::MyelomaCell if !cell.id.is_multiple_of(8) => {
            let (x, y) = foci(world)[(world.dice.bits(Process::Composition, key) % FOCI as u64) as usize];
            let spread = world.niche.height_um * 0.2;
            (x + spread * bell_a, y + spread * bell_b)
        }
        _ => ((0.5 + 0.5 * a) * world.niche.width_um, (0.5 + 0.5 * b) * world.niche.height_um),
    }
}

/// Places where myeloma cells gather at the start.
const FOCI: usize = 5;

fn foci(world: &World) -> [(f32, f32); FOCI] {
    core::array::from_fn(|focus| {
        let (x, y) = world.dice.signed_pair(Process::Composition, focus as u64);
        ((0.5 + 0.46 * x) * world.niche.width_um, (0.5 + 0.46 * y) * world.niche.height_um)
    })
}

/// How near a place is to one of the foci: 1 in its middle, 0 further away than the reach.
fn near(foci: [(f32, f32); FOCI], place: (f32, f32), reach: f32) -> f32 {
    let distance = |&(x, y): &(f32, f32)| {
        let (dx, dy) = (place.0 - x, place.1 - y);
        (dx * dx + dy * dy).sqrt()
    };
    let nearest = foci.iter().map(distance).fold(f32::MAX, f32::min);
    (1.0 - nearest / reach).max(0.0)
}

/// Blood is there from the first picture on.
fn fill_vessels(world: &mut World) {
    let per_red = [
        (CellKind::RedCell, 1.0, 0),
        (CellKind::Neutrophil, params::WHITE_PER_RED, 1),
        (CellKind::Platelet, params::PLATELETS_PER_RED, 2),
    ];
    for (kind, share, count) in per_red {
        let wanted = world.stream_of_health * share * world.blood.counts[count];
        for k in 0..wanted as u64 {
            let id = founder_id(world.seed, Origin::SeededInStream, (count as u64) << 32 | k);
            if let Some((x, y)) = place_in_lumen(world, id) {
                let mut cell = Cell::new(id, kind);
                (cell.state, cell.maturity) = (CellState::InFlow, 1.0);
                cell.antigen = usual(&cell, world.dice);
                world.all.add(cell, x, y, kind.radius_um(1.0));
            }
        }
    }
}

/// A free place in a vessel. The stream is laid out last: its cells are the last ones.
fn place_in_lumen(world: &World, id: u64) -> Option<(f32, f32)> {
    let stream = world.all.cells.iter().rev().take_while(|cell| cell.state == CellState::InFlow).count();
    let last = world.all.slots();
    (0..400).find_map(|throw| {
        let (a, b) = world.dice.signed_pair(Process::ArrivalPlace, id ^ (throw << 40));
        let (x, y) = ((0.5 + 0.5 * a) * world.niche.width_um, (0.5 + 0.5 * b) * world.niche.height_um);
        let free = |slot: usize| {
            let (dx, dy) = (world.all.bodies[slot].x - x, world.all.bodies[slot].y - y);
            dx * dx + dy * dy > 40.0
        };
        (world.field.walls(x, y).wall_um < -4.5 && (last - stream..last).all(free)).then_some((x, y))
    })
}
