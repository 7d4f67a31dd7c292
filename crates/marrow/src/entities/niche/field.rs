//! The niche as numbers on a lattice: how far it is to the nearest wall and which way the blood flows.

use std::sync::Arc;

use glam::Vec2;

use crate::entities::niche::aabb::Aabb;
use crate::entities::niche::contour::Contour;
use crate::entities::niche::shapes::Niche;
use crate::fast_math::{at_least, at_most, held};
use crate::parameter::parameters;
use crate::params;

parameters! {
    /// Spacing of the lattice.
    STEP_UM: f32 = 6.0, "µm", "method";
    /// Distances may be wrong by so much because numbers are rounded.
    ROUNDED_UM: f32 = 0.01, "µm", "method";
    /// Bones of a stage, at most.
    MOST_BONES: usize = 4, "1", "method";
}

/// A place on the lattice: the corner node of its square, and how far across and down in it, 0 to 1.
#[derive(Clone, Copy, Debug)]
struct GridSample {
    corner: usize,
    s: f32,
    t: f32,
}

/// How near walls are at a place. The ways out are asked of the field by the few that touch one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WallDistances {
    /// Distance to bone or fat, µm: negative inside.
    pub(crate) solid_um: f32,
    /// Distance to the sinusoid's wall, µm: negative in the lumen.
    pub(crate) wall_um: f32,
    spot: GridSample,
}

impl WallDistances {
    /// Bone and fat are at least so far from a place so far aside, µm: no distance changes by more than the way.
    pub(crate) fn solid_at_least_um(self, across_um: f32, down_um: f32) -> f32 {
        self.solid_um - across_um.abs() - down_um.abs() - ROUNDED_UM
    }
}

/// A place where walls were felt. Round it none is felt again until somebody comes near one: no distance changes by more than
/// the way to where it is asked. It is about places alone, whoever came there.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct WallDistanceCache {
    x: f32,
    y: f32,
    /// No wall was nearer, µm.
    um: f32,
}

impl WallDistanceCache {
    /// Round a place with these walls.
    pub(crate) fn round((x, y): (f32, f32), walls: WallDistances) -> Self {
        let um = if walls.solid_um < walls.wall_um { walls.solid_um } else { walls.wall_um };
        Self { x, y, um: um - ROUNDED_UM }
    }

    /// Whether a cell that reaches so far from there is out of reach of every wall.
    pub(crate) fn contains(&self, (x, y): (f32, f32), reach_um: f32) -> bool {
        (x - self.x).abs() + (y - self.y).abs() + reach_um < self.um
    }
}

/// Lattice of signed distances and flow directions over the stage and its margin.
#[derive(Clone, Debug)]
pub(crate) struct NicheField {
    columns: usize,
    rows: usize,
    /// Distance to bone or fat (which changes with the bone) and to the vessel's wall at each node, µm. They lie side by side:
    /// whoever asks for one asks for both.
    nodes: Vec<[f32; 2]>,
    /// Flow across and down at each node: vessels stay, so copies of a run share it.
    flow: Arc<[[f32; 2]]>,
}

impl NicheField {
    pub(crate) fn new(niche: &Niche) -> Self {
        let margin = params::MARGIN_UM + STEP_UM;
        let columns = ((niche.width_um + 2.0 * margin) / STEP_UM) as usize + 2;
        let rows = ((niche.height_um + 2.0 * margin) / STEP_UM) as usize + 2;
        let contours: Vec<Contour> = niche.trabeculae.iter().map(Contour::of).collect();
        let mut nodes = Vec::with_capacity(columns * rows);
        let mut flow = Vec::with_capacity(columns * rows);
        for row in 0..rows {
            for column in 0..columns {
                let x_um = column as f32 * STEP_UM - margin;
                let y_um = row as f32 * STEP_UM - margin;
                let p = Vec2::new(x_um, y_um);
                let [wall_um, across, down] = vessel(niche, p);
                nodes.push([solid(niche, &contours, p), wall_um]);
                flow.push([across, down]);
            }
        }
        Self { columns, rows, nodes, flow: flow.into() }
    }

    /// Takes the distances to bone and fat anew round bone that has moved inside these frames, whatever they were: what was out
    /// of reach when it was felt last may be near now.
    pub(crate) fn remeasure(&mut self, niche: &Niche, moved: &[Aabb], reach_um: f32) {
        let contours: [Contour; MOST_BONES] =
            core::array::from_fn(|k| niche.trabeculae.get(k).map_or(Contour::NOWHERE, Contour::of));
        for frame in moved {
            self.remeasure_around(niche, &contours, frame, reach_um);
        }
    }

    fn remeasure_around(&mut self, niche: &Niche, contours: &[Contour], moved: &Aabb, reach_um: f32) {
        let margin = params::MARGIN_UM + STEP_UM;
        let node = |um: f32| ((um + margin) / STEP_UM) as usize;
        let rows = node(moved.least.y - reach_um)..self.rows.min(node(moved.most.y + reach_um) + 2);
        let columns = node(moved.least.x - reach_um)..self.columns.min(node(moved.most.x + reach_um) + 2);
        for (row, column) in rows.flat_map(|row| columns.clone().map(move |column| (row, column))) {
            let at = row * self.columns + column;
            let p = Vec2::new(column as f32 * STEP_UM - margin, row as f32 * STEP_UM - margin);
            if moved.square_um2(p) <= reach_um * reach_um {
                self.nodes[at][0] = solid(niche, contours, p);
            }
        }
    }

    /// The lattice square that holds a place.
    fn spot(&self, x: f32, y: f32) -> GridSample {
        let margin = params::MARGIN_UM + STEP_UM;
        let across = held((x + margin) / STEP_UM, 0.0, (self.columns - 2) as f32);
        let down = held((y + margin) / STEP_UM, 0.0, (self.rows - 2) as f32);
        let (column, row) = (across as usize, down as usize);
        GridSample { corner: row * self.columns + column, s: across - column as f32, t: down - row as f32 }
    }

    /// How near walls are at a place, linear between lattice points.
    pub(crate) fn walls(&self, x: f32, y: f32) -> WallDistances {
        self.between(self.spot(x, y))
    }

    fn corners(&self, corner: usize) -> [[f32; 2]; 4] {
        let below = corner + self.columns;
        [self.nodes[corner], self.nodes[corner + 1], self.nodes[below], self.nodes[below + 1]]
    }

    fn between(&self, spot: GridSample) -> WallDistances {
        let ([a, b, c, d], (s, t)) = (self.corners(spot.corner), (spot.s, spot.t));
        let value = |k: usize| (a[k] * (1.0 - s) + b[k] * s) * (1.0 - t) + (c[k] * (1.0 - s) + d[k] * s) * t;
        WallDistances { solid_um: value(0), wall_um: value(1), spot }
    }

    /// The way away from bone or fat (not exactly a unit vector).
    pub(crate) fn out_of_solid(&self, walls: WallDistances) -> (f32, f32) {
        self.slope(walls.spot, 0)
    }

    /// The way out of the sinusoid.
    pub(crate) fn out_of_vessel(&self, walls: WallDistances) -> (f32, f32) {
        self.slope(walls.spot, 1)
    }

    fn slope(&self, spot: GridSample, k: usize) -> (f32, f32) {
        let ([a, b, c, d], (s, t)) = (self.corners(spot.corner), (spot.s, spot.t));
        let across = (b[k] - a[k]) * (1.0 - t) + (d[k] - c[k]) * t;
        let down = (c[k] - a[k]) * (1.0 - s) + (d[k] - b[k]) * s;
        (across / STEP_UM, down / STEP_UM)
    }

    /// Depth in the vessel's lumen (µm from its wall) and direction of flow, a unit vector.
    pub(crate) fn stream(&self, x: f32, y: f32) -> (f32, (f32, f32)) {
        let at = self.spot(x, y).corner;
        let [across, down] = self.flow[at];
        (-self.nodes[at][1], (across, down))
    }

    /// Area that cells may fill (no bone, fat or vessel) and area of the lumen, µm².
    pub(crate) fn areas_um2(&self) -> (f32, f32) {
        let nodes = || self.nodes.iter().filter(|[solid_um, _]| *solid_um > 0.0);
        let lumen = nodes().filter(|[_, wall_um]| *wall_um <= 0.0).count();
        let square_um2 = STEP_UM * STEP_UM;
        ((nodes().count() - lumen) as f32 * square_um2, lumen as f32 * square_um2)
    }
}

/// Distance to bone or fat, µm: negative inside.
fn solid(niche: &Niche, contours: &[Contour], p: Vec2) -> f32 {
    let mut solid = f32::MAX;
    for fat in &niche.fat_cells {
        let to = p - fat.centre;
        // Most are too far aside to be the nearest, which is seen without a root.
        if to.x.abs() - fat.radius_um < solid {
            solid = at_most(to.length() - fat.radius_um, solid);
        }
    }
    for bone in contours {
        // Most of the stage is nearer to fat than to any bone.
        if bone.at_least_um(p) < at_least(solid, 1.0) {
            solid = at_most(bone.signed_distance_um(p), solid);
        }
    }
    solid
}

/// Distance to the nearest vessel's wall, µm, negative inside, and the direction of its flow.
fn vessel(niche: &Niche, p: Vec2) -> [f32; 3] {
    let mut wall = f32::MAX;
    let mut flow = Vec2::X;
    for vessel in &niche.sinusoids {
        let offset_frame = vessel.offset_frame(p);
        if offset_frame.wall_um < wall {
            (wall, flow) = (offset_frame.wall_um, offset_frame.flow);
        }
    }
    [wall, flow.x, flow.y]
}

#[cfg(test)]
mod tests {

    use super::*;
    use crate::entities::niche::Extent;
    use crate::initialization::niche::compose;
    use crate::rng::KeyedRng;
    use crate::setup::Size;

    #[test]
    fn a_clearing_misses_no_wall() {
        let field = NicheField::new(&compose(&Extent::of_stage(Size::Small), &KeyedRng::new(7, 0)));
        let mut spared = 0;
        for k in 0..40_000 {
            let (x, y) = ((k % 200) as f32 * 2.9 - 10.0, (k / 200) as f32 * 1.7 - 10.0);
            let cache = WallDistanceCache::round((x, y), field.walls(x, y));
            let (to, reach_um) = ((x + (k % 7) as f32 - 3.0, y + (k % 5) as f32 - 2.0), 6.0);
            if cache.contains(to, reach_um) {
                let there = field.walls(to.0, to.1);
                assert!(there.solid_um > reach_um && there.wall_um > reach_um, "{x} {y}: {there:?}");
                spared += 1;
            }
        }
        assert!(spared > 10_000, "{spared} places are far from every wall");
    }
}
