//! Soft discs as krABMaga agents on its `Field2D`, whose two buffers make each step read the one before.

use crate::discs::Discs;
use krabmaga::engine::agent::Agent;
use krabmaga::engine::fields::field::Field;
use krabmaga::engine::fields::field_2d::{Field2D, Location2D};
use krabmaga::engine::location::Real2D;
use krabmaga::engine::schedule::Schedule;
use krabmaga::engine::state::State;
use std::any::Any;
use std::fmt;
use std::hash::{Hash, Hasher};

const STIFFNESS: f32 = 0.3;

/// One soft disc.
#[derive(Clone, Copy)]
pub struct Disc {
    id: u32,
    at: Real2D,
    radius: f32,
    dice: u32,
}

impl Disc {
    /// Uniform in ±`amount`.
    fn jitter(&mut self, amount: f32) -> f32 {
        self.dice = self.dice.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        f32::from((self.dice >> 16) as i16) * amount / 32_768.0
    }

    /// The way this disc is pushed by one that overlaps it.
    fn push_from(&self, other: &Self) -> (f32, f32) {
        let (dx, dy) = (self.at.x - other.at.x, self.at.y - other.at.y);
        let reach = self.radius + other.radius;
        let square = dx * dx + dy * dy;
        if square >= reach * reach || square == 0.0 {
            return (0.0, 0.0);
        }
        let distance = square.sqrt();
        let share = STIFFNESS * (reach - distance) / distance;
        (dx * share, dy * share)
    }
}

impl Agent for Disc {
    fn step(&mut self, state: &mut dyn State) {
        let Some(niche) = state.as_any_mut().downcast_mut::<Niche>() else { return };
        let mut x = self.at.x + self.jitter(niche.jitter);
        let mut y = self.at.y + self.jitter(niche.jitter);
        for other in niche.field.get_neighbors_within_relax_distance(self.at, niche.field.discretization) {
            if other.id != self.id {
                let push = self.push_from(&other);
                x += push.0;
                y += push.1;
            }
        }
        self.at.x = x.clamp(self.radius, niche.side - self.radius);
        self.at.y = y.clamp(self.radius, niche.side - self.radius);
        niche.field.set_object_location(*self, self.at);
    }
}

impl Location2D<Real2D> for Disc {
    fn get_location(self) -> Real2D {
        self.at
    }
    fn set_location(&mut self, at: Real2D) {
        self.at = at;
    }
}

impl Hash for Disc {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

impl PartialEq for Disc {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Disc {}

impl fmt::Display for Disc {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "{}", self.id)
    }
}

/// The box with its discs.
pub struct Niche {
    field: Field2D<Disc>,
    side: f32,
    jitter: f32,
    start: Vec<Disc>,
}

impl Niche {
    /// The discs of a file, not yet scheduled.
    pub fn new(discs: &Discs) -> Self {
        let widest = discs.discs.iter().fold(0.0, |most: f32, disc| most.max(disc[2]));
        let start = discs.discs.iter().zip(0..).map(|(&[x, y, radius], id)| Disc {
            id,
            at: Real2D { x, y },
            radius,
            dice: id.wrapping_mul(2_654_435_769),
        });
        Self {
            field: Field2D::new(discs.side, discs.side, 2.0 * widest, false),
            side: discs.side,
            jitter: discs.jitter,
            start: start.collect(),
        }
    }

    /// The discs as they are now, in the order of the file.
    pub fn discs(&self) -> Discs {
        let mut discs = vec![[0.0; 3]; self.start.len()];
        // After a step the freshly written buffer is the one to read; the other one is empty.
        for disc in self.field.bags.iter().flat_map(|bags| bags.borrow().concat()) {
            discs[disc.id as usize] = [disc.at.x, disc.at.y, disc.radius];
        }
        Discs { side: self.side, jitter: self.jitter, discs }
    }
}

impl State for Niche {
    fn init(&mut self, schedule: &mut Schedule) {
        for disc in &self.start {
            self.field.set_object_location(*disc, disc.at);
            schedule.schedule_repeating(Box::new(*disc), 0.0, 0);
        }
    }
    fn as_any_mut(&mut self) -> &mut dyn Any {
        self
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn as_state_mut(&mut self) -> &mut dyn State {
        self
    }
    fn as_state(&self) -> &dyn State {
        self
    }
    fn reset(&mut self) {}
    fn update(&mut self, _step: u64) {
        self.field.lazy_update();
    }
}
