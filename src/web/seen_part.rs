//! Seen part: which part of a tall frame its reader sees. In a frame as tall as its page nothing scrolls, so what should stay in
//! sight, or stand where the reader is, needs to be told; styles read it as `--seen-top` and `--seen-height`.

use std::cell::Cell;
use std::rc::Rc;

use gloo_timers::callback::Interval;
use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit, window};

use super::document::{remove_root_property, root, set_root_property};
use super::frame::is_framed;
use super::owner::drop_with_owner;

/// While a part is out of sight it may be another one with each turn of the host's wheel, which nothing tells; ms.
const LOOK_EVERY_MS: u32 = 100;
/// Shares at which the browser tells by itself that more or less is seen.
const SHARES: [f64; 6] = [0.0, 0.2, 0.4, 0.6, 0.8, 1.0];

/// Keeps the two properties current until the reactive owner that calls this is cleaned up. Only a frame has such a part.
pub fn follow_seen_part() {
    let (Some(page), true) = (root(), is_framed()) else { return };
    let is_partial = Rc::new(Cell::new(false));
    let told = Rc::clone(&is_partial);
    let callback = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
        if let Ok(entry) = entries.pop().dyn_into::<IntersectionObserverEntry>() {
            told.set(write(&entry));
        }
    });
    let options = IntersectionObserverInit::new();
    options.set_threshold(&SHARES.into_iter().map(wasm_bindgen::JsValue::from).collect::<Array>());
    let callback_function = callback.as_ref().unchecked_ref();
    let Ok(observer) = IntersectionObserver::new_with_options(callback_function, &options) else { return };
    observer.observe(&page);
    let looked = observer.clone();
    let look = Interval::new(LOOK_EVERY_MS, move || {
        if is_partial.get() {
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

/// Writes what is seen; returns whether that is a part, or nothing at all.
fn write(entry: &IntersectionObserverEntry) -> bool {
    let seen = entry.intersection_rect();
    let height = window().and_then(|window| window.inner_height().ok()?.as_f64()).unwrap_or_default();
    let whole = height.min(entry.bounding_client_rect().height());
    if !entry.is_intersecting() {
        return true;
    }
    let is_partial = seen.height() < whole - 1.0;
    if is_partial {
        set_root_property("--seen-top", &format!("{:.0}px", seen.top().max(0.0)));
        set_root_property("--seen-height", &format!("{:.0}px", seen.height()));
    } else {
        remove_root_property("--seen-top");
        remove_root_property("--seen-height");
    }
    is_partial
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
