//! Drug tolerance: how it differs between the cells of a clone and what daughters inherit of it. What outlasts a treatment
//! is what bears it, and grows back: a relapse emerges.

use crate::entities::cell::Tolerance;
use crate::parameter::parameters;
use crate::params;
use crate::rng::{KeyedRng, Stream};

parameters! {
    /// Least and greatest part of a tolerance, usual = 1. Chosen: beyond them spread and drift no longer go.
    TOLERANCE_LIMITS: [f32; 2] = [0.05, 20.0], "1", "chosen";
}

/// Tolerance of a myeloma cell that appears without a mother: with spread from cell to cell.
pub(crate) fn of_founder(hardiness: f32, rng: &KeyedRng, id: u64) -> Tolerance {
    let usual = Tolerance { hardiness, ..Tolerance::USUAL };
    let [spread, of_class] = params::TOLERANCE_SPREAD;
    heritable_noise(usual, spread, of_class, rng, id)
}

/// Tolerance of a daughter: her mother's with a little drift.
pub(crate) fn inherit(mother: Tolerance, rng: &KeyedRng, id: u64) -> Tolerance {
    heritable_noise(mother, params::TOLERANCE_DRIFT, params::TOLERANCE_DRIFT, rng, id)
}

fn heritable_noise(mut of: Tolerance, hardiness: f32, of_class: f32, rng: &KeyedRng, id: u64) -> Tolerance {
    let [least, most] = TOLERANCE_LIMITS;
    let step = |part: f32, sigma: f32, key: u64| {
        let step = sigma * rng.approx_normal(Stream::Tolerance, id ^ (key << 56));
        (part * libm::expf(step)).clamp(least, most)
    };
    of.hardiness = step(of.hardiness, hardiness, 0);
    for (part, key) in of.of_class.iter_mut().zip(1..) {
        *part = step(*part, of_class, key);
    }
    of
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_of_a_clone_differ_in_each_class_by_itself() {
        let rng = KeyedRng::new(1, 0);
        let cells: Vec<_> = (0..2_000).map(|id| of_founder(1.0, &rng, id)).collect();
        let share = |more: fn(&Tolerance) -> bool| {
            cells.iter().filter(|cell| more(cell)).count() as f32 / cells.len() as f32
        };
        assert!((share(|cell| cell.hardiness > 1.0) - 0.5).abs() < 0.05, "half are hardier than usual");
        let both = share(|cell| cell.of_class[0] > 1.0 && cell.of_class[1] > 1.0);
        assert!((both - 0.25).abs() < 0.05, "tolerance of one class says nothing of that of another: {both}");
    }

    #[test]
    fn a_daughter_is_about_as_tolerant_as_her_mother() {
        let rng = KeyedRng::new(1, 5);
        let mother = Tolerance { hardiness: 3.0, ..Tolerance::USUAL };
        let mean = (0..500).map(|id| inherit(mother, &rng, id).hardiness).sum::<f32>() / 500.0;
        assert!((mean - 3.0).abs() < 0.1, "mean {mean}");
        assert_ne!(inherit(mother, &rng, 1), mother);
    }
}
