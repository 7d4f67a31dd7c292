//! The composition of the stage from its seed.

use super::fat::fat_cells;
use super::sinusoid::sinusoids;
use super::trabecula::trabeculae;
use crate::entities::niche::Niche;
use crate::params;
use crate::rng::KeyedRng;
use crate::setup::Size;

/// Bone, vessel and fat of a stage.
pub(crate) fn compose(size: Size, rng: &KeyedRng) -> Niche {
    let (width_um, height_um) = params::stage_um(size);
    let trabeculae = trabeculae(width_um, height_um, rng);
    let sinusoids = sinusoids(size, rng);
    let fat_cells = fat_cells(size, &trabeculae, &sinusoids, rng);
    Niche { width_um, height_um, trabeculae, sinusoids, fat_cells }
}
