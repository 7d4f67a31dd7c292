//! The average person: each treatment alone and each combination that the page offers ends where its trials put most people, in best
//! response and in when growth returns. The table stands in `docs/calibration.md`:
//! `MARROW_FULL=1 UPDATE_DOCS=1 cargo test -p marrow --test average_person` writes it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a document without its marks fails the test")]

mod ending;
mod expected;
#[path = "../support/mod.rs"]
mod support;
mod table;

use ending::{Ending, play};
use expected::{EXPECTED, Expected};

/// Seeds of each row in a usual run, and in a full one.
const SEEDS: (u64, u64) = (2, 30);
/// A usual run follows people for so many months at most, a full one as long as the row says.
const MONTHS: (u32, u32) = (9, 24);

#[test]
fn each_treatment_ends_where_its_trials_put_most_people() {
    let seeds = support::extent("seeds", SEEDS.0, SEEDS.1);
    let months = support::extent("months", MONTHS.0, MONTHS.1);
    let all: Vec<Vec<Ending>> = play(EXPECTED, seeds, months);
    println!("{}", table::of(EXPECTED, &all));
    let wrong: Vec<String> =
        EXPECTED.iter().zip(&all).filter_map(|(row, endings)| row.wrong(endings, months)).collect();
    if support::is_full() {
        table::hold_or_write(&table::of(EXPECTED, &all));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_expected_names_known_treatments_once() {
    for (place, row) in EXPECTED.iter().enumerate() {
        assert!(
            row.given.iter().all(|id| marrow::AgentId::from_id(ending::id_of(id)).is_some()),
            "{:?}",
            row.given
        );
        let again = |other: &Expected| (other.stage, other.given) == (row.stage, row.given);
        assert!(!EXPECTED[..place].iter().any(again), "{:?} twice", row.given);
    }
}
