//! Where cells lie when a run begins: each kind where it lives in the marrow, the clone in foci.

use crate::entities::cell::{Cell, CellKind, CellState};
use crate::parameter::parameters;
use crate::rng::Stream;
use crate::state::World;

parameters! {
    /// Throws for a place that fits before any place is taken. Chosen: places are found for nearly all.
    THROWS: u64 = 60, "1", "chosen";
    /// Throws of these whose place need not suit the kind. Chosen: it is better placed badly than in a wall.
    LAST_THROWS: u64 = 20, "1", "chosen";
    /// Wanted distances shrink by this share while throws fail. Chosen.
    APART_SHRINKS: f32 = 0.6, "1", "chosen";
    /// Megakaryocytes lie so near to the sinusoid. Chosen: they shed platelets into it.
    MEGAKARYOCYTE_WITHIN_UM: f32 = 60.0, "µm", "chosen";
    /// Megakaryocytes lie so far apart. Chosen: seen one by one.
    MEGAKARYOCYTES_APART_UM: f32 = 70.0, "µm", "chosen";
    /// Macrophages lie so far apart. Chosen: each has its island.
    MACROPHAGES_APART_UM: f32 = 62.0, "µm", "chosen";
    /// Stromal cells lie so far apart. Chosen: spread evenly.
    STROMAL_CELLS_APART_UM: f32 = 50.0, "µm", "chosen";
    /// Stem cells lie so near to bone or fat. Chosen: near the bone, where they live.
    STEM_CELL_BY_SOLID_UM: f32 = 60.0, "µm", "chosen";
    /// Or so near to the sinusoid. Chosen: near a vessel, where they live.
    STEM_CELL_BY_VESSEL_UM: f32 = 40.0, "µm", "chosen";
    /// Erythroblasts lie round their macrophage in a bell of this width. Chosen: an island is seen as one.
    ISLAND_UM: f32 = 17.0, "µm", "chosen";
    /// One myeloma cell of so many lies anywhere. Chosen: patchy, and some everywhere.
    MYELOMA_ANYWHERE: u64 = 8, "1", "chosen";
    /// The others lie round a focus in a bell of this width, as a share of the stage's height. Chosen: foci
    /// blur into each other.
    FOCUS: f32 = 0.2, "1", "chosen";
    /// Foci lie so far from the middle at most, as a share of the stage's size. Chosen: not at its edge.
    FOCI_WITHIN: f32 = 0.46, "1", "chosen";
    /// Throws for a place in the stream. Chosen: places are found for nearly all.
    STREAM_THROWS: u64 = 400, "1", "chosen";
    /// Square of the distance between cells of the stream. Chosen: none overlap much.
    STREAM_APART_UM2: f32 = 40.0, "µm²", "chosen";
    /// Cells of the stream lie so far from the vessel's wall. Chosen: a red cell fits.
    STREAM_FROM_WALL_UM: f32 = 4.5, "µm", "chosen";
    /// Places where myeloma cells gather at the start. Chosen: patchy, as in life.
    FOCI: usize = 5, "1", "chosen";
}

/// A place that suits the kind: the first throw that fits, or the last.
pub(super) fn place(world: &World, cell: &mut Cell) -> (f32, f32) {
    let mut place = (0.0, 0.0);
    for throw in 0..THROWS {
        place = throw_place(world, cell, throw);
        let here = world.field.walls(place.0, place.1);
        let radius = cell.kind.radius_um(cell.maturity);
        let on_stage =
            (0.0..world.niche.width_um).contains(&place.0) && (0.0..world.niche.height_um).contains(&place.1);
        let suits = match cell.kind {
            CellKind::Megakaryocyte => {
                here.wall_um < MEGAKARYOCYTE_WITHIN_UM
                    && is_isolated(world, place, MEGAKARYOCYTES_APART_UM, CellKind::Megakaryocyte, throw)
            }
            CellKind::Macrophage => {
                is_isolated(world, place, MACROPHAGES_APART_UM, CellKind::Macrophage, throw)
            }
            CellKind::StromalCell => {
                is_isolated(world, place, STROMAL_CELLS_APART_UM, CellKind::StromalCell, throw)
            }
            CellKind::StemCell => {
                here.solid_um < STEM_CELL_BY_SOLID_UM || here.wall_um < STEM_CELL_BY_VESSEL_UM
            }
            _ => true,
        };
        if on_stage
            && here.solid_um > radius
            && here.wall_um > radius
            && (suits || throw > THROWS - LAST_THROWS)
        {
            break;
        }
    }
    place
}

/// Far from others of its kind; the wanted distance shrinks as throws fail. The kind is being laid out: its cells are the
/// last ones.
fn is_isolated(world: &World, place: (f32, f32), apart: f32, kind: CellKind, throw: u64) -> bool {
    let apart = apart * (1.0 - APART_SHRINKS * throw as f32 / THROWS as f32);
    let same = world.population.cells.iter().enumerate().rev().take_while(|(_, c)| c.kind == kind);
    same.map(|(slot, _)| {
        (world.population.bodies[slot].x - place.0, world.population.bodies[slot].y - place.1)
    })
    .all(|(dx, dy)| dx * dx + dy * dy > apart * apart)
}

fn throw_place(world: &World, cell: &mut Cell, throw: u64) -> (f32, f32) {
    let key = cell.id ^ (throw << 40);
    let (a, b) = world.rng.signed_pair(Stream::Placement, key);
    let (bell_a, bell_b) = (
        world.rng.approx_normal(Stream::Placement, key ^ 1),
        world.rng.approx_normal(Stream::Placement, key ^ 2),
    );
    match cell.kind {
        CellKind::Erythroblast => {
            let (island, x, y) = world.islands.nth(world.rng.random_u64(Stream::Composition, key));
            cell.island = island;
            (x + ISLAND_UM * bell_a, y + ISLAND_UM * bell_b)
        }
        CellKind::MyelomaCell if !cell.id.is_multiple_of(MYELOMA_ANYWHERE) => {
            let (x, y) = foci(world)[(world.rng.random_u64(Stream::Composition, key) % FOCI as u64) as usize];
            let spread = world.niche.height_um * FOCUS;
            (x + spread * bell_a, y + spread * bell_b)
        }
        _ => ((0.5 + 0.5 * a) * world.niche.width_um, (0.5 + 0.5 * b) * world.niche.height_um),
    }
}

/// The middles of the foci.
pub(super) fn foci(world: &World) -> [(f32, f32); FOCI] {
    core::array::from_fn(|focus| {
        let (x, y) = world.rng.signed_pair(Stream::Composition, focus as u64);
        ((0.5 + FOCI_WITHIN * x) * world.niche.width_um, (0.5 + FOCI_WITHIN * y) * world.niche.height_um)
    })
}

/// How near a place is to one of the foci: 1 in its middle, 0 further away than the reach.
pub(super) fn near(foci: [(f32, f32); FOCI], place: (f32, f32), reach: f32) -> f32 {
    let distance = |&(x, y): &(f32, f32)| {
        let (dx, dy) = (place.0 - x, place.1 - y);
        (dx * dx + dy * dy).sqrt()
    };
    let nearest = foci.iter().map(distance).fold(f32::MAX, f32::min);
    (1.0 - nearest / reach).max(0.0)
}

/// A free place in a vessel. The stream is laid out last: its cells are the last ones.
pub(super) fn place_in_lumen(world: &World, id: u64) -> Option<(f32, f32)> {
    let stream =
        world.population.cells.iter().rev().take_while(|cell| cell.state == CellState::InFlow).count();
    let last = world.population.slots();
    (0..STREAM_THROWS).find_map(|throw| {
        let (a, b) = world.rng.signed_pair(Stream::ArrivalPlace, id ^ (throw << 40));
        let (x, y) = ((0.5 + 0.5 * a) * world.niche.width_um, (0.5 + 0.5 * b) * world.niche.height_um);
        let free = |slot: usize| {
            let (dx, dy) = (world.population.bodies[slot].x - x, world.population.bodies[slot].y - y);
            dx * dx + dy * dy > STREAM_APART_UM2
        };
        (world.field.walls(x, y).wall_um < -STREAM_FROM_WALL_UM && (last - stream..last).all(free))
            .then_some((x, y))
    })
}
