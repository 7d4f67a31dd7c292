//! CAR T cells multiply, peak, and contract.

use marrow::sim::{CellKind, EventKind, Stage};

use super::outcome::{Outcome, mean, median, most};
use super::statistics::{above, below, within};
use super::support::{agent, begin, give, play};

/// The middle of the days on which there are as many as ever, to a hundredth: one cell more or less on a flat top is chance.
fn middle_of_the_top(counts: &[(u32, u32)], most: u32) -> u32 {
    let top = || counts.iter().filter(|(cells, _)| cells * 100 >= most * 99).map(|&(_, day)| day);
    u32::midpoint(top().min().unwrap_or_default(), top().max().unwrap_or_default())
}

fn run(seed: u64) -> Vec<f64> {
    let mut simulation = begin(seed, Stage::Active);
    let myeloma = f64::from(simulation.count(CellKind::MyelomaCell));
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
    let day = f64::from(middle_of_the_top(&counts, most));
    let (infused, left) = (simulation.tally(agent("car_t"), EventKind::Infused), counts[59].0);
    vec![
        day,
        day,
        f64::from(most) / f64::from(infused),
        f64::from(left) / f64::from(most.max(1)),
        f64::from(simulation.count(CellKind::MyelomaCell)) / myeloma,
    ]
}

pub fn outcomes() -> Vec<Outcome> {
    let criteria = vec![
        median("car-04", "day of the peak", within(10.0, 14.0)),
        most("car-04", "peak on days 9 to 16", within(9.0, 16.0)),
        mean("car-04", "cells at the peak for each infused", above(3.0)),
        mean("car-04", "share of the peak left on day 60", below(1.0 / 3.0)),
        mean("car-06", "myeloma left on day 60, at the start = 1", below(0.5)),
    ];
    vec![Outcome::new(
        "car_t_cells_peak_about_ten_to_fourteen_days_after_infusion_and_contract",
        24,
        criteria,
        run,
    )]
}
