//! Legend: a portrait of each kind, drawn by the same shapes as the stage, with its name and one line.

use ::i18n::msg::{self, family};
use leptos::prelude::*;
use marrow::CellKind;
use render::SpriteKind;

use super::folded::Folded;
use super::portrait::Portrait;
use crate::i18n::use_i18n;

/// Kinds in the order a reader meets them.
const KINDS: [CellKind; 14] = [
    CellKind::MyelomaCell,
    CellKind::PlasmaCell,
    CellKind::NkCell,
    CellKind::TCell,
    CellKind::CarTCell,
    CellKind::Macrophage,
    CellKind::Erythroblast,
    CellKind::RedCell,
    CellKind::Myelocyte,
    CellKind::Neutrophil,
    CellKind::Megakaryocyte,
    CellKind::Platelet,
    CellKind::Lymphocyte,
    CellKind::StemCell,
];

/// The legend.
#[component]
pub fn Legend() -> impl IntoView {
    view! {
        <Folded id="legend" class="legend" heading=msg::LEGEND_HEADING>
            <ul>{KINDS.map(|kind| view! { <Entry kind /> }).collect_view()}</ul>
        </Folded>
    }
}

#[component]
fn Entry(kind: CellKind) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <li>
            <Portrait figure=SpriteKind::Cell(kind) />
            <span><b>{i18n.t(family::CELL.id(kind.id())) + " "}</b>
                {i18n.t(family::CELL_ABOUT.id(kind.id()))}</span>
        </li>
    }
}
