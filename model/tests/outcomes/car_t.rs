//! CAR T cells multiply, peak, and contract.

use marrow::sim::{CellKind, EventKind, Stage};

use super::seeds::{MANY, agent, begin, each, give, play};

#[test]
fn car_t_cells_peak_about_ten_to_fourteen_days_after_infusion_and_contract() {
    let mut peaks = each(MANY, |seed| {
        let mut simulation = begin(seed, Stage::Active);
        give(&mut simulation, "car_t");
        while simulation.tally(agent("car_t"), EventKind::Infused) == 0 {
            simulation.tick();
        }
        let counts = (1..=60).map(|day| {
            play(&mut simulation, 1);
            (simulation.count(CellKind::CarTCell), day)
        });
        let counts: Vec<(u32, u32)> = counts.collect();
        let (most, day) = counts.iter().copied().max().unwrap_or_default();
        let (infused, left) = (simulation.tally(agent("car_t"), EventKind::Infused), counts[59].0);
        assert!(most > 3 * infused, "seed {seed}: {most} of {infused}");
        assert!((9..=16).contains(&day), "seed {seed}: peak on day {day}");
        assert!(left * 3 < most, "seed {seed}: {left} of {most} are left");
        day
    });
    peaks.sort_unstable();
    let median = peaks[peaks.len() / 2];
    assert!((10..=14).contains(&median), "median {median} of {peaks:?}");
}
