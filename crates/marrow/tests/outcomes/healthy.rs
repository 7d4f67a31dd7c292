//! Healthy marrow stays healthy.

use marrow::sim::{CellKind, Stage};

use super::seeds::{MANY, begin, each, play};

#[test]
fn healthy_marrow_stays_within_published_ranges_for_three_years() {
    each(MANY, |seed| {
        let mut simulation = begin(seed, Stage::Healthy);
        for _ in 0..12 {
            play(&mut simulation, 91);
            let r = simulation.readouts();
            assert!(r.myeloma_fraction == 0.0, "seed {seed}: {r:?}");
            assert!((0.004..=0.039).contains(&r.plasma_cell_fraction), "seed {seed}: {r:?}");
            assert!((0.18..=0.39).contains(&r.erythroid_fraction), "seed {seed}: {r:?}");
            assert!((0.60..=0.75).contains(&r.myeloid_fraction), "seed {seed}: {r:?}");
            let ratio = r.myeloid_fraction / r.erythroid_fraction;
            assert!((2.0..=4.0).contains(&ratio), "seed {seed}: {ratio} myeloid for each erythroid cell");
            assert!((0.11..=0.23).contains(&lymphoid_fraction(&simulation)), "seed {seed}");
            let counts = [r.red_cells, r.white_cells, r.platelets, r.useful_antibodies, r.kidney];
            assert!(counts.iter().all(|count| (0.85..=1.15).contains(count)), "seed {seed}: {r:?}");
            assert!(
                r.bone > 0.97 && r.m_protein_g_per_l == 0.0 && r.healthy_harmed == 0,
                "seed {seed}: {r:?}"
            );
        }
    });
}

fn lymphoid_fraction(simulation: &marrow::sim::Simulation) -> f32 {
    let lymphoid = [CellKind::Lymphocyte, CellKind::TCell, CellKind::NkCell];
    let counted = simulation.count(CellKind::PlasmaCell) as f32 / simulation.readouts().plasma_cell_fraction;
    lymphoid.iter().map(|&kind| simulation.count(kind)).sum::<u32>() as f32 / counted
}
