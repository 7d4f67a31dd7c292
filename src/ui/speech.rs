//! Speech: the one live region of the page, and what is said in it. Decided here and in `speech_rules`, and nowhere else.
//!
//! A reader hears what their own press has led to, and the captions of a story that they have started themselves. A story that
//! plays by itself says nothing: in somebody else's page it would talk over what is read there. Whoever wants no words switches them
//! off in the described view, which shows what was said.

use leptos::prelude::*;

pub use super::speech_rules::Matter;
use super::speech_rules::{Occasion, SpeechRules, Utterance};
use crate::i18n::Text;
use crate::state::{AppState, dynamic_text, effect, memo, use_app_state};
use crate::web;

/// What a person does to the page, however they do it: assistive technology clicks.
const INPUTS: [&str; 3] = ["click", "keydown", "change"];
/// What follows a person's own press within this time comes of it, ms.
const ANSWERS_WITHIN_MS: f64 = 4_000.0;
/// What is said when time stops belongs to the time that ran.
const ENDS_WITHIN_MS: f64 = 1_000.0;
/// So many lines are kept of what was said.
const KEPT_LINES: usize = 20;

/// A line of what was said, and on which day of the run.
#[derive(Clone, Debug, PartialEq)]
pub struct SpokenLine {
    /// The day.
    pub day: f32,
    /// The words.
    pub words: Text,
}

/// Says words to people who listen to the page. Copy it into any closure.
#[derive(Clone, Copy)]
pub struct Speech {
    /// Whether anything is read out.
    pub on: RwSignal<bool>,
    /// Whether the described view is open.
    pub shown: RwSignal<bool>,
    /// What was said last, oldest first.
    pub lines: RwSignal<Vec<SpokenLine>>,
    words: RwSignal<Text>,
    rules: StoredValue<SpeechRules>,
    asked_ms: StoredValue<f64>,
    /// Until when time runs because the person wanted it to.
    wanted_until_ms: StoredValue<f64>,
    blank: RwSignal<bool>,
    state: AppState,
}

impl Speech {
    /// Speech of this page, for all its components; silent while the screen is blank.
    pub fn provide(blank: RwSignal<bool>) -> Self {
        let state = use_app_state();
        let speech = Self {
            on: RwSignal::new(true),
            shown: RwSignal::default(),
            lines: RwSignal::default(),
            words: RwSignal::default(),
            rules: StoredValue::default(),
            asked_ms: StoredValue::new(f64::NEG_INFINITY),
            wanted_until_ms: StoredValue::new(f64::NEG_INFINITY),
            blank,
            state,
        };
        speech.notice_input();
        // Not asked again with each view model: by then the press would be long ago.
        let playing = memo(move || state.playing.get());
        effect(move || {
            let plays = playing.get();
            speech.wanted_until_ms.update_value(|until_ms| {
                *until_ms = match (plays, *until_ms) {
                    (true, _) if speech.answers() => f64::INFINITY,
                    // A trial, or a story, has come to its end.
                    (false, f64::INFINITY) => js_sys::Date::now() + ENDS_WITHIN_MS,
                    (false, until_ms) => until_ms,
                    (true, _) => f64::NEG_INFINITY,
                };
            });
        });
        provide_context(speech);
        speech
    }

    /// As when the page was loaded.
    pub fn reset(self) {
        self.on.set(true);
        self.lines.set(Vec::new());
        self.words.set(Text::default());
        self.rules.set_value(SpeechRules::default());
        self.asked_ms.set_value(f64::NEG_INFINITY);
        self.wanted_until_ms.set_value(f64::NEG_INFINITY);
    }

    /// Says something that a person waits for, if anybody has asked for it.
    pub fn say(self, matter: Matter, words: &str) {
        let occasion = if self.answers() { Occasion::Answer } else { Occasion::Caption };
        self.utter(matter, words, occasion);
    }

    /// Says what happens by the way, seldom. Returns whether its time has come.
    pub fn mention(self, words: &str) -> bool {
        self.utter(Matter::Run, words, Occasion::Passing)
    }

    fn utter(self, matter: Matter, words: &str, occasion: Occasion) -> bool {
        let is_heard = self.answers() || (self.is_wanted() && web::is_entered());
        let is_off = self.on.try_get_untracked() != Some(true);
        if is_off || !is_heard || self.blank.try_get_untracked() != Some(false) {
            return true;
        }
        let now_ms = js_sys::Date::now();
        let said = self.rules.try_update_value(|rules| rules.say(words, matter, occasion, now_ms));
        let Some(said) = said.flatten() else { return false };
        let day = self.state.view_model.with_untracked(|view_model| view_model.panes.left.readouts.day);
        let (words, is_instead) = match said {
            Utterance::New(words) => (words, false),
            Utterance::Instead(words) => (words, true),
        };
        let words = Text::from(words);
        self.lines.try_update(|lines| {
            if is_instead {
                lines.pop();
            } else if lines.len() == KEPT_LINES {
                lines.remove(0);
            }
            lines.push(SpokenLine { day, words: words.clone() });
        });
        self.words.try_set(words);
        true
    }

    /// Before anything answers to it, on its way down.
    fn notice_input(self) {
        let Some(window) = web_sys::window() else { return };
        for input in INPUTS {
            web::listen_capturing(&window, input, move |_| {
                self.asked_ms.try_set_value(js_sys::Date::now());
            });
        }
    }

    /// Whether time runs, or ran until a moment ago, because the person wanted it to.
    fn is_wanted(self) -> bool {
        self.wanted_until_ms.try_get_value().is_some_and(|until_ms| js_sys::Date::now() < until_ms)
    }

    /// Whether the person has pressed something a moment ago.
    fn answers(self) -> bool {
        let asked_ms = self.asked_ms.try_get_value().unwrap_or(f64::NEG_INFINITY);
        (0.0..ANSWERS_WITHIN_MS).contains(&(js_sys::Date::now() - asked_ms))
    }
}

/// Speech of this page, from context.
pub fn use_speech() -> Speech {
    expect_context()
}

/// The live region.
#[component]
pub fn LiveRegion() -> impl IntoView {
    let words = use_speech().words;
    view! { <p class="visually-hidden" id="announcer" role="status">{dynamic_text(move || words.get())}</p> }
}
