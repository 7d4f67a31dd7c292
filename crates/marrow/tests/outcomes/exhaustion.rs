//! T cells tire while they hold on, and recover when there is nothing left to hold.

use marrow::{CellKind, Simulation, Snapshot, Stage};

use super::outcome::{Outcome, every, mean};
use super::statistics::{above, below, exactly};
use super::support::{begin, give, play};

/// Mean exhaustion of the T cells, 0 to 1.
fn exhaustion(simulation: &Simulation) -> f64 {
    let snapshot = Snapshot::of(simulation);
    let t_cells = || snapshot.cells.iter().filter(|cell| cell.kind == CellKind::TCell);
    t_cells().map(|cell| f64::from(cell.exhaustion)).sum::<f64>() / t_cells().count().max(1) as f64
}

fn run(seed: u64) -> Vec<f64> {
    let mut simulation = begin(seed, Stage::Active);
    let fresh = exhaustion(&simulation);
    give(&mut simulation, "bispecific:bcma");
    play(&mut simulation, 30);
    let tired = exhaustion(&simulation);
    simulation.ablate(CellKind::MyelomaCell);
    play(&mut simulation, 20);
    vec![fresh, tired, exhaustion(&simulation) / tired]
}

pub fn outcomes() -> Vec<Outcome> {
    let criteria = vec![
        every("esc-01", "exhaustion of fresh T cells", exactly(0.0)),
        mean("esc-01", "exhaustion after 30 days of contact", above(0.03)),
        mean("res-02", "share of it left 20 days after the clone", below(0.5)),
    ];
    vec![Outcome::new("t_cells_tire_with_contact_and_recover_without", 10, criteria, run)]
}
