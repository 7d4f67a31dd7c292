//! Intersection observer.

use leptos_use::use_intersection_observer;
use web_sys::Element;

/// Calls `on_change` with whether an element can be seen, at the beginning and whenever that changes, until the reactive owner
/// that calls this is cleaned up.
pub fn when_intersecting(element: &Element, on_change: impl FnMut(bool) + 'static) {
    observe(element, Box::new(on_change));
}

/// For all callers alike: the observer is compiled once.
fn observe(element: &Element, mut on_change: Box<dyn FnMut(bool)>) {
    use_intersection_observer(element.clone(), move |entries, _| {
        if let Some(last) = entries.last() {
            on_change(last.is_intersecting());
        }
    });
}
