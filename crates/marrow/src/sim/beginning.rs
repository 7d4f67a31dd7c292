//! A run on its way to its start, so that it can be brought there in short pieces: a page answers in between.

use super::seeding::{come_to_rest, laid_out, settle};
use super::setup::Setup;
use super::simulation::Simulation;
use super::world::World;

/// Steps in which the cells settle before the first tick.
const SETTLING: u32 = 220;

/// Cells that are laid out and settle.
///
/// ```
/// use marrow::sim::{Beginning, Setup, Simulation, Size};
/// let setup = Setup { size: Size::Small, ..Setup::default() };
/// let mut beginning = Beginning::of(setup);
/// while beginning.settle(50) {}
/// assert_eq!(beginning.run().hash(), Simulation::new(setup).hash());
/// ```
#[derive(Clone, Debug)]
pub struct Beginning {
    setup: Setup,
    world: World,
    left: u32,
}

impl Beginning {
    /// The cells of a setup, laid out.
    pub fn of(setup: Setup) -> Self {
        Self { setup, world: laid_out(setup), left: SETTLING }
    }

    /// Lets the cells settle for some steps; says whether there are more to come.
    pub fn settle(&mut self, steps: u32) -> bool {
        let now = steps.min(self.left);
        (0..now).for_each(|_| settle(&mut self.world));
        self.left -= now;
        self.left > 0
    }

    /// The run at its start. Steps that are left are taken at once.
    pub fn run(self) -> Simulation {
        Simulation::from_start(self.setup, self.world())
    }

    pub(crate) fn world(mut self) -> World {
        self.settle(SETTLING);
        come_to_rest(&mut self.world, self.setup);
        self.world
    }
}
