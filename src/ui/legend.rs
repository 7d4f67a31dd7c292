//! Who is who: a portrait of each kind, drawn by the same shapes as the stage, with its name and one line.

use leptos::prelude::*;
use marrow::sim::CellKind;
use render::{Sitting, Theme};
use wasm_bindgen::{Clamped, JsCast};
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, ImageData};

use super::Reader;
use super::colours::Colours;
use super::following::{follow, list};

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
/// Pixels of a portrait: enough for its size on the page at two device pixels each.
const PORTRAIT_PX: u32 = 96;

/// The legend.
#[component]
pub fn Legend() -> impl IntoView {
    let reader = Reader::here();
    let colours: Colours = expect_context();
    view! {
        <section class="legend" id="legend" aria-labelledby="legend-heading">
            <h2 id="legend-heading">{reader.text("legend-heading")}</h2>
            <ul>{list(KINDS.map(|kind| view! { <Entry kind colours /> }))}</ul>
        </section>
    }
}

#[component]
fn Entry(kind: CellKind, colours: Colours) -> impl IntoView {
    let reader = Reader::here();
    let canvas = NodeRef::<leptos::html::Canvas>::new();
    follow(move || {
        if let Some(canvas) = canvas.get() {
            paint(&canvas, kind, colours.theme());
        }
    });
    view! {
        <li>
            <canvas node_ref=canvas width=PORTRAIT_PX height=PORTRAIT_PX aria-hidden="true"></canvas>
            <span><b>{reader.text(&format!("cell-{}", kind.id()))}</b>" "
                {reader.text(&format!("cell-{}-about", kind.id()))}</span>
        </li>
    }
}

/// Without a 2D context the words of the entry stand alone.
fn paint(canvas: &HtmlCanvasElement, kind: CellKind, theme: Theme) {
    let sitting = Sitting { ground: false, ..Sitting::default() };
    let portrait = render::portrait(kind, sitting, PORTRAIT_PX, theme);
    let size_px = portrait.size_px;
    let image = ImageData::new_with_u8_clamped_array_and_sh(Clamped(&portrait.rgba), size_px, size_px);
    let context =
        canvas.get_context("2d").ok().flatten().and_then(|c| c.dyn_into::<CanvasRenderingContext2d>().ok());
    if let (Ok(image), Some(context)) = (image, context) {
        let _ = context.put_image_data(&image, 0.0, 0.0);
    }
}
