//! Path choice: the short version of the story is offered on its first step; from it there is a way back to the whole.

use ::i18n::msg;
use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::state::{dynamic_flag, dynamic_text, memo, use_action_queue, use_app_state};
use session::Action;
use story::Path;

/// The button that changes which beats are told.
#[component]
pub fn PathChoice() -> impl IntoView {
    let (i18n, action_queue, story) = (use_i18n(), use_action_queue(), use_app_state().story);
    let path = memo(move || story.get().map(|story| story.path).unwrap_or_default());
    let is_first = memo(move || story.get().is_some_and(|story| story.previous().is_none()));
    let short = move || {
        let steps = i18n.numbers.whole(Path::Short.beat_count() as f32);
        i18n.t_with(msg::STORY_PATH_SHORT, [("count", steps.into())])
    };
    view! {
        <button type="button" id="path-short" hidden=dynamic_flag(move || path.get() == Path::Short || !is_first.get())
            on:click=move |_| action_queue.send(Action::ChoosePath(Path::Short))>{dynamic_text(short)}</button>
        <button type="button" id="path-full" class="quiet" hidden=dynamic_flag(move || path.get() == Path::Full)
            on:click=move |_| action_queue.send(Action::ChoosePath(Path::Full))>{i18n.t(msg::STORY_PATH_FULL)}</button>
    }
}
