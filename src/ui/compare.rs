//! Two panes, one seed: which one the switches act on, and what differs, in words.

use crate::ui::prelude::*;
use marrow::sim::AgentId;

use super::Reader;
use super::following::list;
use super::therapy_text::therapy_names;
use crate::state::{ActionQueue, AppState};
use session::{Action, PaneState, Side, ViewModel};

/// Which pane the switches act on.
#[component]
pub fn SideChoice() -> impl IntoView {
    let (reader, dispatch, signals) = (Reader::here(), ActionQueue::here(), AppState::here());
    let side = signals.of(move |report| report.active_pane);
    let one = move |one: Side| {
        let id = format!("side-{}", one.id());
        view! {
            <label class="check">
                <input type="radio" name="side" id=id prop:checked=move || side.get() == one
                    on:change=move |_| dispatch.send(Action::SetActivePane(one)) />
                {reader.text(&format!("pane-{}", one.id()))}
            </label>
        }
    };
    view! {
        <fieldset class="side-choice">
            <legend>{reader.text("side-label")}</legend>
            {list(Side::ALL.map(one))}
        </fieldset>
    }
}

/// What differs between the two, in one sentence or two.
#[component]
pub fn Difference() -> impl IntoView {
    let (reader, signals) = (Reader::here(), AppState::here());
    let words = signals
        .of(move |report| report.panes.right.as_ref().map(|beside| difference(report, beside, reader)));
    view! { <p class="difference" id="difference">{move || words.get()}</p> }
}

fn difference(report: &ViewModel, beside: &PaneState, reader: Reader) -> String {
    let (left, right) = (&report.panes.left.readouts, &beside.readouts);
    if left.myeloma_fraction == right.myeloma_fraction && left.red_cells == right.red_cells {
        return reader.text("difference-none");
    }
    let count = |share: f32| reader.per_hundred(share).into();
    let given = |given: &[AgentId]| match therapy_names(given, reader) {
        names if names.is_empty() => reader.text("difference-nothing"),
        names => names,
    };
    reader.text_with(
        "difference",
        [
            ("day", reader.numbers.whole(left.day.floor()).into()),
            ("left", given(&report.panes.left.agents).into()),
            ("right", given(&beside.agents).into()),
            ("left_myeloma", count(left.myeloma_fraction)),
            ("right_myeloma", count(right.myeloma_fraction)),
            ("left_red", count(left.red_cells)),
            ("right_red", count(right.red_cells)),
            ("left_harmed", reader.numbers.whole(left.healthy_harmed as f32).into()),
            ("right_harmed", reader.numbers.whole(right.healthy_harmed as f32).into()),
        ],
    )
}
