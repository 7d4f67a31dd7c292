//! Simulation run: the simulation, its newest snapshot, its time series, and the command log that leads back.

use std::sync::Arc;

use marrow::{AgentId, CellKind, Command, EventKind, Setup, Simulation, Snapshot, TICKS_PER_DAY};
use story::player::RunStart;

use crate::command_log::CommandLog;
use crate::settings::TherapyPlan;
use crate::time_series::{FirstOccurrence, SwitchMarker, TimeSeries};

/// A run of the simulation.
#[derive(Clone)]
pub struct SimulationRun {
    setup: Setup,
    initial_agents: Vec<AgentId>,
    simulation: Simulation,
    snapshot: Snapshot,
    time_series: Arc<TimeSeries>,
    log: CommandLog,
}

impl SimulationRun {
    /// A run at its first tick, with these agents on from the start.
    pub fn new(setup: Setup, initial_agents: Vec<AgentId>) -> Self {
        Self::of(Simulation::new(setup), initial_agents)
    }

    /// The run of a simulation at its first tick, with these agents on from the start.
    pub fn of(mut simulation: Simulation, initial_agents: Vec<AgentId>) -> Self {
        let setup = simulation.setup();
        for agent in &initial_agents {
            simulation.apply(Command::Give(*agent));
        }
        let (snapshot, log) = (Snapshot::of(&simulation), CommandLog::of(&simulation));
        let mut time_series = TimeSeries::default();
        time_series.set_from_start(initial_agents.clone());
        let time_series = Arc::new(time_series);
        let mut run = Self { setup, initial_agents, simulation, snapshot, time_series, log };
        run.record_sample();
        run
    }

    /// A run at its first tick that is given all of a plan.
    pub fn planned(setup: Setup, plan: &TherapyPlan) -> Self {
        let mut run = Self::new(setup, plan.initial());
        run.follow_plan(plan);
        run
    }

    /// Will be given what a plan says to switch after the start. It must be at its start.
    pub fn follow_plan(&mut self, plan: &TherapyPlan) {
        self.log = CommandLog::planned(&self.simulation, plan.log());
        self.log.apply_due(&mut self.simulation);
        self.update_markers();
    }

    /// What it began with, was given since, and will be.
    pub fn plan(&self) -> TherapyPlan {
        TherapyPlan::of_run(&self.initial_agents, self.log.entries())
    }

    /// Whether it is what [`Self::new`] would make of these: nothing was played, no command given.
    pub fn is_pristine(&self, start: &RunStart) -> bool {
        let untouched = self.log.end() == 0 && self.log.entries().is_empty() && !self.log.can_redo();
        untouched && self.setup == start.setup && self.initial_agents == start.agents
    }

    /// The same run from its beginning, without the commands of its way.
    pub fn restarted(&self) -> Self {
        self.restarted_with(self.setup)
    }

    /// A run from another setup, with the same agents on from the start.
    pub fn restarted_with(&self, setup: Setup) -> Self {
        Self::new(setup, self.initial_agents.clone())
    }

    /// What it began from.
    pub const fn setup(&self) -> Setup {
        self.setup
    }

    /// The simulation as it is now.
    pub const fn simulation(&self) -> &Simulation {
        &self.simulation
    }

    /// What the picture may see.
    pub const fn snapshot(&self) -> &Snapshot {
        &self.snapshot
    }

    /// Samples, switch markers and first occurrences.
    pub const fn time_series(&self) -> &Arc<TimeSeries> {
        &self.time_series
    }

    /// Its commands.
    pub const fn log(&self) -> &CommandLog {
        &self.log
    }

    /// Plays ticks. The snapshot is then the model's, cell by cell.
    pub fn play(&mut self, ticks: u32) {
        self.play_until(ticks, &mut |_| false);
    }

    /// Plays so many ticks at most: no farther than to the first tick that is the one. Returns whether it was reached.
    pub fn play_until(&mut self, ticks: u32, is_it: &mut dyn FnMut(&Simulation) -> bool) -> bool {
        let mut is_reached = false;
        let from = self.simulation.ticks();
        while !is_reached && self.simulation.ticks() - from < u64::from(ticks) {
            self.log.tick(&mut self.simulation);
            self.record_sample();
            if self.log.apply_due(&mut self.simulation) {
                self.update_markers();
            }
            is_reached = is_it(&self.simulation);
        }
        if self.simulation.ticks() != from {
            self.simulation.snapshot(&mut self.snapshot);
        }
        is_reached
    }

    /// Plays on to a tick, so many at most; returns how many are left of them once it is there.
    pub fn play_towards(&mut self, tick: u64, ticks: u32) -> Option<u32> {
        let way = tick.saturating_sub(self.simulation.ticks());
        let left = u32::try_from(way).ok().and_then(|way| ticks.checked_sub(way));
        self.play(ticks - left.unwrap_or(0));
        left
    }

    /// Plays on to a tick, where nobody watches.
    pub fn play_to(&mut self, tick: u64) {
        let left = tick.saturating_sub(self.simulation.ticks());
        self.play(u32::try_from(left).unwrap_or(u32::MAX));
    }

    /// Switches an agent; nothing happens if it is so already.
    pub fn switch(&mut self, agent: AgentId, on: bool) {
        if self.simulation.given().contains(&agent) == on {
            return;
        }
        let command = if on { Command::Give(agent) } else { Command::Stop(agent) };
        self.log.record(&mut self.simulation, vec![command]);
        self.update_markers();
    }

    /// Has these agents on from now on, and no others. It is one entry of the log: undone as a whole.
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
            self.log.record(&mut self.simulation, commands);
            self.update_markers();
        }
    }

    /// Goes back to the newest checkpoint before a tick that lies behind; [`Self::play`] leads on to it.
    pub fn return_to(&mut self, tick: u64) {
        let from = self.simulation.ticks();
        self.log.return_to(&mut self.simulation, tick);
        if self.simulation.ticks() != from {
            self.log.apply_due(&mut self.simulation);
            self.simulation.snapshot(&mut self.snapshot);
        }
    }

    /// Goes back to a tick, before any command there, and drops the rest.
    pub fn rewind(&mut self, tick: u64) {
        self.log.rewind(&mut self.simulation, tick);
        self.refresh();
    }

    /// Undoes the last switch.
    pub fn undo(&mut self) {
        self.log.undo(&mut self.simulation);
        self.refresh();
    }

    /// Redoes it, and plays to where it was undone.
    pub fn redo(&mut self) {
        if let Some(tick) = self.log.redo(&mut self.simulation) {
            self.refresh();
            self.play_to(tick);
            self.update_markers();
        }
    }

    fn refresh(&mut self) {
        self.simulation.snapshot(&mut self.snapshot);
        self.update_markers();
        self.record_sample();
    }

    /// The time line has the markers of the log, and nothing from beyond its end: what is planned is not there yet.
    fn update_markers(&mut self) {
        let day = |tick: u64| tick as f32 / TICKS_PER_DAY as f32;
        let end = self.log.end();
        let reached = self.log.entries().iter().filter(|entry| entry.tick <= end);
        let markers = reached.flat_map(|entry| {
            let marker = move |(agent, given)| SwitchMarker { day: day(entry.tick), agent, given };
            entry.switches().map(marker)
        });
        let series = Arc::make_mut(&mut self.time_series);
        series.truncate_after(day(self.log.end()));
        series.set_markers(markers.collect());
    }

    fn record_sample(&mut self) {
        if !self.simulation.ticks().is_multiple_of(u64::from(TICKS_PER_DAY)) {
            return;
        }
        let day = self.simulation.day();
        let series = Arc::make_mut(&mut self.time_series);
        series.record(&self.simulation.readouts(), self.simulation.count(CellKind::CarTCell));
        for agent in AgentId::all() {
            for kind in EventKind::ALL {
                if self.simulation.tally(agent, kind) > 0 {
                    series.record_first(FirstOccurrence { day, agent, kind });
                }
            }
        }
    }
}
