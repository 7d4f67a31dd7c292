//! Bone is taken down by osteoclasts and built again by osteoblasts: in balance in health; myeloma wakes the first and
//! stops the second. Read in this order: `surface`, `row` (where) → `turnover` (how much) → `osteoclast`, `osteoblast` (by whom) →
//! `seat` (where these cells sit) → `outline` (when it is seen).

mod osteoblast;
mod osteoclast;
mod outline;
mod row;
mod seat;
mod surface;
mod turnover;

use std::sync::Arc;

use super::cell::CellKind;
use super::hash::StateHash;
use super::niche::{Frame, Niche, Point};
use super::params;
use super::rng::Dice;
use super::world::World;
pub(crate) use seat::take_seats;
use surface::Site;

/// The bone of the stage.
#[derive(Clone, Debug)]
pub(crate) struct Bone {
    /// Points of the surface on the stage.
    sites: Vec<Site>,
    /// Round each few of them, by which the nearest is found.
    frames: Arc<[Frame]>,
    /// Area of bone on the stage when whole, µm².
    whole_um2: f32,
    /// Length of the surface, µm.
    surface_um: f32,
    /// The niche of the time before, to be written over: an outline that changes asks for no memory.
    spare: Arc<Niche>,
    /// What bone loses a day more than is built, the turnover of health = 1.
    pub(crate) net_loss: f32,
    /// The same, averaged over the last weeks.
    pub(crate) loss_of_late: f32,
}

impl Bone {
    pub(crate) fn new(niche: &Niche) -> Self {
        let sites = surface::sites(niche);
        let surface_um = sites.iter().map(|site| site.length_um).sum::<f32>().max(1.0);
        let whole_um2 = surface::area_on_stage_um2(niche).max(1.0);
        Self {
            frames: row::frames(&sites),
            sites,
            whole_um2,
            surface_um,
            spare: Arc::new(niche.clone()),
            net_loss: 0.0,
            loss_of_late: 0.0,
        }
    }

    /// Bone that is left, whole = 1.
    pub(crate) fn left(&self) -> f32 {
        let lost: f32 = self.sites.iter().map(|site| site.depth_um * site.length_um).sum();
        (1.0 - lost / self.whole_um2).clamp(0.0, 1.0)
    }

    /// Area of bone for each length of surface, µm: stages of all sizes lose the same share in the same time.
    fn thickness_um(&self) -> f32 {
        self.whole_um2 / self.surface_um
    }

    /// The site nearest to a point.
    fn nearest(&self, x: f32, y: f32) -> usize {
        row::nearest(&self.sites, &self.frames, Point { x_um: x, y_um: y })
    }

    pub(crate) fn feed(&self, hash: &mut StateHash) {
        hash.number(self.net_loss);
        hash.number(self.loss_of_late);
        for site in &self.sites {
            hash.number(site.depth_um);
        }
    }
}

/// Bone that was lost before the run begins, and the cells of its surface.
pub(crate) fn begin(world: &mut World, left: f32, foci: impl Fn(f32, f32) -> f32) {
    turnover::wear(world, left, foci);
    outline::draw(world);
}

/// How much worse a place is for a new bone cell when it is taken or eaten through, whole myeloma there = 1. Chosen: only where
/// nothing else is left.
const SPOILT: f32 = 4.0;

/// Marks the keys of bone cells that are there from the start: later ones have their tick for a key.
const AT_START: u64 = 1 << 40;

/// Bone cells of a stage with this share of myeloma, grown.
pub(crate) fn populate(world: &mut World, share: f32) {
    for k in 0..osteoclast::wanted(&world.bone, share).round() as u64 {
        osteoclast::arise(world, AT_START | k);
    }
    for k in 0..osteoblast::wanted(&world.bone, share).round() as u64 {
        osteoblast::arise(world, AT_START | k);
    }
    for slot in 0..world.all.slots() {
        let cell = &mut world.all.cells[slot];
        if matches!(cell.kind, CellKind::Osteoclast | CellKind::Osteoblast) {
            cell.maturity = share;
            world.all.set_radius(slot, world.all.cells[slot].kind.radius_um(share));
        }
    }
    world.bone.net_loss = turnover::expected_net_loss(share);
    world.bone.loss_of_late = world.bone.net_loss;
}

/// One tick of bone: cells keep to their seats; once a day bone is taken and built; now and then the outline follows.
pub(crate) fn remodel(world: &mut World) {
    if world.bone.sites.is_empty() {
        return;
    }
    if world.tick.is_multiple_of(params::BEAT) {
        take_seats(world);
    }
    if world.tick.is_multiple_of(u64::from(params::TICKS_PER_DAY)) {
        turnover::take_and_build(world);
        osteoclast::come_and_go(world);
        osteoblast::come_and_go(world);
    }
    if world.tick.is_multiple_of(u64::from(params::TICKS_PER_DAY * params::OUTLINE_DAYS)) {
        outline::draw(world);
    }
}

/// Living cells of a kind on the bone.
fn cells(world: &World, kind: CellKind) -> impl Iterator<Item = usize> + '_ {
    let of_kind = move |&slot: &usize| {
        let cell = &world.all.cells[slot];
        cell.kind == kind && cell.is_alive()
    };
    (0..world.all.slots()).filter(of_kind)
}

/// Share of myeloma around a site, 0 to 1.
fn share_at(world: &World, site: usize) -> f32 {
    let p = world.bone.sites[site].point();
    world.infiltration.share(p.x_um.max(0.0), p.y_um.max(0.0))
}

/// A site by a die.
fn any_site(bone: &Bone, dice: &Dice, key: u64) -> usize {
    (dice.bits(super::rng::Process::BoneSite, key) % bone.sites.len() as u64) as usize
}
