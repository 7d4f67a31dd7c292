//! Theme: the system and the device are told to the session, and the theme that it settles on is the page's. Nothing else
//! writes `data-theme`.

use leptos::prelude::*;
use render::{SystemColours, Theme};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{CssStyleDeclaration, HtmlElement};

use crate::state::{use_action_queue, use_app_state};
use crate::web;
use session::Action;

/// Follows the system and, unless the address asks for a theme, the device, until the component goes.
pub fn follow_theme(is_fixed: bool) {
    let dispatch = use_action_queue();
    on_media_change("(forced-colors: active)", true, move |active| {
        dispatch.send(Action::SetForcedColors(active.then(system_colours).flatten()));
    });
    if !is_fixed {
        on_media_change("(prefers-color-scheme: dark)", false, move |dark| {
            dispatch.send(Action::SetDeviceTheme(if dark { Theme::Dark } else { Theme::Light }));
        });
    }
    let view_model = use_app_state().view_model;
    let theme = Memo::new(move |_| view_model.with(|view_model| view_model.theme));
    Effect::new(move |_| web::set_root_attribute("data-theme", theme.get().id()));
}

/// Calls `changed` with whether a media query holds, whenever that changes, until the component goes; at once too if `now`.
fn on_media_change(query: &str, now: bool, changed: impl Fn(bool) + 'static) {
    let Some(list) = web_sys::window().and_then(|window| window.match_media(query).ok().flatten()) else {
        return;
    };
    if now {
        changed(list.matches());
    }
    let asked = list.clone();
    let listener = Closure::<dyn FnMut()>::new(move || changed(asked.matches()));
    let _ = list.add_event_listener_with_callback("change", listener.as_ref().unchecked_ref());
    let kept = StoredValue::new_local(Some((list, listener)));
    on_cleanup(move || {
        if let Some(Some((list, listener))) = kept.try_update_value(Option::take) {
            let _ = list.remove_event_listener_with_callback("change", listener.as_ref().unchecked_ref());
        }
    });
}

/// Asks the browser by colouring an element that nobody sees.
fn system_colours() -> Option<SystemColours> {
    let probe: HtmlElement = web::document()?.create_element("i").ok()?.dyn_into().ok()?;
    web::document()?.body()?.append_child(&probe).ok()?;
    let seen = web_sys::window()?.get_computed_style(&probe).ok().flatten();
    let colours = seen.and_then(|seen| {
        let colour = |name| colour(&probe.style(), &seen, name);
        let (canvas, _) = colour("Canvas")?;
        // Some systems' highlight lets the page shine through.
        let on_canvas = |name| colour(name).map(|(parts, share)| blend_over(parts, share, canvas));
        Some(SystemColours {
            canvas,
            text: on_canvas("CanvasText")?,
            highlight: on_canvas("Highlight")?,
            highlight_text: on_canvas("HighlightText")?,
        })
    });
    probe.remove();
    colours
}

/// So many hundredths of a colour over a ground.
fn blend_over(parts: [u8; 3], share: u16, ground: [u8; 3]) -> [u8; 3] {
    core::array::from_fn(|i| {
        ((u16::from(parts[i]) * share + u16::from(ground[i]) * (100 - share)) / 100) as u8
    })
}

/// The red, green and blue of a colour, with so many hundredths of it there.
fn colour(given: &CssStyleDeclaration, seen: &CssStyleDeclaration, name: &str) -> Option<([u8; 3], u16)> {
    given.set_property("color", name).ok()?;
    let text = seen.get_property_value("color").ok()?;
    let mut numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty());
    let mut part = || numbers.next()?.parse().ok();
    let parts = [part()?, part()?, part()?];
    // What follows, if anything, is nought point so much, or one.
    let share = match (part(), numbers.next()) {
        (Some(0_u8), Some(tenths)) => {
            tenths.bytes().chain(*b"0").take(2).fold(0, |sum, digit| sum * 10 + u16::from(digit - b'0'))
        }
        _ => 100,
    };
    Some((parts, share))
}
