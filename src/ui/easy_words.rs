//! Easy words: the switch that words the captions more plainly.

use ::i18n::msg;
use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::state::{use_action_queue, use_app_state};
use session::Action;
use session::settings::Wording;

/// The switch.
#[component]
pub fn EasyWords() -> impl IntoView {
    let (i18n, action_queue, story) = (use_i18n(), use_action_queue(), use_app_state().story);
    let is_easy = move || story.get().is_some_and(|story| story.words == Wording::Easy);
    let choose = move |event| {
        let words = if event_target_checked(&event) { Wording::Easy } else { Wording::Usual };
        action_queue.send(Action::ChooseWords(words));
    };
    view! {
        <label class="check easy-words">
            <input type="checkbox" id="easy-words" prop:checked=is_easy on:change=choose />
            {i18n.t(msg::EASY_WORDS)}
        </label>
    }
    .into_any()
}
