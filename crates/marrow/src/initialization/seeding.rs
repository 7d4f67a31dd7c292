//! How a run begins: cells are laid out as in healthy marrow, myeloma cells in foci take the place of healthy ones, and
//! all are left to settle. `beginning` takes these steps one after the other.

use std::sync::Arc;

use crate::entities::bone::Bone;
use crate::entities::cell::{Cell, CellKind, CellState, Origin, Role, founder_id};
use crate::entities::erythroid_islands::ErythroidIslands;
use crate::entities::experiment_settings::ExperimentSettings;
use crate::entities::ids::AgentId;
use crate::entities::niche::{Extent, Niche, NicheField};
use crate::entities::person::Person;
use crate::entities::population::Population;
use crate::entities::super_individuals::SuperIndividuals;
use crate::entities::tumour_density::TumourDensity;
use crate::initialization::bone;
use crate::initialization::clone::{lay_out_clone, share_at_start};
use crate::initialization::founder::lay_out;
use crate::initialization::niche::compose;
use crate::initialization::placement::{foci, near, place_in_lumen};
use crate::observation::census::{Census, KINDS};
use crate::observation::event::EventLog;
use crate::observation::response::ImwgResponse;
use crate::parameter::parameters;
use crate::params;
use crate::rng::KeyedRng;
use crate::scratch::Scratch;
use crate::setup::{Setup, Stage};
use crate::state::World;
use crate::submodels::antigen::baseline;
use crate::submodels::blood::Blood;
use crate::submodels::bone::niche_slot::occupy_slots;
use crate::submodels::demand::Demand;
use crate::submodels::mechanics::Mechanics;
use crate::submodels::motion::move_cells;
use crate::submodels::therapy::active_agents::ActiveAgents;
use crate::submodels::therapy::dosing::DosingState;
use crate::submodels::therapy::drug_environment::DrugEnvironment;
use crate::submodels::therapy::side_effect::SideEffects;

parameters! {
    /// Bone is lost before the start out to here from a focus, as a share of the stage's height. Chosen:
    /// pits lie by the foci.
    PITS_WITHIN: f32 = 0.3, "1", "chosen";
    /// A run has room for so many cells, those of health = 1. Chosen: more than any run has come to.
    ROOM: f32 = 2.2, "1", "chosen";
    /// And for so many more. Chosen: for the stream of a small stage.
    ROOM_MORE: usize = 400, "1", "chosen";
    /// Mechanics reach so far past the stage. Chosen: as far as the stream goes.
    BEYOND_UM: f32 = 40.0, "µm", "chosen";
    /// Larger cells look for their neighbours themselves, radius in µm. Chosen: few are larger, bins stay
    /// small.
    LARGE_ABOVE_UM: f32 = 9.0, "µm", "chosen";
    /// Places of healthy cells that a myeloma cell takes, beyond its own. Chosen: it is larger.
    TAKES_MORE: f32 = 0.35, "1", "chosen";
    /// Erythroid cells that are missing beside those whose places are taken, per share of myeloma. Chosen:
    /// they are the first to go (science.md 1.3).
    ERYTHROID_FEWER: f32 = 0.25, "1", "science.md 1.3; chosen";
    /// Myeloid cells that are there beyond those whose places are left, per share of myeloma. Chosen: they
    /// hold out longest.
    MYELOID_MORE: f32 = 0.05, "1", "chosen";
}

/// All cells of the marrow where they were thrown, overlapping.
pub(crate) fn layout(setup: Setup, extent: &Extent, person: Person) -> World {
    let mut world = empty(setup, extent, person);
    let counted = cells_of_health(world.field.areas_um2().0);
    let (foci, reach) = (foci(&world), PITS_WITHIN * world.niche.height_um);
    bone::begin(&mut world, params::bone_at_start(setup.stage), |x, y| near(foci, (x, y), reach));
    populate(&mut world, setup.stage, counted);
    world.tumour_density.sample(&world.population, &world.super_individuals);
    let share = share_at_start(&world, setup.stage);
    bone::populate(&mut world, share);
    world
}

/// Overlaps of the first layout are undone before anyone looks: one step of it.
pub(crate) fn relax(world: &mut World) {
    world.tick = 0;
    move_cells(world);
    occupy_slots(world);
}

/// The cells have settled: they stand still, blood flows, and all is counted.
pub(crate) fn finish(world: &mut World, setup: Setup) {
    for slot in 0..world.population.slots() {
        (world.population.bodies[slot].previous_x, world.population.bodies[slot].previous_y) =
            (world.population.bodies[slot].x, world.population.bodies[slot].y);
        world.population.bodies[slot].velocity = (0.0, 0.0);
    }
    world.tumour_density.sample(&world.population, &world.super_individuals);
    world.update_census();
    let (secretion, net_loss) = (world.person.secretion, world.bone.net_loss);
    world.blood = Blood::steady_state(&world.census, &world.set_point, setup.m_protein, secretion, net_loss);
    fill_vessels(world);
    world.environment =
        DrugEnvironment::steady_state(&world.population.cells, &world.super_individuals, &world.set_point);
    world.update_census();
}

/// A niche without cells, and room for those to come.
fn empty(setup: Setup, extent: &Extent, person: Person) -> World {
    let person = Person { hardiness: person.hardiness * params::hardiness(setup.stage), ..person };
    let rng = KeyedRng::new(setup.seed, 0);
    let niche = Arc::new(compose(extent, &rng));
    let field = NicheField::new(&niche);
    let (cavity, lumen) = field.areas_um2();
    let set_point = set_point(cavity);
    let room = (cells_of_health(cavity) * ROOM) as usize + ROOM_MORE;
    let census = Census { rank: Vec::with_capacity(room), ..Census::default() };
    let red_um = CellKind::RedCell.radius_um(1.0);
    let red = core::f32::consts::PI * red_um * red_um;
    World {
        seed: setup.seed,
        tick: 0,
        rng,
        tumour_density: TumourDensity::new(&niche),
        islands: ErythroidIslands::default(),
        population: Population::with_room_for(room),
        person,
        super_individuals: SuperIndividuals::default(),
        mechanics: mechanics(&niche, room),
        push: Scratch::with_capacity(room),
        wall_distances: Scratch::with_capacity(room),
        active: Vec::with_capacity(room),
        blood: Blood::steady_state(&census, &[1.0; KINDS], setup.m_protein, person.secretion, 0.0),
        census,
        response: ImwgResponse::default(),
        demand: Demand::default(),
        set_point,
        stream_of_health: if extent.stream { lumen * params::LUMEN_COVERED / red } else { 0.0 },
        dosing: [DosingState::default(); AgentId::COUNT],
        active_agents: ActiveAgents::default(),
        environment: DrugEnvironment::default(),
        side_effects: SideEffects::default(),
        events: EventLog::default(),
        experiment: ExperimentSettings::default(),
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
    let margin = BEYOND_UM;
    let (width, height) = (niche.width_um + 2.0 * margin, niche.height_um + 2.0 * margin);
    let mut mechanics = Mechanics::new(-margin, -margin, width, height, LARGE_ABOVE_UM);
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
    let share = share_at_start(world, stage);
    // Islands form round macrophages: these come first.
    let (first, then): (Vec<_>, Vec<_>) =
        (1..).zip(params::COMPOSITION).partition(|(_, (kind, _))| *kind == CellKind::Macrophage);
    for (key, (kind, _)) in first.into_iter().chain(then) {
        let n = (world.set_point[kind as usize] * left_of(kind, stage, share)).round();
        lay_out(world, kind, Role::Common, n as u64, key);
        if kind == CellKind::Macrophage {
            world.islands.sample(&world.population);
        }
    }
    lay_out(world, CellKind::StromalCell, Role::Common, (params::STROMAL_SHARE * counted) as u64, 20);
    let living = world.population.slots() as f32;
    lay_out_clone(world, living * share / (1.0 - share));
}

/// What is left of a kind of healthy cell when the run begins, health = 1.
fn left_of(kind: CellKind, stage: Stage, share: f32) -> f32 {
    // Myeloma cells are larger: each takes the place of more than one healthy cell.
    let kept = (1.0 - share) / (1.0 + TAKES_MORE * share);
    let treated = params::left_by_earlier_treatment(stage);
    match kind {
        CellKind::Macrophage | CellKind::StemCell | CellKind::Megakaryocyte => 1.0,
        // Erythroid cells are the first to go (`science.md` 1.3).
        CellKind::Erythroblast => (kept - ERYTHROID_FEWER * share) * treated[0],
        CellKind::Myelocyte | CellKind::Neutrophil => (kept + MYELOID_MORE * share) * treated[0],
        CellKind::Lymphocyte => kept * treated[1],
        // As many as come in while the clone drives them out.
        CellKind::PlasmaCell => treated[1] / (1.0 + params::HOMING_DAYS * params::NICHE_LOSS_PER_DAY * share),
        _ => kept,
    }
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
                cell.antigen = baseline(&cell, &world.rng);
                world.population.add(cell, x, y, kind.radius_um(1.0));
            }
        }
    }
}
