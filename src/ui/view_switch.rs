//! View switch: story, explore or compare; and the way to what this page is.

use ::i18n::msg;
use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::state::{dynamic_value, use_action_queue, use_app_state};
use crate::text::view_name;
use crate::web;
use session::{Action, View};

/// A button for each view; the present one is pressed.
#[component]
pub fn ViewSwitch() -> impl IntoView {
    let (i18n, action_queue, state) = (use_i18n(), use_action_queue(), use_app_state());
    let one = move |view: View| {
        let is_shown = move || state.view.get() == view;
        view! {
            <button type="button" id=format!("view-{}", view.id()) aria-pressed=dynamic_value(move || is_shown().to_string())
                on:click=move |_| action_queue.send(Action::SetView(view))>
                {i18n.t(view_name(view))}
            </button>
        }
    };
    view! {
        <nav class="view-switch" aria-label=i18n.t(msg::VIEWS_LABEL)>
            {View::ALL.map(one).collect_view()}
            <button type="button" id="about-jump" class="quiet" on:click=move |_| web::show("about")>
                {i18n.t(msg::ABOUT_JUMP)}
            </button>
        </nav>
    }
}
