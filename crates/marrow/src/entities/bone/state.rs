//! State of the bone surface: how deep each site has been resorbed, and what bone loses.

use std::sync::Arc;

use glam::Vec2;

use super::front;
use super::surface::{self, Site};
use crate::entities::niche::{Aabb, Niche};
use crate::state_hasher::StateHasher;

/// The bone of the stage.
#[derive(Clone, Debug)]
pub(crate) struct Bone {
    /// Points of the surface on the stage.
    pub(crate) sites: Vec<Site>,
    /// Round each few of them, by which the nearest is found.
    pub(crate) frames: Arc<[Aabb]>,
    /// Area of bone on the stage when whole, µm².
    pub(crate) whole_um2: f32,
    /// Length of the surface, µm.
    pub(crate) surface_um: f32,
    /// The niche of the time before, to be written over: an outline that changes asks for no memory.
    pub(crate) spare: Arc<Niche>,
    /// What bone loses a day more than is built, the turnover of health = 1.
    pub(crate) net_loss: f32,
    /// The same, averaged over the last weeks.
    pub(crate) recent_net_loss: f32,
}

impl Bone {
    pub(crate) fn new(niche: &Niche) -> Self {
        let sites = surface::sites(niche);
        let surface_um = sites.iter().map(|site| site.length_um).sum::<f32>().max(1.0);
        let whole_um2 = surface::area_on_stage_um2(niche).max(1.0);
        Self {
            frames: front::frames(&sites),
            sites,
            whole_um2,
            surface_um,
            spare: Arc::new(niche.clone()),
            net_loss: 0.0,
            recent_net_loss: 0.0,
        }
    }

    /// Bone that is left, whole = 1.
    pub(crate) fn left(&self) -> f32 {
        let lost: f32 = self.sites.iter().map(|site| site.depth_um * site.length_um).sum();
        (1.0 - lost / self.whole_um2).clamp(0.0, 1.0)
    }

    /// Area of bone for each length of surface, µm: stages of all sizes lose the same share in the same time.
    pub(crate) fn thickness_um(&self) -> f32 {
        self.whole_um2 / self.surface_um
    }

    /// The site nearest to a point.
    pub(crate) fn nearest(&self, x: f32, y: f32) -> usize {
        front::nearest(&self.sites, &self.frames, Vec2::new(x, y))
    }

    pub(crate) fn hash_into(&self, hasher: &mut StateHasher) {
        hasher.write_f32(self.net_loss);
        hasher.write_f32(self.recent_net_loss);
        for site in &self.sites {
            hasher.write_f32(site.depth_um);
        }
    }
}
