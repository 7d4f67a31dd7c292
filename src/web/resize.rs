//! Resize observer.

use leptos_use::use_resize_observer;
use web_sys::Element;

/// Calls `on_resize` whenever the size of an element changes, and once at the beginning, until the reactive owner that calls
/// this is cleaned up.
pub fn when_resized(element: &Element, on_resize: impl FnMut() + 'static) {
    observe(element, Box::new(on_resize));
}

/// For all callers alike: the observer is compiled once.
fn observe(element: &Element, mut on_resize: Box<dyn FnMut()>) {
    use_resize_observer(element.clone(), move |_, _| on_resize());
}
