//! Which view is shown: story, explore or compare; and the way to what this page is.

use crate::ui::prelude::*;

use super::Reader;
use super::following::{list, press};
use crate::state::{ActionQueue, AppState};
use crate::web;
use session::{Action, View};

/// A button for each view; the present one is pressed.
#[component]
pub fn ViewSwitch() -> impl IntoView {
    let (reader, dispatch, signals) = (Reader::here(), ActionQueue::here(), AppState::here());
    let one = move |view: View| {
        let is_shown = move || signals.view.get() == view;
        view! {
            <button type="button" id=format!("view-{}", view.id()) aria-pressed=move || is_shown().to_string()
                {..press(move || dispatch.send(Action::SetView(view)))}>
                {reader.text(&format!("view-{}", view.id()))}
            </button>
        }
    };
    view! {
        <nav class="view-switch" aria-label=reader.text("views-label")>
            {list(View::ALL.map(one))}
            <button type="button" id="about-jump" class="quiet" {..press(move || web::show("about"))}>
                {reader.text("about-jump")}
            </button>
        </nav>
    }
}
