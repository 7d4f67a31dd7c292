//! The niche as numbers on a lattice: how far it is to the nearest wall and which way the blood flows.

use std::sync::Arc;

use super::{Niche, Point};
use crate::sim::params;

/// Spacing of the lattice, µm.
const STEP_UM: f32 = 6.0;
/// Bones of a stage, at most.
const MOST_BONES: usize = 4;

/// A place on the lattice: the corner node of its square, and how far across and down in it, 0 to 1.
#[derive(Clone, Copy, Debug)]
struct Spot {
    corner: usize,
    s: f32,
    t: f32,
}

/// How near walls are at a place. The ways out are asked of the field by the few that touch one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Walls {
    /// Distance to bone or fat, µm: negative inside.
    pub(crate) solid_um: f32,
    /// Distance to the sinusoid's wall, µm: negative in the lumen.
    pub(crate) wall_um: f32,
    spot: Spot,
}

/// Lattice of signed distances and flow directions over the stage and its margin.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    columns: usize,
    rows: usize,
    /// Distance to bone or fat (which changes with the bone) and to the vessel's wall at each node, µm. They lie side by side:
    /// whoever asks for one asks for both.
    nodes: Vec<[f32; 2]>,
    /// Flow across and down at each node: vessels stay, so copies of a run share it.
    flow: Arc<[[f32; 2]]>,
    /// No bone, fat or vessel's wall is nearer to any point of the square that begins at a node, µm, rounded down. Asked for each
    /// cell at each tick: one byte, so that it stays at hand.
    nearest_um: Vec<u8>,
}

impl Field {
    pub(crate) fn new(niche: &Niche) -> Self {
        let margin = params::MARGIN_UM + STEP_UM;
        let columns = ((niche.width_um + 2.0 * margin) / STEP_UM) as usize + 2;
        let rows = ((niche.height_um + 2.0 * margin) / STEP_UM) as usize + 2;
        let frames: Vec<Frame> = niche.trabeculae.iter().map(|bone| Frame::round(&bone.outline)).collect();
        let mut nodes = Vec::with_capacity(columns * rows);
        let mut flow = Vec::with_capacity(columns * rows);
        for row in 0..rows {
            for column in 0..columns {
                let x_um = column as f32 * STEP_UM - margin;
                let y_um = row as f32 * STEP_UM - margin;
                let p = Point { x_um, y_um };
                let [wall_um, across, down] = vessel(niche, p);
                nodes.push([solid(niche, &frames, p), wall_um]);
                flow.push([across, down]);
            }
        }
        let nearest_um = vec![0; nodes.len()];
        let mut field = Self { columns, rows, nodes, flow: flow.into(), nearest_um };
        (0..columns * rows).for_each(|at| field.look_round(at));
        field
    }

    /// Takes anew what is nearest to a square. Between its nodes nothing is felt nearer than at the nearest of them.
    fn look_round(&mut self, square: usize) {
        let corners = [square, square + 1, square + self.columns, square + self.columns + 1];
        if corners[3] < self.nodes.len() {
            let nearer = |least: f32, &at: &usize| self.nodes[at].into_iter().fold(least, f32::min);
            let least = corners.iter().fold(f32::MAX, nearer);
            self.nearest_um[square] = least.clamp(0.0, f32::from(u8::MAX)) as u8;
        }
    }

    /// Takes the distances to bone and fat anew round bone that has moved inside a frame. What lies in bone is always felt
    /// anew: it may have been too deep to matter when it was felt last.
    pub(crate) fn feel_again(&mut self, niche: &Niche, moved: Frame, reach_um: f32) {
        let frames: [Frame; MOST_BONES] = core::array::from_fn(|k| {
            niche.trabeculae.get(k).map_or(Frame::NOWHERE, |bone| Frame::round(&bone.outline))
        });
        let margin = params::MARGIN_UM + STEP_UM;
        for at in 0..self.nodes.len() {
            let x_um = (at % self.columns) as f32 * STEP_UM - margin;
            let y_um = (at / self.columns) as f32 * STEP_UM - margin;
            let p = Point { x_um, y_um };
            if self.nodes[at][0] <= reach_um && moved.at_least_um(p) <= reach_um {
                self.nodes[at][0] = solid(niche, &frames, p);
                for back in [0, 1, self.columns, self.columns + 1] {
                    self.look_round(at.saturating_sub(back));
                }
            }
        }
    }

    /// The lattice square that holds a place.
    fn spot(&self, x: f32, y: f32) -> Spot {
        let margin = params::MARGIN_UM + STEP_UM;
        let across = held((x + margin) / STEP_UM, 0.0, (self.columns - 2) as f32);
        let down = held((y + margin) / STEP_UM, 0.0, (self.rows - 2) as f32);
        let (column, row) = (across as usize, down as usize);
        Spot { corner: row * self.columns + column, s: across - column as f32, t: down - row as f32 }
    }

    /// How near walls are at a place, unless a quick look says that every wall is further away than this.
    pub(crate) fn walls_within(&self, x: f32, y: f32, reach_um: f32) -> Option<Walls> {
        let spot = self.spot(x, y);
        (f32::from(self.nearest_um[spot.corner]) <= reach_um).then(|| self.between(spot))
    }

    /// How near walls are at a place, linear between lattice points.
    pub(crate) fn walls(&self, x: f32, y: f32) -> Walls {
        self.between(self.spot(x, y))
    }

    fn corners(&self, corner: usize) -> [[f32; 2]; 4] {
        let below = corner + self.columns;
        [self.nodes[corner], self.nodes[corner + 1], self.nodes[below], self.nodes[below + 1]]
    }

    fn between(&self, spot: Spot) -> Walls {
        let ([a, b, c, d], (s, t)) = (self.corners(spot.corner), (spot.s, spot.t));
        let value = |k: usize| (a[k] * (1.0 - s) + b[k] * s) * (1.0 - t) + (c[k] * (1.0 - s) + d[k] * s) * t;
        Walls { solid_um: value(0), wall_um: value(1), spot }
    }

    /// The way away from bone or fat (not exactly a unit vector).
    pub(crate) fn out_of_solid(&self, walls: Walls) -> (f32, f32) {
        self.slope(walls.spot, 0)
    }

    /// The way out of the sinusoid.
    pub(crate) fn out_of_vessel(&self, walls: Walls) -> (f32, f32) {
        self.slope(walls.spot, 1)
    }

    fn slope(&self, spot: Spot, k: usize) -> (f32, f32) {
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

/// A number held between two bounds. Compared in place: in WebAssembly `min` and `max` of unknown numbers are calls.
pub(crate) fn held(number: f32, least: f32, most: f32) -> f32 {
    if number < least {
        least
    } else if number > most {
        most
    } else {
        number
    }
}

/// The rectangle round some points.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Frame {
    least: Point,
    most: Point,
}

impl Frame {
    /// Round no point at all: infinitely far from everything.
    pub(crate) const NOWHERE: Self = Self {
        least: Point { x_um: f32::MAX, y_um: f32::MAX },
        most: Point { x_um: f32::MIN, y_um: f32::MIN },
    };

    fn round(outline: &[Point]) -> Self {
        let mut frame = Self::NOWHERE;
        for &p in outline {
            frame.take_in(p);
        }
        frame
    }

    /// Grows to hold a point.
    pub(crate) const fn take_in(&mut self, p: Point) {
        self.least = Point { x_um: self.least.x_um.min(p.x_um), y_um: self.least.y_um.min(p.y_um) };
        self.most = Point { x_um: self.most.x_um.max(p.x_um), y_um: self.most.y_um.max(p.y_um) };
    }

    /// The outline is nowhere nearer than this, µm; 0 inside the frame.
    fn at_least_um(&self, p: Point) -> f32 {
        let dx = (self.least.x_um - p.x_um).max(p.x_um - self.most.x_um).max(0.0);
        let dy = (self.least.y_um - p.y_um).max(p.y_um - self.most.y_um).max(0.0);
        (dx * dx + dy * dy).sqrt()
    }
}

/// Distance to bone or fat, µm: negative inside.
fn solid(niche: &Niche, frames: &[Frame], p: Point) -> f32 {
    let mut solid = f32::MAX;
    for fat in &niche.fat_cells {
        let (dx, dy) = (p.x_um - fat.centre.x_um, p.y_um - fat.centre.y_um);
        solid = solid.min((dx * dx + dy * dy).sqrt() - fat.radius_um);
    }
    for (bone, frame) in niche.trabeculae.iter().zip(frames) {
        // Most of the stage is nearer to fat than to any bone, and an outline has many points.
        if frame.at_least_um(p) < solid.max(1.0) {
            solid = solid.min(bone.signed_distance_um(p));
        }
    }
    solid
}

/// Distance to the nearest vessel's wall, µm, negative inside, and the direction of its flow.
fn vessel(niche: &Niche, p: Point) -> [f32; 3] {
    let mut wall = f32::MAX;
    let mut flow = (1.0, 0.0);
    for vessel in &niche.sinusoids {
        let beside = vessel.beside(p);
        if beside.wall_um < wall {
            (wall, flow) = (beside.wall_um, beside.flow);
        }
    }
    [wall, flow.0, flow.1]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::niche::compose;
    use crate::sim::rng::Dice;
    use crate::sim::setup::Size;

    #[test]
    fn a_quick_look_misses_no_wall() {
        let field = Field::new(&compose(Size::Small, Dice::new(7, 0)));
        let mut spared = 0;
        for k in 0..40_000 {
            let (x, y) = ((k % 200) as f32 * 2.9 - 10.0, (k / 200) as f32 * 1.7 - 10.0);
            if field.walls_within(x, y, 8.0).is_none() {
                let here = field.walls(x, y);
                assert!(here.solid_um >= 8.0 && here.wall_um >= 8.0, "{x} {y}: {here:?}");
                spared += 1;
            }
        }
        assert!(spared > 10_000, "{spared} places are far from every wall");
    }
}
