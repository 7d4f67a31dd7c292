//! The buttons on the stage that move the view. Nothing needs a drag or a wheel.

use crate::ui::prelude::*;

use super::Reader;
use super::cell_card::LOOK_ID;
use super::following::press;
use crate::state::{ActionQueue, AppState, live};
use session::Action;

/// How much one press looks closer.
pub const CLOSER: f32 = 1.4;

/// How far one press moves the view, in shares of its width or height.
pub const ASIDE: f32 = 0.2;

/// Looks closer, from farther, or at the whole; once closer, moves the view.
#[component]
pub fn ViewControls() -> impl IntoView {
    let (reader, report) = (Reader::here(), AppState::here().report);
    let zoomed = live(move || report.with(|report| report.zoomed));
    let dispatch = ActionQueue::here();
    let (near, far) = (Action::Zoom(CLOSER), Action::Zoom(1.0 / CLOSER));
    view! {
        <div class="view-controls" role="group" aria-label=reader.text("view-label")>
            <ViewButton id="zoom-in" sign="+" action=near />
            <ViewButton id="zoom-out" sign="−" action=far />
            <ViewButton id="zoom-reset" sign="⤢" action=Action::ZoomReset />
            <button type="button" id={LOOK_ID} {..press(move || dispatch.send(Action::SelectNext))}>{reader.text("look")}</button>
            <div class="pan-controls" hidden=move || !zoomed.get()>
            <ViewButton id="pan-left" sign="←" action=Action::Pan(-ASIDE, 0.0) />
            <ViewButton id="pan-up" sign="↑" action=Action::Pan(0.0, -ASIDE) />
            <ViewButton id="pan-down" sign="↓" action=Action::Pan(0.0, ASIDE) />
            <ViewButton id="pan-right" sign="→" action=Action::Pan(ASIDE, 0.0) />
            </div>
        </div>
    }
}

#[component]
fn ViewButton(id: &'static str, sign: &'static str, action: Action) -> impl IntoView {
    let (reader, dispatch) = (Reader::here(), ActionQueue::here());
    let name = reader.text(id);
    view! {
        <button type="button" id=id class="sign" aria-label=name.clone() title={name}
            {..press(move || dispatch.send(action.clone()))}>
            <span aria-hidden="true">{sign}</span>
        </button>
    }
}
