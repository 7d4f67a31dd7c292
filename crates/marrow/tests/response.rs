//! Responses as a person reads them: only of what is given, from the blood, and over several seeds.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use marrow::{CellKind, Response, Simulation, Stage};
use support::{begin, give};

/// The response at the end of each of the next days.
fn play(simulation: &mut Simulation, days: u32) -> Vec<Response> {
    let day = |_| {
        support::play(simulation, 1);
        simulation.readouts().response
    };
    (0..days).map(day).collect()
}

#[test]
fn there_is_no_response_where_nothing_is_given_or_nothing_can_respond() {
    let untreated = play(&mut begin(1, Stage::Active), 90);
    assert!(untreated.iter().all(|&response| response == Response::None));
    let mut healthy = begin(1, Stage::Healthy);
    give(&mut healthy, "antibody");
    assert!(play(&mut healthy, 90).iter().all(|&response| response == Response::None));
}

#[test]
fn the_response_follows_the_blood_by_weeks_and_progression_is_seen() {
    for seed in [1, 2, 3] {
        let mut simulation = begin(seed, Stage::Active);
        give(&mut simulation, "checkpoint");
        simulation.ablate(CellKind::MyelomaCell);
        let seen = play(&mut simulation, 200);
        let first = |class| seen.iter().position(|&response| response == class).map_or(999, |day| day + 1);
        // IgG halves in three weeks: a fall by half is confirmed in the fifth, to one tenth after ten weeks.
        assert!((28..=35).contains(&first(Response::Partial)), "{}", first(Response::Partial));
        assert!(
            (70..=91).contains(&first(Response::VeryGoodPartial)),
            "{}",
            first(Response::VeryGoodPartial)
        );
        assert!((105..=140).contains(&first(Response::Complete)), "{}", first(Response::Complete));
        assert!(seen.is_sorted_by_key(|&response| response as u8), "it never falls back");
    }
}

#[test]
fn myeloma_that_grows_on_is_progressive_and_what_is_given_next_starts_anew() {
    for seed in [1, 2, 3] {
        let mut simulation = begin(seed, Stage::Active);
        give(&mut simulation, "antibody:slamf7");
        let seen = play(&mut simulation, 180);
        assert_eq!(seen.last(), Some(&Response::Progressive), "seed {seed}");
        assert!(seen.iter().all(|response| !response.is_response()), "seed {seed}");
        give(&mut simulation, "imid");
        assert_eq!(simulation.readouts().response, Response::None, "seed {seed}");
    }
}
