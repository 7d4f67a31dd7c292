//! What stands on the stage: bone, vessel and fat. Lengths in micrometres; the origin is the stage's top left corner, y points down.

use crate::entities::niche::segment::{crossing_um, square_to_segment};

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

impl Trabecula {
    /// Whether a point lies inside the bone.
    pub fn contains(&self, x_um: f32, y_um: f32) -> bool {
        self.crossings(y_um).filter(|crossing_um| x_um < *crossing_um).count() % 2 == 1
    }

    /// Where the outline crosses a height, µm from the left edge, in no order.
    pub(crate) fn crossings(&self, y_um: f32) -> impl Iterator<Item = f32> + '_ {
        self.segments().filter_map(move |stretch| crossing_um(stretch, y_um))
    }

    fn segments(&self) -> impl Iterator<Item = (Point, Point)> + '_ {
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
    pub(crate) flow: (f32, f32),
}

impl Sinusoid {
    pub(crate) fn offset_frame(&self, p: Point) -> OffsetFrame {
        let mut best = OffsetFrame { wall_um: f32::MAX, flow: (1.0, 0.0) };
        for (line, half) in self.centreline.windows(2).zip(self.half_width_um.windows(2)) {
            let (square, along) = square_to_segment(p, line[0], line[1]);
            let wall_um = square.sqrt() - (half[0] + along * (half[1] - half[0]));
            if wall_um < best.wall_um {
                let (dx, dy) = (line[1].x_um - line[0].x_um, line[1].y_um - line[0].y_um);
                let length = (dx * dx + dy * dy).sqrt().max(1e-6);
                best = OffsetFrame { wall_um, flow: (dx / length, dy / length) };
            }
        }
        best
    }
}
