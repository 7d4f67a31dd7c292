//! T cells tire while they hold on, and recover when there is nothing left to hold.

use marrow::sim::{CellKind, Simulation, Snapshot, Stage};

use super::seeds::{MANY, begin, each, give, play};

/// Mean exhaustion of the T cells, 0 to 1.
fn exhaustion(simulation: &Simulation) -> f32 {
    let snapshot = Snapshot::of(simulation);
    let t_cells = || snapshot.cells.iter().filter(|cell| cell.kind == CellKind::TCell);
    t_cells().map(|cell| cell.exhaustion).sum::<f32>() / t_cells().count().max(1) as f32
}

#[test]
fn t_cells_tire_with_contact_and_recover_without() {
    each(MANY, |seed| {
        let mut simulation = begin(seed, Stage::Active);
        let fresh = exhaustion(&simulation);
        give(&mut simulation, "bispecific:bcma");
        play(&mut simulation, 30);
        let tired = exhaustion(&simulation);
        simulation.ablate(CellKind::MyelomaCell);
        play(&mut simulation, 20);
        let rested = exhaustion(&simulation);
        assert!(fresh == 0.0 && tired > 0.03, "seed {seed}: {fresh}, then {tired}");
        assert!(rested < 0.5 * tired, "seed {seed}: {tired}, then {rested}");
    });
}
