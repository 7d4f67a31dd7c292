//! In which colours the picture is drawn: those that a person has told their system to use everywhere, else those of the
//! room, which follow the device where no room is asked for.

use leptos::prelude::*;
use render::{SystemColours, Theme};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{CssStyleDeclaration, HtmlElement};

use crate::state::use_action_queue;
use crate::web;
use session::Action;

/// The room, and whether the system's colours are forced on every page.
#[derive(Clone, Copy)]
pub struct Colours {
    room: RwSignal<Theme>,
    forced: RwSignal<bool>,
}

impl Colours {
    /// Follows the room, the system and, unless the room is fixed, the device; the picture and the page's root are told.
    pub fn follow(room: RwSignal<Theme>, fixed: bool) -> Self {
        let colours = Self { room, forced: RwSignal::new(false) };
        watch("(forced-colors: active)", true, move |active| {
            colours.forced.set(active);
        });
        if !fixed {
            watch("(prefers-color-scheme: dark)", false, move |dark| {
                room.set(if dark { Theme::Dark } else { Theme::Light });
            });
        }
        let dispatch = use_action_queue();
        Effect::new(move |_| {
            dispatch.send(Action::SetTheme(colours.theme()));
            web::set_root_attribute("data-theme", room.get().id());
        });
        colours
    }

    /// What is drawn with now.
    pub fn theme(self) -> Theme {
        let room = self.room.get();
        if self.forced.get() { system_colours().map_or(room, Theme::Forced) } else { room }
    }
}

/// Calls `seen` with whether a media query holds, whenever that changes, until the component goes.
fn watch(query: &str, now: bool, seen: impl Fn(bool) + 'static) {
    let Some(list) = web_sys::window().and_then(|window| window.match_media(query).ok().flatten()) else {
        return;
    };
    if now {
        seen(list.matches());
    }
    let asked = list.clone();
    let changed = Closure::<dyn FnMut()>::new(move || seen(asked.matches()));
    let _ = list.add_event_listener_with_callback("change", changed.as_ref().unchecked_ref());
    let kept = StoredValue::new_local(Some((list, changed)));
    on_cleanup(move || {
        if let Some(Some((list, changed))) = kept.try_update_value(Option::take) {
            let _ = list.remove_event_listener_with_callback("change", changed.as_ref().unchecked_ref());
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
        let on_canvas = |name| colour(name).map(|(parts, share)| over(parts, share, canvas));
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
fn over(parts: [u8; 3], share: u16, ground: [u8; 3]) -> [u8; 3] {
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
