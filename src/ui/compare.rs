//! Comparison: two panes, one seed. Which one the switches act on, and what differs, in words.

use ::i18n::msg;
use leptos::prelude::*;
use marrow::AgentId;

use crate::i18n::{I18n, Text, use_i18n};
use crate::state::{use_action_queue, use_app_state};
use crate::text::{pane_name, therapy_names};
use session::{Action, PaneState, Side, ViewModel};

/// Which pane the switches act on.
#[component]
pub fn SideChoice() -> impl IntoView {
    let (i18n, action_queue, state) = (use_i18n(), use_action_queue(), use_app_state());
    let side = move || state.view_model.with(|view_model| view_model.active_pane);
    let one = move |one: Side| {
        let id = format!("side-{}", one.id());
        view! {
            <label class="check">
                <input type="radio" name="side" id=id prop:checked=move || side() == one
                    on:change=move |_| action_queue.send(Action::SetActivePane(one)) />
                {i18n.t(pane_name(one))}
            </label>
        }
    };
    view! {
        <fieldset class="side-choice">
            <legend>{i18n.t(msg::SIDE_LABEL)}</legend>
            {Side::ALL.map(one).collect_view()}
        </fieldset>
    }
}

/// What differs between the two, in one sentence or two.
#[component]
pub fn Difference() -> impl IntoView {
    let (i18n, state) = (use_i18n(), use_app_state());
    let words = move || {
        state.view_model.with(|view_model| {
            view_model.panes.right.as_ref().map(|beside| difference(view_model, beside, i18n))
        })
    };
    view! { <p class="difference" id="difference">{words}</p> }
}

fn difference(view_model: &ViewModel, beside: &PaneState, i18n: I18n) -> Text {
    let (left, right) = (&view_model.panes.left.readouts, &beside.readouts);
    if left.myeloma_fraction == right.myeloma_fraction && left.red_cells == right.red_cells {
        return i18n.t(msg::DIFFERENCE_NONE);
    }
    let count = |share: f32| i18n.percent(share).into();
    let given = |given: &[AgentId]| match therapy_names(given, i18n) {
        names if names.is_empty() => i18n.t(msg::DIFFERENCE_NOTHING),
        names => names,
    };
    i18n.t_with(
        msg::DIFFERENCE,
        [
            ("day", i18n.numbers.whole(left.day.floor()).into()),
            ("left", given(&view_model.panes.left.agents).into()),
            ("right", given(&beside.agents).into()),
            ("left_myeloma", count(left.myeloma_fraction)),
            ("right_myeloma", count(right.myeloma_fraction)),
            ("left_red", count(left.red_cells)),
            ("right_red", count(right.red_cells)),
            ("left_harmed", i18n.numbers.whole(left.healthy_harmed as f32).into()),
            ("right_harmed", i18n.numbers.whole(right.healthy_harmed as f32).into()),
        ],
    )
}
