//! Stacked bar of what fills the marrow, its parts named and numbered beside it.

use ::i18n::{MessageId, msg};
use leptos::prelude::*;
use marrow::Readouts;

use crate::i18n::use_i18n;
use crate::state::{dynamic_text, dynamic_value, use_app_state};

/// The parts of the bar: its name, and the share it shows.
type Part = (MessageId, fn(&Readouts) -> f32);

/// Most important first. Every part has its own pattern as well as its own colour (`style/readouts.css`).
const PARTS: [Part; 5] = [
    (msg::SHARE_MYELOMA, |now| now.myeloma_fraction),
    (msg::SHARE_PLASMA, |now| now.plasma_cell_fraction - now.myeloma_fraction),
    (msg::SHARE_ERYTHROID, |now| now.erythroid_fraction),
    (msg::SHARE_MYELOID, |now| now.myeloid_fraction),
    (msg::SHARE_OTHER, |now| 1.0 - now.plasma_cell_fraction - now.erythroid_fraction - now.myeloid_fraction),
];

/// The bar and its key.
#[component]
pub fn MarrowBar() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="marrow">
            <h3>{i18n.t(msg::MARROW_HEADING)}" "<span class="hint">{i18n.t(msg::MARROW_HINT)}</span></h3>
            <div class="marrow-bar" aria-hidden="true">
                {PARTS.map(|part| view! { <Block part /> }).collect_view()}
            </div>
            <dl class="marrow-key">{PARTS.map(|part| view! { <Key part /> }).collect_view()}</dl>
            <MachineReadouts />
        </div>
    }
}

#[component]
fn Block(part: Part) -> impl IntoView {
    let share = share(part);
    view! { <span class=part.0.to_string() style:width=dynamic_value(move || format!("{:.0}%", share() * 100.0))></span> }
}

#[component]
fn Key(part: Part) -> impl IntoView {
    let (i18n, share) = (use_i18n(), share(part));
    view! {
        <div class="marrow-key-row">
            <dt><span class=format!("swatch {}", part.0) aria-hidden="true"></span>{i18n.t(part.0)}</dt>
            <dd>{dynamic_text(move || i18n.percent(share()))}</dd>
        </div>
    }
}

/// The share that a part takes, 0 to 1.
fn share(part: Part) -> impl Fn() -> f32 + Copy + Send + Sync {
    let view_model = use_app_state().view_model;
    move || view_model.with(|view_model| part.1(&view_model.panes.left.readouts).clamp(0.0, 1.0))
}

/// The same numbers for programs that read the page, under the names of the message contract.
#[component]
fn MachineReadouts() -> impl IntoView {
    let view_model = use_app_state().view_model;
    let field = move |name: &'static str, value: fn(&Readouts) -> f32| {
        let value =
            move || view_model.with(|view_model| format!("{:.4}", value(&view_model.panes.left.readouts)));
        view! { <data data-readout=name data-value=value></data> }
    };
    let response = move || view_model.with(|view_model| view_model.panes.left.readouts.response.id());
    view! {
        <div hidden>
            {field("day", |now| now.day)}
            {field("plasma_cell_fraction", |now| now.plasma_cell_fraction)}
            {field("myeloma_fraction", |now| now.myeloma_fraction)}
            {field("red_cells", |now| now.red_cells)}
            {field("white_cells", |now| now.white_cells)}
            {field("platelets", |now| now.platelets)}
            {field("m_protein_g_per_l", |now| now.m_protein_g_per_l)}
            <data data-readout="response" data-word=response></data>
            {field("bone", |now| now.bone)}
            {field("healthy_harmed", |now| now.healthy_harmed as f32)}
            {field("n_cells", |now| now.n_cells as f32)}
        </div>
    }
}
