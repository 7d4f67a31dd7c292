//! Many runs, one for each seed, on two threads.

use std::thread;

use marrow::sim::{AgentId, Command, Setup, Simulation, Size, Stage, TICKS_PER_DAY};

/// Seeds where an outcome must hold for each of many people.
pub const MANY: u64 = 30;
const THREADS: u64 = 2;

/// What a run gives for each seed from 1 on; the order of seeds is not kept.
pub fn each<T: Send>(seeds: u64, run: impl Fn(u64) -> T + Sync) -> Vec<T> {
    let run = &run;
    thread::scope(|scope| {
        let share = |first| (first..=seeds).step_by(THREADS as usize).map(run).collect::<Vec<T>>();
        let threads: Vec<_> = (1..=THREADS).map(|first| scope.spawn(move || share(first))).collect();
        threads.into_iter().flat_map(|thread| thread.join().expect("each run ends well")).collect()
    })
}

/// A small run at its start.
pub fn begin(seed: u64, stage: Stage) -> Simulation {
    Simulation::new(Setup { seed, stage, size: Size::Small, ..Setup::default() })
}

/// A run on a stage four times as large.
pub fn begin_medium(seed: u64, stage: Stage) -> Simulation {
    Simulation::new(Setup { seed, stage, size: Size::Medium, ..Setup::default() })
}

/// The agent with this id.
pub fn agent(id: &str) -> AgentId {
    AgentId::from_id(id).expect("in the catalogue")
}

pub fn give(simulation: &mut Simulation, id: &str) {
    simulation.apply(Command::Give(agent(id)));
}

pub fn play(simulation: &mut Simulation, days: u32) {
    (0..days * TICKS_PER_DAY).for_each(|_| simulation.tick());
}
