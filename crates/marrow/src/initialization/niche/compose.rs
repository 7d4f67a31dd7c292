//! The composition of the stage from its seed.

use super::fat::fat_cells;
use super::sinusoid::sinusoids;
use super::trabecula::trabeculae;
use crate::entities::niche::{Extent, Niche};
use crate::rng::KeyedRng;

/// Bone, vessel and fat of a stage.
pub(crate) fn compose(extent: &Extent, rng: &KeyedRng) -> Niche {
    let (width_um, height_um) = (extent.width_um, extent.height_um);
    let trabeculae = trabeculae(width_um, height_um, rng);
    let sinusoids = sinusoids(extent, rng);
    let fat_cells = fat_cells(extent, &trabeculae, &sinusoids, rng);
    Niche { width_um, height_um, trabeculae, sinusoids, fat_cells }
}
