//! Distance field: signed distances to bone and vessel walls on a grid, computed once per niche, sampled per pixel.

use glam::{Vec2, vec2};
use marrow::niche::{Niche, Point, Sinusoid, Trabecula};

/// Distances are known to here, µm; beyond, it is simply far.
pub const FAR_UM: f32 = 60.0;
/// Outside a vessel nothing is painted farther from its wall than this, µm.
const BESIDE_VESSEL_UM: f32 = 9.0;

/// Grid of signed distances (negative inside), µm.
#[derive(Debug, Default)]
pub struct DistanceField {
    spacing_um: f32,
    columns: usize,
    rows: usize,
    bone: Vec<f32>,
    vessel: Vec<f32>,
    along: Vec<f32>,
}

/// What the field knows of a place, µm.
#[derive(Clone, Copy, Debug)]
pub struct Near {
    /// To the edge of bone, negative inside bone.
    pub bone: f32,
    /// To the wall of a vessel, negative inside the vessel.
    pub vessel: f32,
    /// Way along the vessel; none where two vessels meet.
    pub along: Option<f32>,
}

impl DistanceField {
    /// The field of a niche.
    pub fn new(niche: &Niche) -> Self {
        let longest = niche.width_um.max(niche.height_um).clamp(1.0, 20_000.0);
        let spacing_um = (longest / 640.0).max(2.0);
        let nodes = |length: f32| (length.clamp(1.0, 20_000.0) / spacing_um) as usize + 3;
        let (columns, rows) = (nodes(niche.width_um), nodes(niche.height_um));
        let far = || vec![FAR_UM; columns * rows];
        let mut field = Self { spacing_um, columns, rows, bone: far(), vessel: far(), along: far() };
        for trabecula in &niche.trabeculae {
            field.add_bone(trabecula);
        }
        field.round_corners();
        for sinusoid in &niche.sinusoids {
            field.add_vessel(sinusoid);
        }
        field
    }

    /// What is near a place.
    pub fn near(&self, p: Vec2) -> Near {
        let (gx, gy) = ((p.x / self.spacing_um).max(0.0), (p.y / self.spacing_um).max(0.0));
        let (x, y) = ((gx as usize).min(self.columns - 2), (gy as usize).min(self.rows - 2));
        let (tx, ty) = ((gx - x as f32).min(1.0), (gy - y as f32).min(1.0));
        let at = y * self.columns + x;
        let blend = |grid: &[f32]| {
            let row = |i: usize| grid[i] + (grid[i + 1] - grid[i]) * tx;
            row(at) + (row(at + self.columns) - row(at)) * ty
        };
        let corners = [at, at + 1, at + self.columns, at + self.columns + 1].map(|i| self.along[i]);
        let torn = corners.iter().any(|v| (v - corners[0]).abs() > 4.0 * self.spacing_um);
        let along = (!torn).then(|| blend(&self.along));
        Near { bone: blend(&self.bone), vessel: blend(&self.vessel), along }
    }

    fn add_bone(&mut self, trabecula: &Trabecula) {
        let outline = &trabecula.outline;
        let mut edges: Vec<f32> = vec![FAR_UM * FAR_UM; self.columns * self.rows];
        for (i, &from) in outline.iter().enumerate() {
            let to = outline[(i + 1) % outline.len()];
            self.near_segment(from, to, FAR_UM, |at, square, _| {
                if square < edges[at] {
                    edges[at] = square;
                }
            });
        }
        // Roots keep the order of squares: one for each node will do.
        for edge in &mut edges {
            *edge = edge.sqrt();
        }
        for row in 0..self.rows {
            let crossings = crossings(outline, row as f32 * self.spacing_um);
            for column in 0..self.columns {
                let x = column as f32 * self.spacing_um;
                let inside = crossings.iter().filter(|c| **c < x).count() % 2 == 1;
                let at = row * self.columns + column;
                let signed = if inside { -edges[at] } else { edges[at] };
                self.bone[at] = self.bone[at].min(signed);
            }
        }
    }

    fn add_vessel(&mut self, sinusoid: &Sinusoid) {
        let (mut vessel, mut along) = (std::mem::take(&mut self.vessel), std::mem::take(&mut self.along));
        // A place within reach lies between nodes that are.
        let reach = BESIDE_VESSEL_UM + 3.0 * self.spacing_um;
        let mut way = 0.0;
        for (i, pair) in sinusoid.centreline.windows(2).enumerate() {
            let width = |i: usize| sinusoid.half_width_um.get(i).copied().unwrap_or(12.0);
            let (w0, w1) = (width(i), width(i + 1));
            let length = vec2(pair[1].x - pair[0].x, pair[1].y - pair[0].y).length();
            self.near_segment(pair[0], pair[1], reach + w0.max(w1), |at, square, t| {
                let to_wall = square.sqrt() - (w0 + (w1 - w0) * t);
                if to_wall < vessel[at] {
                    vessel[at] = to_wall;
                    along[at] = way + length * t;
                }
            });
            way += length;
        }
        (self.vessel, self.along) = (vessel, along);
    }

    /// Visits the nodes near a segment with their squared distance and their place along it, 0 to 1.
    fn near_segment(&self, from: Point, to: Point, reach: f32, mut visit: impl FnMut(usize, f32, f32)) {
        let (a, b) = (vec2(from.x, from.y), vec2(to.x, to.y));
        let (ab, h) = (b - a, self.spacing_um);
        let span = |lo: f32, hi: f32, n: usize| {
            let first = ((lo - reach) / h).clamp(0.0, n as f32) as usize;
            first..(((hi + reach) / h + 1.0).clamp(0.0, n as f32) as usize).max(first)
        };
        for row in span(a.y.min(b.y), a.y.max(b.y), self.rows) {
            for column in span(a.x.min(b.x), a.x.max(b.x), self.columns) {
                let p = vec2(column as f32 * h, row as f32 * h) - a;
                let t = (p.dot(ab) / ab.dot(ab).max(1e-6)).clamp(0.0, 1.0);
                let off = p - ab * t;
                visit(row * self.columns + column, off.dot(off), t);
            }
        }
    }

    /// Outlines are drawn by few points; bone has no corners.
    fn round_corners(&mut self) {
        for _ in 0..2 {
            let sharp = self.bone.clone();
            for row in 1..self.rows - 1 {
                for column in 1..self.columns - 1 {
                    let at = row * self.columns + column;
                    let line = |at: usize| sharp[at - 1] + 2.0 * sharp[at] + sharp[at + 1];
                    let sum = line(at - self.columns) + 2.0 * line(at) + line(at + self.columns);
                    self.bone[at] = sum / 16.0;
                }
            }
        }
    }
}

/// Where a horizontal line crosses a closed outline.
fn crossings(outline: &[Point], y: f32) -> Vec<f32> {
    let n = outline.len();
    let edges = (0..n).map(|i| (outline[i], outline[(i + 1) % n]));
    let cut = edges.filter(|(a, b)| (a.y <= y) != (b.y <= y));
    cut.map(|(a, b)| a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square() -> Niche {
        let corner = |x_um, y_um| Point::new(x_um, y_um);
        let outline = vec![corner(0.0, 0.0), corner(100.0, 0.0), corner(100.0, 40.0), corner(0.0, 40.0)];
        let vessel = Sinusoid {
            centreline: vec![corner(0.0, 100.0), corner(200.0, 100.0)],
            half_width_um: vec![10.0, 10.0],
        };
        Niche {
            width_um: 200.0,
            height_um: 150.0,
            trabeculae: vec![Trabecula { outline }],
            sinusoids: vec![vessel],
            fat_cells: vec![],
        }
    }

    #[test]
    fn signs_and_distances_are_right() {
        let field = DistanceField::new(&square());
        assert!((field.near(vec2(50.0, 30.0)).bone + 10.0).abs() < 1.0);
        assert!((field.near(vec2(50.0, 50.0)).bone - 10.0).abs() < 1.0);
        assert!((field.near(vec2(150.0, 103.0)).vessel + 7.0).abs() < 0.5);
        assert!(field.near(vec2(150.0, 103.0)).along.is_some_and(|way| (way - 150.0).abs() < 3.0));
    }
}
