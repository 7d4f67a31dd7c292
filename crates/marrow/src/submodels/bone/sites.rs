//! Sites of the bone surface as osteoclasts and osteoblasts see them.

use crate::entities::bone::Bone;
use crate::entities::cell::CellKind;
use crate::parameter::parameters;
use crate::rng::{KeyedRng, Stream};
use crate::state::World;

parameters! {
    /// How much worse a place is for a new bone cell when it is taken or eaten through, whole myeloma there
    /// = 1. Chosen: only where nothing else is left.
    pub(super) SPOILT: f32 = 4.0, "1", "chosen";
}

/// Living cells of a kind on the bone.
pub(super) fn cells(world: &World, kind: CellKind) -> impl Iterator<Item = usize> + '_ {
    let of_kind = move |&slot: &usize| {
        let cell = &world.population.cells[slot];
        cell.kind == kind && cell.is_alive()
    };
    (0..world.population.slots()).filter(of_kind)
}

/// Share of myeloma around a site, 0 to 1.
pub(super) fn share_at(world: &World, site: usize) -> f32 {
    let p = world.bone.sites[site].point();
    world.tumour_density.density(p.x.max(0.0), p.y.max(0.0))
}

/// A random site.
pub(super) fn any_site(bone: &Bone, rng: &KeyedRng, key: u64) -> usize {
    (rng.random_u64(Stream::BoneSite, key) % bone.sites.len() as u64) as usize
}

/// Share of myeloma along the whole surface.
pub(super) fn surface_share(world: &World) -> f32 {
    let n = world.bone.sites.len();
    (0..n).map(|site| share_at(world, site)).sum::<f32>() / n.max(1) as f32
}
