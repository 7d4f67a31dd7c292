//! Runs laid over each other: lines that differ in dash and carry their names, and the same as a table.

use ::i18n::msg;
use chart::{Scale, day_step, days_shown, line, spread, ticks, uprights};

use crate::i18n::{I18n, Text};
use crate::ui::trial::figure::{Drawing, Table};
use crate::ui::vital_signs::VitalSign;
use session::Sample;

/// The drawing's own units; names stand to the right of what is drawn.
const SIZE: (f32, f32) = (340.0, 170.0);
const LEFT: f32 = 30.0;
const RIGHT: f32 = 222.0;
const HEAD: f32 = 10.0;
const FOOT: f32 = 150.0;
/// Names are so far apart.
const NAME_GAP: f32 = 12.0;
/// Longer names are cut.
const MOST_LETTERS: usize = 15;
/// Most days that are named at the foot, and that have a line in the table.
const MOST_TICKS: usize = 8;
const MOST_ROWS: usize = 16;
/// Each line has a dash of its own.
const CLASSES: [&str; 5] = ["run-0", "run-1", "run-2", "run-3", "run-4"];

/// A run: its name, and its samples.
pub type Line<'run> = (Text, &'run [Sample]);

/// The chart of one number.
pub fn drawing(lines: &[Line<'_>], sign: VitalSign, i18n: I18n) -> Drawing {
    let days = days_shown(last_day(lines));
    let most = lines.iter().flat_map(|(_, samples)| *samples).map(sign.then).fold(0.0, f32::max);
    // Whatever is small is not drawn as if it were large.
    let top = if most > 2.0 { most * 1.05 } else { most.max(1.0) };
    let (x, y) = (Scale::new((0.0, days), (LEFT, RIGHT)), Scale::new((0.0, top), (FOOT, HEAD)));
    let step = day_step(days, MOST_TICKS);
    let named: Vec<f32> = (0..=MOST_TICKS).map(|n| n as f32 * step).take_while(|day| *day <= days).collect();
    let levels = ticks(0.0, top, 4);
    let mut grid = uprights(&named.iter().map(|day| x.at(*day)).collect::<Vec<_>>(), FOOT, -3.0);
    let mut words = Vec::new();
    for level in levels {
        grid += &line(&[(LEFT, y.at(level)), (RIGHT, y.at(level))]);
        words.push((LEFT - 3.0, y.at(level) + 3.0, "end", (sign.write)(level, i18n)));
    }
    words.extend(named.iter().map(|day| (x.at(*day), FOOT + 14.0, "middle", i18n.numbers.whole(*day))));
    let ends: Vec<f32> =
        lines.iter().map(|(_, samples)| samples.last().map_or(FOOT, |at| y.at((sign.then)(at)))).collect();
    let places = spread(&ends, NAME_GAP, HEAD, FOOT);
    let mut shapes = vec![("grid", grid)];
    for (((name, samples), class), place) in lines.iter().zip(CLASSES).zip(places) {
        let points: Vec<(f32, f32)> =
            samples.iter().map(|at| (x.at(at.day), y.at((sign.then)(at)))).collect();
        // Its dash once more, beside its name.
        let key = line(&[(RIGHT + 4.0, place), (RIGHT + 24.0, place)]);
        shapes.push((class, line(&points) + &key));
        words.push((RIGHT + 28.0, place + 3.0, "start", cut(name)));
    }
    Drawing { size: SIZE, shapes, words }
}

/// A line for each of some days, a column for each run; nothing where it has not come to that day.
pub fn table(lines: &[Line<'_>], sign: VitalSign, i18n: I18n) -> Table {
    let last = last_day(lines);
    let step = day_step(last, MOST_ROWS);
    let mut head = vec![i18n.t(msg::TIME_LINE_DAY)];
    head.extend(lines.iter().map(|(name, _)| name.clone()));
    let days = (0..MOST_ROWS).map(|n| n as f32 * step).take_while(|day| *day < last).chain([last]);
    let row = |day: f32| {
        let mut row = vec![i18n.numbers.whole(day)];
        row.extend(lines.iter().map(|(_, samples)| {
            let at = sample_on(samples, day);
            at.map_or_else(|| "–".into(), |at| (sign.write)((sign.then)(at), i18n))
        }));
        row
    };
    Table { head, rows: days.map(row).collect() }
}

fn last_day(lines: &[Line<'_>]) -> f32 {
    lines.iter().filter_map(|(_, samples)| samples.last()).map(|at| at.day).fold(0.0, f32::max)
}

/// The newest sample of a day or before it, where the run has come so far.
fn sample_on(samples: &[Sample], day: f32) -> Option<&Sample> {
    let later = samples.partition_point(|sample| sample.day <= day);
    let ends_before = samples.last().is_some_and(|last| last.day < day);
    if ends_before { None } else { samples.get(later.checked_sub(1)?) }
}

/// At the beginning: files of one class differ at their end.
fn cut(name: &Text) -> Text {
    let length = name.chars().count();
    if length <= MOST_LETTERS {
        return name.clone();
    }
    let kept = name.chars().skip(length + 1 - MOST_LETTERS);
    std::iter::once('…').chain(kept).collect::<String>().into()
}
