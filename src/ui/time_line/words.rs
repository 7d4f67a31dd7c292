//! The time line in words: the numbers of a day, what happened, and the whole in a sentence.

use ::i18n::msg;

use super::plot::LINES;
use crate::i18n::{I18n, Text};
use crate::ui::transcript::sentences;
use crate::ui::vital_signs::VITAL_SIGNS;
use session::{TimeSeries, ViewModel};

/// The numbers of the present moment, or those of a day before.
pub fn reading(view_model: &ViewModel, day: Option<f32>, i18n: I18n) -> Text {
    let left = &view_model.panes.left;
    let before = day.and_then(|day| left.time_series.sample_on(day));
    let day = before.map_or(left.readouts.day, |at| at.day);
    let mut words = i18n.t_with(msg::DAY, [("day", i18n.numbers.whole(day.floor()).into())]);
    let mut unit = None;
    for sign in &VITAL_SIGNS[..LINES] {
        let value = before.map_or_else(|| (sign.now)(&left.readouts), sign.then);
        let mark = if unit.is_none() { ": " } else { ", " };
        words = words + mark + &i18n.t(sign.name) + " " + &(sign.write)(value, i18n);
        // Said once for those that share it.
        if unit.replace(sign.unit) != Some(sign.unit) {
            words = words + " " + &i18n.t(sign.unit);
        }
    }
    words
}

/// Switches and milestones in the order of their days: each a sentence that says its day.
pub fn happened(run: &TimeSeries, i18n: I18n) -> Vec<(f32, Text)> {
    sentences(run, &[], i18n)
}

/// The whole in a sentence, for those who do not see the lines.
pub fn summary(view_model: &ViewModel, i18n: I18n) -> Text {
    let first =
        view_model.panes.left.time_series.samples().first().map_or(0.0, |sample| sample.myeloma_fraction);
    let now = &view_model.panes.left.readouts;
    i18n.t_with(
        msg::TIME_LINE_SUMMARY,
        [
            ("day", i18n.numbers.whole(now.day.floor()).into()),
            ("first", i18n.percent(first).into()),
            ("last", i18n.percent(now.myeloma_fraction).into()),
            ("red", i18n.percent(now.red_cells).into()),
        ],
    )
}
