//! Test support: how runs begin and go on, how many runs a property test plays, and what only a full run plays.
#![allow(dead_code, reason = "each test takes what it needs")]
#![allow(clippy::expect_used, reason = "an unknown agent fails the test")]

use marrow::{AgentId, Command, Setup, Simulation, Size, Stage, TICKS_PER_DAY};
use proptest::prelude::ProptestConfig;
use proptest::test_runner::RngSeed;

/// A small run at its start.
pub fn begin(seed: u64, stage: Stage) -> Simulation {
    begin_sized(seed, stage, Size::Small)
}

/// A run of any size at its start.
pub fn begin_sized(seed: u64, stage: Stage, size: Size) -> Simulation {
    Simulation::new(Setup { seed, stage, size, ..Setup::default() })
}

/// The agent with this id.
pub fn agent(id: &str) -> AgentId {
    AgentId::from_id(id).expect("in the catalogue")
}

/// Switches an agent on.
pub fn give(simulation: &mut Simulation, id: &str) {
    simulation.apply(Command::Give(agent(id)));
}

/// Plays whole days.
pub fn play(simulation: &mut Simulation, days: u32) {
    (0..days * TICKS_PER_DAY).for_each(|_| simulation.tick());
}

/// Whether the environment asks for the full run (`MARROW_FULL=1`).
pub fn is_full() -> bool {
    std::env::var_os("MARROW_FULL").is_some_and(|value| value == "1")
}

/// The usual extent of a test, or that of the full run where it is asked for; says what was left out.
pub fn extent<T: std::fmt::Debug>(what: &str, usual: T, full: T) -> T {
    if is_full() {
        return full;
    }
    println!("reduced: {what}: {usual:?}; MARROW_FULL=1 plays {full:?}");
    usual
}

/// So many cases, more in the full run, the same each time, so that a failure is never met by chance only; others where the
/// environment asks for them by `PROPTEST_CASES` and `PROPTEST_RNG_SEED`.
pub fn cases(usual: u32, full: u32) -> ProptestConfig {
    let mut config = ProptestConfig::default();
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = extent("random runs", usual, full);
    }
    if config.rng_seed == RngSeed::Random {
        config.rng_seed = RngSeed::Fixed(7);
    }
    ProptestConfig { failure_persistence: None, ..config }
}
