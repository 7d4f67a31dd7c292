//! Theme: the system and the device are told to the session, and the theme that it settles on is the page's. Nothing else
//! writes `data-theme`, but for `print` while the page is printed.

use leptos::prelude::*;
use render::{SystemColours, Theme};
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, HtmlElement};

use crate::state::{effect, memo, use_action_queue, use_app_state};
use crate::web;
use session::Action;

/// Follows the system and, unless the address asks for a theme, the device, until the component goes.
pub fn follow_theme(is_fixed: bool) {
    let action_queue = use_action_queue();
    let forced = web::media_query("(forced-colors: active)");
    Effect::new(move |before: Option<bool>| {
        let forced = forced.get();
        // Most systems force nothing: then there is nothing to say at the start.
        if before.unwrap_or_default() != forced {
            action_queue.send(Action::SetForcedColors(forced.then(system_colors).flatten()));
        }
        forced
    });
    if !is_fixed {
        let dark = web::media_query("(prefers-color-scheme: dark)");
        Effect::new(move |before: Option<bool>| {
            let dark = dark.get();
            if before.is_some_and(|before| before != dark) {
                action_queue.send(Action::SetDeviceTheme(if dark { Theme::Dark } else { Theme::Light }));
            }
            dark
        });
    }
    let view_model = use_app_state().view_model;
    let theme = memo(move || view_model.with(|view_model| view_model.theme));
    effect(move || web::set_root_attribute("data-theme", theme.get().id()));
}

/// Asks the browser by coloring an element that nobody sees, and a canvas of one pixel.
fn system_colors() -> Option<SystemColours> {
    let document = web::document()?;
    let probe: HtmlElement = document.create_element("i").ok()?.dyn_into().ok()?;
    let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(1);
    canvas.set_height(1);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    document.body()?.append_child(&probe).ok()?;
    let computed = |name: &str| {
        probe.style().set_property("color", name).ok()?;
        web_sys::window()?.get_computed_style(&probe).ok()??.get_property_value("color").ok()
    };
    let names = ["Canvas", "CanvasText", "Highlight", "HighlightText"].map(computed);
    probe.remove();
    let ground = names[0].clone()?;
    // Over the ground: some systems' highlight lets the page shine through.
    let seen = |color: &Option<String>| {
        for color in [&ground, color.as_ref()?] {
            context.set_fill_style_str(color);
            context.fill_rect(0.0, 0.0, 1.0, 1.0);
        }
        let bytes = context.get_image_data(0.0, 0.0, 1.0, 1.0).ok()?.data().0;
        Some([*bytes.first()?, *bytes.get(1)?, *bytes.get(2)?])
    };
    Some(SystemColours {
        canvas: seen(&names[0])?,
        text: seen(&names[1])?,
        highlight: seen(&names[2])?,
        highlight_text: seen(&names[3])?,
    })
}
