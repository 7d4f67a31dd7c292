//! Escape: nothing is scripted, and what binds another target still works.

use marrow::sim::{CellKind, CellView, Simulation, Snapshot, Stage, Target};

use super::seeds::{MANY, begin, begin_medium, each, give, play};

/// Myeloma cells that show no BCMA.
fn negative_cells(simulation: &Simulation) -> f32 {
    let lacks =
        |cell: &&CellView| cell.kind == CellKind::MyelomaCell && cell.antigen[Target::Bcma as usize] == 0.0;
    Snapshot::of(simulation).cells.iter().filter(lacks).count() as f32
}

/// Share of the myeloma cells that show no BCMA.
fn negative(simulation: &Simulation) -> f32 {
    let clone = |cell: &&CellView| cell.kind == CellKind::MyelomaCell;
    let whole = Snapshot::of(simulation).cells.iter().filter(clone).count();
    negative_cells(simulation) / whole.max(1) as f32
}

#[test]
fn a_bcma_negative_clone_takes_over_under_car_t_cells_and_a_gprc5d_bispecific_clears_it() {
    // One in a hundred is three cells of a small stage: what becomes of so few is chance.
    let mut doublings = each(MANY, |seed| {
        let mut simulation = begin_medium(seed, Stage::Active);
        simulation.seed_antigen_negative(Target::Bcma, 0.01);
        assert!(negative(&simulation) < 0.02, "seed {seed}");
        give(&mut simulation, "car_t");
        play(&mut simulation, 60);
        let (low, few) = (simulation.count(CellKind::MyelomaCell), negative_cells(&simulation));
        play(&mut simulation, 240);
        let (back, many) = (simulation.count(CellKind::MyelomaCell), negative_cells(&simulation));
        assert!(back > 3 * low, "seed {seed}: {low}, then {back}");
        assert!(negative(&simulation) > 0.5, "seed {seed}: {} without BCMA", negative(&simulation));
        give(&mut simulation, "bispecific:gprc5d");
        play(&mut simulation, 120);
        let left = simulation.count(CellKind::MyelomaCell);
        assert!(left * 10 < back, "seed {seed}: {left} of {back} are left");
        240.0 / (many / few).log2()
    });
    doublings.sort_by(f32::total_cmp);
    let median = doublings[doublings.len() / 2];
    assert!((15.0..=75.0).contains(&median), "the clone doubles in {median} days: {doublings:?}");
}

#[test]
fn the_negative_clone_has_no_advantage_without_treatment() {
    let shares = each(MANY, |seed| {
        let mut simulation = begin(seed, Stage::Active);
        simulation.seed_antigen_negative(Target::Bcma, 0.10);
        play(&mut simulation, 300);
        negative(&simulation)
    });
    let mean = shares.iter().sum::<f32>() / shares.len() as f32;
    assert!((0.06..=0.14).contains(&mean), "{mean}");
}

/// Mean density of a flag on the myeloma cells, usual = 1.
fn density(simulation: &Simulation, target: Target) -> f32 {
    let snapshot = Snapshot::of(simulation);
    let clone = || snapshot.cells.iter().filter(|cell| cell.kind == CellKind::MyelomaCell);
    clone().map(|cell| cell.antigen[target as usize]).sum::<f32>() / clone().count().max(1) as f32
}

#[test]
fn under_a_treatment_against_bcma_the_cells_that_show_little_of_it_are_left_and_of_no_other_flag() {
    let shown = each(MANY, |seed| {
        let (mut given, mut plain) = (begin(seed, Stage::Active), begin(seed, Stage::Active));
        give(&mut given, "adc");
        play(&mut given, 120);
        play(&mut plain, 120);
        [Target::Bcma, Target::Gprc5d].map(|flag| density(&given, flag) / density(&plain, flag))
    });
    let [bcma, gprc5d] = [0, 1].map(|flag| shown.iter().map(|of| of[flag]).sum::<f32>() / MANY as f32);
    assert!(bcma < 0.85 && (0.9..1.1).contains(&gprc5d), "BCMA {bcma}, GPRC5D {gprc5d}, of untreated ones");
}
