//! CAR T cells multiply, peak, and contract.

use marrow::{CellKind, EventKind, Simulation, Stage};

use super::outcome::{Outcome, mean, median, most};
use super::statistics::{above, below, within};
use super::support::{agent, begin, give, play};

/// The middle of the days on which there are as many as ever, to a hundredth: one cell more or less on a flat top is chance.
fn middle_of_the_top(counts: &[(u32, u32)]) -> f64 {
    let most = most_of(counts);
    let top = || counts.iter().filter(|(cells, _)| cells * 100 >= most * 99).map(|&(_, day)| day);
    f64::midpoint(f64::from(top().min().unwrap_or_default()), f64::from(top().max().unwrap_or_default()))
        .floor()
}

fn most_of(counts: &[(u32, u32)]) -> u32 {
    counts.iter().map(|&(cells, _)| cells).max().unwrap_or_default()
}

/// CAR T cells at the end of each day after the infusion.
fn counted(seed: u64, days: u32) -> (Simulation, Vec<(u32, u32)>) {
    let mut simulation = begin(seed, Stage::Active);
    give(&mut simulation, "car_t");
    while simulation.tally(agent("car_t"), EventKind::Infused) == 0 {
        simulation.tick();
    }
    let counts = (1..=days).map(|day| {
        play(&mut simulation, 1);
        (simulation.count(CellKind::CarTCell), day)
    });
    let counts = counts.collect();
    (simulation, counts)
}

fn peak(seed: u64) -> Vec<f64> {
    let (_, counts) = counted(seed, 30);
    let day = middle_of_the_top(&counts);
    vec![day, day]
}

fn contraction(seed: u64) -> Vec<f64> {
    let before = f64::from(begin(seed, Stage::Active).count(CellKind::MyelomaCell));
    let (simulation, counts) = counted(seed, 60);
    let (most, left) = (f64::from(most_of(&counts)), f64::from(simulation.count(CellKind::CarTCell)));
    let infused = f64::from(simulation.tally(agent("car_t"), EventKind::Infused));
    let myeloma = f64::from(simulation.count(CellKind::MyelomaCell));
    vec![most / infused, left / most, myeloma / before]
}

pub fn outcomes() -> Vec<Outcome> {
    let peaks = vec![
        median("car-04", "day of the peak", within(10.0, 14.0)),
        most("car-04", "peak on days 9 to 16", within(9.0, 16.0)),
    ];
    let contract = vec![
        mean("car-04", "cells at the peak for each infused", above(3.0)),
        mean("car-04", "share of the peak left on day 60", below(1.0 / 3.0)),
        mean("car-06", "myeloma left on day 60, at the start = 1", below(0.5)),
    ];
    vec![
        Outcome::new("car_t_cells_peak_about_ten_to_fourteen_days_after_infusion", 80, peaks, peak),
        Outcome::new("car_t_cells_multiply_shrink_the_clone_and_contract", 8, contract, contraction),
    ]
}
