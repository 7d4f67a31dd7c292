//! Time stands still while nobody can see the page: in a hidden tab, in a frame that is scrolled out of sight.

use super::following::follow;
use crate::ui::prelude::*;
use wasm_bindgen::closure::Closure;

use crate::state::{ActionQueue, Dial, live};
use crate::web;

/// Tells the session, while the page lives.
pub fn follow_sight() {
    let dispatch = ActionQueue::here();
    let in_sight = Dial::new(true);
    let shown = Dial::new(is_shown());
    let handle = window_event_listener_untyped("visibilitychange", move |_| {
        shown.set(is_shown());
    });
    on_cleanup(move || handle.remove());
    follow(move || watch(in_sight));
    let seen = live(move || in_sight.get() && shown.get());
    Effect::new(move |before: Option<bool>| {
        let seen = seen.get();
        if before.is_some_and(|before| before != seen) || !seen {
            dispatch.set_visible(seen);
        }
        seen
    });
}

fn is_shown() -> bool {
    web::document().is_none_or(|document| !document.hidden())
}

/// The whole page counts, not the stage alone: who reads below it has not left.
fn watch(in_sight: Dial<bool>) {
    let page = web::document().and_then(|document| document.query_selector(".page").ok().flatten());
    let Some(page) = page else { return };
    let crossed = Closure::<dyn FnMut(js_sys::Array)>::new(move |entries: js_sys::Array| {
        let crosses = js_sys::Reflect::get(&entries.pop(), &"isIntersecting".into());
        in_sight.set(crosses.is_ok_and(|crosses| crosses.is_truthy()));
    });
    let Some(observer) = web::make("IntersectionObserver", [crossed.as_ref().clone()]) else { return };
    web::call(&observer, "observe", [page.into()]);
    let kept = StoredValue::new_local(Some((observer, crossed)));
    on_cleanup(move || {
        if let Some(Some((observer, _))) = kept.try_update_value(Option::take) {
            web::call(&observer, "disconnect", []);
        }
    });
}
