//! More of a drug never does less to its target.

use marrow::sim::{AgentId, CellKind, Command, Stage};

use super::outcome::{Outcome, mean};
use super::statistics::below;
use super::support::{begin, play};

const SCALES: [f32; 4] = [0.25, 0.5, 1.0, 2.0];

/// Days in which each agent has begun to show what it does.
const DAYS: u32 = 30;

/// Where a drug does little, people differ by chance alone by a hundredth or two of their myeloma cells.
const BY_CHANCE: f64 = 0.02;

/// Myeloma cells left after them, those at the start = 1.
fn left(id: AgentId, seed: u64, scale: f32) -> f64 {
    let mut simulation = begin(seed, Stage::Active);
    let before = f64::from(simulation.count(CellKind::MyelomaCell));
    simulation.scale_dose(id, scale);
    simulation.apply(Command::Give(id));
    play(&mut simulation, DAYS);
    f64::from(simulation.count(CellKind::MyelomaCell)) / before
}

/// What each doubling of the dose adds to the myeloma cells that are left.
fn steps(id: AgentId, seed: u64) -> Vec<f64> {
    let left = SCALES.map(|scale| left(id, seed, scale));
    left.windows(2).map(|pair| pair[1] - pair[0]).collect()
}

pub fn outcomes() -> Vec<Outcome> {
    let outcome = |id: AgentId| {
        let name = format!("more_{}_never_leaves_more_myeloma_cells", id.as_str().replace(':', "_"));
        let criteria = ["a quarter to a half", "a half to the whole", "the whole to twice"]
            .map(|what| mean("science.md 3.2", what, below(BY_CHANCE)));
        Outcome::new(name, 4, criteria.into(), move |seed| steps(id, seed))
    };
    AgentId::all().map(outcome).collect()
}
