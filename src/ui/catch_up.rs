//! Catch-up: says that the run is being played to the moment that was asked for, or searched for an event, how far it is, and lets the person stop it. It
//! stands on the stage, and only where that takes longer than a moment.

use ::i18n::msg;
use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::state::{dynamic_view, memo, use_action_queue, use_app_state};
use session::Action;

/// Steps of the bar: finer ones nobody sees.
const STEPS: f32 = 100.0;

/// Words, a bar, and a button; nothing while nothing is under way.
#[component]
pub fn CatchUp() -> impl IntoView {
    let (i18n, action_queue, catch_up) = (use_i18n(), use_action_queue(), use_app_state().catch_up);
    // No day where an event is looked for: nobody knows it yet.
    let day =
        memo(move || catch_up.get().map(|progress| (!progress.is_search).then_some(progress.day.floor())));
    let value = move || catch_up.get().map(|progress| format!("{:.0}", progress.share * STEPS));
    let words = move |day: Option<f32>| match day {
        Some(day) => i18n.t_with(msg::CATCH_UP, [("day", i18n.numbers.whole(day).into())]),
        None => i18n.t(msg::TO_EVENT_LOOKING),
    };
    let shown = move |day: Option<f32>| {
        view! {
            <p id="catch-up-words">{words(day)}</p>
            <progress id="catch-up-bar" max=STEPS.to_string() value=value aria-labelledby="catch-up-words"></progress>
            <button type="button" id="catch-up-stop" on:click=move |_| action_queue.send(Action::CancelCatchUp)>
                {i18n.t(msg::CATCH_UP_STOP)}
            </button>
        }
    };
    view! {
        <div class="catch-up" id="catch-up" role="status">{dynamic_view(move || day.get().map(shown))}</div>
    }
}
