//! The composition of the stage from its seed.

use super::Niche;
use super::fat::fat_cells;
use super::sinusoid::sinusoids;
use super::trabecula::trabeculae;
use crate::sim::Size;
use crate::sim::params;
use crate::sim::rng::Dice;

/// Bone, vessel and fat of a stage.
pub(crate) fn compose(size: Size, dice: &Dice) -> Niche {
    let (width_um, height_um) = params::stage_um(size);
    let trabeculae = trabeculae(width_um, height_um, dice);
    let sinusoids = sinusoids(width_um, height_um, dice);
    let fat_cells = fat_cells(width_um, height_um, &trabeculae, &sinusoids, dice);
    Niche { width_um, height_um, trabeculae, sinusoids, fat_cells }
}
