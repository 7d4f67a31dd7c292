//! Time without growth: Kaplan and Meier's curves of both arms with their bands, and how many people were still followed.

use ::i18n::msg;
use chart::{Scale, band, steps, uprights};
use marrow::trial::Summary;
use marrow::trial::statistics::FollowUp;

use super::figure::{Drawing, Figure, TITLE, Table};
use super::figures::{SIDES, WIDTH, arg, arm_name, by_arm, whole};
use super::results::{ArmResults, Results};
use crate::i18n::{I18n, Text};

const HEIGHT: f32 = 226.0;
/// Height of a row of people who are still followed.
const ROW: f32 = 13.0;
/// Where the axis of months lies.
const FOOT: f32 = HEIGHT - 2.0 * TITLE - 2.0 * ROW - 6.0;
/// Months from one tick to the next, at most so many of them.
const TICKS: u32 = 6;
/// Shapes of each arm.
const CLASSES: [(&str, &str); 2] = [("band-0", "arm-0"), ("band-1", "arm-1")];

/// Time without growth.
pub fn survival(results: &Results, i18n: I18n) -> Figure {
    let months = results.plan.months;
    let step = months.div_ceil(TICKS).max(1);
    let ticks: Vec<u32> = (0..=months / step).map(|tick| tick * step).collect();
    let x = Scale::new((0.0, months as f32), SIDES);
    let y = Scale::new((0.0, 1.0), (FOOT, 8.0 + TITLE));
    let places: Vec<f32> = ticks.iter().map(|month| x.at(*month as f32)).collect();
    let grid = [0.0, 0.5, 1.0].map(|share| chart::line(&[(SIDES.0, y.at(share)), (SIDES.1, y.at(share))]));
    let mut shapes = vec![("grid", grid.concat() + &uprights(&places, FOOT, -3.0))];
    for (arm, (band_class, line_class)) in results.arms.iter().zip(CLASSES) {
        let [middle, low, high] = curves(arm).map(|curve| {
            curve.into_iter().map(|(month, share)| (x.at(month), y.at(share))).collect::<Vec<_>>()
        });
        shapes.push((band_class, band(&high, &low)));
        shapes.push((line_class, steps(&middle)));
    }
    let mut words: Vec<_> = [0.0, 0.5, 1.0]
        .map(|share| (SIDES.0 - 3.0, y.at(share) + 3.0, "end", i18n.numbers.whole(100.0 * share)))
        .into();
    words.extend(
        ticks
            .iter()
            .map(|month| (x.at(*month as f32), FOOT + TITLE, "middle", i18n.numbers.whole(*month as f32))),
    );
    // Below: how many people of each arm were still followed, with a piece of the arm's line.
    let below = HEIGHT - 2.0 * ROW - 4.0;
    words.push((0.0, 10.0, "start", i18n.t(msg::VIRTUAL_AXIS_FREE)));
    words.push((SIDES.1, below, "end", i18n.t(msg::VIRTUAL_MONTH)));
    words.push((0.0, below, "start", i18n.t(msg::VIRTUAL_AT_RISK)));
    for (at, arm) in results.arms.iter().enumerate() {
        let base = below + ROW * (1.0 + at as f32);
        shapes.push((CLASSES[at].1, chart::line(&[(0.0, base - 3.0), (SIDES.0 - 12.0, base - 3.0)])));
        let followed = follow_ups(arm);
        words.extend(
            ticks
                .iter()
                .map(|month| (x.at(*month as f32), base, "middle", whole(at_risk(&followed, *month), i18n))),
        );
    }
    let drawing = Drawing { size: (WIDTH, HEIGHT), shapes, words };
    let mut sentences = by_arm(results, i18n, |name, arm| median_words(name, arm, months, i18n));
    sentences.extend(
        [msg::VIRTUAL_SURVIVAL_HOW, msg::VIRTUAL_BAND, msg::VIRTUAL_FOLLOWED].map(|words| i18n.t(words)),
    );
    Figure {
        id: "trial-survival",
        heading: msg::VIRTUAL_SURVIVAL,
        words: sentences,
        drawings: vec![(i18n.t(msg::VIRTUAL_SURVIVAL), drawing)],
        people: Vec::new(),
        table: table(results, &ticks, i18n),
    }
}

/// The curve and the limits of its band, month by share. Limits have two points at each step, so that their straight lines are steps.
fn curves(arm: &ArmResults) -> [Vec<(f32, f32)>; 3] {
    let (mut middle, mut low, mut high) = (vec![(0.0, 1.0)], vec![(0.0, 1.0)], vec![(0.0, 1.0)]);
    let last = follow_ups(arm).into_iter().map(|person| person.time as f32).fold(0.0, f32::max);
    for step in arm.summary.pfs.steps() {
        let at = step.time as f32;
        middle.push((at, step.share as f32));
        for (limit, new) in [(&mut low, step.interval.0), (&mut high, step.interval.1)] {
            let before = limit.last().map_or(1.0, |point| point.1);
            limit.extend([(at, before), (at, new as f32)]);
        }
    }
    let mut all = [middle, low, high];
    for curve in &mut all {
        let share = curve.last().map_or(1.0, |point| point.1);
        curve.push((last, share));
    }
    all
}

fn follow_ups(arm: &ArmResults) -> Vec<FollowUp> {
    Summary::follow_ups(&arm.people.iter().map(|person| person.result).collect::<Vec<_>>())
}

/// How many people are still followed in a month.
fn at_risk(followed: &[FollowUp], month: u32) -> usize {
    followed.iter().filter(|person| person.time + 0.05 >= f64::from(month)).count()
}

fn median_words(arm: Text, results: &ArmResults, months: u32, i18n: I18n) -> Text {
    let median = results.summary.median_pfs_months.value;
    let words = if median.is_some() { msg::VIRTUAL_MEDIAN_WORDS } else { msg::VIRTUAL_MEDIAN_LATER };
    let month = median.unwrap_or_else(|| f64::from(months));
    let share = results.summary.pfs_at(f64::from(months)).value;
    let values = [
        ("arm", arg(arm)),
        ("months", arg(i18n.numbers.tenth(month as f32))),
        ("share", arg(share_words(share, i18n))),
    ];
    i18n.t_with(words, values)
}

/// So many of 100, where that is known.
fn share_words(share: Option<f64>, i18n: I18n) -> Text {
    i18n.numbers.whole(share.unwrap_or(f64::NAN) as f32)
}

/// A row for each tick: how many of each arm were still followed, and how many of 100 were without growth.
fn table(results: &Results, ticks: &[u32], i18n: I18n) -> Table {
    let columns = [msg::VIRTUAL_AT_RISK, msg::VIRTUAL_WITHOUT];
    let mut head = vec![i18n.t(msg::VIRTUAL_MONTH)];
    for arm in 0..results.arms.len() {
        head.extend(columns.map(|column| format!("{}: {}", arm_name(arm, i18n), i18n.t(column)).into()));
    }
    let followed = results.arms.each_ref().map(follow_ups);
    let row = |month: &u32| {
        let mut row = vec![whole(*month as usize, i18n)];
        for (arm, followed) in results.arms.iter().zip(&followed) {
            let at_risk = at_risk(followed, *month);
            let share = arm.summary.pfs_at(f64::from(*month));
            let (low, high) = share.interval;
            let range = [("value", share.value), ("low", low), ("high", high)]
                .map(|(name, end)| (name, arg(share_words(end, i18n))));
            row.extend([whole(at_risk, i18n), i18n.t_with(msg::VIRTUAL_RANGE, range)]);
        }
        row
    };
    Table { head, rows: ticks.iter().map(row).collect() }
}
