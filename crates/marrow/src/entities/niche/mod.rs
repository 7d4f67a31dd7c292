//! The niche: what stands on the stage, and it as numbers on a lattice.

mod aabb;
mod contour;
mod field;
mod segment;
mod shapes;

pub(crate) use aabb::Aabb;
pub(crate) use contour::Contour;
pub(crate) use field::{Field, WallDistanceCache};
pub use shapes::{FatCell, Niche, Point, Sinusoid, Trabecula};
