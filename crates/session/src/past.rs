//! The way back through a run. A run is its setup and what it was told, so any moment of it can be played again exactly;
//! copies of the simulation now and then make that quick.

use marrow::sim::{AgentId, Command, Simulation, TICKS_PER_DAY};

/// Copies kept. When there are more, every second one goes and the rest are taken half as often.
const MOST_COPIES: usize = 24;
/// Ticks between two copies of a young run: ten days.
const FIRST_EVERY: u64 = 10 * TICKS_PER_DAY as u64;

/// What a run was told at once, and when. It is taken back as a whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// Ticks since the start.
    pub tick: u64,
    /// What, in this order.
    pub commands: Vec<Command>,
}

impl Told {
    /// The agents it is about, and whether each was given or stopped.
    pub fn switches(&self) -> impl Iterator<Item = (AgentId, bool)> {
        self.commands.iter().map(|command| match *command {
            Command::Give(agent) => (agent, true),
            Command::Stop(agent) => (agent, false),
        })
    }
}

/// A switch taken back, and how far the run had come when it was.
#[derive(Clone, Debug)]
struct Undone {
    told: Told,
    tick: u64,
}

/// Everything a run was told, copies of it on its way, and how far it has ever come.
#[derive(Clone, Debug)]
pub struct Past {
    told: Vec<Told>,
    /// How many of them the simulation has carried out.
    done: usize,
    undone: Vec<Undone>,
    copies: Vec<Simulation>,
    every: u64,
    end: u64,
}

impl Past {
    /// The past of a run that is at its start.
    pub fn of(simulation: &Simulation) -> Self {
        let copies = vec![simulation.clone()];
        Self { told: Vec::new(), done: 0, undone: Vec::new(), copies, every: FIRST_EVERY, end: 0 }
    }

    /// Everything it was told, oldest first.
    pub fn told(&self) -> &[Told] {
        &self.told
    }

    /// The furthest tick it has come to.
    pub const fn end(&self) -> u64 {
        self.end
    }

    /// Whether a switch lies before this moment.
    pub const fn can_undo(&self) -> bool {
        self.done > 0
    }

    /// Whether a switch was taken back and nothing else was told since.
    pub const fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// Tells the run something new. What lay ahead of this moment is given up.
    pub fn tell(&mut self, simulation: &mut Simulation, commands: Vec<Command>) {
        self.forget_after(simulation.ticks());
        self.undone.clear();
        for command in &commands {
            simulation.apply(*command);
        }
        self.told.push(Told { tick: simulation.ticks(), commands });
        self.done = self.told.len();
    }

    /// Plays one tick; what the run was told at this moment when it was first played, it is told again.
    pub fn tick(&mut self, simulation: &mut Simulation) {
        self.catch_up(simulation);
        simulation.tick();
        let now = simulation.ticks();
        self.end = self.end.max(now);
        if now.is_multiple_of(self.every) && self.copies.last().is_none_or(|last| last.ticks() < now) {
            self.keep(simulation.clone());
        }
    }

    /// Goes to a tick of this run, back or on.
    pub fn seek(&mut self, simulation: &mut Simulation, tick: u64) {
        if tick < simulation.ticks() {
            self.go_back(simulation, tick);
        }
        while simulation.ticks() < tick {
            self.tick(simulation);
        }
        self.catch_up(simulation);
    }

    /// Goes back to a tick as it was before anything was told there, and gives up all that came after.
    pub fn rewind(&mut self, simulation: &mut Simulation, tick: u64) {
        self.told.retain(|told| told.tick < tick);
        self.go_back(simulation, tick);
        self.seek(simulation, tick);
        self.forget_after(tick);
        self.undone.clear();
    }

    /// Takes the last switch back: the run stands where it was thrown.
    pub fn undo(&mut self, simulation: &mut Simulation) {
        let Some(last) = self.done.checked_sub(1) else { return };
        let (told, tick) = (self.told[last].clone(), simulation.ticks());
        self.told.truncate(last);
        self.done = last;
        // Even where it has not moved on since: what it was told cannot be taken out of it.
        self.go_back(simulation, told.tick);
        self.seek(simulation, told.tick);
        self.forget_after(told.tick);
        self.undone.push(Undone { told, tick });
    }

    /// Puts the switch back that was taken back last; says to which tick the run had come then.
    pub fn redo(&mut self, simulation: &mut Simulation) -> Option<u64> {
        let undone = self.undone.pop()?;
        self.seek(simulation, undone.told.tick);
        self.forget_after(undone.told.tick);
        self.told.push(undone.told);
        // At once, even where no tick has to be played again.
        self.catch_up(simulation);
        Some(undone.tick)
    }

    /// The newest copy that is not later than `tick`; the first one is of the start.
    fn go_back(&mut self, simulation: &mut Simulation, tick: u64) {
        let newest = self.copies.iter().rev().find(|copy| copy.ticks() <= tick);
        if let Some(copy) = newest {
            simulation.clone_from(copy);
            self.done = self.told.iter().take_while(|told| told.tick < copy.ticks()).count();
        }
    }

    fn catch_up(&mut self, simulation: &mut Simulation) {
        let now = simulation.ticks();
        while let Some(told) = self.told.get(self.done).filter(|told| told.tick <= now) {
            for command in &told.commands {
                simulation.apply(*command);
            }
            self.done += 1;
        }
    }

    fn forget_after(&mut self, tick: u64) {
        self.told.truncate(self.done);
        self.copies.retain(|copy| copy.ticks() <= tick);
        self.end = tick;
    }

    fn keep(&mut self, copy: Simulation) {
        self.copies.push(copy);
        if self.copies.len() > MOST_COPIES {
            self.every *= 2;
            let every = self.every;
            self.copies.retain(|copy| copy.ticks().is_multiple_of(every));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use marrow::sim::{Setup, Size, Stage};

    fn begun() -> (Past, Simulation) {
        let setup = Setup { seed: 5, stage: Stage::Active, size: Size::Small, ..Setup::default() };
        let simulation = Simulation::new(setup);
        (Past::of(&simulation), simulation)
    }

    fn agent(id: &str) -> AgentId {
        AgentId::from_id(id).unwrap()
    }

    fn played(switch_at: &[(u64, Command)], until: u64) -> (Past, Simulation) {
        let (mut past, mut simulation) = begun();
        while simulation.ticks() < until {
            let now = simulation.ticks();
            for (_, command) in switch_at.iter().filter(|(tick, _)| *tick == now) {
                past.tell(&mut simulation, vec![*command]);
            }
            past.tick(&mut simulation);
        }
        (past, simulation)
    }

    #[test]
    fn going_back_and_on_again_gives_the_same_run() {
        let switches = [(60, Command::Give(agent("car_t"))), (180, Command::Stop(agent("car_t")))];
        let (mut past, mut simulation) = played(&switches, 300);
        let end = simulation.hash();
        for tick in [0, 59, 60, 61, 150, 180, 299] {
            past.seek(&mut simulation, tick);
            let (_, fresh) = played(&switches, tick);
            assert_eq!(simulation.ticks(), tick);
            if tick != 60 && tick != 180 {
                assert_eq!(simulation.hash(), fresh.hash(), "at tick {tick}");
            }
            past.seek(&mut simulation, 300);
            assert_eq!((simulation.hash(), past.end()), (end, 300), "after tick {tick}");
        }
    }

    #[test]
    fn something_new_gives_up_what_lay_ahead() {
        let (mut past, mut simulation) = played(&[(100, Command::Give(agent("chemo")))], 200);
        past.seek(&mut simulation, 50);
        past.tell(&mut simulation, vec![Command::Give(agent("car_t"))]);
        assert_eq!((past.told().len(), past.end()), (1, 50));
        past.seek(&mut simulation, 200);
        let (_, fresh) = played(&[(50, Command::Give(agent("car_t")))], 200);
        assert_eq!(simulation.hash(), fresh.hash());
    }

    #[test]
    fn undo_stands_where_the_switch_was_thrown_and_redo_where_it_was_undone() {
        let switches = [(30, Command::Give(agent("chemo"))), (90, Command::Give(agent("car_t")))];
        let (mut past, mut simulation) = played(&switches, 130);
        let end = simulation.hash();
        past.undo(&mut simulation);
        assert_eq!((simulation.ticks(), simulation.given()), (90, &[agent("chemo")][..]));
        past.undo(&mut simulation);
        assert_eq!((simulation.ticks(), simulation.given().len(), past.can_undo()), (30, 0, false));
        for _ in 0..2 {
            let tick = past.redo(&mut simulation).unwrap();
            past.seek(&mut simulation, tick);
        }
        assert_eq!((simulation.hash(), past.can_redo(), past.told().len()), (end, false, 2));
    }

    #[test]
    fn a_long_run_keeps_few_copies() {
        let (past, _) = played(&[], 8_000);
        assert!(past.copies.len() <= MOST_COPIES && past.copies[0].ticks() == 0);
    }

    #[test]
    fn rewind_forgets_what_was_told_there() {
        let (mut past, mut simulation) = played(&[(60, Command::Give(agent("chemo")))], 100);
        past.rewind(&mut simulation, 60);
        assert_eq!((simulation.given().len(), past.told().len(), past.end()), (0, 0, 60));
    }
}
