//! A run on its way to its start, so that it can be brought there in short pieces: a page answers in between.

use crate::entities::niche::Extent;
use crate::entities::person::Person;
use crate::initialization::seeding::{finish, layout, relax};
use crate::parameter::parameters;
use crate::setup::Setup;
use crate::state::World;

parameters! {
    /// Steps in which the cells settle before the first tick. Chosen: nothing overlaps then.
    SETTLING: u32 = 220, "1", "chosen";
}

/// Cells that are laid out and settle.
///
/// ```
/// use marrow::{Initializer, Setup, Simulation, Size};
/// let setup = Setup { size: Size::Small, ..Setup::default() };
/// let mut initializer = Initializer::new(setup);
/// while initializer.relax(50) {}
/// assert_eq!(initializer.run().hash(), Simulation::new(setup).hash());
/// ```
#[derive(Clone, Debug)]
pub struct Initializer {
    setup: Setup,
    world: World,
    left: u32,
}

impl Initializer {
    /// The cells of a setup, laid out.
    pub fn new(setup: Setup) -> Self {
        Self::on_stage(setup, Person::AVERAGE)
    }

    /// The niche of a virtual person as it is shown, laid out: of the size of the setup.
    pub(crate) fn on_stage(setup: Setup, person: Person) -> Self {
        let extent = Extent::of_stage(setup.size);
        Self { setup, world: layout(setup, &extent, person), left: SETTLING }
    }

    /// The niche of a virtual person, laid out. The size of the setup is left aside: it is of its own size.
    pub(crate) fn of_person(setup: Setup, person: Person) -> Self {
        Self { setup, world: layout(setup, &Extent::of_person(), person), left: SETTLING }
    }

    /// Lets the cells settle for some steps; says whether there are more to come.
    pub fn relax(&mut self, steps: u32) -> bool {
        let now = steps.min(self.left);
        (0..now).for_each(|_| relax(&mut self.world));
        self.left -= now;
        self.left > 0
    }

    pub(crate) const fn setup(&self) -> Setup {
        self.setup
    }

    pub(crate) fn into_world(mut self) -> World {
        self.relax(SETTLING);
        finish(&mut self.world, self.setup);
        self.world
    }
}
