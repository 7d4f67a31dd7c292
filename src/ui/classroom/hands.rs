//! Show of hands: while a question of the story is shown to a class, how many think what, as rough bars; afterwards beside what
//! happened. Kept while the step is shown, and nowhere else.

use ::i18n::{MessageId, msg};
use leptos::prelude::*;

use super::parts::{Button, button, changing, element, words};
use super::speaker::Speaker;
use crate::i18n::{I18n, Text};
use crate::state::{ActionQueue, AppState, effect, memo, use_action_queue, use_app_state};
use crate::ui::presenting::Presenting;
use session::{Action, BeatPhase, StoryState};

/// Most choices that a question may have, and so keys that add a hand.
pub const MOST_CHOICES: usize = 4;
/// More hands than any class has.
const MOST_HANDS: i32 = 999;
/// Fewer hands than this do not fill a bar.
const FULL_BAR: i32 = 8;

/// The hands of a class. Copy it into any closure.
#[derive(Clone, Copy)]
pub struct Hands {
    counts: RwSignal<[i32; MOST_CHOICES]>,
    story: ReadSignal<Option<StoryState>>,
    playing: Signal<bool>,
    presenting: Presenting,
    speaker: Speaker,
    action_queue: ActionQueue,
}

impl Hands {
    /// Those of this page. They go down when another step is shown, and when its question is asked again.
    pub fn provide(presenting: Presenting, speaker: Speaker) -> Self {
        let (AppState { story, playing, .. }, counts) = (use_app_state(), RwSignal::default());
        let action_queue = use_action_queue();
        let hands = Self { counts, story, playing, presenting, speaker, action_queue };
        let told = memo(move || story.get().map(|story| (story.position, story.phase)));
        // Whether time stood still when the question came: before a class it does again once what happens has been seen.
        let (mut last, mut stood) = (None, false);
        effect(move || {
            let now = told.get();
            let position = now.map(|(position, _)| position);
            let is_asked = now.is_some_and(|(_, phase)| phase == BeatPhase::Question);
            if now.is_none() || is_asked || last != position {
                counts.set([0; MOST_CHOICES]);
                stood = is_asked && !playing.get_untracked();
            }
            let is_seen = now.is_some_and(|(_, phase)| phase == BeatPhase::Finished)
                && stood
                && hands.is_before_class();
            // A class that is asked has all the time it needs.
            if is_seen || (is_asked && speaker.shown.get_untracked()) {
                action_queue.send(Action::Pause);
            }
            last = position;
        });
        provide_context(hands);
        hands
    }

    /// Whether a class is before the page.
    pub fn is_class(self) -> bool {
        self.presenting.get() || self.speaker.shown.get()
    }

    /// Whether any are up.
    pub fn are_up(self) -> bool {
        self.counts.with(|counts| counts.iter().any(|count| *count > 0))
    }

    /// Whether a question waits for hands now, without tracking it.
    pub fn are_asked(self) -> bool {
        self.is_before_class() && self.choices_asked() > 0
    }

    /// As [`Self::is_class`], without tracking it.
    fn is_before_class(self) -> bool {
        self.presenting.get_untracked() || self.speaker.shown.get_untracked()
    }

    /// How many choices wait for hands.
    fn choices_asked(self) -> u8 {
        let story = self.story.try_get_untracked().flatten();
        let asking = story.filter(|story| story.phase == BeatPhase::Question);
        asking.and_then(|story| story.position.beat().question).map_or(0, |question| question.choices)
    }

    /// One hand more, or less, for a choice, from 1. Time waits for those that are still up in the air.
    pub fn add(self, choice: u8, by: i32) {
        if !(1..=self.choices_asked()).contains(&choice) {
            return;
        }
        self.counts.update(|counts| {
            if let Some(count) = counts.get_mut(usize::from(choice) - 1) {
                *count = (*count + by).clamp(0, MOST_HANDS);
            }
        });
        if self.playing.get_untracked() {
            self.action_queue.send(Action::Pause);
        }
    }

    /// Shows what happens.
    pub fn reveal(self) {
        self.action_queue.send(Action::AnswerQuestion(None));
        self.action_queue.send(Action::Play);
    }

    fn count(self, choice: u8) -> i32 {
        self.counts
            .with(|counts| usize::from(choice).checked_sub(1).and_then(|at| counts.get(at).copied()))
            .unwrap_or(0)
    }

    /// The share of the bar that a choice fills, of 100.
    fn width(self, choice: u8) -> i32 {
        let most = self.counts.with(|counts| counts.iter().copied().max()).unwrap_or(0);
        100 * self.count(choice) / most.max(FULL_BAR)
    }
}

/// The choices with their bars: with buttons while the question waits, else beside what happened.
pub fn tally(hands: Hands, story: StoryState, said: Vec<Text>, i18n: I18n) -> AnyView {
    let is_open = story.phase == BeatPhase::Question;
    let answer = story.position.beat().question.map(|question| question.answer);
    let is_shown = move |choice: u8| story.phase == BeatPhase::Finished && answer == Some(choice);
    let whole = |count: i32| i18n.numbers.whole(count as f32);
    let row = |(choice, said): (u8, Text)| {
        let sign = |id: &str, sign: &str, name: MessageId, by: i32| {
            let name = i18n.t_with(name, [("choice", whole(i32::from(choice)).into())]);
            let press = move || hands.add(choice, by);
            Button { class: "sign", name: Some(name), ..button(format!("{id}-{choice}"), sign, press) }.view()
        };
        let number = element("b", "", "", vec![words(whole(i32::from(choice)) + " ")]);
        let width = move || format!("{}%", hands.width(choice));
        let fill = view! { <span style:width=width></span> }.into_any();
        let count = changing(move || i18n.numbers.whole(hands.count(choice) as f32));
        let mut parts = vec![
            element("span", "", "hand-words", vec![number, words(said)]),
            element("span", "", "hand-bar", vec![fill]),
            element("b", &format!("hands-{choice}"), "hand-count", vec![count]),
        ];
        if is_open {
            let signs =
                vec![sign("hand", "+", msg::HANDS_ADD, 1), sign("hand-less", "−", msg::HANDS_LESS, -1)];
            parts.push(element("span", "", "", signs));
        }
        element("li", "", if is_shown(choice) { "hand-shown" } else { "" }, parts)
    };
    let mut parts = vec![element("ul", "hands", "hands", (1..).zip(said).map(row).collect())];
    if is_open {
        let reveal = button("hands-reveal", i18n.t(msg::HANDS_REVEAL), move || hands.reveal());
        parts.push(Button { class: "primary", ..reveal }.view());
    }
    parts.into_any()
}
