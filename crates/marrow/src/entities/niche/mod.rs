//! The niche: what stands on the stage, and it as numbers on a lattice.

pub(crate) mod aabb;
pub(crate) mod contour;
pub(crate) mod extent;
pub(crate) mod field;
pub(crate) mod segment;
pub(crate) mod shapes;

pub(crate) use aabb::Aabb;
pub(crate) use contour::Contour;
pub(crate) use extent::Extent;
pub(crate) use field::{NicheField, WallDistanceCache};
pub use shapes::{FatCell, Niche, Sinusoid, Trabecula};
