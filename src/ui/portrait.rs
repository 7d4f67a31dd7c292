//! Portrait: one figure by itself, drawn by the same shapes as the stage.

use gloo_timers::callback::Timeout;
use leptos::html::Canvas;
use leptos::prelude::*;
use render::SpriteKind;
use render::{PortraitOptions, Theme};
use wasm_bindgen::{Clamped, JsCast};
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, ImageData};

use crate::state::{effect, memo, use_app_state};
use crate::web::drop_with_owner;

/// Pixels of a portrait: enough for its size on the page at two device pixels each.
const PORTRAIT_PX: u32 = 96;

/// A picture beside words that say what it shows.
#[component]
pub fn Portrait(
    /// What it shows.
    figure: SpriteKind,
) -> impl IntoView {
    let view_model = use_app_state().view_model;
    let theme = memo(move || view_model.with(|view_model| view_model.picture_theme));
    let canvas = NodeRef::<Canvas>::new();
    effect(move || {
        if let Some(canvas) = canvas.get() {
            let theme = theme.get();
            // Each in a task of its own: there are many, and the stage comes first.
            drop_with_owner(Timeout::new(0, move || paint(&canvas, figure, theme)));
        }
    });
    view! { <canvas node_ref=canvas width=PORTRAIT_PX height=PORTRAIT_PX aria-hidden="true"></canvas> }
}

/// Without a 2D context the words beside it stand alone.
fn paint(canvas: &HtmlCanvasElement, figure: SpriteKind, theme: Theme) {
    let options = PortraitOptions { background: false, ..PortraitOptions::default() };
    let portrait = render::portrait(figure, options, PORTRAIT_PX, theme);
    let size_px = portrait.size_px;
    let image = ImageData::new_with_u8_clamped_array_and_sh(Clamped(&portrait.rgba), size_px, size_px);
    let context =
        canvas.get_context("2d").ok().flatten().and_then(|c| c.dyn_into::<CanvasRenderingContext2d>().ok());
    if let (Ok(image), Some(context)) = (image, context) {
        let _ = context.put_image_data(&image, 0.0, 0.0);
    }
}
