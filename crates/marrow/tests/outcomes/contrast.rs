//! Targeted or not: chemotherapy and the CD38 antibody, compared when both have killed as many myeloma cells.

use marrow::sim::{CellKind, Simulation, Stage};

use super::seeds::{MANY, begin, each, give, play};

/// Days in which the antibody, the slower of the two, does its work.
const DAYS: u32 = 60;

/// Treats until so many myeloma cells were killed, at most for [`DAYS`]; gives the precursors that are then left, those of an
/// untreated twin at that time = 1, and the precursors killed.
fn precursors_left(seed: u64, id: &str, killed: u32) -> (f32, u32) {
    let (mut given, mut plain) = (begin(seed, Stage::Active), begin(seed, Stage::Active));
    give(&mut given, id);
    for _ in 0..DAYS {
        if given.harmed(CellKind::MyelomaCell) >= killed {
            break;
        }
        play(&mut given, 1);
        play(&mut plain, 1);
    }
    assert!(given.harmed(CellKind::MyelomaCell) >= killed, "{id}, seed {seed}");
    let lost = given.harmed(CellKind::Erythroblast) + given.harmed(CellKind::Myelocyte);
    (precursors(&given) / precursors(&plain), lost)
}

fn precursors(simulation: &Simulation) -> f32 {
    (simulation.count(CellKind::Erythroblast) + simulation.count(CellKind::Myelocyte)) as f32
}

#[test]
fn chemotherapy_takes_precursors_where_the_cd38_antibody_takes_none_at_the_same_myeloma_kill() {
    each(MANY, |seed| {
        let mut antibody = begin(seed, Stage::Active);
        give(&mut antibody, "antibody:cd38");
        play(&mut antibody, DAYS);
        let killed = antibody.harmed(CellKind::MyelomaCell);
        assert!(killed > 30, "seed {seed}: {killed}");
        let (spared, none) = precursors_left(seed, "antibody:cd38", killed);
        let (left, lost) = precursors_left(seed, "chemo", killed);
        assert!(spared > 0.95 && none == 0, "seed {seed}: {spared} left, {none} lost");
        assert!(left < 0.8 && lost > killed, "seed {seed}: {left} left, {lost} lost for {killed}");
    });
}
