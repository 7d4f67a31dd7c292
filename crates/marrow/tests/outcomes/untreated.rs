//! Untreated active disease.

use marrow::sim::Stage;

use super::seeds::{MANY, begin, each, play};

#[test]
fn untreated_active_disease_passes_sixty_percent_plasma_cells_and_halves_red_cell_output() {
    each(MANY, |seed| {
        let mut simulation = begin(seed, Stage::Active);
        let before = simulation.readouts();
        assert!(before.plasma_cell_fraction >= 0.10, "seed {seed}: {before:?}");
        play(&mut simulation, 365);
        let r = simulation.readouts();
        assert!(r.plasma_cell_fraction > 0.60, "seed {seed}: {r:?}");
        assert!(r.red_cell_output < 0.5, "seed {seed}: {r:?}");
        assert!(r.red_cells < r.white_cells && r.white_cells < r.platelets, "seed {seed}: {r:?}");
        assert!(r.useful_antibodies < 0.5 && r.bone < before.bone, "seed {seed}: {r:?}");
        assert!(r.m_protein_g_per_l > before.m_protein_g_per_l, "seed {seed}: {r:?}");
    });
}
