//! One run: the simulation, what the picture may see of it, its time line, and the way back.

use std::sync::Arc;

use marrow::sim::{AgentId, CellKind, Command, EventKind, Setup, Simulation, Snapshot, TICKS_PER_DAY};

use super::history::{FirstOccurrence, SwitchMarker, TimeSeries};
use super::past::Past;

/// A run and its past.
pub struct Run {
    setup: Setup,
    at_start: Vec<AgentId>,
    simulation: Simulation,
    snapshot: Snapshot,
    history: Arc<TimeSeries>,
    past: Past,
}

impl Run {
    /// A run at its first tick, with these agents on from the start.
    pub fn new(setup: Setup, at_start: Vec<AgentId>) -> Self {
        Self::of(Simulation::new(setup), at_start)
    }

    /// The run of a simulation that has just begun, with these agents on from the start.
    pub fn of(mut simulation: Simulation, at_start: Vec<AgentId>) -> Self {
        let setup = simulation.setup();
        for agent in &at_start {
            simulation.apply(Command::Give(*agent));
        }
        let (snapshot, past) = (Snapshot::of(&simulation), Past::of(&simulation));
        let mut run = Self { setup, at_start, simulation, snapshot, history: Arc::default(), past };
        run.observe();
        run
    }

    /// Whether it is what [`Self::new`] would make of these: nothing has been played or told.
    pub fn is_new(&self, setup: Setup, at_start: &[AgentId]) -> bool {
        let untouched = self.past.end() == 0 && self.past.told().is_empty() && !self.past.can_redo();
        untouched && self.setup == setup && self.at_start == at_start
    }

    /// The same run from its beginning, without what it was told on its way.
    pub fn again(&self) -> Self {
        self.again_from(self.setup)
    }

    /// A run from another setup, with the same agents on from the start.
    pub fn again_from(&self, setup: Setup) -> Self {
        Self::new(setup, self.at_start.clone())
    }

    /// What it began from.
    pub const fn setup(&self) -> Setup {
        self.setup
    }

    /// The simulation as it stands.
    pub const fn simulation(&self) -> &Simulation {
        &self.simulation
    }

    /// What the picture may see.
    pub const fn snapshot(&self) -> &Snapshot {
        &self.snapshot
    }

    /// Samples, marks and first events.
    pub const fn history(&self) -> &Arc<TimeSeries> {
        &self.history
    }

    /// The way back.
    pub const fn past(&self) -> &Past {
        &self.past
    }

    /// Plays ticks.
    pub fn play(&mut self, ticks: u32) {
        for _ in 0..ticks {
            self.past.tick(&mut self.simulation);
            self.observe();
        }
        if ticks > 0 {
            self.simulation.snapshot(&mut self.snapshot);
        }
    }

    /// Plays on to a tick, as one does where nobody watches.
    pub fn play_to(&mut self, tick: u64) {
        let left = tick.saturating_sub(self.simulation.ticks());
        self.play(u32::try_from(left).unwrap_or(u32::MAX));
    }

    /// Throws a switch; nothing happens if it stands so already.
    pub fn switch(&mut self, agent: AgentId, given: bool) {
        if self.simulation.given().contains(&agent) == given {
            return;
        }
        let command = if given { Command::Give(agent) } else { Command::Stop(agent) };
        self.past.tell(&mut self.simulation, vec![command]);
        self.set_marks();
    }

    /// Has these agents on from now on, and no others. It is one entry of the past: taken back as a whole.
    pub fn set_agents(&mut self, agents: &[AgentId]) {
        let given = self.simulation.given();
        let stop = given.iter().filter(|agent| !agents.contains(agent)).map(|agent| Command::Stop(*agent));
        let give = agents.iter().filter(|agent| !given.contains(agent)).map(|agent| Command::Give(*agent));
        let mut commands: Vec<Command> = stop.collect();
        for command in give {
            if !commands.contains(&command) {
                commands.push(command);
            }
        }
        if !commands.is_empty() {
            self.past.tell(&mut self.simulation, commands);
            self.set_marks();
        }
    }

    /// Goes to a tick of this run.
    pub fn seek(&mut self, tick: u64) {
        let from = self.simulation.ticks();
        self.past.seek(&mut self.simulation, tick.min(self.past.end()));
        if self.simulation.ticks() != from {
            self.simulation.snapshot(&mut self.snapshot);
        }
    }

    /// Goes back to a tick, before anything was told there, and gives up the rest.
    pub fn rewind(&mut self, tick: u64) {
        self.past.rewind(&mut self.simulation, tick);
        self.changed();
    }

    /// Takes the last switch back.
    pub fn undo(&mut self) {
        self.past.undo(&mut self.simulation);
        self.changed();
    }

    /// Throws it again, and plays to where it was taken back.
    pub fn redo(&mut self) {
        if let Some(tick) = self.past.redo(&mut self.simulation) {
            self.changed();
            self.play_to(tick);
            self.set_marks();
        }
    }

    fn changed(&mut self) {
        self.simulation.snapshot(&mut self.snapshot);
        self.set_marks();
        self.observe();
    }

    /// The time line has the marks of what was told, and nothing from beyond the end.
    fn set_marks(&mut self) {
        let day = |tick: u64| tick as f32 / TICKS_PER_DAY as f32;
        let marks = self.past.told().iter().flat_map(|told| {
            let mark = move |(agent, given)| SwitchMarker { day: day(told.tick), agent, given };
            told.switches().map(mark)
        });
        let history = Arc::make_mut(&mut self.history);
        history.forget_after(day(self.past.end()));
        history.set_marks(marks.collect());
    }

    fn observe(&mut self) {
        if !self.simulation.ticks().is_multiple_of(u64::from(TICKS_PER_DAY)) {
            return;
        }
        let day = self.simulation.day();
        let history = Arc::make_mut(&mut self.history);
        history.observe(&self.simulation.readouts(), self.simulation.count(CellKind::CarTCell));
        for agent in AgentId::all() {
            for kind in EventKind::ALL {
                if self.simulation.tally(agent, kind) > 0 {
                    history.first(FirstOccurrence { day, agent, kind });
                }
            }
        }
    }
}
