//! The large stage: as many cells as promised, begun and run in a moment.

#![cfg(not(target_arch = "wasm32"))]

mod support;

use marrow::{AgentId, CellState, Command, Size, Snapshot, Stage};
use support::begin_sized;

#[test]
fn the_large_stage_holds_about_sixteen_thousand_cells_and_runs() {
    let mut simulation = begin_sized(7, Stage::Active, Size::Large);
    let begun = simulation.readouts();
    assert!((13_000..20_000).contains(&begun.n_cells), "{begun:?}");
    // All that leave the marrow full: chemotherapy and a transplant would empty it.
    AgentId::all()
        .filter(|agent| agent.target().is_some())
        .for_each(|therapy| simulation.apply(Command::Give(therapy)));
    (0..200).for_each(|_| simulation.tick());
    let run = simulation.readouts(); // By now CAR T cells have multiplied.
    assert!((13_000..27_000).contains(&run.n_cells) && run.m_protein_g_per_l.is_finite(), "{run:?}");
    let snapshot = Snapshot::of(&simulation);
    for cell in &snapshot.cells {
        assert!(cell.x_um.is_finite() && cell.y_um.is_finite(), "{cell:?}");
        let inside = snapshot.niche.trabeculae.iter().any(|bone| bone.contains(cell.x_um, cell.y_um));
        assert!(cell.state == CellState::InFlow || !inside, "{cell:?}");
    }
    assert!(!snapshot.contacts.is_empty());
}
