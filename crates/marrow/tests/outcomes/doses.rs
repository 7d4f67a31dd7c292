//! More of a drug never does less to its target.

use marrow::{AgentId, CellKind, Command, Stage};

use super::outcome::{Outcome, SEEDS_OF_A_FULL_RUN, mean, seeds_asked_for};
use super::statistics::below;
use super::support::{begin, play};

/// Days in which each agent has begun to show what it does.
const DAYS: u32 = 30;

/// Where a drug does little, people differ by chance alone by a hundredth or two of their myeloma cells.
const BY_CHANCE: f64 = 0.02;

/// What one T cell grips and another does not is chance: people differ more, and more of them are played.
const BY_T_CELLS: [&str; 5] =
    ["antibody:cd38", "car_t", "bispecific:bcma", "bispecific:gprc5d", "bispecific:fcrh5"];

/// Myeloma cells left after them, those at the start = 1.
fn left(id: AgentId, seed: u64, scale: f32) -> f64 {
    let mut simulation = begin(seed, Stage::Active);
    let before = f64::from(simulation.count(CellKind::MyelomaCell));
    simulation.scale_dose(id, scale);
    simulation.apply(Command::Give(id));
    play(&mut simulation, DAYS);
    f64::from(simulation.count(CellKind::MyelomaCell)) / before
}

/// What a doubling of the dose adds to the myeloma cells that are left: from the least dose to the largest, and in a full run from the
/// least to the usual one, and from a half to twice that.
fn added(id: AgentId, seed: u64, in_full: bool) -> Vec<f64> {
    let [quarter, twice] = [0.25, 2.0].map(|scale| left(id, seed, scale));
    let mut added = vec![(twice - quarter) / 3.0];
    if in_full {
        let [half, usual] = [0.5, 1.0].map(|scale| left(id, seed, scale));
        added.extend([(usual - quarter) / 2.0, (twice - half) / 2.0]);
    }
    added
}

pub fn outcomes() -> Vec<Outcome> {
    let in_full = seeds_asked_for() >= SEEDS_OF_A_FULL_RUN;
    let doses: &[&str] = if in_full {
        &["added by doubling, 1/4 to 2", "added by doubling, 1/4 to 1", "added by doubling, 1/2 to 2"]
    } else {
        &["added by doubling, 1/4 to 2"]
    };
    let outcome = |id: AgentId| {
        let name = format!("more_{}_never_leaves_more_myeloma_cells", id.as_str().replace(':', "_"));
        let criteria = doses.iter().map(|what| mean("science.md 3.2", what, below(BY_CHANCE))).collect();
        let seeds = if BY_T_CELLS.contains(&id.as_str()) { 12 } else { 6 };
        Outcome::new(name, seeds, criteria, move |seed| added(id, seed, in_full))
    };
    AgentId::all().map(outcome).collect()
}
