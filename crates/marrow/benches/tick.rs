//! Times of the model: `cargo bench -p marrow`. A tick and its snapshot on each size of stage, a copy of a run, and the start.

use divan::{Bencher, black_box};
use marrow::{AgentId, Command, Initializer, Setup, Simulation, Size, Snapshot, Stage};

const SIZES: [Size; 3] = Size::ALL;

fn main() {
    divan::main();
}

/// A week of active myeloma under all agents: everything moves.
fn week(size: Size) -> Simulation {
    let mut run = Simulation::new(Setup { stage: Stage::Active, size, ..Setup::default() });
    AgentId::all().for_each(|agent| run.apply(Command::Give(agent)));
    (0..84).for_each(|_| run.tick());
    run
}

#[divan::bench(args = SIZES)]
fn tick(bencher: Bencher, size: Size) {
    let mut run = week(size);
    bencher.bench_local(|| run.tick());
}

#[divan::bench(args = SIZES)]
fn snapshot(bencher: Bencher, size: Size) {
    let run = week(size);
    let mut snapshot = Snapshot::of(&run);
    bencher.bench_local(|| run.snapshot(black_box(&mut snapshot)));
}

#[divan::bench(args = SIZES)]
fn copy(bencher: Bencher, size: Size) {
    let run = week(size);
    bencher.bench_local(|| black_box(&run).clone());
}

#[divan::bench(args = SIZES)]
fn start(bencher: Bencher, size: Size) {
    let setup = Setup { size, ..Setup::default() };
    bencher.bench_local(|| Initializer::new(black_box(setup)).run());
}
