//! Public face of the model: create, tick, command, observe.

use core::hash::Hasher;

use crate::entities::cell::CellKind;
use crate::entities::ids::AgentId;
use crate::initialization::Initializer;
use crate::observation::capture;
use crate::observation::event::EventKind;
use crate::observation::readouts::Readouts;
use crate::observation::response::Response;
use crate::observation::snapshot::Snapshot;
use crate::schedule;
use crate::setup::Setup;
use crate::state::World;
use crate::state_hasher::StateHasher;
use crate::submodels::therapy::side_effect::SideEffect;

/// Commands accepted between ticks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Starts an agent; no effect if it is on.
    Give(AgentId),
    /// Stops dosing; the drug decays by its half-life.
    Stop(AgentId),
}

/// One run.
///
/// ```
/// use marrow::{AgentId, CellKind, Command, Setup, Simulation, Size, Stage, TICKS_PER_DAY};
/// let mut run = Simulation::new(Setup { stage: Stage::Active, size: Size::Small, ..Setup::default() });
/// let myeloma_cells = run.count(CellKind::MyelomaCell);
/// let agent = AgentId::from_id("bispecific:bcma").ok_or("it is in the catalogue")?;
/// run.apply(Command::Give(agent));
/// (0..30 * TICKS_PER_DAY).for_each(|_| run.tick());
/// assert_eq!((run.day(), run.given()), (30.0, &[agent][..]));
/// assert!(run.count(CellKind::MyelomaCell) < myeloma_cells);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug)]
pub struct Simulation {
    setup: Setup,
    pub(crate) world: World,
    given: Vec<AgentId>,
}

impl Simulation {
    /// A run at its start.
    pub fn new(setup: Setup) -> Self {
        Initializer::new(setup).run()
    }

    /// The setup of the run.
    pub const fn setup(&self) -> Setup {
        self.setup
    }

    /// One tick of model time ([`crate::TICK_HOURS`]).
    pub fn tick(&mut self) {
        schedule::tick(&mut self.world);
    }

    /// Carries out a command; it acts from the next tick on.
    pub fn apply(&mut self, command: Command) {
        match command {
            Command::Give(agent) => self.give(agent),
            Command::Stop(agent) => self.world.dosing[agent.index()].stop(),
        }
        self.given.clear();
        self.given.extend(AgentId::all().filter(|agent| self.world.dosing[agent.index()].on));
    }

    /// A line of treatment begins today, whether or not anything is given yet: the response is scored from here on.
    pub(crate) fn begin_line(&mut self) {
        self.world.response.given(self.world.tick, self.world.labs());
    }

    /// Where the person stands now, and the best response of this line of treatment.
    pub(crate) fn response(&self) -> (Response, Response) {
        (self.world.response.standing(), self.world.response.best())
    }

    /// The M-protein by which the response is scored, that on the first day of treatment = 1; nothing where it cannot be measured.
    pub fn m_protein_share(&self) -> Option<f32> {
        self.world.response.share_of_baseline(self.world.labs())
    }

    /// Myeloma cells per counted cell of the marrow, far below one cell of the niche too.
    pub(crate) fn clone_fraction(&self) -> f32 {
        self.world.census.myeloma / self.world.census.counted().max(1.0)
    }

    fn give(&mut self, agent: AgentId) {
        if !self.world.dosing[agent.index()].on {
            self.world.response.given(self.world.tick, self.world.labs());
        }
        self.world.dosing[agent.index()].give(self.world.tick);
    }

    /// Ticks since the start.
    pub const fn ticks(&self) -> u64 {
        self.world.tick
    }

    /// Model days since the start.
    pub fn day(&self) -> f32 {
        capture::day(&self.world)
    }

    /// The agents that are on, in the order of the catalogue.
    pub fn given(&self) -> &[AgentId] {
        &self.given
    }

    /// How much of a drug is in the niche; 1 right after a first full dose. Always 0 for living cells.
    pub fn drug_level(&self, agent: AgentId) -> f32 {
        self.world.dosing[agent.index()].level
    }

    /// Whether a dose of a drug came in at this tick, or living cells that it gives back have begun to come.
    pub fn is_dosed(&self, agent: AgentId) -> bool {
        let dosing = &self.world.dosing[agent.index()];
        dosing.dose_now > 0.0 || dosing.infused > 0
    }

    /// How often a step of an agent's mechanism happened since the start. With no agent: how often it happened by itself.
    pub fn tally(&self, agent: impl Into<Option<AgentId>>, kind: EventKind) -> u32 {
        self.world.events.count(agent.into(), kind)
    }

    /// Living cells of a kind in the marrow, outside the vessels.
    pub const fn count(&self, kind: CellKind) -> u32 {
        self.world.census.marrow[kind as usize]
    }

    /// How strong a side effect is, 0 none to 1 as strong as it gets.
    pub fn side_effect(&self, effect: SideEffect) -> f32 {
        self.world.side_effects.of(effect)
    }

    /// BCMA afloat, which soaks up drugs that bind BCMA; 1 in usual active myeloma.
    pub fn soluble_bcma(&self) -> f32 {
        self.world.environment.soluble_bcma
    }

    /// Cells of a kind that a treatment killed since the start.
    pub const fn harmed(&self, kind: CellKind) -> u32 {
        self.world.events.killed(kind)
    }

    /// The state in a few numbers.
    pub fn readouts(&self) -> Readouts {
        capture::readouts(&self.world)
    }

    /// Writes the observable state; does not allocate once the snapshot has held as many cells.
    pub fn snapshot(&self, into: &mut Snapshot) {
        capture::snapshot(&self.world, into);
    }

    /// Hash of the state: equal states have equal hashes.
    pub fn hash(&self) -> u64 {
        let mut hasher = StateHasher::new();
        self.world.hash_into(&mut hasher);
        hasher.finish()
    }
}

impl Snapshot {
    /// A snapshot of a run as it is now.
    pub fn of(simulation: &Simulation) -> Self {
        let mut snapshot = Self::empty();
        simulation.snapshot(&mut snapshot);
        snapshot
    }
}

impl Initializer {
    /// The run at tick 0; performs any remaining relaxation steps.
    pub fn run(self) -> Simulation {
        let setup = self.setup();
        Simulation { setup, world: self.into_world(), given: Vec::with_capacity(AgentId::COUNT) }
    }
}
