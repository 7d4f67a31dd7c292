//! Command log with checkpoints: a run is its setup and its commands, so any tick of it can be replayed exactly. Checkpoints,
//! which are checkpoints of the simulation, make that quick.

use std::sync::Arc;

use marrow::{AgentId, Command, Simulation, TICKS_PER_DAY};

/// Checkpoints kept. When there are more, every second one goes and the rest are taken half as often.
const MOST_CHECKPOINTS: usize = 24;
/// Ticks between two checkpoints of a young run: ten days.
const FIRST_INTERVAL_TICKS: u64 = 10 * TICKS_PER_DAY as u64;

/// Commands that were given at once, and when. They are undone as a whole.
#[derive(Clone, Debug, PartialEq)]
pub struct LogEntry {
    /// Ticks since the start.
    pub tick: u64,
    /// The commands, in this order.
    pub commands: Vec<Command>,
}

impl LogEntry {
    /// The agents it is about, and whether each was given or stopped.
    pub fn switches(&self) -> impl Iterator<Item = (AgentId, bool)> {
        self.commands.iter().map(|command| match *command {
            Command::Give(agent) => (agent, true),
            Command::Stop(agent) => (agent, false),
        })
    }
}

/// An undone command, and how far the run had come when it was undone.
#[derive(Clone, Debug)]
struct RedoEntry {
    entry: LogEntry,
    tick: u64,
}

/// All commands of a run, checkpoints on its way, and how far it has ever come.
#[derive(Clone, Debug)]
pub struct CommandLog {
    entries: Vec<LogEntry>,
    /// How many of them the simulation has applied.
    applied: usize,
    redo: Vec<RedoEntry>,
    /// Shared: a copy of a run, made to look ahead, has the same past.
    checkpoints: Vec<Arc<Simulation>>,
    interval_ticks: u64,
    end: u64,
}

impl CommandLog {
    /// The log of a run that is at its start.
    pub fn of(simulation: &Simulation) -> Self {
        let checkpoints = vec![Arc::new(simulation.clone())];
        Self {
            entries: Vec::new(),
            applied: 0,
            redo: Vec::new(),
            checkpoints,
            interval_ticks: FIRST_INTERVAL_TICKS,
            end: 0,
        }
    }

    /// The log of a run at its start that will be given these commands, oldest first.
    pub fn planned(simulation: &Simulation, entries: Vec<LogEntry>) -> Self {
        Self { entries, ..Self::of(simulation) }
    }

    /// All commands, oldest first.
    pub fn entries(&self) -> &[LogEntry] {
        &self.entries
    }

    /// The furthest tick it has come to.
    pub const fn end(&self) -> u64 {
        self.end
    }

    /// Whether a command lies before this moment.
    pub const fn can_undo(&self) -> bool {
        self.applied > 0
    }

    /// Whether a command was undone and none was recorded since.
    pub const fn can_redo(&self) -> bool {
        !self.redo.is_empty()
    }

    /// Applies new commands, as one entry. What lay ahead of this moment is dropped, but for what is still planned.
    pub fn record(&mut self, simulation: &mut Simulation, commands: Vec<Command>) {
        self.truncate_after(simulation.ticks());
        self.redo.clear();
        for command in &commands {
            simulation.apply(*command);
        }
        self.entries.insert(self.applied, LogEntry { tick: simulation.ticks(), commands });
        self.applied += 1;
    }

    /// Plays one tick; the commands that were given at this moment are applied again.
    pub fn tick(&mut self, simulation: &mut Simulation) {
        self.apply_due(simulation);
        simulation.tick();
        let now = simulation.ticks();
        self.end = self.end.max(now);
        if now.is_multiple_of(self.interval_ticks)
            && self.checkpoints.last().is_none_or(|last| last.ticks() < now)
        {
            self.add_checkpoint(simulation.clone());
        }
    }

    /// Goes to a tick of this run, back or on.
    pub fn seek(&mut self, simulation: &mut Simulation, tick: u64) {
        self.return_to(simulation, tick);
        while simulation.ticks() < tick {
            self.tick(simulation);
        }
        self.apply_due(simulation);
    }

    /// Goes back to the newest checkpoint before a tick that lies behind; from there the rest of the way is to be played.
    pub fn return_to(&mut self, simulation: &mut Simulation, tick: u64) {
        if tick < simulation.ticks() {
            self.restore(simulation, tick);
        }
    }

    /// Goes back to a tick as it was before any command there, and drops all that came after.
    pub fn rewind(&mut self, simulation: &mut Simulation, tick: u64) {
        self.entries.retain(|entry| entry.tick < tick);
        self.restore(simulation, tick);
        self.seek(simulation, tick);
        self.truncate_after(tick);
        self.redo.clear();
    }

    /// Undoes the last command: the run stands where it was given.
    pub fn undo(&mut self, simulation: &mut Simulation) {
        let Some(last) = self.applied.checked_sub(1) else { return };
        let (entry, tick) = (self.entries[last].clone(), simulation.ticks());
        self.entries.remove(last);
        self.applied = last;
        self.drop_history_ahead();
        // Even where it has not moved on since: an applied command cannot be taken out of it.
        self.restore(simulation, entry.tick);
        self.seek(simulation, entry.tick);
        self.truncate_after(entry.tick);
        self.redo.push(RedoEntry { entry, tick });
    }

    /// Restores the command that was undone last; returns the tick to which the run had come then.
    pub fn redo(&mut self, simulation: &mut Simulation) -> Option<u64> {
        let undone = self.redo.pop()?;
        self.seek(simulation, undone.entry.tick);
        self.truncate_after(undone.entry.tick);
        self.entries.insert(self.applied, undone.entry);
        // At once, even where no tick has to be played again.
        self.apply_due(simulation);
        Some(undone.tick)
    }

    /// Restores the newest checkpoint that is not later than `tick`; the first one is of the start.
    fn restore(&mut self, simulation: &mut Simulation, tick: u64) {
        let newest = self.checkpoints.iter().rev().find(|checkpoint| checkpoint.ticks() <= tick);
        if let Some(checkpoint) = newest {
            simulation.clone_from(&**checkpoint);
            self.applied = self.entries.iter().take_while(|entry| entry.tick < checkpoint.ticks()).count();
        }
    }

    /// Applies what is to be given at this moment; returns whether there was anything.
    pub fn apply_due(&mut self, simulation: &mut Simulation) -> bool {
        let (now, before) = (simulation.ticks(), self.applied);
        while let Some(entry) = self.entries.get(self.applied).filter(|entry| entry.tick <= now) {
            for command in &entry.commands {
                simulation.apply(*command);
            }
            self.applied += 1;
        }
        self.applied > before
    }

    fn truncate_after(&mut self, tick: u64) {
        self.drop_history_ahead();
        self.checkpoints.retain(|checkpoint| checkpoint.ticks() <= tick);
        self.end = tick;
    }

    /// Drops the commands that were applied once and lie ahead now. Where the run has never been they are plans, and stay.
    fn drop_history_ahead(&mut self) {
        let (applied, end) = (self.applied, self.end);
        let mut place = 0;
        self.entries.retain(|entry| {
            place += 1;
            place <= applied || entry.tick > end
        });
    }

    fn add_checkpoint(&mut self, checkpoint: Simulation) {
        self.checkpoints.push(Arc::new(checkpoint));
        if self.checkpoints.len() > MOST_CHECKPOINTS {
            self.interval_ticks *= 2;
            let interval_ticks = self.interval_ticks;
            self.checkpoints.retain(|checkpoint| checkpoint.ticks().is_multiple_of(interval_ticks));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use marrow::{Setup, Size, Stage};

    fn begun() -> (CommandLog, Simulation) {
        let setup = Setup { seed: 5, stage: Stage::Active, size: Size::Small, ..Setup::default() };
        let simulation = Simulation::new(setup);
        (CommandLog::of(&simulation), simulation)
    }

    fn agent(id: &str) -> AgentId {
        AgentId::from_id(id).unwrap()
    }

    fn played(switch_at: &[(u64, Command)], until: u64) -> (CommandLog, Simulation) {
        let (mut log, mut simulation) = begun();
        while simulation.ticks() < until {
            let now = simulation.ticks();
            for (_, command) in switch_at.iter().filter(|(tick, _)| *tick == now) {
                log.record(&mut simulation, vec![*command]);
            }
            log.tick(&mut simulation);
        }
        (log, simulation)
    }

    #[test]
    fn going_back_and_on_again_gives_the_same_run() {
        let switches = [(60, Command::Give(agent("car_t"))), (180, Command::Stop(agent("car_t")))];
        let (mut log, mut simulation) = played(&switches, 300);
        let end = simulation.hash();
        for tick in [0, 59, 60, 61, 150, 180, 299] {
            log.seek(&mut simulation, tick);
            let (_, fresh) = played(&switches, tick);
            assert_eq!(simulation.ticks(), tick);
            if tick != 60 && tick != 180 {
                assert_eq!(simulation.hash(), fresh.hash(), "at tick {tick}");
            }
            log.seek(&mut simulation, 300);
            assert_eq!((simulation.hash(), log.end()), (end, 300), "after tick {tick}");
        }
    }

    #[test]
    fn a_new_command_drops_what_lay_ahead() {
        let (mut log, mut simulation) = played(&[(100, Command::Give(agent("chemo")))], 200);
        log.seek(&mut simulation, 50);
        log.record(&mut simulation, vec![Command::Give(agent("car_t"))]);
        assert_eq!((log.entries().len(), log.end()), (1, 50));
        log.seek(&mut simulation, 200);
        let (_, fresh) = played(&[(50, Command::Give(agent("car_t")))], 200);
        assert_eq!(simulation.hash(), fresh.hash());
    }

    #[test]
    fn undo_stands_where_the_switch_was_thrown_and_redo_where_it_was_undone() {
        let switches = [(30, Command::Give(agent("chemo"))), (90, Command::Give(agent("car_t")))];
        let (mut log, mut simulation) = played(&switches, 130);
        let end = simulation.hash();
        log.undo(&mut simulation);
        assert_eq!((simulation.ticks(), simulation.given()), (90, &[agent("chemo")][..]));
        log.undo(&mut simulation);
        assert_eq!((simulation.ticks(), simulation.given().len(), log.can_undo()), (30, 0, false));
        for _ in 0..2 {
            let tick = log.redo(&mut simulation).unwrap();
            log.seek(&mut simulation, tick);
        }
        assert_eq!((simulation.hash(), log.can_redo(), log.entries().len()), (end, false, 2));
    }

    #[test]
    fn a_long_run_keeps_few_checkpoints() {
        let (mut log, mut simulation) = begun();
        log.interval_ticks = 1;
        log.seek(&mut simulation, 200);
        assert!(log.checkpoints.len() <= MOST_CHECKPOINTS && log.checkpoints[0].ticks() == 0);
        assert_eq!(log.interval_ticks, 16, "each time they were too many, every second one went");
    }

    #[test]
    fn rewind_drops_the_commands_of_its_tick() {
        let (mut log, mut simulation) = played(&[(60, Command::Give(agent("chemo")))], 100);
        log.rewind(&mut simulation, 60);
        assert_eq!((simulation.given().len(), log.entries().len(), log.end()), (0, 0, 60));
    }
}
