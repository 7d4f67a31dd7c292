//! Times of the model: `cargo bench -p marrow`. A tick and its snapshot on each size of stage, a copy of a run,
//! the start, and virtual people: how many a second, each for twelve months.

use core::cell::Cell;

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use marrow::trial::{Arm, ArmTreatment, Cohort, PersonRun};
use marrow::{AgentId, Command, Initializer, Setting, Setup, Simulation, Size, Snapshot, Stage};

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

/// Treatments of a virtual person: one that nearly everybody has for the whole year, and two that many things follow from.
const ARMS: [&str; 3] = ["antibody imid steroid", "bispecific:bcma", "car_t"];

/// A new person each time, followed for twelve months; who progresses is played on by the next ones until a year is full.
#[divan::bench(args = ARMS, sample_count = 20, sample_size = 1)]
fn person_year(bencher: Bencher, given: &str) {
    let given = given.split(' ').filter_map(|one| ArmTreatment::parse(one).ok()).collect();
    let (arm, cohort) = (Arm::new(given, 12), Cohort::of(Setting::NewlyDiagnosedEligible));
    let next = Cell::new(0);
    bencher.counter(ItemsCount::new(1_u32)).bench_local(|| {
        let mut days = 0;
        while days < arm.days {
            next.set(next.get() + 1);
            let mut person = PersonRun::new(&arm, &cohort, 1, next.get());
            person.advance(arm.days - days);
            days += person.result().days.max(1);
        }
    });
}
