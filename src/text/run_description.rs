//! Description of the run: the picture in plain sentences, made from the readouts.

use ::i18n::MessageId;
use ::i18n::msg;
use marrow::Readouts;

use super::setting_names::pane_title;
use super::therapy_text::agent_names;
use super::trial_description::{describe_trial, describe_trial_briefly};
use crate::i18n::{I18n, LEAST_SHARE, Text};
use session::{LOW_COUNT, PaneState, Side, ViewModel};

/// How a blood count stands against health.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Above it.
    High,
    /// About as in health.
    Usual,
    /// Low.
    Low,
    /// Very low.
    VeryLow,
}

impl Level {
    /// The word beside a blood count.
    pub const fn word(self) -> MessageId {
        match self {
            Self::High => msg::BLOOD_WORD_HIGH,
            Self::Usual => msg::BLOOD_WORD_USUAL,
            Self::Low => msg::BLOOD_WORD_LOW,
            Self::VeryLow => msg::BLOOD_WORD_VERY_LOW,
        }
    }

    /// The sentence about red cells.
    const fn of_red_cells(self) -> MessageId {
        match self {
            Self::High => msg::WORDS_RED_HIGH,
            Self::Usual => msg::WORDS_RED_USUAL,
            Self::Low => msg::WORDS_RED_LOW,
            Self::VeryLow => msg::WORDS_RED_VERY_LOW,
        }
    }
}

/// The level of a count where health is 1. Normal haemoglobin spreads by about a tenth about its middle, and the
/// myeloma definition of anaemia (below 10 of about 14 g/dL) is about seven tenths. Told from the hundredths that are written:
/// the same number has the same word wherever it stands.
pub fn level(of_health: f32) -> Level {
    match (of_health * 100.0).round() {
        count if count > 120.0 => Level::High,
        count if count >= (LOW_COUNT * 100.0).round() => Level::Usual,
        count if count >= 70.0 => Level::Low,
        _ => Level::VeryLow,
    }
}

/// How far the marrow is taken by myeloma cells, of which `at_start` was the share when the run began.
pub fn myeloma_words(now: &Readouts, at_start: f32) -> MessageId {
    match now.myeloma_fraction {
        share if share <= 0.0 && at_start > 0.0 => msg::WORDS_MYELOMA_GONE,
        share if share <= 0.0 => msg::WORDS_MYELOMA_NONE,
        share if share < LEAST_SHARE => msg::WORDS_MYELOMA_TRACE,
        share if share < 0.1 => msg::WORDS_MYELOMA_FEW,
        share if share < 0.35 => msg::WORDS_MYELOMA_SOME,
        _ => msg::WORDS_MYELOMA_MANY,
    }
}

/// The same in a word or two, beside the number.
pub fn myeloma_word(share: f32) -> MessageId {
    match share {
        share if share <= 0.0 => msg::VITAL_NONE_SEEN,
        share if share < LEAST_SHARE => msg::VITAL_HARDLY_ANY,
        share if share < 0.1 => msg::VITAL_FEW,
        share if share < 0.35 => msg::VITAL_GATHERING,
        _ => msg::VITAL_CROWDING,
    }
}

/// The whole description: the day, and of each marrow its myeloma, red cells and treatment; each by its name where there are two.
pub fn describe(view_model: &ViewModel, i18n: I18n) -> Text {
    if let Some(trial) = view_model.trial.as_ref().filter(|trial| trial.watched.is_none()) {
        return describe_trial(trial, i18n).join(" ").into();
    }
    let mut words = vec![day_words(view_model, i18n)];
    for side in Side::ALL {
        let Some(pane) = view_model.panes.get(side) else { continue };
        words.extend(whose(view_model, side, i18n));
        words.extend(describe_pane(pane, i18n));
    }
    words.join(" ").into()
}

/// The same in what can be listened to at once, when the run stops or another is shown: without what the person has given, and of two
/// marrows the numbers only.
pub fn describe_briefly(view_model: &ViewModel, i18n: I18n) -> Text {
    if let Some(trial) = view_model.trial.as_ref().filter(|trial| trial.watched.is_none()) {
        return describe_trial_briefly(trial, i18n);
    }
    let mut words = vec![day_words(view_model, i18n)];
    if view_model.panes.right.is_none() {
        let [myeloma, red_cells, _] = describe_pane(&view_model.panes.left, i18n);
        words.extend([myeloma, red_cells]);
        return words.join(" ").into();
    }
    let counted = |name: MessageId, share: f32| {
        let count = i18n.t_with(msg::OF_100, [("count", i18n.percent(share).into())]);
        Text::from(format!("{}: {count}.", i18n.t(name)))
    };
    for side in Side::ALL {
        let Some(pane) = view_model.panes.get(side) else { continue };
        words.extend(whose(view_model, side, i18n));
        words.push(counted(msg::SHARE_MYELOMA, pane.readouts.myeloma_fraction));
        words.push(counted(msg::BLOOD_RED_CELLS, pane.readouts.red_cells));
    }
    words.join(" ").into()
}

/// Which day of the run it is.
pub fn day_words(view_model: &ViewModel, i18n: I18n) -> Text {
    let day = view_model.panes.left.readouts.day.floor();
    i18n.t_with(msg::WORDS_DAY, [("day", i18n.numbers.whole(day).into())])
}

/// What is given to a marrow.
pub fn given(pane: &PaneState, i18n: I18n) -> Text {
    match &pane.agents[..] {
        [] => i18n.t(msg::WORDS_GIVEN_NONE),
        agents => i18n.t_with(msg::WORDS_GIVEN, [("names", agent_names(agents, i18n).into())]),
    }
}

/// The name of a marrow before what is said of it, where there are two.
pub fn whose(view_model: &ViewModel, side: Side, i18n: I18n) -> Option<Text> {
    let position = view_model.story.map(|story| story.position);
    view_model.panes.right.as_ref().map(|_| i18n.t(pane_title(side, position)) + ":")
}

fn describe_pane(pane: &PaneState, i18n: I18n) -> [Text; 3] {
    let now = &pane.readouts;
    let at_start = pane.time_series.samples().first().map_or(0.0, |sample| sample.myeloma_fraction);
    let count = |share: f32| i18n.percent(share).into();
    [
        i18n.t_with(myeloma_words(now, at_start), [("count", count(now.myeloma_fraction))]),
        i18n.t_with(level(now.red_cells).of_red_cells(), [("count", count(now.red_cells))]),
        given(pane, i18n),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_fall_with_the_count() {
        assert_eq!([1.3, 1.0, 0.8, 0.5].map(level), [Level::High, Level::Usual, Level::Low, Level::VeryLow]);
        // Both are written as 88.
        assert_eq!([0.877, 0.883].map(level), [Level::Usual; 2]);
    }

    #[test]
    fn words_follow_the_share_of_myeloma_cells() {
        let words = |share, at_start| {
            myeloma_words(&Readouts { myeloma_fraction: share, ..Readouts::default() }, at_start)
        };
        assert_eq!(words(0.0, 0.0), msg::WORDS_MYELOMA_NONE);
        assert_eq!(words(0.0, 0.3), msg::WORDS_MYELOMA_GONE, "an empty slice is not a promise");
        assert_eq!(words(0.003, 0.3), msg::WORDS_MYELOMA_TRACE);
        assert_eq!(words(0.05, 0.3), msg::WORDS_MYELOMA_FEW);
        assert_eq!(words(0.3, 0.1), msg::WORDS_MYELOMA_SOME);
        assert_eq!(words(0.6, 0.1), msg::WORDS_MYELOMA_MANY);
    }
}
