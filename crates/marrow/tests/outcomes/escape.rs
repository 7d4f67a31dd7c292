//! Escape: nothing is scripted, and what binds another target still works.

use marrow::{CellKind, CellView, Simulation, Size, Snapshot, Stage, Target};

use super::outcome::{Outcome, SEEDS_OF_A_FULL_RUN, every, mean, seeds_asked_for};
use super::statistics::{above, below, within};
use super::support::{begin, begin_sized, give, play};

/// Myeloma cells, and those of them that show no BCMA.
fn clone_and_negative(simulation: &Simulation) -> (f64, f64) {
    let snapshot = Snapshot::of(simulation);
    let clone = || snapshot.cells.iter().filter(|cell| cell.kind == CellKind::MyelomaCell);
    let lacks = |cell: &&CellView| cell.antigen[Target::Bcma as usize] == 0.0;
    (clone().count() as f64, clone().filter(lacks).count() as f64)
}

/// Share of the myeloma cells that show no BCMA.
fn negative(simulation: &Simulation) -> f64 {
    let (whole, negative) = clone_and_negative(simulation);
    negative / whole.max(1.0)
}

fn a_clone_without_bcma(seed: u64) -> Vec<f64> {
    // One in a hundred is three cells of a small stage: what becomes of so few is chance.
    let mut simulation = begin_sized(seed, Stage::Active, Size::Medium);
    simulation.seed_antigen_negative(Target::Bcma, 0.01);
    let at_first = negative(&simulation);
    give(&mut simulation, "car_t");
    play(&mut simulation, 60);
    let (low, few) = (f64::from(simulation.count(CellKind::MyelomaCell)), clone_and_negative(&simulation).1);
    play(&mut simulation, 240);
    let (back, many) =
        (f64::from(simulation.count(CellKind::MyelomaCell)), clone_and_negative(&simulation).1);
    let share = negative(&simulation);
    give(&mut simulation, "bispecific:gprc5d");
    play(&mut simulation, 120);
    let left = f64::from(simulation.count(CellKind::MyelomaCell));
    let doublings = (many / few.max(1.0)).log2();
    vec![at_first, (back / low.max(1.0)).log2(), share, left / back, doublings]
}

fn an_untreated_clone_without_bcma(seed: u64) -> Vec<f64> {
    let mut simulation = begin(seed, Stage::Active);
    simulation.seed_antigen_negative(Target::Bcma, 0.10);
    play(&mut simulation, 300);
    vec![negative(&simulation)]
}

/// Mean density of a flag on the myeloma cells, usual = 1.
fn density(simulation: &Simulation, target: Target) -> f64 {
    let snapshot = Snapshot::of(simulation);
    let clone = || snapshot.cells.iter().filter(|cell| cell.kind == CellKind::MyelomaCell);
    clone().map(|cell| f64::from(cell.antigen[target as usize])).sum::<f64>() / clone().count().max(1) as f64
}

fn what_is_left_by_the_conjugate(seed: u64) -> Vec<f64> {
    let (mut given, mut plain) = (begin(seed, Stage::Active), begin(seed, Stage::Active));
    give(&mut given, "adc");
    play(&mut given, 120);
    play(&mut plain, 120);
    [Target::Bcma, Target::Gprc5d].map(|flag| density(&given, flag) / density(&plain, flag)).into()
}

pub fn outcomes() -> Vec<Outcome> {
    let mut takes_over = vec![
        every("esc-01", "share without BCMA at first", below(0.02)),
        mean("esc-01", "doublings of the clone in 240 days", above(3_f64.log2())),
        mean("esc-01", "share without BCMA of what grew back", above(0.5)),
        mean("bsp-06", "share left by the GPRC5D bispecific", below(0.1)),
    ];
    let in_full = seeds_asked_for() >= SEEDS_OF_A_FULL_RUN;
    if in_full {
        takes_over.push(mean(
            "bio-09",
            "doublings without BCMA in 240 days",
            within(240.0 / 75.0, 240.0 / 15.0),
        ));
    }
    let untreated = vec![mean("esc-01", "share without BCMA after 300 days", within(0.06, 0.14))];
    let conjugate = vec![
        mean("esc-01", "BCMA of those left, untreated = 1", below(0.85)),
        mean("esc-01", "GPRC5D of those left, untreated = 1", within(0.9, 1.1)),
    ];
    vec![
        Outcome::new(
            "a_bcma_negative_clone_takes_over_under_car_t_cells_and_a_gprc5d_bispecific_clears_it",
            // The clone doubles in 66 days, a standard deviation of one run from the bound of 75: that takes many runs.
            if in_full { 60 } else { 14 },
            takes_over,
            a_clone_without_bcma,
        ),
        Outcome::new(
            "the_negative_clone_has_no_advantage_without_treatment",
            36,
            untreated,
            an_untreated_clone_without_bcma,
        ),
        Outcome::new(
            "under_a_treatment_against_bcma_the_cells_that_show_little_of_it_are_left_and_of_no_other_flag",
            16,
            conjugate,
            what_is_left_by_the_conjugate,
        ),
    ]
}
