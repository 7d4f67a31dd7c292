//! How much bone is taken and how much is built.

use super::{osteoblast, osteoclast};
use crate::entities::bone::{Bone, Site};
use crate::entities::cell::CellKind;
use crate::parameter::parameters;
use crate::params;
use crate::rng::Stream;
use crate::state::World;
use crate::submodels::bone::sites::{any_site, cells, share_at};

/// One day of turnover.
pub(crate) fn turn_over(world: &mut World) {
    let resorption = resorption_um2(&world.bone);
    let mut taken = 0.0;
    for slot in 0..world.population.slots() {
        let cell = &world.population.cells[slot];
        if cell.kind == CellKind::Osteoclast && cell.is_alive() {
            let site = world.bone.nearest(world.population.bodies[slot].x, world.population.bodies[slot].y);
            taken += resorb(&mut world.bone, site, resorption);
        }
    }
    let built = form(world);
    let bone = &mut world.bone;
    bone.net_loss = (taken - built) / (bone.whole_um2 * params::RESORPTION_PER_DAY);
    bone.recent_net_loss += (bone.net_loss - bone.recent_net_loss) / params::RECENT_NET_LOSS_DAYS;
}

/// What one osteoclast takes in a day, µm²: those of health take the turnover of health together.
fn resorption_um2(bone: &Bone) -> f32 {
    bone.whole_um2 * params::RESORPTION_PER_DAY / osteoclast::wanted(bone, 0.0)
}

/// Takes an area of bone round a site, most in its middle; gives what could be taken.
fn resorb(bone: &mut Bone, middle: usize, area_um2: f32) -> f32 {
    let (at, reach) = (bone.sites[middle].point(), reach_um(bone));
    let weight = |site: &Site| {
        let square = site.point().distance_squared(at);
        let near = (1.0 - square / (reach * reach)).max(0.0);
        near * near
    };
    let whole: f32 = bone.sites.iter().map(|site| weight(site) * site.length_um).sum();
    let mut taken = 0.0;
    for site in &mut bone.sites {
        let depth = (site.depth_um + area_um2 * weight(site) / whole.max(1.0)).min(site.deepest_um);
        let deeper = (depth - site.depth_um).max(0.0);
        site.depth_um += deeper;
        taken += deeper * site.length_um;
    }
    taken
}

/// Half the width of a pit, µm.
fn reach_um(bone: &Bone) -> f32 {
    params::PIT_REACH_UM.max(params::PIT_REACH * bone.thickness_um())
}

/// Osteoblasts fill pits of ordinary depth; what lies deeper mostly stays. Gives the area built.
fn form(world: &mut World) -> f32 {
    let here = cells(world, CellKind::Osteoblast).count() as f32;
    let staffed = (here / osteoblast::wanted(&world.bone, 0.0)).min(1.0);
    let thickness = world.bone.thickness_um();
    let (pace, ordinary) =
        (params::FORMATION_PER_DAY * thickness * staffed, params::ORDINARY_PIT * thickness);
    let mut built = 0.0;
    for at in 0..world.bone.sites.len() {
        let quiet = osteoblast::activity(share_at(world, at));
        let site = &mut world.bone.sites[at];
        let deep = if site.depth_um > ordinary { params::DEEP_PIT_FILLING } else { 1.0 };
        let filled = (pace * quiet * deep).min(site.depth_um);
        site.depth_um -= filled;
        built += filled * site.length_um;
    }
    built
}

/// What is lost a day in the long run where so much is myeloma, the turnover of health = 1.
pub(crate) fn expected_net_loss(share: f32) -> f32 {
    params::OSTEOCLAST_WAKING * share + 1.0 - osteoblast::activity(share)
}

parameters! {
    /// A pit from before the run, in days of one osteoclast. Chosen: deep enough to be seen.
    PIT_DAYS: f32 = 50.0, "days", "chosen";
    /// Most throws for such pits.
    PITS_THROWN: u64 = 4_000, "1", "method";
    /// Chance that one lies far from all myeloma, beside a focus = 1. Chosen: bone is lost near the foci.
    PIT_ANYWHERE: f32 = 0.1, "1", "chosen";
}

/// Pits from before the run, until only so much bone is left; `weight` says how likely a place is, 0 to 1.
pub(crate) fn erode(world: &mut World, left: f32, weight: impl Fn(f32, f32) -> f32) {
    if world.bone.sites.is_empty() {
        return;
    }
    let resorption = PIT_DAYS * resorption_um2(&world.bone);
    for key in 0..PITS_THROWN {
        if world.bone.left() <= left {
            break;
        }
        let site = any_site(&world.bone, &world.rng, key);
        let p = world.bone.sites[site].point();
        let likely = PIT_ANYWHERE + (1.0 - PIT_ANYWHERE) * weight(p.x, p.y);
        if world.rng.bernoulli(Stream::BoneLoss, key, likely) {
            resorb(&mut world.bone, site, resorption);
        }
    }
}
