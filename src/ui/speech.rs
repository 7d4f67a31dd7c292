//! Speech: the one live region of the page, and what is said in it. Decided here and nowhere else.
//!
//! A reader hears what their own press has led to, and the captions of a story that they have started themselves. A story that
//! plays by itself says nothing: in somebody else's page it would talk over what is read there.

use leptos::prelude::*;

use crate::i18n::Text;
use crate::state::{dynamic_text, effect, use_app_state};
use crate::web;

/// What a person does to the page, however they do it: assistive technology clicks.
const INPUTS: [&str; 3] = ["click", "keydown", "change"];
/// What follows a person's own press within this time comes of it, ms.
const ANSWERS_WITHIN_MS: f64 = 4_000.0;
/// What is said within this time of something else is added to it, ms: a region says only what it holds last.
const TOGETHER_MS: f64 = 400.0;

/// Says words to people who listen to the page. Copy it into any closure.
#[derive(Clone, Copy)]
pub struct Speech {
    words: RwSignal<Text>,
    said_ms: StoredValue<f64>,
    asked_ms: StoredValue<f64>,
    /// Whether time runs because the person wanted it to.
    is_wanted: StoredValue<bool>,
    blank: RwSignal<bool>,
}

impl Speech {
    /// Speech of this page, for all its components; silent while the screen is blank.
    pub fn provide(blank: RwSignal<bool>) {
        let never = || StoredValue::new(f64::NEG_INFINITY);
        let speech = Self {
            words: RwSignal::default(),
            said_ms: never(),
            asked_ms: never(),
            is_wanted: StoredValue::new(false),
            blank,
        };
        speech.notice_input();
        let playing = use_app_state().playing;
        effect(move || {
            let is_wanted = playing.get() && speech.answers();
            speech.is_wanted.set_value(is_wanted);
        });
        provide_context(speech);
    }

    /// Says something, if anybody has asked for it.
    pub fn say(self, words: Text) {
        let is_heard = self.answers() || (self.is_wanted.try_get_value() == Some(true) && web::is_entered());
        if words.is_empty() || !is_heard || self.blank.try_get_untracked() != Some(false) {
            return;
        }
        let now_ms = js_sys::Date::now();
        let since_ms = now_ms - self.said_ms.try_get_value().unwrap_or(now_ms);
        self.said_ms.try_set_value(now_ms);
        self.words.try_update(|said| {
            *said = if since_ms < TOGETHER_MS { said.clone() + " " + &words } else { words };
        });
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
