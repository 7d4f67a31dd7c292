//! Who is who: a portrait of each kind, drawn by the same shapes as the stage, with its name and one line.

use crate::ui::prelude::*;
use marrow::sim::CellKind;
use render::SpriteKind;

use super::Reader;
use super::following::list;
use super::portrait::Portrait;

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
    let reader = Reader::here();
    view! {
        <section class="legend" id="legend" aria-labelledby="legend-heading">
            <h2 id="legend-heading">{reader.text("legend-heading")}</h2>
            <ul>{list(KINDS.map(|kind| view! { <Entry kind /> }))}</ul>
        </section>
    }
}

#[component]
fn Entry(kind: CellKind) -> impl IntoView {
    let reader = Reader::here();
    view! {
        <li>
            <Portrait figure=SpriteKind::Cell(kind) />
            <span><b>{reader.text(&format!("cell-{}", kind.id()))}</b>" "
                {reader.text(&format!("cell-{}-about", kind.id()))}</span>
        </li>
    }
}
