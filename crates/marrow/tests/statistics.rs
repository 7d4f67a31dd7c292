//! Statistics of a trial against published worked examples and another implementation's figures: those marked so were computed
//! with lifelines 0.30.3 and scipy 1.17.1.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test without its figure fails")]

use marrow::trial::statistics::{FollowUp, KaplanMeier, clopper_pearson, log_rank};
use proptest::prelude::*;

/// Weeks in remission of 21 children on 6-MP and of 21 on placebo (Freireich and others 1963, Blood 21:699), the example of most
/// textbooks; `true` is a relapse.
const MERCAPTOPURINE: [(f64, bool); 21] = [
    (6.0, true),
    (6.0, true),
    (6.0, true),
    (6.0, false),
    (7.0, true),
    (9.0, false),
    (10.0, true),
    (10.0, false),
    (11.0, false),
    (13.0, true),
    (16.0, true),
    (17.0, false),
    (19.0, false),
    (20.0, false),
    (22.0, true),
    (23.0, true),
    (25.0, false),
    (32.0, false),
    (32.0, false),
    (34.0, false),
    (35.0, false),
];
const PLACEBO: [f64; 21] = [
    1.0, 1.0, 2.0, 2.0, 3.0, 4.0, 4.0, 5.0, 5.0, 8.0, 8.0, 8.0, 8.0, 11.0, 11.0, 12.0, 12.0, 15.0, 17.0,
    22.0, 23.0,
];

fn mercaptopurine() -> Vec<FollowUp> {
    MERCAPTOPURINE.map(|(time, event)| FollowUp { time, event }).to_vec()
}

fn placebo() -> Vec<FollowUp> {
    PLACEBO.map(|time| FollowUp { time, event: true }).to_vec()
}

#[track_caller]
fn close(found: f64, wanted: f64, by: f64) {
    assert!((found - wanted).abs() <= by, "{found} for {wanted}");
}

#[test]
fn kaplan_meier_gives_the_textbook_curve_of_6_mp() {
    let curve = KaplanMeier::of(&mercaptopurine());
    // Time, persons at risk, relapses, share still in remission as printed.
    let printed = [
        (6.0, 21, 3, 0.857),
        (7.0, 17, 1, 0.807),
        (10.0, 15, 1, 0.753),
        (13.0, 12, 1, 0.690),
        (16.0, 11, 1, 0.627),
        (22.0, 7, 1, 0.538),
        (23.0, 6, 1, 0.448),
    ];
    assert_eq!(curve.steps().len(), printed.len());
    for (step, (time, at_risk, events, share)) in curve.steps().iter().zip(printed) {
        assert_eq!((step.time, step.at_risk, step.events), (time, at_risk, events));
        close(step.share, share, 5e-4);
    }
    assert_eq!(curve.median().0, Some(23.0));
    assert_eq!(KaplanMeier::of(&placebo()).median().0, Some(8.0));
}

#[test]
fn greenwood_intervals_are_those_of_another_implementation() {
    // lifelines: KaplanMeierFitter().confidence_interval_, median_survival_times.
    let curve = KaplanMeier::of(&mercaptopurine());
    for (time, low, high) in
        [(6.0, 0.619_718, 0.951_552), (13.0, 0.431_610, 0.849_066), (23.0, 0.188_052, 0.680_143)]
    {
        let (_, interval) = curve.at(time).expect("it is followed");
        close(interval.0, low, 1e-6);
        close(interval.1, high, 1e-6);
    }
    assert_eq!(curve.median().1, (Some(13.0), None));
    assert_eq!(KaplanMeier::of(&placebo()).median().1, (Some(4.0), Some(11.0)));
    let (share, interval) = KaplanMeier::of(&placebo()).at(8.0).expect("it is followed");
    close(share, 0.380_952, 1e-6);
    close(interval.0, 0.183_067, 1e-6);
    close(interval.1, 0.577_789, 1e-6);
}

#[test]
fn a_curve_says_nothing_past_the_last_person_unless_nobody_is_left() {
    assert_eq!(KaplanMeier::of(&mercaptopurine()).at(36.0), None);
    assert_eq!(KaplanMeier::of(&placebo()).at(36.0).map(|(share, _)| share), Some(0.0));
    assert_eq!(KaplanMeier::of(&mercaptopurine()).at(1.0), Some((1.0, (1.0, 1.0))));
    assert_eq!(KaplanMeier::of(&[]).median(), (None, (None, None)));
}

#[test]
fn log_rank_gives_the_textbook_value_of_6_mp_against_placebo() {
    let test = log_rank(&mercaptopurine(), &placebo()).expect("there are events");
    close(test.chi_squared, 16.79, 5e-3);
    // lifelines: logrank_test.
    close(test.chi_squared, 16.792_940_989_216_547, 1e-9);
    close(test.p, 4.168_809_109_334_511e-5, 1e-9);
    let mirrored = log_rank(&placebo(), &mercaptopurine()).expect("there are events");
    close(mirrored.chi_squared, test.chi_squared, 1e-9);
    assert_eq!(log_rank(&[], &placebo()), None);
}

#[test]
fn clopper_pearson_gives_published_and_scipy_intervals() {
    // Of 148 people on the CD38 antibody alone 46 responded: 23.7 to 39.2 % as published.
    let (low, high) = clopper_pearson(46, 148);
    close(100.0 * low, 23.7, 0.05);
    close(100.0 * high, 39.2, 0.05);
    // scipy: quantiles of the beta distribution.
    for (count, n, low, high) in [
        (46, 148, 0.237_363_227_280, 0.392_013_378_046),
        (7, 148, 0.019_224_699_202, 0.095_021_032_004),
        (0, 34, 0.0, 0.102_817_924_259),
        (94, 128, 0.649_072_005_070, 0.808_512_569_113),
        (1, 27, 0.000_937_257_092, 0.189_705_617_413),
        (300, 300, 0.987_779_025_306, 1.0),
        (1, 300, 0.000_084_389_132, 0.018_431_252_048),
        (95, 97, 0.927_497_850_074, 0.997_493_170_236),
    ] {
        let found = clopper_pearson(count, n);
        close(found.0, low, 1e-9);
        close(found.1, high, 1e-9);
    }
    assert_eq!(clopper_pearson(0, 0), (0.0, 1.0));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn without_censoring_the_curve_is_the_share_that_is_left(times in prop::collection::vec(1_u32..40, 1..60)) {
        let people: Vec<FollowUp> =
            times.iter().map(|&time| FollowUp { time: f64::from(time), event: true }).collect();
        let curve = KaplanMeier::of(&people);
        for step in curve.steps() {
            let left = times.iter().filter(|&&time| f64::from(time) > step.time).count();
            prop_assert!((step.share - left as f64 / times.len() as f64).abs() < 1e-12);
            prop_assert!(step.interval.0 <= step.share + 1e-12 && step.share <= step.interval.1 + 1e-12);
        }
    }

    #[test]
    fn an_exact_interval_holds_its_share_and_has_a_mirror(n in 1_u32..400, part in 0.0..=1.0_f64) {
        let count = (part * f64::from(n)).round() as u32;
        let (low, high) = clopper_pearson(count, n);
        let share = f64::from(count) / f64::from(n);
        prop_assert!(low <= share && share <= high && (0.0..=1.0).contains(&low) && high <= 1.0);
        let (mirror_low, mirror_high) = clopper_pearson(n - count, n);
        prop_assert!((1.0 - low - mirror_high).abs() < 1e-9 && (1.0 - high - mirror_low).abs() < 1e-9);
    }
}
