//! What a person must see when nothing is given, over several seeds.
#![allow(clippy::disallowed_methods, reason = "what is measured need not be equal to the bit")]

use marrow::sim::{CellState, Setup, Simulation, Size, Snapshot, Stage};

fn after(seed: u64, stage: Stage, days: u32) -> Simulation {
    let mut simulation = Simulation::new(Setup { seed, stage, size: Size::Small, ..Setup::default() });
    (0..days * 12).for_each(|_| simulation.tick());
    simulation
}

#[test]
fn healthy_marrow_stays_healthy_for_three_years() {
    for seed in [1, 2, 3] {
        let r = after(seed, Stage::Healthy, 1095).readouts();
        assert!(r.myeloma_fraction == 0.0 && r.plasma_cell_fraction < 0.03, "seed {seed}: {r:?}");
        assert!((0.18..0.39).contains(&r.erythroid_fraction), "seed {seed}: {r:?}");
        assert!((0.5..0.75).contains(&r.myeloid_fraction), "seed {seed}: {r:?}");
        assert!(r.red_cells > 0.9 && r.white_cells > 0.85 && r.platelets > 0.8, "seed {seed}: {r:?}");
    }
}

#[test]
fn untreated_myeloma_fills_the_marrow_and_red_cells_fall_most() {
    for seed in [1, 2, 3] {
        let early = after(seed, Stage::Early, 120).readouts();
        assert!(early.myeloma_fraction > 2.0 * 0.07, "seed {seed}: {early:?}");
        let r = after(seed, Stage::Active, 365).readouts();
        assert!(r.plasma_cell_fraction > 0.60, "seed {seed}: {r:?}");
        assert!(r.red_cell_output < 0.5, "seed {seed}: {r:?}");
        assert!(r.red_cell_output < r.white_cells && r.white_cells < r.platelets, "seed {seed}: {r:?}");
        assert!(r.m_protein_g_per_l > 25.0 && r.useful_antibodies < 0.6, "seed {seed}: {r:?}");
    }
}

#[test]
fn nobody_lies_inside_bone_and_every_number_is_finite() {
    let simulation = after(5, Stage::Active, 90);
    let snapshot = Snapshot::of(&simulation);
    for cell in &snapshot.cells {
        assert!(cell.x_um.is_finite() && cell.y_um.is_finite() && cell.radius_um > 0.0, "{cell:?}");
        assert!((0.0..=1.0).contains(&cell.progress) && (0.0..=1.0).contains(&cell.maturity), "{cell:?}");
        if cell.state != CellState::InFlow {
            let inside = snapshot.niche.trabeculae.iter().any(|bone| bone.contains(cell.x_um, cell.y_um));
            assert!(!inside, "{cell:?}");
        }
    }
}

#[test]
fn ordinary_cells_move_calmly() {
    let simulation = after(5, Stage::Active, 30);
    let snapshot = Snapshot::of(&simulation);
    let mut paces: Vec<f32> = snapshot
        .cells
        .iter()
        .filter(|cell| cell.state == CellState::Living)
        .map(|c| (c.x_um - c.previous_x_um).hypot(c.y_um - c.previous_y_um))
        .collect();
    paces.sort_by(f32::total_cmp);
    assert!(paces[paces.len() / 2] < 0.3, "median {}", paces[paces.len() / 2]);
    assert!(paces[paces.len() * 99 / 100] < 1.5, "99 of 100: {}", paces[paces.len() * 99 / 100]);
}
