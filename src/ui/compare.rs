//! Comparison: two marrows from one seed, and what differs between them, in a table and in a sentence.

use ::i18n::msg;
use leptos::prelude::*;
use marrow::AgentId;

use super::side_effects::named;
use super::vital_signs::{VITAL_SIGNS, VitalSign};
use crate::i18n::{I18n, Text, use_i18n};
use crate::state::{dynamic_flag, dynamic_text, memo, use_app_state};
use crate::text::{agent_names, pane_name_short};
use session::{PaneState, Side, ViewModel};

/// The table; and the sentence that describes the right picture.
#[component]
pub fn Difference() -> impl IntoView {
    let (i18n, state) = (use_i18n(), use_app_state());
    let words = move || {
        state.view_model.with(|view_model| {
            view_model.panes.right.as_ref().map(|beside| difference(view_model, beside, i18n))
        })
    };
    let column = move |side: Side| view! { <th scope="col">{i18n.t(pane_name_short(side))}</th> };
    view! {
        <table class="difference-table" id="difference-table">
            <thead><tr><th scope="col">{i18n.t(msg::DIFFERENCE_HEADING)}</th>{Side::ALL.map(column).collect_view()}</tr></thead>
            <tbody>
                <Row name=i18n.t(msg::DIFFERENCE_GIVEN) value=move |pane| given(&pane.agents, i18n) />
                {VITAL_SIGNS.map(|sign| view! { <SignRow sign /> }).collect_view()}
                <Row name=i18n.t(msg::HARMED) value=move |pane| i18n.numbers.whole(pane.readouts.healthy_harmed as f32) />
                <Row name=i18n.t(msg::DIFFERENCE_EFFECTS) value=move |pane| effects(pane, i18n) />
            </tbody>
        </table>
        <p class="difference visually-hidden" id="difference">{dynamic_text(words)}</p>
    }
}

#[component]
fn SignRow(sign: VitalSign) -> impl IntoView {
    let i18n = use_i18n();
    let value = move |pane: &PaneState| {
        Text::from(format!("{} {}", (sign.write)((sign.now)(&pane.readouts), i18n), i18n.t(sign.unit)))
    };
    view! { <Row name=i18n.t(sign.name) value /> }
}

/// A line of the table, marked where the two differ.
#[component]
fn Row(name: Text, value: impl Fn(&PaneState) -> Text + Copy + Send + Sync + 'static) -> impl IntoView {
    let view_model = use_app_state().view_model;
    let of = move |side: Side| {
        memo(move || view_model.with(|view_model| view_model.panes.get(side).map(value).unwrap_or_default()))
    };
    let (left, right) = (of(Side::Left), of(Side::Right));
    view! {
        <tr class:differs=dynamic_flag(move || left.get() != right.get())>
            <th scope="row">{name}</th>
            <td>{left}</td>
            <td>{right}</td>
        </tr>
    }
}

fn given(given: &[AgentId], i18n: I18n) -> Text {
    match agent_names(given, i18n) {
        names if names.is_empty() => i18n.t(msg::DIFFERENCE_NOTHING),
        names => names,
    }
}

fn effects(pane: &PaneState, i18n: I18n) -> Text {
    let effects: Vec<String> = named(&pane.side_effects, i18n);
    if effects.is_empty() { i18n.t(msg::DIFFERENCE_NO_EFFECTS) } else { effects.join(", ").into() }
}

fn difference(view_model: &ViewModel, beside: &PaneState, i18n: I18n) -> Text {
    let (left, right) = (&view_model.panes.left.readouts, &beside.readouts);
    if left.myeloma_fraction == right.myeloma_fraction && left.red_cells == right.red_cells {
        return i18n.t(msg::DIFFERENCE_NONE);
    }
    let count = |share: f32| i18n.percent(share).into();
    i18n.t_with(
        msg::DIFFERENCE,
        [
            ("day", i18n.numbers.whole(left.day.floor()).into()),
            ("left", given(&view_model.panes.left.agents, i18n).into()),
            ("right", given(&beside.agents, i18n).into()),
            ("left_myeloma", count(left.myeloma_fraction)),
            ("right_myeloma", count(right.myeloma_fraction)),
            ("left_red", count(left.red_cells)),
            ("right_red", count(right.red_cells)),
            ("left_harmed", i18n.numbers.whole(left.healthy_harmed as f32).into()),
            ("right_harmed", i18n.numbers.whole(right.healthy_harmed as f32).into()),
        ],
    )
}
