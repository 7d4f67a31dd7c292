//! Camera controls: the buttons on the stage that move the view. Nothing needs a drag or a wheel.

use ::i18n::{MessageId, msg};
use leptos::prelude::*;

use super::cell_card::LOOK_ID;
use crate::i18n::use_i18n;
use crate::state::{dynamic_flag, use_action_queue, use_app_state};
use session::Action;

/// How much one press looks closer.
pub const CLOSER: f32 = 1.4;

/// How far one press moves the view, in shares of its width or height.
pub const ASIDE: f32 = 0.2;

/// Looks closer, from farther, or at the whole; once closer, moves the view.
#[component]
pub fn ViewControls() -> impl IntoView {
    let (i18n, view_model) = (use_i18n(), use_app_state().view_model);
    let zoomed = move || view_model.with(|view_model| view_model.zoomed);
    let action_queue = use_action_queue();
    let (near, far) = (Action::Zoom(CLOSER), Action::Zoom(1.0 / CLOSER));
    view! {
        <div class="view-controls" role="group" aria-label=i18n.t(msg::VIEW_LABEL)>
            <ViewButton id=msg::ZOOM_IN sign="+" action=near />
            <ViewButton id=msg::ZOOM_OUT sign="−" action=far />
            <ViewButton id=msg::ZOOM_RESET sign="⤢" action=Action::ZoomReset />
            <button type="button" id=LOOK_ID on:click=move |_| action_queue.send(Action::SelectNext)>{i18n.t(msg::LOOK)}</button>
            <div class="pan-controls" hidden=dynamic_flag(move || !zoomed())>
            <ViewButton id=msg::PAN_LEFT sign="←" action=Action::Pan(-ASIDE, 0.0) />
            <ViewButton id=msg::PAN_UP sign="↑" action=Action::Pan(0.0, -ASIDE) />
            <ViewButton id=msg::PAN_DOWN sign="↓" action=Action::Pan(0.0, ASIDE) />
            <ViewButton id=msg::PAN_RIGHT sign="→" action=Action::Pan(ASIDE, 0.0) />
            </div>
        </div>
    }
}

#[component]
fn ViewButton(id: MessageId, sign: &'static str, action: Action) -> impl IntoView {
    let (i18n, action_queue) = (use_i18n(), use_action_queue());
    let name = i18n.t(id);
    view! {
        <button type="button" id=id.to_string() class="sign" aria-label=name.clone() title=name
            on:click=move |_| action_queue.send(action.clone())>
            <span aria-hidden="true">{sign}</span>
        </button>
    }
}
