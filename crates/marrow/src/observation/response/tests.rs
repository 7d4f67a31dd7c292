//! Response by the criteria of the IMWG, on courses made by hand.

use super::*;

const VISIT: u64 = (params::VISIT_DAYS * params::TICKS_PER_DAY) as u64;

/// What stands after a line of treatment that begins with the first level and meets the others visit by visit.
fn score(whole: &[f32], plasma_cells: f32) -> ImwgResponse {
    let mut scoring = ImwgResponse::default();
    for (visit, &whole) in (0..).zip(whole) {
        let labs = Labs { whole, light_chains: 0.0, plasma_cells };
        if visit == 0 {
            scoring.given(5, labs);
        }
        scoring.step(5 + visit * VISIT, labs);
    }
    scoring
}

#[test]
fn each_class_needs_its_fall_and_two_visits() {
    for (level, class) in [
        (31.0, Response::Stable),
        (30.0, Response::Minimal),
        (20.0, Response::Partial),
        (4.0, Response::VeryGoodPartial),
        (0.4, Response::Complete),
    ] {
        assert_eq!(score(&[40.0, level], 0.02).standing(), Response::None);
        assert_eq!(score(&[40.0, level, level], 0.02).standing(), class, "{level}");
        assert_eq!(score(&[40.0, 38.0, level], 0.02).standing(), Response::Stable, "seen once");
    }
}

#[test]
fn a_marrow_with_plasma_cells_is_no_complete_response() {
    assert_eq!(score(&[40.0, 0.1, 0.1], 0.06).standing(), Response::VeryGoodPartial);
}

#[test]
fn progression_is_counted_from_the_lowest_level_and_the_best_response_is_kept() {
    let back = score(&[40.0, 10.0, 10.0, 14.0, 15.0, 15.0], 0.1);
    assert_eq!((back.standing(), back.best()), (Response::Progressive, Response::Partial));
    assert_eq!(score(&[40.0, 10.0, 10.0, 15.0, 14.9], 0.1).standing(), Response::Partial, "seen once");
    assert_eq!(score(&[40.0, 2.0, 2.0, 5.0, 6.9], 0.1).standing(), Response::VeryGoodPartial, "small rise");
    assert_eq!(score(&[60.0, 55.0, 65.0, 65.0, 65.0], 0.5).standing(), Response::Stable, "from high");
    assert_eq!(score(&[60.0, 55.0, 69.0, 69.0], 0.5).standing(), Response::Progressive);
}

#[test]
fn what_is_given_next_begins_a_new_line_only_after_progression() {
    let labs = Labs { whole: 12.0, light_chains: 0.0, plasma_cells: 0.1 };
    let mut working = score(&[40.0, 10.0, 10.0], 0.1);
    working.given(9 * VISIT, labs);
    assert_eq!(working.standing(), Response::Partial);
    let mut stopped = score(&[40.0, 60.0, 60.0], 0.1);
    assert_eq!(stopped.standing(), Response::Progressive);
    stopped.given(9 * VISIT, labs);
    assert_eq!(stopped.standing(), Response::None);
    assert_eq!(stopped.line.map(|line| line.baseline), Some(12.0));
}

#[test]
fn light_chains_are_followed_where_nothing_else_is_made_and_nothing_where_there_is_nothing() {
    let labs = |light_chains| Labs { whole: 0.0, light_chains, plasma_cells: 0.02 };
    let mut scoring = ImwgResponse::default();
    scoring.given(0, labs(0.05));
    scoring.step(VISIT, labs(0.05));
    scoring.step(2 * VISIT, labs(0.05));
    assert_eq!(scoring.standing(), Response::None);
    scoring.given(2 * VISIT, labs(1.0));
    (3..5).for_each(|visit| scoring.step(visit * VISIT, labs(0.4)));
    assert_eq!(scoring.standing(), Response::Partial);
    (5..7).for_each(|visit| scoring.step(visit * VISIT, labs(0.52)));
    assert_eq!(scoring.standing(), Response::Progressive);
}

#[test]
fn ids_differ_and_only_partial_or_better_counts() {
    let mut ids = Response::ALL.map(Response::id).to_vec();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), Response::ALL.len());
    assert_eq!(Response::ALL.map(Response::is_response), [false, false, false, false, true, true, true]);
}
