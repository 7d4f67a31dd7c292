//! Vessels: a main sinusoid that winds across the stage and a tributary that joins it.

use super::curve::{open, square_to_stretch};
use super::{Point, Sinusoid};
use crate::sim::params;
use crate::sim::rng::{Dice, Process};

/// A vessel's course as shares of the stage, in the direction of flow, with its half width relative to the main one.
type Course = &'static [(f32, f32, f32)];

const MAIN: Course = &[
    (-0.05, 0.68, 0.85),
    (0.07, 0.655, 0.9),
    (0.18, 0.61, 1.0),
    (0.28, 0.535, 0.92),
    (0.385, 0.495, 0.95),
    (0.49, 0.525, 1.1),
    (0.59, 0.60, 1.2),
    (0.70, 0.665, 1.1),
    (0.80, 0.67, 1.1),
    (0.90, 0.615, 1.2),
    (1.05, 0.565, 1.25),
];
const TRIBUTARY: Course = &[
    (0.555, -0.06, 0.55),
    (0.55, 0.06, 0.55),
    (0.515, 0.19, 0.6),
    (0.50, 0.31, 0.62),
    (0.525, 0.43, 0.7),
    (0.57, 0.57, 0.8),
];
const SECOND: Course = &[
    (0.16, 1.06, 0.5),
    (0.165, 0.95, 0.5),
    (0.20, 0.86, 0.55),
    (0.215, 0.75, 0.6),
    (0.255, 0.63, 0.65),
    (0.30, 0.53, 0.7),
];

/// Points for each stretch of the course.
const STEPS: usize = 10;

/// One main vessel; a tributary where there is room; a second one on the large stage.
pub(super) fn sinusoids(width_um: f32, height_um: f32, dice: &Dice) -> Vec<Sinusoid> {
    let courses: &[Course] = match width_um {
        w if w < 800.0 => &[MAIN],
        w if w < 1600.0 => &[MAIN, TRIBUTARY],
        _ => &[MAIN, TRIBUTARY, SECOND],
    };
    courses.iter().zip(1..).map(|(course, key)| lay(course, width_um, height_um, dice, key * 1024)).collect()
}

fn lay(course: Course, width_um: f32, height_um: f32, dice: &Dice, key: u64) -> Sinusoid {
    let main_um = params::sinusoid_half_width_um(width_um);
    let last = course.len() as u64 - 1;
    let knots: Vec<Point> = course
        .iter()
        .zip(0..)
        .map(|(&(across, down, _), k)| {
            // Ends stay: the first enters outside the stage, the last lies in the vessel that it joins.
            let free = if k == 0 || k == last { 0.0 } else { 1.0 };
            let (a, b) = dice.signed_pair(Process::Placement, key + k);
            Point {
                x_um: (across + 0.006 * free * a) * width_um,
                y_um: (down + 0.012 * free * b) * height_um,
            }
        })
        .collect();
    let widths: Vec<Point> =
        course.iter().map(|&(.., wide)| Point { x_um: wide * main_um, y_um: 0.0 }).collect();
    let half_width_um = open(&widths, STEPS).iter().map(|p| p.x_um).collect();
    Sinusoid { centreline: open(&knots, STEPS), half_width_um }
}

/// Where a point lies relative to a vessel.
#[derive(Clone, Copy, Debug)]
pub(super) struct Beside {
    /// Signed distance from the wall, µm: negative in the lumen.
    pub(super) wall_um: f32,
    /// Direction of flow, a unit vector.
    pub(super) flow: (f32, f32),
}

impl Sinusoid {
    pub(super) fn beside(&self, p: Point) -> Beside {
        let mut best = Beside { wall_um: f32::MAX, flow: (1.0, 0.0) };
        for (line, half) in self.centreline.windows(2).zip(self.half_width_um.windows(2)) {
            let (square, along) = square_to_stretch(p, line[0], line[1]);
            let wall_um = square.sqrt() - (half[0] + along * (half[1] - half[0]));
            if wall_um < best.wall_um {
                let (dx, dy) = (line[1].x_um - line[0].x_um, line[1].y_um - line[0].y_um);
                let length = (dx * dx + dy * dy).sqrt().max(1e-6);
                best = Beside { wall_um, flow: (dx / length, dy / length) };
            }
        }
        best
    }
}
