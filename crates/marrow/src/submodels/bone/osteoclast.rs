//! Osteoclasts: few in health; myeloma close to bone calls more (RANKL up, OPG down) and makes them grow.

use crate::entities::bone::Bone;
use crate::entities::cell::{Cell, CellKind, CellState, Origin, founder_id};
use crate::parameter::parameters;
use crate::params;
use crate::rng::Stream;
use crate::state::World;
use crate::submodels::bone::sites::{SPOILT, any_site, cells, share_at, surface_share};
use crate::submodels::death::begin_dying;

parameters! {
    /// Places that a new osteoclast looks at. Chosen: few, so that it does not always find the best.
    LOOKS: u64 = 6, "1", "chosen";
    /// Osteoclasts keep so far apart. Chosen: each has its pit.
    APART_UM: f32 = 34.0, "µm", "chosen";
    /// How much an eaten place draws a new osteoclast for each share of myeloma there. Chosen: under myeloma
    /// a pit is eaten on.
    EATEN_DRAWS: f32 = 2.0, "1", "chosen";
    /// How much it keeps one off without myeloma. Chosen: in health whole bone is renewed first.
    EATEN_KEEPS_OFF: f32 = 0.5, "1", "chosen";
}

/// How many osteoclasts the bone has where so much is myeloma.
pub(crate) fn wanted(bone: &Bone, share: f32) -> f32 {
    let of_health = (bone.surface_um / params::OSTEOCLAST_SPACING_UM).max(1.0);
    of_health * (1.0 + params::OSTEOCLAST_WAKING * share)
}

/// One day: some end, some arise, all grow as far as myeloma wakes them.
pub(crate) fn recruit_and_leave(world: &mut World) {
    let mut here = 0.0;
    for slot in 0..world.population.slots() {
        let cell = &world.population.cells[slot];
        if cell.kind != CellKind::Osteoclast || !cell.is_alive() {
            continue;
        }
        here += 1.0;
        let share = share_at(
            world,
            world.bone.nearest(world.population.bodies[slot].x, world.population.bodies[slot].y),
        );
        let cell = &mut world.population.cells[slot];
        cell.maturity += (share.min(1.0) - cell.maturity) * params::OSTEOCLAST_GROWTH_PER_DAY;
        let ends = world.rng.bernoulli(Stream::BoneLoss, cell.id, 1.0 / params::OSTEOCLAST_DAYS);
        if cell.is_free() && ends {
            begin_dying(world, slot, CellState::Dying, None);
        }
    }
    // As many arise as end when there are as many as wanted.
    let wanted = wanted(&world.bone, surface_share(world));
    let chance = (wanted - here) / params::OSTEOCLAST_CALL_DAYS + wanted / params::OSTEOCLAST_DAYS;
    if world.rng.bernoulli(Stream::BoneCells, world.tick, chance) {
        spawn(world, world.tick);
    }
}

/// A new osteoclast where myeloma is close.
pub(crate) fn spawn(world: &mut World, key: u64) {
    let likes = |site: usize| {
        let p = world.bone.sites[site].point();
        let crowd = cells(world, CellKind::Osteoclast).any(|slot| {
            let (dx, dy) = (world.population.bodies[slot].x - p.x, world.population.bodies[slot].y - p.y);
            dx * dx + dy * dy < APART_UM * APART_UM
        });
        let room = world.bone.sites[site].deepest_um - world.bone.sites[site].depth_um;
        let eaten = world.bone.sites[site].depth_um / world.bone.thickness_um();
        let spoilt = f32::from(u8::from(crowd)) + f32::from(u8::from(room < 1.0));
        let share = share_at(world, site);
        share + eaten.min(1.0) * (EATEN_DRAWS * share - EATEN_KEEPS_OFF) - SPOILT * spoilt
    };
    let looks = (0..LOOKS).map(|look| any_site(&world.bone, &world.rng, key * 64 + look));
    let best = looks.map(|site| (site, likes(site))).max_by(|a, b| a.1.total_cmp(&b.1));
    if let Some((site, _)) = best {
        let id = founder_id(world.seed, Origin::Osteoclast, key);
        super::niche_slot::occupy(world, Cell::new(id, CellKind::Osteoclast), site);
    }
}
