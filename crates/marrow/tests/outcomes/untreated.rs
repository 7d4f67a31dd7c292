//! Untreated active disease.

use marrow::Stage;

use super::outcome::{Outcome, every, mean};
use super::statistics::{above, below};
use super::support::{begin, play};

fn run(seed: u64) -> Vec<f64> {
    let mut simulation = begin(seed, Stage::Active);
    let before = simulation.readouts();
    play(&mut simulation, 365);
    let r = simulation.readouts();
    let numbers = [
        before.plasma_cell_fraction,
        r.plasma_cell_fraction,
        r.red_cell_output,
        r.white_cells - r.red_cells,
        r.platelets - r.white_cells,
        r.useful_antibodies,
        r.bone - before.bone,
        r.m_protein_g_per_l,
        r.m_protein_g_per_l - before.m_protein_g_per_l,
    ];
    numbers.map(f64::from).into()
}

/// The share of myeloma after 120 days, that at the start = 1.
fn early(seed: u64) -> Vec<f64> {
    let mut simulation = begin(seed, Stage::Early);
    let before = simulation.readouts().myeloma_fraction;
    play(&mut simulation, 120);
    vec![f64::from(simulation.readouts().myeloma_fraction / before)]
}

pub fn outcomes() -> Vec<Outcome> {
    let criteria = vec![
        every("science.md 1.2", "plasma cells at first", above(0.10)),
        mean("bio-04", "plasma cells after a year", above(0.60)),
        mean("sym-01", "red cell output, health = 1", below(0.5)),
        mean("sym-01", "white cells less red cells", above(0.0)),
        mean("sym-07", "platelets less white cells", above(0.0)),
        mean("sym-05", "useful antibodies, health = 1", below(0.5)),
        mean("sym-08", "change of bone", below(0.0)),
        mean("bio-07", "M-protein, g/L", above(25.0)),
        mean("bio-07", "change of M-protein, g/L", above(0.0)),
    ];
    let doubles = vec![mean("bio-09", "share of myeloma, at the start = 1", above(2.0))];
    vec![
        Outcome::new(
            "untreated_active_disease_passes_sixty_percent_plasma_cells_and_halves_red_cell_output",
            16,
            criteria,
            run,
        ),
        Outcome::new("untreated_early_disease_doubles_in_four_months", 12, doubles, early),
    ]
}
