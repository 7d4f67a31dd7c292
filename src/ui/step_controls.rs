//! Fine steps: two hours back and on, one tick of the model.

use ::i18n::msg;
use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::state::use_action_queue;
use session::Action;

/// Below the time line, in every view.
#[component]
pub fn StepControls() -> impl IntoView {
    let (i18n, action_queue) = (use_i18n(), use_action_queue());
    view! {
        <div class="past">
            <button type="button" id="step-tick-back" on:click=move |_| action_queue.send(Action::StepTickBack)>
                {i18n.t(msg::STEP_TICK_BACK)}
            </button>
            <button type="button" id="step-tick" on:click=move |_| action_queue.send(Action::StepTick)>
                {i18n.t(msg::STEP_TICK)}
            </button>
        </div>
    }
}
