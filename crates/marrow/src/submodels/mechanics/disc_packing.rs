//! Soft discs in a box: the mechanics alone.

use crate::fast_math::held;
use crate::submodels::mechanics::neighbour_list::SKIN_UM;
use crate::submodels::mechanics::repulsion::Mechanics;

/// Soft discs in a box, for measuring the mechanics alone and for judging packings.
#[derive(Clone, Debug)]
pub struct DiscPacking {
    mechanics: Mechanics,
    width_um: f32,
    height_um: f32,
    /// Positions when the lists were built; empty when they must be built.
    listed_x: Vec<f32>,
    listed_y: Vec<f32>,
}

impl DiscPacking {
    /// An empty box; no disc may have a radius above `largest_radius_um`.
    pub fn new(width_um: f32, height_um: f32, largest_radius_um: f32) -> Self {
        let mechanics = Mechanics::new(0.0, 0.0, width_um, height_um, largest_radius_um);
        Self { mechanics, width_um, height_um, listed_x: Vec::new(), listed_y: Vec::new() }
    }

    /// One step: neighbours (lists are renewed when a disc has moved half the skin), pushes, new positions, walls.
    /// The three slices must have equal lengths; move the discs as you like between steps.
    pub fn step(&mut self, x: &mut [f32], y: &mut [f32], radius: &[f32]) {
        if self.is_stale(x, y) {
            self.mechanics.rebuild(x.len(), |slot| [x[slot], y[slot], radius[slot]]);
            self.listed_x.clear();
            self.listed_x.extend_from_slice(x);
            self.listed_y.clear();
            self.listed_y.extend_from_slice(y);
        }
        self.mechanics.push_apart(|slot| [x[slot], y[slot], radius[slot]]);
        for (slot, push) in self.mechanics.pushes() {
            let r = radius[slot];
            x[slot] = held(x[slot] + push[0], r, self.width_um - r);
            y[slot] = held(y[slot] + push[1], r, self.height_um - r);
        }
    }

    fn is_stale(&self, x: &[f32], y: &[f32]) -> bool {
        let limit = (SKIN_UM / 2.0) * (SKIN_UM / 2.0);
        let far =
            |((a, b), (c, d)): ((&f32, &f32), (&f32, &f32))| (a - b) * (a - b) + (c - d) * (c - d) > limit;
        self.listed_x.len() != x.len()
            || x.iter().zip(&self.listed_x).zip(y.iter().zip(&self.listed_y)).any(far)
    }

    /// Summed overlap depth per disc, µm: a bound on it shows that a step did its work.
    pub fn mean_overlap_um(&mut self, x: &[f32], y: &[f32], radius: &[f32]) -> f32 {
        self.mechanics.rebuild(x.len(), |slot| [x[slot], y[slot], radius[slot]]);
        self.listed_x.clear();
        self.mechanics.push_apart(|slot| [x[slot], y[slot], radius[slot]]);
        let sum: f32 = self.mechanics.pushes().map(|(_, push)| push[2]).sum();
        sum / 2.0 / x.len().max(1) as f32
    }
}
