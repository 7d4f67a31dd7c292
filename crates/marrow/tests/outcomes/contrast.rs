//! Targeted or not: chemotherapy and the CD38 antibody, compared when both have killed as many myeloma cells.

use marrow::{CellKind, Simulation, Stage};

use super::outcome::{Outcome, every, mean};
use super::statistics::{above, below, exactly, within};
use super::support::{begin, give, play};

/// Days in which the antibody, the slower of the two, does its work.
const DAYS: u32 = 60;

fn precursors(simulation: &Simulation) -> f64 {
    f64::from(simulation.count(CellKind::Erythroblast) + simulation.count(CellKind::Myelocyte))
}

/// Precursors that a treatment killed.
fn lost(simulation: &Simulation) -> f64 {
    f64::from(simulation.harmed(CellKind::Erythroblast) + simulation.harmed(CellKind::Myelocyte))
}

fn run(seed: u64) -> Vec<f64> {
    let (mut antibody, mut chemo) = (begin(seed, Stage::Active), begin(seed, Stage::Active));
    // Precursors of an untreated twin at the end of each day.
    let mut plain = begin(seed, Stage::Active);
    let mut untreated = vec![precursors(&plain)];
    // The antibody kills slowly: its precursors are counted on the day of the last kill.
    give(&mut antibody, "antibody:cd38");
    let mut at_the_kill = (0, precursors(&antibody) / untreated[0]);
    for _ in 0..DAYS {
        play(&mut antibody, 1);
        play(&mut plain, 1);
        untreated.push(precursors(&plain));
        let killed = antibody.harmed(CellKind::MyelomaCell);
        if killed > at_the_kill.0 {
            at_the_kill = (killed, precursors(&antibody) / precursors(&plain));
        }
    }
    let (killed, spared) = at_the_kill;
    let beside = |kind: CellKind| f64::from(antibody.count(kind)) / f64::from(plain.count(kind).max(1));
    give(&mut chemo, "chemo");
    let mut day = 0;
    while day < DAYS as usize && chemo.harmed(CellKind::MyelomaCell) < killed {
        play(&mut chemo, 1);
        day += 1;
    }
    let reached = chemo.harmed(CellKind::MyelomaCell) >= killed;
    let left = precursors(&chemo) / untreated[day];
    vec![
        f64::from(killed),
        spared,
        lost(&antibody),
        beside(CellKind::MyelomaCell),
        beside(CellKind::NkCell),
        f64::from(u8::from(reached)),
        left,
        lost(&chemo) / f64::from(killed.max(1)),
    ]
}

pub fn outcomes() -> Vec<Outcome> {
    let criteria = vec![
        mean("mab-02", "myeloma cells the antibody killed", above(30.0)),
        mean("mab-01", "precursors left, untreated = 1: antibody", above(0.95)),
        every("mab-01", "precursors the antibody killed", exactly(0.0)),
        mean("mab-03", "myeloma after 60 days, untreated = 1", within(0.3, 0.9)),
        mean("mab-07", "NK cells after 60 days, untreated = 1", below(0.7)),
        every("chm-01", "chemotherapy kills as many myeloma cells", exactly(1.0)),
        mean("chm-01", "precursors left, untreated = 1: chemo", below(0.8)),
        mean("chm-01", "precursors killed for each myeloma cell", above(1.0)),
    ];
    vec![Outcome::new(
        "chemotherapy_takes_precursors_where_the_cd38_antibody_takes_none_at_the_same_myeloma_kill",
        12,
        criteria,
        run,
    )]
}
