//! Resize observer.

use leptos_use::use_resize_observer;
use web_sys::Element;

/// Calls `on_resize` whenever the size of an element changes, and once at the beginning, until the reactive owner that calls
/// this is cleaned up.
pub fn when_resized(element: &Element, mut on_resize: impl FnMut() + 'static) {
    use_resize_observer(element.clone(), move |_, _| on_resize());
}
