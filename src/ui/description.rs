//! Live description: the picture in words, always current; and, seldom, said to people who listen to the page.

use ::i18n::msg;
use leptos::prelude::*;

use super::described::spoken_line;
use super::speech::{Matter, SpokenLine, use_speech};
use super::transcript::{happened, switched};
use crate::i18n::{I18n, Text, use_i18n};
use crate::state::{dynamic_flag, dynamic_text, dynamic_view, use_app_state};
use crate::text::{day_words, describe, describe_briefly, given, whose};
use session::{Arrival, PaneState, Side, TimeSeries, View, ViewModel};
use story::StoryPosition;

/// Shortest time between two spoken descriptions while the run plays, in model days.
const SPEAK_EVERY_DAYS: f32 = 30.0;
/// So long a first time is news, in model days: fast play comes that far before it may be said.
const NEWS_FOR_DAYS: f32 = 60.0;
/// So many first times are said at once.
const MOST_FIRSTS: usize = 2;
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

/// Says what a person's press has led to: what a switch did, that time runs, what is there when it stops and in another view; what
/// happened for the first time; and once in a while what has become of it all. A step of the story is told by its caption alone.
fn announce() {
    let (i18n, state, speech) = (use_i18n(), use_app_state(), use_speech());
    Effect::new(move |last: Option<Moment>| {
        state.view_model.with(|view_model| {
            let now = Moment::of(view_model);
            let Some(last) = last else { return now };
            // What is passed on the way to a moment was not asked for.
            if view_model.arrival == Arrival::UnderWay {
                return last;
            }
            let say = |words: &str| speech.say(Matter::Run, words);
            match now.news(&last) {
                News::Step => {}
                News::Switch => {
                    say(&switches(view_model, last.marks, i18n));
                    let firsts = [0, 1].map(|side| last.firsts[side].min(now.firsts[side]));
                    return Moment { firsts, ..now };
                }
                News::Started if view_model.trial.is_none() => say(&i18n.t(msg::SPOKEN_PLAYING)),
                News::Started | News::Scene | News::Stopped => say(&describe_briefly(view_model, i18n)),
                News::First => {
                    let words = first_events(view_model, last.firsts, i18n);
                    let is_told = words.is_empty() || speech.mention(&words);
                    return Moment { firsts: if is_told { now.firsts } else { last.firsts }, ..last };
                }
                News::Time if speech.mention(&describe_briefly(view_model, i18n)) => {}
                News::Time | News::None => return last,
            }
            now
        })
    });
}

/// What the last spoken words were about.
#[derive(Clone, Copy, PartialEq)]
struct Moment {
    scene: Scene,
    day: f32,
    /// Of each marrow, as the other counts.
    marks: [usize; 2],
    firsts: [usize; 2],
    playing: bool,
}

/// Whose marrow is shown, and why.
#[derive(Clone, Copy, PartialEq)]
struct Scene {
    view: View,
    step: Option<StoryPosition>,
    is_of_a_person: bool,
}

/// What is worth words.
#[derive(Debug, PartialEq, Eq)]
enum News {
    None,
    Step,
    Scene,
    Switch,
    Started,
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
            scene: Scene {
                view: view_model.view,
                step: view_model.story.map(|story| story.position),
                is_of_a_person: view_model.watches_a_person(),
            },
            day: view_model.panes.left.readouts.day,
            marks: count(|history| history.markers().len()),
            firsts: count(|history| history.first_occurrences().len()),
            playing: view_model.playing,
        }
    }

    fn has_new_firsts(&self, last: &Self) -> bool {
        (0..2).any(|side| self.firsts[side] > last.firsts[side])
    }

    fn news(&self, last: &Self) -> News {
        let stepped = !self.playing && (last.playing || self.day != last.day);
        match () {
            () if self.scene != last.scene && self.scene.step.is_some() => News::Step,
            () if self.scene != last.scene => News::Scene,
            () if self.marks != last.marks => News::Switch,
            () if stepped => News::Stopped,
            () if self.playing && !last.playing => News::Started,
            // In the story the captions tell the steps.
            () if self.scene.step.is_none() && self.has_new_firsts(last) => News::First,
            () if self.day - last.day >= SPEAK_EVERY_DAYS || self.day < last.day => News::Time,
            () => News::None,
        }
    }
}

/// What has happened for the first time, after so many others of each marrow: the newest of it, while it is news. All would be too
/// much to hear; it stands in the transcript.
fn first_events(view_model: &ViewModel, after: [usize; 2], i18n: I18n) -> Text {
    let most = if view_model.panes.right.is_some() { 1 } else { MOST_FIRSTS };
    let since_day = view_model.panes.left.readouts.day - NEWS_FOR_DAYS;
    new_lines(view_model, i18n, |side, pane| {
        let new = pane.time_series.first_occurrences().get(after[side]..).unwrap_or_default();
        let newest = &new[new.len().saturating_sub(most)..];
        newest.iter().filter(|first| first.day > since_day).map(|first| happened(*first, i18n)).collect()
    })
}

/// The switch that was thrown, of each marrow that had so many others before. Where it is more than one, or one was taken back, what
/// is given from now on, and the day: the run may have gone back to it.
fn switches(view_model: &ViewModel, before: [usize; 2], i18n: I18n) -> Text {
    let mut is_one = true;
    let words = new_lines(view_model, i18n, |side, pane| {
        let markers = pane.time_series.markers();
        match markers.get(before[side]..) {
            Some([]) => Vec::new(),
            Some([mark]) => vec![switched(*mark, i18n)],
            _ => {
                is_one = false;
                vec![given(pane, i18n)]
            }
        }
    });
    if is_one { words } else { format!("{} {words}", day_words(view_model, i18n)).into() }
}

/// Lines of each marrow, after its name where there are two.
fn new_lines(view_model: &ViewModel, i18n: I18n, mut of: impl FnMut(usize, &PaneState) -> Vec<Text>) -> Text {
    let mut words = Vec::new();
    for (at, side) in Side::ALL.into_iter().enumerate() {
        let lines = view_model.panes.get(side).map(|pane| of(at, pane)).unwrap_or_default();
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
        let scene = Scene { view: View::Explore, step: None, is_of_a_person: false };
        let last = Moment { scene, day: 10.0, marks: [1, 0], firsts: [2, 1], playing: true };
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
        assert_eq!(last.news(&Moment { playing: false, ..last }), News::Started);
        let watched = Moment { scene: Scene { is_of_a_person: true, ..scene }, firsts: [9, 0], ..last };
        assert_eq!(news(watched), News::Scene, "another marrow has not lived through it now");
        let step = Scene { view: View::Story, step: Some(StoryPosition::from_one_based(1, 2)), ..scene };
        let in_step = Moment { scene: step, ..last };
        assert_eq!(Moment { firsts: [9, 9], ..in_step }.news(&in_step), News::None, "its caption says it");
        let told = Moment { scene: step, marks: [3, 0], day: 90.0, ..last };
        assert_eq!(news(told), News::Step, "its caption says it");
    }
}
