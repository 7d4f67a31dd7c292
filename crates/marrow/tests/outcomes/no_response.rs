//! What does nothing alone: the SLAMF7 antibody (0 of 35 responded) and the checkpoint inhibitor (0 of 30).

use marrow::{CellKind, Stage};

use super::outcome::{Outcome, every, mean};
use super::statistics::{exactly, within};
use super::support::{begin, give, play};

const AGENTS: [&str; 2] = ["antibody:slamf7", "checkpoint"];

/// For each agent: whether its run had a response, and its myeloma cells, those of an untreated twin = 1.
fn run(seed: u64) -> Vec<f64> {
    let mut plain = begin(seed, Stage::Active);
    play(&mut plain, 180);
    let untreated = f64::from(plain.count(CellKind::MyelomaCell));
    let given = |id| {
        let mut given = begin(seed, Stage::Active);
        give(&mut given, id);
        play(&mut given, 180);
        let responded = given.readouts().best_response.is_response();
        [f64::from(u8::from(responded)), f64::from(given.count(CellKind::MyelomaCell)) / untreated]
    };
    AGENTS.into_iter().flat_map(given).collect()
}

pub fn outcomes() -> Vec<Outcome> {
    let criteria = vec![
        every("mab-04", "responds to the SLAMF7 antibody", exactly(0.0)),
        mean("mab-04", "myeloma, untreated = 1: SLAMF7 antibody", within(0.9, 1.1)),
        every("ici-03", "responds to the checkpoint inhibitor", exactly(0.0)),
        mean("ici-03", "myeloma, untreated = 1: checkpoint", within(0.9, 1.1)),
    ];
    vec![Outcome::new(
        "nobody_responds_to_the_slamf7_antibody_or_the_checkpoint_inhibitor_alone",
        12,
        criteria,
        run,
    )]
}
