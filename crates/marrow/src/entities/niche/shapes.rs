//! What stands on the stage: bone, vessel and fat. Lengths in micrometres; the origin is the stage's top left corner, y points down.

use glam::Vec2;

use crate::entities::niche::segment::{crossing_um, square_to_segment};

/// A spicule of bone: a closed outline that cells cannot enter. It may run past the stage's edge.
#[derive(Clone, Debug, PartialEq)]
pub struct Trabecula {
    /// Corner points of the closed outline, clockwise.
    pub outline: Vec<Vec2>,
}

/// A blood vessel with thin, leaky walls: mature cells slip through the wall and are carried off along it.
#[derive(Clone, Debug, PartialEq)]
pub struct Sinusoid {
    /// Middle line, in the direction of flow.
    pub centreline: Vec<Vec2>,
    /// Half the width at each point of the middle line, µm.
    pub half_width_um: Vec<f32>,
}

/// A marrow fat cell: large, pale, it yields space but does not move.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FatCell {
    /// Its middle.
    pub centre: Vec2,
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

impl Trabecula {
    /// Whether a point lies inside the bone.
    pub fn contains(&self, x_um: f32, y_um: f32) -> bool {
        self.crossings(y_um).filter(|crossing_um| x_um < *crossing_um).count() % 2 == 1
    }

    /// Where the outline crosses a height, µm from the left edge, in no order.
    pub(crate) fn crossings(&self, y_um: f32) -> impl Iterator<Item = f32> + '_ {
        self.segments().filter_map(move |stretch| crossing_um(stretch, y_um))
    }

    fn segments(&self) -> impl Iterator<Item = (Vec2, Vec2)> + '_ {
        let next = self.outline.iter().cycle().skip(1);
        self.outline.iter().copied().zip(next.copied())
    }
}

/// Where a point lies relative to a vessel.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OffsetFrame {
    /// Signed distance from the wall, µm: negative in the lumen.
    pub(crate) wall_um: f32,
    /// Direction of flow, a unit vector.
    pub(crate) flow: Vec2,
}

impl Sinusoid {
    pub(crate) fn offset_frame(&self, p: Vec2) -> OffsetFrame {
        let mut best = OffsetFrame { wall_um: f32::MAX, flow: Vec2::X };
        for (line, half) in self.centreline.windows(2).zip(self.half_width_um.windows(2)) {
            let (square, along) = square_to_segment(p, line[0], line[1]);
            let wall_um = square.sqrt() - (half[0] + along * (half[1] - half[0]));
            if wall_um < best.wall_um {
                let way = line[1] - line[0];
                let length = way.length().max(1e-6);
                best = OffsetFrame { wall_um, flow: way / length };
            }
        }
        best
    }
}
