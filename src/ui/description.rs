//! Live description: the picture in words, always current; and, seldom, said to people who listen to the page.

use ::i18n::msg;
use leptos::prelude::*;

use super::described::spoken_line;
use super::speech::{SpokenLine, use_speech};
use super::transcript::{happened, switched};
use crate::i18n::{I18n, Text, use_i18n};
use crate::state::{dynamic_flag, dynamic_text, dynamic_view, use_app_state};
use crate::text::{describe, whose};
use session::{Side, TimeSeries, ViewModel};

/// Shortest time between two spoken descriptions while the run plays, in model days.
const SPEAK_EVERY_DAYS: f32 = 30.0;
/// So many spoken lines stand beside the picture while the described view is open.
const LINES_BESIDE: usize = 4;

/// What is on the stage, in sentences.
#[component]
pub fn Description() -> impl IntoView {
    let (i18n, state) = (use_i18n(), use_app_state());
    let view_model = state.view_model;
    let words = move || view_model.with(|view_model| describe(view_model, i18n));
    let zoomed = move || view_model.with(|view_model| view_model.zoomed);
    let too_large = move || match view_model.with(|view_model| view_model.antibody_scale_factor) {
        Some(times) => {
            i18n.t_with(msg::WORDS_TIMES_TOO_LARGE, [("times", i18n.numbers.whole(f32::from(times)).into())])
        }
        None => i18n.t(msg::WORDS_TOO_LARGE),
    };
    announce();
    let speech = use_speech();
    let beside = move || {
        let last = |lines: &Vec<SpokenLine>| lines.iter().rev().take(LINES_BESIDE).rev().cloned().collect();
        let lines: Vec<_> = if speech.shown.get() { speech.lines.with(last) } else { Vec::new() };
        lines.iter().map(|line| spoken_line(line, i18n)).collect_view()
    };
    let coarser = move || view_model.with(|view_model| view_model.pixels < 1.0);
    view! {
        <div class="description">
            <h3 class="visually-hidden">{i18n.t(msg::WORDS_HEADING)}</h3>
            <p id="description">{dynamic_text(words)}</p>
            <p class="hint" hidden=dynamic_flag(move || !zoomed())>{dynamic_text(too_large)}</p>
            <ol class="described-lines" id="described-beside" aria-hidden="true" hidden=dynamic_flag(move || !speech.shown.get())>{dynamic_view(beside)}</ol>
            <p class="hint" id="coarser" hidden=dynamic_flag(move || !coarser())>{i18n.t(msg::PICTURE_COARSER)}</p>
        </div>
    }
}

/// Says what is on the stage when a switch is thrown and when the run stops; what happened for the first time; and once in a while
/// what has become of it all.
fn announce() {
    let (i18n, state, speech) = (use_i18n(), use_app_state(), use_speech());
    Effect::new(move |last: Option<Moment>| {
        state.view_model.with(|view_model| {
            let now = Moment::of(view_model);
            let Some(last) = last else { return now };
            match now.news(&last) {
                News::Switch => {
                    speech.say(&switches(view_model, last.marks, i18n));
                    let firsts = [0, 1].map(|side| last.firsts[side].min(now.firsts[side]));
                    Moment { firsts, ..now }
                }
                News::Stopped => {
                    speech.say(&describe(view_model, i18n));
                    now
                }
                News::First if speech.mention(&first_events(view_model, last.firsts, i18n)) => {
                    Moment { firsts: now.firsts, ..last }
                }
                News::Time if speech.mention(&describe(view_model, i18n)) => now,
                News::First | News::Time | News::None => last,
            }
        })
    });
}

/// What the last spoken words were about.
#[derive(Clone, Copy, PartialEq)]
struct Moment {
    day: f32,
    /// Of each marrow, as the other counts.
    marks: [usize; 2],
    firsts: [usize; 2],
    playing: bool,
}

/// What is worth words.
#[derive(Debug, PartialEq, Eq)]
enum News {
    None,
    Switch,
    Stopped,
    First,
    Time,
}

impl Moment {
    fn of(view_model: &ViewModel) -> Self {
        let count = |of: fn(&TimeSeries) -> usize| {
            Side::ALL.map(|side| view_model.panes.get(side).map_or(0, |pane| of(&pane.time_series)))
        };
        Self {
            day: view_model.panes.left.readouts.day,
            marks: count(|history| history.markers().len()),
            firsts: count(|history| history.first_occurrences().len()),
            playing: view_model.playing,
        }
    }

    fn news(&self, last: &Self) -> News {
        let stepped = !self.playing && (last.playing || self.day != last.day);
        match () {
            () if self.marks != last.marks => News::Switch,
            () if stepped => News::Stopped,
            () if (0..2).any(|side| self.firsts[side] > last.firsts[side]) => News::First,
            () if self.day - last.day >= SPEAK_EVERY_DAYS || self.day < last.day => News::Time,
            () => News::None,
        }
    }
}

/// What has happened for the first time, after so many others of each marrow.
fn first_events(view_model: &ViewModel, after: [usize; 2], i18n: I18n) -> Text {
    new_lines(view_model, i18n, |side, history| {
        let new = history.first_occurrences().get(after[side]..).unwrap_or_default();
        new.iter().map(|first| happened(*first, i18n)).collect()
    })
}

/// The last switch that was thrown, of each marrow that had so many others before; with none, as where one is taken back, what is there.
fn switches(view_model: &ViewModel, before: [usize; 2], i18n: I18n) -> Text {
    let words = new_lines(view_model, i18n, |side, history| {
        let markers = history.markers();
        let new = markers.last().filter(|_| markers.len() != before[side]);
        new.map(|mark| switched(*mark, i18n)).into_iter().collect()
    });
    if words.is_empty() { describe(view_model, i18n) } else { words }
}

/// Lines of each marrow, after its name where there are two.
fn new_lines(view_model: &ViewModel, i18n: I18n, of: impl Fn(usize, &TimeSeries) -> Vec<Text>) -> Text {
    let mut words = Vec::new();
    for (at, side) in Side::ALL.into_iter().enumerate() {
        let lines = view_model.panes.get(side).map(|pane| of(at, &pane.time_series)).unwrap_or_default();
        if !lines.is_empty() {
            words.extend(whose(view_model, side, i18n));
            words.extend(lines);
        }
    }
    words.join(" ").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_worth_words_is_said_in_its_order() {
        let last = Moment { day: 10.0, marks: [1, 0], firsts: [2, 1], playing: true };
        let news = |now: Moment| now.news(&last);
        assert_eq!(news(last), News::None);
        assert_eq!(news(Moment { day: 20.0, ..last }), News::None, "too soon");
        assert_eq!(news(Moment { day: 40.0, ..last }), News::Time);
        assert_eq!(news(Moment { day: 40.0, firsts: [3, 1], ..last }), News::First);
        assert_eq!(news(Moment { firsts: [2, 2], ..last }), News::First, "in the marrow beside it");
        assert_eq!(news(Moment { marks: [1, 1], ..last }), News::Switch, "in the marrow beside it");
        assert_eq!(news(Moment { playing: false, firsts: [3, 1], ..last }), News::Stopped);
        assert_eq!(news(Moment { marks: [2, 0], firsts: [3, 1], ..last }), News::Switch);
        assert_eq!(news(Moment { day: 0.0, firsts: [0; 2], ..last }), News::Time, "another run");
    }
}
