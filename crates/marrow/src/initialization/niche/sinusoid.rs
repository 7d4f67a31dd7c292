//! Vessels: a main sinusoid that winds across the stage and a tributary that joins it.

use glam::Vec2;

use crate::entities::niche::{Extent, Sinusoid};
use crate::initialization::niche::curve::open;
use crate::parameter::parameters;
use crate::rng::{KeyedRng, Stream};

/// A vessel's course as shares of the stage, in the direction of flow, with its half width relative to the main one.
type VesselPath = &'static [(f32, f32, f32)];

const MAIN: VesselPath = &[
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
const TRIBUTARY: VesselPath = &[
    (0.555, -0.06, 0.55),
    (0.55, 0.06, 0.55),
    (0.515, 0.19, 0.6),
    (0.50, 0.31, 0.62),
    (0.525, 0.43, 0.7),
    (0.57, 0.57, 0.8),
];
const SECOND: VesselPath = &[
    (0.16, 1.06, 0.5),
    (0.165, 0.95, 0.5),
    (0.20, 0.86, 0.55),
    (0.215, 0.75, 0.6),
    (0.255, 0.63, 0.65),
    (0.30, 0.53, 0.7),
];

parameters! {
    /// Points for each stretch of the course.
    STEPS: usize = 10, "1", "method";
}

/// One main vessel; a tributary where there is room; a second one on the large stage.
pub(super) fn sinusoids(extent: &Extent, rng: &KeyedRng) -> Vec<Sinusoid> {
    let paths = [MAIN, TRIBUTARY, SECOND];
    paths
        .iter()
        .take(extent.sinusoids)
        .zip(1..)
        .map(|(path, key)| lay(path, extent, rng, key * 1024))
        .collect()
}

fn lay(path: VesselPath, extent: &Extent, rng: &KeyedRng, key: u64) -> Sinusoid {
    let main_um = extent.sinusoid_half_width_um;
    let (width_um, height_um) = (extent.width_um, extent.height_um);
    let last = path.len() as u64 - 1;
    let knots: Vec<Vec2> = path
        .iter()
        .zip(0..)
        .map(|(&(across, down, _), k)| {
            // Ends stay: the first enters outside the stage, the last lies in the vessel that it joins.
            let free = if k == 0 || k == last { 0.0 } else { 1.0 };
            let (a, b) = rng.signed_pair(Stream::Placement, key + k);
            Vec2::new((across + 0.006 * free * a) * width_um, (down + 0.012 * free * b) * height_um)
        })
        .collect();
    let widths: Vec<Vec2> = path.iter().map(|&(.., wide)| Vec2::new(wide * main_um, 0.0)).collect();
    let half_width_um = open(&widths, STEPS).iter().map(|p| p.x).collect();
    Sinusoid { centreline: open(&knots, STEPS), half_width_um }
}
