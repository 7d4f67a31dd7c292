//! What does nothing alone: the SLAMF7 antibody (0 of 35 responded) and the checkpoint inhibitor (0 of 30).

use marrow::sim::{CellKind, Stage};

use super::seeds::{MANY, begin, each, give, play};

fn nobody_responds_to(id: &str) {
    let shares = each(MANY, |seed| {
        let (mut given, mut plain) = (begin(seed, Stage::Active), begin(seed, Stage::Active));
        give(&mut given, id);
        play(&mut given, 180);
        play(&mut plain, 180);
        let best = given.readouts().best_response;
        assert!(!best.is_response(), "{id}, seed {seed}: {best:?}");
        given.count(CellKind::MyelomaCell) as f32 / plain.count(CellKind::MyelomaCell) as f32
    });
    let mean = shares.iter().sum::<f32>() / shares.len() as f32;
    assert!((0.9..=1.1).contains(&mean), "{id}: {mean} of the untreated myeloma cells are there");
}

#[test]
fn nobody_responds_to_the_slamf7_antibody_alone() {
    nobody_responds_to("antibody:slamf7");
}

#[test]
fn nobody_responds_to_the_checkpoint_inhibitor_alone() {
    nobody_responds_to("checkpoint");
}
