//! The mechanics workload on the model's own kernel.

use crate::discs::Discs;
use marrow::mechanics::DiscPacking;

/// Discs in a box, each step of which jitters them and pushes them apart.
pub struct Packing {
    kernel: DiscPacking,
    side: f32,
    jitter: f32,
    dice: u32,
    x: Vec<f32>,
    y: Vec<f32>,
    radius: Vec<f32>,
}

impl Packing {
    /// The discs of a file.
    pub fn new(discs: &Discs) -> Self {
        let column = |k: usize| discs.discs.iter().map(|disc| disc[k]).collect::<Vec<_>>();
        let radius = column(2);
        let largest = radius.iter().fold(0.0, |most: f32, &r| most.max(r));
        Self {
            kernel: DiscPacking::new(discs.side, discs.side, largest),
            side: discs.side,
            jitter: discs.jitter,
            dice: 1,
            x: column(0),
            y: column(1),
            radius,
        }
    }

    /// One step.
    pub fn step(&mut self) {
        let scale = self.jitter / 32_768.0;
        let mut dice = self.dice;
        for (x, y) in self.x.iter_mut().zip(&mut self.y) {
            *x += throw(&mut dice) * scale;
            *y += throw(&mut dice) * scale;
        }
        self.dice = dice;
        self.kernel.step(&mut self.x, &mut self.y, &self.radius);
    }

    /// The discs as they are now.
    pub fn discs(&self) -> Discs {
        let discs = (0..self.x.len()).map(|i| [self.x[i], self.y[i], self.radius[i]]).collect();
        Discs { side: self.side, jitter: self.jitter, discs }
    }
}

/// Uniform in ±32,768.
fn throw(dice: &mut u32) -> f32 {
    *dice = dice.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
    f32::from((*dice >> 16) as i16)
}
