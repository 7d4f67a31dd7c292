//! Osteoblasts: a row of bricks along bone that is being built; myeloma close to bone stops them (DKK1, sclerostin).

use crate::entities::bone::Bone;
use crate::entities::cell::{Cell, CellKind, CellState, Origin, founder_id};
use crate::parameter::parameters;
use crate::params;
use crate::rng::Stream;
use crate::state::World;
use crate::submodels::bone::sites::{SPOILT, any_site, cells, share_at};
use crate::submodels::death::begin_dying;

parameters! {
    /// Places that a new osteoblast looks at. Chosen: few, so that it does not always find the best.
    LOOKS: u64 = 5, "1", "chosen";
    /// Osteoblasts keep so far from bone cells. Chosen: side by side.
    APART_UM: f32 = 13.0, "µm", "chosen";
    /// And by this share of the other's radius more. Chosen: osteoclasts are broad.
    APART_BY_RADIUS: f32 = 0.5, "1", "chosen";
    /// Share of the osteoblasts of health that are wanted where myeloma stops them all. Chosen: a few stay
    /// to be seen.
    LEFT_UNDER_MYELOMA: f32 = 0.1, "1", "chosen";
}

/// How much an osteoblast builds where so much is myeloma, health = 1.
pub(crate) fn activity(share: f32) -> f32 {
    (1.0 - share / params::OSTEOBLAST_STOPPED_AT).clamp(0.0, 1.0)
}

/// How many osteoblasts the bone has where so much is myeloma.
pub(crate) fn wanted(bone: &Bone, share: f32) -> f32 {
    let of_health = (bone.surface_um / params::OSTEOBLAST_SPACING_UM).max(1.0);
    of_health * (LEFT_UNDER_MYELOMA + (1.0 - LEFT_UNDER_MYELOMA) * activity(share))
}

/// One day: some end, the sooner the more myeloma is near; some arise where there is little.
pub(crate) fn recruit_and_leave(world: &mut World) {
    let mut here = 0.0;
    for slot in 0..world.population.slots() {
        let cell = &world.population.cells[slot];
        if cell.kind != CellKind::Osteoblast || !cell.is_alive() {
            continue;
        }
        here += 1.0;
        let share = share_at(
            world,
            world.bone.nearest(world.population.bodies[slot].x, world.population.bodies[slot].y),
        );
        let chance = (1.0 + params::OSTEOBLAST_HARM * share) / params::OSTEOBLAST_DAYS;
        if cell.is_free() && world.rng.bernoulli(Stream::BoneLoss, cell.id, chance) {
            begin_dying(world, slot, CellState::Dying, None);
        }
    }
    let wanted = wanted(&world.bone, super::sites::surface_share(world));
    let chance = (wanted - here) / params::OSTEOBLAST_CALL_DAYS + wanted / params::OSTEOBLAST_DAYS;
    if world.rng.bernoulli(Stream::BoneCells, !world.tick, chance) {
        spawn(world, world.tick);
    }
}

/// A new osteoblast where there is little myeloma and a place is free.
pub(crate) fn spawn(world: &mut World, key: u64) {
    let likes = |site: usize| {
        let p = world.bone.sites[site].point();
        let crowd =
            cells(world, CellKind::Osteoblast).chain(cells(world, CellKind::Osteoclast)).any(|slot| {
                let apart = APART_UM + world.population.bodies[slot].radius * APART_BY_RADIUS;
                let (dx, dy) = (world.population.bodies[slot].x - p.x, world.population.bodies[slot].y - p.y);
                dx * dx + dy * dy < apart * apart
            });
        -share_at(world, site) - SPOILT * f32::from(u8::from(crowd))
    };
    let looks = (0..LOOKS).map(|look| any_site(&world.bone, &world.rng, !(key * 64 + look)));
    let best = looks.map(|site| (site, likes(site))).max_by(|a, b| a.1.total_cmp(&b.1));
    if let Some((site, _)) = best {
        let id = founder_id(world.seed, Origin::Osteoblast, key);
        super::niche_slot::occupy(world, Cell::new(id, CellKind::Osteoblast), site);
    }
}
