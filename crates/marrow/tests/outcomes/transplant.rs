//! Own stem cells rescue the marrow that strong melphalan empties.

use marrow::sim::{CellKind, EventKind, Simulation, Stage};

use super::seeds::{MANY, agent, begin, each, give, play};

/// Neutrophils count as back above this share of health.
const RECOVERED: f32 = 0.5;

fn blood_forming(simulation: &Simulation) -> u32 {
    let kinds = [CellKind::StemCell, CellKind::Erythroblast, CellKind::Myelocyte, CellKind::Neutrophil];
    kinds.iter().map(|&kind| simulation.count(kind)).sum()
}

#[test]
fn without_returned_stem_cells_the_marrow_stays_empty() {
    each(MANY, |seed| {
        let mut simulation = begin(seed, Stage::Active);
        let before = blood_forming(&simulation);
        simulation.disable_rescue();
        give(&mut simulation, "transplant");
        play(&mut simulation, 60);
        let (left, r) = (blood_forming(&simulation), simulation.readouts());
        assert!(left * 20 < before, "seed {seed}: {left} of {before}");
        assert!(r.white_cells < 0.05 && r.platelets < 0.1, "seed {seed}: {r:?}");
    });
}

#[test]
fn with_them_neutrophils_recover_ten_to_fourteen_days_later() {
    let days = each(MANY, |seed| {
        let mut simulation = begin(seed, Stage::Active);
        give(&mut simulation, "transplant");
        while simulation.tally(agent("transplant"), EventKind::Infused) == 0 {
            simulation.tick();
        }
        let mut lowest: f32 = 1.0;
        let day = (1..60).find(|_| {
            play(&mut simulation, 1);
            let white = simulation.readouts().white_cells;
            lowest = lowest.min(white);
            lowest < RECOVERED && white > RECOVERED
        });
        assert!(lowest < 0.3, "seed {seed}: {lowest}");
        day.unwrap_or(99)
    });
    assert!(days.iter().all(|day| (8..=24).contains(day)), "{days:?}");
    let mean = days.iter().sum::<u32>() as f32 / days.len() as f32;
    assert!((10.0..=14.0).contains(&mean), "mean {mean} of {days:?}");
}
