//! Seen part: which part of a tall frame its reader sees. In a frame as tall as its page nothing scrolls, so what should stay in
//! sight, or stand where the reader is, needs to be told; styles read it as `--seen-top` and `--seen-height`. What stays in sight may lie
//! on what has the focus; then `data-focus-beneath` lets it go back to its place.

use std::cell::Cell;
use std::rc::Rc;

use gloo_timers::callback::Interval;
use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit, window};

use super::document::{document, is_in, listen, remove_root_property, root, set_root_property};
use super::frame::is_framed;
use super::owner::drop_with_owner;

/// While a part is out of sight it may be another one with each turn of the host's wheel, which nothing tells; ms.
const LOOK_EVERY_MS: u32 = 100;
/// Shares at which the browser tells by itself that more or less is seen.
const SHARES: [f64; 6] = [0.0, 0.2, 0.4, 0.6, 0.8, 1.0];
/// What stays at the top of the seen part.
const STAYS: [&str; 2] = ["#stage", ".trial-not-real"];
/// The space above it and below, px.
const SPACE: f64 = 10.0;
const FOCUS_BENEATH: &str = "data-focus-beneath";

/// Keeps the two properties current until the reactive owner that calls this is cleaned up. Only a frame has such a part.
pub fn follow_seen_part() {
    let (Some(page), Some(document), true) = (root(), document(), is_framed()) else { return };
    let part = Rc::new(Cell::new(Part::Whole));
    let told = Rc::clone(&part);
    let callback = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
        if let Ok(entry) = entries.pop().dyn_into::<IntersectionObserverEntry>() {
            told.set(write(&entry));
            free_the_focus(told.get());
        }
    });
    let moved = Rc::clone(&part);
    listen(&document, "focusin", move |_| free_the_focus(moved.get()));
    let options = IntersectionObserverInit::new();
    options.set_threshold(&SHARES.into_iter().map(wasm_bindgen::JsValue::from).collect::<Array>());
    let callback_function = callback.as_ref().unchecked_ref();
    let Ok(observer) = IntersectionObserver::new_with_options(callback_function, &options) else { return };
    observer.observe(&page);
    let looked = observer.clone();
    let look = Interval::new(LOOK_EVERY_MS, move || {
        if part.get() != Part::Whole {
            look_again(&looked, &page);
        }
    });
    drop_with_owner(Seen { observer, _callback: callback, _look: look });
}

/// An observer tells at once what it is made to observe.
fn look_again(observer: &IntersectionObserver, page: &Element) {
    observer.unobserve(page);
    observer.observe(page);
}

/// Writes what is seen, and returns it.
fn write(entry: &IntersectionObserverEntry) -> Part {
    let seen = entry.intersection_rect();
    let height = window().and_then(|window| window.inner_height().ok()?.as_f64()).unwrap_or_default();
    let whole = height.min(entry.bounding_client_rect().height());
    if !entry.is_intersecting() {
        return Part::Nothing;
    }
    if seen.height() >= whole - 1.0 {
        remove_root_property("--seen-top");
        remove_root_property("--seen-height");
        return Part::Whole;
    }
    let top = seen.top().max(0.0);
    set_root_property("--seen-top", &format!("{top:.0}px"));
    set_root_property("--seen-height", &format!("{:.0}px", seen.height()));
    Part::From(top)
}

/// Says whether what has the focus would lie beneath what stays in sight. A finger or a mouse leaves no focus that is shown, and
/// frames that are wholly seen scroll past it by themselves.
fn free_the_focus(part: Part) {
    let (Some(page), Some(document)) = (root(), document()) else { return };
    let focused =
        document.active_element().filter(|element| element.matches(":focus-visible").unwrap_or(false));
    let is_beneath = match (part, focused) {
        (Part::From(top), Some(focused)) if !is_in(&focused, "#stage") => {
            let height = |selector| {
                let stays = document.query_selector(selector).ok().flatten();
                stays.map_or(0.0, |stays| stays.get_bounding_client_rect().height())
            };
            let bottom = top + SPACE + STAYS.into_iter().map(height).fold(0.0, f64::max);
            let place = focused.get_bounding_client_rect();
            place.top() < bottom && place.bottom() > top
        }
        _ => false,
    };
    let _ = page.toggle_attribute_with_force(FOCUS_BENEATH, is_beneath);
}

/// What the reader sees of the frame.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Part {
    Whole,
    Nothing,
    /// From here on, px.
    From(f64),
}

struct Seen {
    observer: IntersectionObserver,
    _callback: Closure<dyn FnMut(Array)>,
    _look: Interval,
}

impl Drop for Seen {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
