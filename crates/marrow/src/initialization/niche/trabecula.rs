//! Bone: spicules with a smooth, slightly uneven surface along the edges of the stage.

use glam::Vec2;

use crate::entities::niche::Trabecula;
use crate::initialization::niche::curve::closed;
use crate::parameter::parameters;
use crate::rng::{KeyedRng, Stream};

/// Corners as shares of the stage's width and height: a spandrel at the top left, a ridge along the bottom, and a tongue
/// from the right. All run past the edge, so that the stage is a window in a larger place.
const PLANS: [&[(f32, f32)]; 3] = [
    &[
        (-0.06, -0.12),
        (0.10, -0.14),
        (0.29, -0.10),
        (0.255, 0.0),
        (0.20, 0.045),
        (0.145, 0.085),
        (0.105, 0.16),
        (0.08, 0.25),
        (0.045, 0.33),
        (0.012, 0.43),
        (-0.05, 0.52),
        (-0.12, 0.2),
    ],
    &[
        (0.29, 1.12),
        (0.325, 1.01),
        (0.375, 0.955),
        (0.44, 0.925),
        (0.51, 0.885),
        (0.575, 0.88),
        (0.64, 0.915),
        (0.705, 0.945),
        (0.76, 0.985),
        (0.80, 1.10),
        (0.55, 1.16),
    ],
    &[
        (1.07, 0.10),
        (1.01, 0.135),
        (0.965, 0.17),
        (0.92, 0.20),
        (0.885, 0.245),
        (0.872, 0.295),
        (0.895, 0.335),
        (0.935, 0.35),
        (0.97, 0.385),
        (1.01, 0.44),
        (1.08, 0.47),
        (1.12, 0.28),
    ],
];

parameters! {
    /// Points of the outline for each corner of the plan.
    STEPS: usize = 12, "1", "method";
}

pub(super) fn trabeculae(width_um: f32, height_um: f32, rng: &KeyedRng) -> Vec<Trabecula> {
    PLANS.iter().zip(1..).map(|(plan, key)| trabecula(plan, width_um, height_um, rng, key * 64)).collect()
}

fn trabecula(plan: &[(f32, f32)], width_um: f32, height_um: f32, rng: &KeyedRng, key: u64) -> Trabecula {
    let corners: Vec<Vec2> = plan
        .iter()
        .zip(key..)
        .map(|(&(across, down), key)| {
            let (a, b) = rng.signed_pair(Stream::Placement, key);
            Vec2::new((across + 0.006 * a) * width_um, (down + 0.010 * b) * height_um)
        })
        .collect();
    Trabecula { outline: closed(&corners, STEPS) }
}
