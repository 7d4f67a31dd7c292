//! CAR T cells multiply, peak, and contract.

use marrow::sim::{CellKind, EventKind, Stage};

use super::seeds::{MANY, agent, begin, each, give, play};

/// The middle of the days on which there are as many as ever, to a hundredth: one cell more or less on a flat top is chance.
fn middle_of_the_top(counts: &[(u32, u32)], most: u32) -> u32 {
    let top = || counts.iter().filter(|(cells, _)| cells * 100 >= most * 99).map(|&(_, day)| day);
    u32::midpoint(top().min().unwrap_or_default(), top().max().unwrap_or_default())
}

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
        let most = counts.iter().map(|&(cells, _)| cells).max().unwrap_or_default();
        let day = middle_of_the_top(&counts, most);
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
