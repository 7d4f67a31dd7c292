//! The place: bone, vessel and fat. Lengths in micrometres; the origin is the stage's top left corner, y points down.

pub(crate) mod circulation;
mod compose;
mod contour;
mod curve;
mod fat;
mod field;
mod frame;
mod infiltration;
mod islands;
mod sinusoid;
mod trabecula;

pub(crate) use compose::compose;
pub(crate) use contour::Contour;
pub(crate) use field::{Clearing, Field, at_least, at_most, held};
pub(crate) use frame::Frame;
pub(crate) use infiltration::Infiltration;
pub(crate) use islands::Islands;

/// A point of the stage, in µm.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// Across, µm from the left edge.
    pub x_um: f32,
    /// Down, µm from the top edge.
    pub y_um: f32,
}

/// A spicule of bone: a closed outline that cells cannot enter. It may run past the stage's edge.
#[derive(Clone, Debug, PartialEq)]
pub struct Trabecula {
    /// Corner points of the closed outline, clockwise.
    pub outline: Vec<Point>,
}

/// A blood vessel with thin, leaky walls: mature cells slip through the wall and are carried off along it.
#[derive(Clone, Debug, PartialEq)]
pub struct Sinusoid {
    /// Middle line, in the direction of flow.
    pub centreline: Vec<Point>,
    /// Half the width at each point of the middle line, µm.
    pub half_width_um: Vec<f32>,
}

/// A marrow fat cell: large, pale, it yields space but does not move.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FatCell {
    /// Its middle.
    pub centre: Point,
    /// Its radius, µm.
    pub radius_um: f32,
}

/// The surroundings of the cells. Only the outlines of bone change.
#[derive(Clone, Debug, PartialEq)]
pub struct Niche {
    /// Width of the stage, µm.
    pub width_um: f32,
    /// Height of the stage, µm.
    pub height_um: f32,
    /// Bone along the edges.
    pub trabeculae: Vec<Trabecula>,
    /// Vessels that cross the stage; the first is the main one.
    pub sinusoids: Vec<Sinusoid>,
    /// Fat cells.
    pub fat_cells: Vec<FatCell>,
}
