//! Undo and redo of switches.

use ::i18n::msg;
use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::state::{dynamic_value, use_action_queue, use_app_state};
use session::Action;

/// Undo and redo.
#[component]
pub fn HistoryControls() -> impl IntoView {
    let (i18n, action_queue, state) = (use_i18n(), use_action_queue(), use_app_state());
    let undo = move || state.view_model.with(|view_model| view_model.panes.left.history.can_undo);
    let redo = move || state.view_model.with(|view_model| view_model.panes.left.history.can_redo);
    view! {
        <div class="past">
            <button type="button" id="undo" aria-disabled=dynamic_value(move || (!undo()).to_string())
                on:click=move |_| action_queue.send(Action::Undo)>{i18n.t(msg::UNDO)}</button>
            <button type="button" id="redo" aria-disabled=dynamic_value(move || (!redo()).to_string())
                on:click=move |_| action_queue.send(Action::Redo)>{i18n.t(msg::REDO)}</button>
        </div>
    }
}
