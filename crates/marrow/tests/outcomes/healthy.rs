//! Healthy marrow stays healthy.

use marrow::{CellKind, Readouts, Simulation, Stage};

use super::outcome::{Criterion, Outcome, every, mean};
use super::statistics::{above, below, exactly};
use super::support::{begin, play};

/// What is looked at each quarter: its claim, what it is, and the published range.
const RANGES: [(&str, [&str; 2], f64, f64); 6] = [
    ("bio-03", ["plasma cells, lowest quarter", "plasma cells, highest quarter"], 0.004, 0.039),
    ("science.md 1.1", ["erythroid cells, lowest quarter", "erythroid cells, highest quarter"], 0.18, 0.39),
    ("science.md 1.1", ["myeloid cells, lowest quarter", "myeloid cells, highest quarter"], 0.60, 0.75),
    (
        "science.md 1.1",
        ["myeloid for each erythroid cell, lowest", "myeloid for each erythroid cell, highest"],
        2.0,
        4.0,
    ),
    ("science.md 1.1", ["lymphoid cells, lowest quarter", "lymphoid cells, highest quarter"], 0.11, 0.23),
    ("science.md 1.4", ["any blood count, lowest quarter", "any blood count, highest quarter"], 0.85, 1.15),
];

/// Quarters of three years.
const QUARTERS: u32 = 12;

fn lymphoid_fraction(simulation: &Simulation) -> f64 {
    let lymphoid = [CellKind::Lymphocyte, CellKind::TCell, CellKind::NkCell];
    let share = f64::from(simulation.readouts().plasma_cell_fraction);
    let counted = f64::from(simulation.count(CellKind::PlasmaCell)) / share;
    f64::from(lymphoid.iter().map(|&kind| simulation.count(kind)).sum::<u32>()) / counted
}

/// The lowest and the highest of what each range is about.
fn extremes(simulation: &Simulation, r: &Readouts) -> [(f64, f64); RANGES.len()] {
    let counts = [r.red_cells, r.white_cells, r.platelets, r.useful_antibodies, r.kidney].map(f64::from);
    let counts = (counts.into_iter().fold(f64::INFINITY, f64::min), counts.into_iter().fold(0.0, f64::max));
    let (erythroid, myeloid) = (f64::from(r.erythroid_fraction), f64::from(r.myeloid_fraction));
    let one = |value: f64| (value, value);
    [
        one(f64::from(r.plasma_cell_fraction)),
        one(erythroid),
        one(myeloid),
        one(myeloid / erythroid),
        one(lymphoid_fraction(simulation)),
        counts,
    ]
}

fn run(seed: u64) -> Vec<f64> {
    let mut simulation = begin(seed, Stage::Healthy);
    let mut seen = [(f64::INFINITY, f64::NEG_INFINITY); RANGES.len()];
    let (mut bone, mut ill) = (1.0_f64, 0.0);
    for _ in 0..QUARTERS {
        play(&mut simulation, 91);
        let r = simulation.readouts();
        for ((low, high), now) in seen.iter_mut().zip(extremes(&simulation, &r)) {
            (*low, *high) = (low.min(now.0), high.max(now.1));
        }
        bone = bone.min(f64::from(r.bone));
        ill += f64::from(r.myeloma_fraction + r.m_protein_g_per_l) + f64::from(r.healthy_harmed);
    }
    let mut numbers: Vec<f64> = seen.iter().flat_map(|&(low, high)| [low, high]).collect();
    numbers.extend([bone, ill]);
    numbers
}

fn criteria() -> Vec<Criterion> {
    let both = |(claim, [lowest, highest], low, high): (_, [_; 2], _, _)| {
        [mean(claim, lowest, above(low)), mean(claim, highest, below(high))]
    };
    let mut criteria: Vec<Criterion> = RANGES.into_iter().flat_map(both).collect();
    criteria.push(mean("science.md 1.4", "bone, lowest quarter", above(0.97)));
    criteria.push(every("bio-04", "myeloma cells, M-protein, cells harmed", exactly(0.0)));
    criteria
}

pub fn outcomes() -> Vec<Outcome> {
    vec![Outcome::new("healthy_marrow_stays_within_published_ranges_for_three_years", 8, criteria(), run)]
}
