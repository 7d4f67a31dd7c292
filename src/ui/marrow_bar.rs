//! What fills the marrow: one stacked bar, its parts named and numbered beside it.

use crate::ui::prelude::*;
use marrow::sim::Readouts;

use super::Reader;
use super::following::list;
use crate::host::decimal::decimal;
use crate::state::{AppState, Live, live};

/// The parts of the bar: id of the words, and the share it shows.
type Part = (&'static str, fn(&Readouts) -> f32);

/// Most important first. Every part has its own pattern as well as its own colour (`style/readouts.css`).
const PARTS: [Part; 5] = [
    ("share-myeloma", |now| now.myeloma_fraction),
    ("share-plasma", |now| now.plasma_cell_fraction - now.myeloma_fraction),
    ("share-erythroid", |now| now.erythroid_fraction),
    ("share-myeloid", |now| now.myeloid_fraction),
    ("share-other", |now| 1.0 - now.plasma_cell_fraction - now.erythroid_fraction - now.myeloid_fraction),
];

/// The bar and its key.
#[component]
pub fn MarrowBar() -> impl IntoView {
    let reader = Reader::here();
    view! {
        <div class="marrow">
            <h3>{reader.text("marrow-heading")}" "<span class="hint">{reader.text("marrow-hint")}</span></h3>
            <div class="marrow-bar" aria-hidden="true">
                {list(PARTS.map(|part| view! { <Block part /> }))}
            </div>
            <dl class="marrow-key">{list(PARTS.map(|part| view! { <Key part /> }))}</dl>
            <MachineReadouts />
        </div>
    }
}

#[component]
fn Block(part: Part) -> impl IntoView {
    let percent = percent(part);
    view! { <span class=part.0 style:width=move || decimal(percent.get(), 0) + "%"></span> }
}

#[component]
fn Key(part: Part) -> impl IntoView {
    let reader = Reader::here();
    let signals = AppState::here();
    let share = move || signals.report.with(|report| part.1(&report.panes.left.readouts).clamp(0.0, 1.0));
    let count = live(move || reader.per_hundred(share()));
    view! {
        <div class="marrow-key-row">
            <dt><span class=format!("swatch {}", part.0) aria-hidden="true"></span>{reader.text(part.0)}</dt>
            <dd>{move || count.get()}</dd>
        </div>
    }
}

/// The share in whole hundredths: the page changes only when the number that is read does.
fn percent(part: Part) -> Live<f32> {
    let signals = AppState::here();
    live(move || {
        signals.report.with(|report| (part.1(&report.panes.left.readouts).clamp(0.0, 1.0) * 100.0).round())
    })
}

/// The same numbers for programs that read the page, under the names of the message contract.
#[component]
fn MachineReadouts() -> impl IntoView {
    let report = AppState::here().report;
    let field = move |name: &'static str, value: fn(&Readouts) -> f32| {
        let value = move || report.with(|report| decimal(value(&report.panes.left.readouts), 4));
        view! { <data data-readout=name data-value=move || value()></data> }
    };
    let response = move || report.with(|report| report.panes.left.readouts.response.id());
    view! {
        <div hidden>
            {field("day", |now| now.day)}
            {field("plasma_cell_fraction", |now| now.plasma_cell_fraction)}
            {field("myeloma_fraction", |now| now.myeloma_fraction)}
            {field("red_cells", |now| now.red_cells)}
            {field("white_cells", |now| now.white_cells)}
            {field("platelets", |now| now.platelets)}
            {field("m_protein_g_per_l", |now| now.m_protein_g_per_l)}
            <data data-readout="response" data-word=move || response()></data>
            {field("bone", |now| now.bone)}
            {field("healthy_harmed", |now| now.healthy_harmed as f32)}
            {field("n_cells", |now| now.n_cells as f32)}
        </div>
    }
}
