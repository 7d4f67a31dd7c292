//! Own stem cells rescue the marrow that strong melphalan empties.

use marrow::{CellKind, EventKind, Simulation, Stage};

use super::outcome::{Outcome, every, mean, median, most};
use super::statistics::{below, within};
use super::support::{agent, begin, give, play};

/// Neutrophils count as back above this share of health.
const RECOVERED: f64 = 0.5;

fn blood_forming(simulation: &Simulation) -> f64 {
    let kinds = [CellKind::StemCell, CellKind::Erythroblast, CellKind::Myelocyte, CellKind::Neutrophil];
    f64::from(kinds.iter().map(|&kind| simulation.count(kind)).sum::<u32>())
}

fn without_stem_cells(seed: u64) -> Vec<f64> {
    let mut simulation = begin(seed, Stage::Active);
    let before = blood_forming(&simulation);
    simulation.disable_rescue();
    give(&mut simulation, "transplant");
    play(&mut simulation, 60);
    let r = simulation.readouts();
    vec![blood_forming(&simulation) / before, f64::from(r.white_cells), f64::from(r.platelets)]
}

fn with_stem_cells(seed: u64) -> Vec<f64> {
    let mut simulation = begin(seed, Stage::Active);
    give(&mut simulation, "transplant");
    while simulation.tally(agent("transplant"), EventKind::Infused) == 0 {
        simulation.tick();
    }
    let mut lowest: f64 = 1.0;
    let day = (1..60).find(|_| {
        play(&mut simulation, 1);
        let white = f64::from(simulation.readouts().white_cells);
        lowest = lowest.min(white);
        lowest < RECOVERED && white > RECOVERED
    });
    let day = f64::from(day.unwrap_or(99));
    vec![lowest, day, day, day]
}

pub fn outcomes() -> Vec<Outcome> {
    let empty = vec![
        mean("sct-01", "blood-forming cells left", below(0.05)),
        mean("sct-01", "white cells, health = 1", below(0.05)),
        mean("sct-01", "platelets, health = 1", below(0.1)),
    ];
    let rescued = vec![
        mean("sct-02", "lowest white cells, health = 1", below(0.3)),
        median("sct-02", "days until white cells are back", within(10.0, 14.0)),
        most("sct-02", "back on days 10 to 14", within(10.0, 14.0)),
        every("sct-02", "back on days 8 to 24", within(8.0, 24.0)),
    ];
    vec![
        Outcome::new("without_returned_stem_cells_the_marrow_stays_empty", 6, empty, without_stem_cells),
        Outcome::new(
            "with_them_neutrophils_recover_ten_to_fourteen_days_later",
            140,
            rescued,
            with_stem_cells,
        ),
    ]
}
