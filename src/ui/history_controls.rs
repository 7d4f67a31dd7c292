//! Undo, redo and a slider over the days of this run.

use ::i18n::msg;
use leptos::prelude::*;
use marrow::TICKS_PER_DAY;

use crate::i18n::use_i18n;
use crate::state::{use_action_queue, use_app_state};
use session::Action;

/// A slider over the days of this run, undo and redo.
#[component]
pub fn HistoryControls() -> impl IntoView {
    let (i18n, action_queue, state) = (use_i18n(), use_action_queue(), use_app_state());
    let day = move || state.view_model.with(|view_model| view_model.panes.left.readouts.day.floor());
    let end = move || state.view_model.with(|view_model| view_model.panes.left.history.end_day.floor());
    let undo = move || state.view_model.with(|view_model| view_model.panes.left.history.can_undo);
    let redo = move || state.view_model.with(|view_model| view_model.panes.left.history.can_redo);
    let words = move || i18n.t_with(msg::DAY, [("day", i18n.numbers.whole(day()).into())]);
    let seek = move |event| {
        if let Ok(day) = event_target_value(&event).parse::<u32>() {
            action_queue.send(Action::SeekTo(u64::from(day) * u64::from(TICKS_PER_DAY)));
        }
    };
    view! {
        <div class="past">
            <label class="past-slider">
                <span>{i18n.t(msg::PAST_LABEL)}</span>
                <input type="range" id="past" min="0" step="1" max=move || format!("{:.0}", end())
                    prop:value=move || format!("{:.0}", day()) aria-valuetext=words on:input=seek />
            </label>
            <button type="button" id="undo" aria-disabled=move || (!undo()).to_string()
                on:click=move |_| action_queue.send(Action::Undo)>{i18n.t(msg::UNDO)}</button>
            <button type="button" id="redo" aria-disabled=move || (!redo()).to_string()
                on:click=move |_| action_queue.send(Action::Redo)>{i18n.t(msg::REDO)}</button>
        </div>
    }
}
