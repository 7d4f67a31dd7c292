//! What a trial found, as figures: response, fall of M-protein, time without growth, side effects, and how trials scatter.

use ::i18n::msg::{self, family};
use ::i18n::{ArgValue, MessageId};
use chart::{Scale, band, uprights};
use marrow::trial::{Ending, PersonCourse};
use marrow::{Response, SideEffect};

use super::figure::{Drawing, Figure, TITLE, Table};
use super::results::{ArmResults, Results};
use crate::i18n::{I18n, Text};

/// Width of a chart, its own units.
pub const WIDTH: f32 = 320.0;
/// Left and right of what is drawn: words stand on the left.
pub const SIDES: (f32, f32) = (30.0, 308.0);

/// Falls of M-protein that rows of the table part: at least so much.
const FALLS: [(MessageId, f32); 4] = [
    (msg::VIRTUAL_FALL_90, 0.9),
    (msg::VIRTUAL_FALL_50, 0.5),
    (msg::VIRTUAL_FALL_25, 0.25),
    (msg::VIRTUAL_FALL_LESS, 0.0),
];

/// The name of an arm.
pub fn arm_name(arm: usize, i18n: I18n) -> Text {
    i18n.t(if arm == 0 { msg::VIRTUAL_ARM_1 } else { msg::VIRTUAL_ARM_2 })
}

/// A whole number in words of the language.
pub fn whole(count: usize, i18n: I18n) -> Text {
    i18n.numbers.whole(count as f32)
}

/// Something for each arm: its name, its results.
pub fn by_arm<T>(results: &Results, i18n: I18n, of: impl Fn(Text, &ArmResults) -> T) -> Vec<T> {
    results.arms.iter().enumerate().map(|(at, arm)| of(arm_name(at, i18n), arm)).collect()
}

/// A heading, and a column for each arm.
pub fn head(first: Text, i18n: I18n) -> Vec<Text> {
    vec![first, arm_name(0, i18n), arm_name(1, i18n)]
}

/// A row of counts of people, of all and of 100.
fn counts(name: Text, results: &Results, i18n: I18n, wanted: &dyn Fn(&PersonCourse) -> bool) -> Vec<Text> {
    let mut row = vec![name];
    row.extend(by_arm(results, i18n, |_, arm| {
        let count = arm.count(wanted);
        let values = [
            ("count", arg(whole(count, i18n))),
            ("all", arg(whole(arm.people.len(), i18n))),
            ("share", arg(i18n.numbers.whole(arm.of_100(count)))),
        ];
        i18n.t_with(msg::VIRTUAL_COUNT, values)
    }));
    row
}

/// A text in a message.
pub fn arg(text: Text) -> ArgValue {
    text.into()
}

/// Response by class, best first; people out of 100.
pub fn response(results: &Results, i18n: I18n) -> Figure {
    let words = |name: Text, arm: &ArmResults| {
        let limit = |end: Option<f64>| arg(i18n.numbers.whole(end.unwrap_or_default() as f32));
        let orr = arm.summary.orr;
        let values = [
            ("arm", arg(name)),
            ("done", arg(whole(arm.count(|person| person.result.best.is_response()), i18n))),
            ("count", limit(orr.value)),
            ("low", limit(orr.interval.0)),
            ("high", limit(orr.interval.1)),
            ("people", arg(whole(arm.people.len(), i18n))),
        ];
        i18n.t_with(msg::VIRTUAL_RESPONSE_WORDS, values)
    };
    let mut sentences = by_arm(results, i18n, words);
    sentences.push(i18n.t(msg::VIRTUAL_REMAINS));
    let row = |class: &Response| {
        counts(i18n.t(family::RESPONSE.id(class.id())), results, i18n, &|person| person.result.best == *class)
    };
    let responded = |name, arm: &ArmResults| (name, arm.summary.orr.value.unwrap_or_default() as f32);
    Figure {
        id: "trial-response",
        heading: msg::VIRTUAL_RESPONSE,
        words: sentences,
        drawings: Vec::new(),
        people: by_arm(results, i18n, responded),
        table: Table {
            head: head(i18n.t(msg::VIRTUAL_BEST), i18n),
            rows: Response::ALL
                .iter()
                .rev()
                .filter(|class| **class != Response::Progressive)
                .map(row)
                .collect(),
        },
    }
}

/// The waterfall: a bar for each person, in order.
pub fn fall(results: &Results, i18n: I18n) -> Figure {
    const HEIGHT: f32 = 175.0;
    let draw = |name: Text, arm: &ArmResults| {
        // Bits of a share are in its order; the last one says whether the person responded.
        let key = |person: &PersonCourse| {
            let response = u64::from(person.result.best.is_response());
            Some(u64::from(person.lowest()?.to_bits()) << 1 | response)
        };
        let mut keys: Vec<u64> = arm.people.iter().filter_map(|person| key(person)).collect();
        keys.sort_unstable();
        let falls: Vec<(f32, bool)> =
            keys.iter().rev().map(|key| (f32::from_bits((key >> 1) as u32), key & 1 == 1)).collect();
        let x = Scale::new((-0.5, falls.len().max(10) as f32 - 0.5), SIDES);
        let y = Scale::new((2.0, 0.0), (8.0 + TITLE, HEIGHT - 6.0 - TITLE));
        let bars = |is_response: bool| {
            let bar = |(at, (lowest, _)): (usize, &(f32, bool))| {
                let (left, right) = (x.at(at as f32 - 0.4), x.at(at as f32 + 0.4));
                let side = |share: f32| [(left, y.at(share)), (right, y.at(share))];
                band(&side(1.0), &side(*lowest))
            };
            let wanted = falls.iter().enumerate().filter(|(_, bar)| bar.1 == is_response);
            wanted.map(bar).collect::<String>()
        };
        let grid = [2.0, 1.5, 1.0, 0.5, 0.1, 0.0];
        let lines = grid.map(|share| chart::line(&[(SIDES.0, y.at(share)), (SIDES.1, y.at(share))])).concat();
        let mark =
            |share: f32, words: &str| (SIDES.0 - 3.0, y.at(share) + 3.0, "end", words.to_owned().into());
        let drawing = Drawing {
            size: (WIDTH, HEIGHT),
            shapes: vec![("grid", lines), ("bar-no", bars(false)), ("bar-yes", bars(true))],
            words: vec![mark(2.0, "+100"), mark(1.0, "0"), mark(0.5, "−50"), mark(0.0, "−100")],
        };
        (name, drawing.titled(i18n.t(msg::VIRTUAL_AXIS_FALL), i18n.t(msg::VIRTUAL_AXIS_PEOPLE)))
    };
    let within = |least: f32, below: f32| {
        move |person: &PersonCourse| {
            person.lowest().is_some_and(|lowest| (least..below).contains(&(1.0 - lowest)))
        }
    };
    let mut below = f32::INFINITY;
    let mut rows: Vec<Vec<Text>> = Vec::new();
    for (name, least) in FALLS {
        rows.push(counts(i18n.t(name), results, i18n, &within(least, below)));
        below = least;
    }
    rows.push(counts(i18n.t(msg::VIRTUAL_FALL_ROSE), results, i18n, &within(f32::NEG_INFINITY, 0.0)));
    rows.push(counts(i18n.t(msg::VIRTUAL_FALL_UNKNOWN), results, i18n, &|person| person.lowest().is_none()));
    Figure {
        id: "trial-fall",
        heading: msg::VIRTUAL_FALL,
        words: vec![i18n.t(msg::VIRTUAL_FALL_WORDS), i18n.t(msg::VIRTUAL_M_PROTEIN)],
        drawings: by_arm(results, i18n, draw),
        people: Vec::new(),
        table: Table { head: head(i18n.t(msg::VIRTUAL_FALL_COLUMN), i18n), rows },
    }
}

/// Side effects that were strong, with people out of 100 as response has them.
pub fn harms(results: &Results, i18n: I18n) -> Figure {
    let seen = SideEffect::ALL
        .into_iter()
        .filter(|effect| results.arms.iter().any(|arm| arm.count(|person| person.had(*effect)) > 0));
    let (mut people, mut rows) = (Vec::new(), Vec::new());
    for effect in seen {
        let name = i18n.t(family::EFFECT.id(effect.id()));
        people.extend(by_arm(results, i18n, |arm_name, arm| {
            let of_100 = arm.of_100(arm.count(|person| person.had(effect)));
            let values = [
                ("effect", arg(name.clone())),
                ("arm", arg(arm_name)),
                ("share", arg(i18n.numbers.whole(of_100))),
            ];
            (i18n.t_with(msg::VIRTUAL_HARM_OF, values), of_100)
        }));
        rows.push(counts(name, results, i18n, &|person| person.had(effect)));
    }
    let died = i18n.t(msg::VIRTUAL_DIED);
    rows.push(counts(died, results, i18n, &|person| person.result.ending == Ending::Died));
    Figure {
        id: "trial-harms",
        heading: msg::VIRTUAL_HARMS,
        words: vec![i18n.t(msg::VIRTUAL_HARMS_WORDS)],
        drawings: Vec::new(),
        people,
        table: Table { head: head(i18n.t(msg::VIRTUAL_HARMS), i18n), rows },
    }
}

/// What earlier trials with other people found, faint, and this one: how results scatter with the number of people.
pub fn scatter(results: &Results, i18n: I18n) -> Figure {
    const HEIGHT: f32 = 118.0;
    let x = Scale::new((0.0, 100.0), SIDES);
    let mut drawings = Vec::new();
    let mut rows = Vec::new();
    let people =
        |people: u32| i18n.t_with(msg::VIRTUAL_OF_PEOPLE, [("people", arg(whole(people as usize, i18n)))]);
    for earlier in results.earlier.iter() {
        let mut row = vec![people(earlier.people)];
        row.extend(earlier.response.map(|of_100| i18n.numbers.whole(of_100)));
        rows.push(row);
    }
    let mut row = vec![people(results.plan.people)];
    row.extend(by_arm(results, i18n, |_, arm| {
        i18n.numbers.whole(arm.summary.orr.value.unwrap_or_default() as f32)
    }));
    rows.push(row);
    for (at, arm) in results.arms.iter().enumerate() {
        // Trials of a size lie at one height; larger ones higher.
        let y = Scale::new((10.0_f32.ln(), 500.0_f32.ln()), (HEIGHT - 24.0 - TITLE, 10.0 + TITLE));
        let dot =
            |of_100: f32, people: u32| format!("M{:.1} {:.1}h0", x.at(of_100), y.at((people as f32).ln()));
        let faint = results.earlier.iter().map(|earlier| dot(earlier.response[at], earlier.people)).collect();
        let now =
            arm.summary.orr.value.map(|of_100| dot(of_100 as f32, results.plan.people)).unwrap_or_default();
        let (left, foot) = (SIDES.0, HEIGHT - 14.0 - TITLE);
        let scale = [0.0, 25.0, 50.0, 75.0, 100.0];
        let axis =
            chart::line(&[(left, foot), (SIDES.1, foot)]) + &uprights(&scale.map(|at| x.at(at)), foot, -3.0);
        let mut words: Vec<_> = scale
            .iter()
            .map(|at| (x.at(*at), HEIGHT - 2.0 - TITLE, "middle", i18n.numbers.whole(*at)))
            .collect();
        words.extend(
            [10.0_f32, 60.0, 500.0].map(|n| (left - 6.0, y.at(n.ln()) + 3.0, "end", i18n.numbers.whole(n))),
        );
        let shapes = vec![("grid", axis), ("faint", faint), ("now", now)];
        let drawing = Drawing { size: (WIDTH, HEIGHT), shapes, words }
            .titled(i18n.t(msg::VIRTUAL_AXIS_SIZE), i18n.t(msg::VIRTUAL_ORR));
        drawings.push((arm_name(at, i18n), drawing));
    }
    Figure {
        id: "trial-scatter",
        heading: msg::VIRTUAL_SCATTER,
        words: vec![i18n.t(msg::VIRTUAL_SCATTER_WORDS)],
        drawings,
        people: Vec::new(),
        table: Table { head: head(i18n.t(msg::VIRTUAL_ORR), i18n), rows },
    }
}
