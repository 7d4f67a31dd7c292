//! The document: its root, elements by id, focus, listeners.

use std::borrow::Cow;

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, EventTarget, HtmlDetailsElement, HtmlElement, window};

use super::owner::drop_with_owner;

/// The document of the page.
pub fn document() -> Option<Document> {
    window()?.document()
}

/// The root element, where style and the starting script look.
pub fn root() -> Option<Element> {
    document()?.document_element()
}

/// Whether the first frame stands, so that the page is shown.
pub fn is_running() -> bool {
    root().is_some_and(|root| root.get_attribute("data-state").as_deref() == Some("running"))
}

/// Sets an attribute of the root element.
pub fn set_root_attribute(name: &str, value: &str) {
    if let Some(root) = root() {
        let _ = root.set_attribute(name, value);
    }
}

/// Sets a style property of the root element.
pub fn set_root_property(name: &str, value: &str) {
    if let Some(root) = root().and_then(|root| root.dyn_into::<HtmlElement>().ok()) {
        let _ = root.style().set_property(name, value);
    }
}

/// Takes a style property of the root element away.
pub fn remove_root_property(name: &str) {
    if let Some(root) = root().and_then(|root| root.dyn_into::<HtmlElement>().ok()) {
        let _ = root.style().remove_property(name);
    }
}

fn element(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Puts the focus on an element.
pub fn focus(id: &str) {
    if let Some(element) = element(id) {
        let _ = element.focus();
    }
}

/// Whether what a person types goes to this document, and not to the page around its frame.
pub fn is_entered() -> bool {
    document().is_some_and(|document| document.has_focus().unwrap_or(false))
}

/// Whether an element has the focus.
pub fn has_focus(id: &str) -> bool {
    document().and_then(|document| document.active_element()).is_some_and(|element| element.id() == id)
}

/// Whether the element that has the focus lies in one that matches a selector, or is one.
pub fn is_focus_in(selector: &str) -> bool {
    document().and_then(|document| document.active_element()).is_some_and(|element| is_in(&element, selector))
}

/// Whether an element lies in one that matches a selector, or is one.
pub fn is_in(element: &Element, selector: &str) -> bool {
    element.closest(selector).ok().flatten().is_some()
}

/// Brings a part of the page into sight, opens it if it is closed, and puts the focus there.
pub fn show(id: &str) {
    let Some(element) = element(id) else { return };
    open(&element);
    element.scroll_into_view();
    let summary = element.query_selector("summary").ok().flatten();
    let _ = summary.and_then(|summary| summary.dyn_into().ok()).unwrap_or(element).focus();
}

/// Whether the part of the page that an event is of was opened.
pub fn is_opened(event: &Event) -> bool {
    let part = event.target().and_then(|target| target.dyn_into::<HtmlDetailsElement>().ok());
    part.is_some_and(|part| part.open())
}

/// Opens a part of the page that can be closed.
pub fn open(element: &Element) {
    if let Some(details) = element.dyn_ref::<HtmlDetailsElement>() {
        details.set_open(true);
    }
}

/// Closes a part of the page in which the focus is; it goes back to where it was, or to the heading of the part.
pub fn close_part(id: &str, back_to: Option<Element>) {
    let Some(part) = element(id).and_then(|part| part.dyn_into::<HtmlDetailsElement>().ok()) else { return };
    let is_inside = is_focus_in(&format!("#{id}"));
    if !is_inside || !part.open() {
        return;
    }
    part.set_open(false);
    let heading = || part.query_selector("summary").ok().flatten();
    let back_to = back_to.filter(|element| element.is_connected()).or_else(heading);
    let _ = back_to.and_then(|element| element.dyn_into::<HtmlElement>().ok()).map(|element| element.focus());
}

/// The name of the attribute by which a part that can be closed says how it is at first; without it, it is closed at first.
const FOLDED: &str = "data-folded";

/// Each part of the page that can be closed is as at first, and the focus is nowhere: as when the page was loaded.
pub fn reset_folds() {
    let Some(document) = document() else { return };
    let Ok(parts) = document.query_selector_all("details") else { return };
    for index in 0..parts.length() {
        let part = parts.item(index).and_then(|part| part.dyn_into::<HtmlDetailsElement>().ok());
        let Some(part) = part else { continue };
        part.set_open(part.get_attribute(FOLDED).as_deref() == Some("open"));
    }
    let focused = document.active_element().and_then(|element| element.dyn_into::<HtmlElement>().ok());
    let _ = focused.map(|element| element.blur());
}

/// How tall all of the page is, CSS pixels.
pub fn page_height() -> i32 {
    root().map_or(0, |root| root.scroll_height())
}

/// Opens the browser's print dialogue.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Listens to an event until the reactive owner that calls this is cleaned up.
pub fn listen(
    target: &EventTarget,
    event: impl Into<Cow<'static, str>>,
    callback: impl FnMut(&Event) + 'static,
) {
    drop_with_owner(EventListener::new(target, event, callback));
}

/// The same for a listener that hears of it before whatever it is meant for, also where it would not rise to `target`.
pub fn listen_capturing(
    target: &EventTarget,
    event: impl Into<Cow<'static, str>>,
    callback: impl FnMut(&Event) + 'static,
) {
    let options = EventListenerOptions::run_in_capture_phase();
    drop_with_owner(EventListener::new_with_options(target, event, options, callback));
}

/// The same for a listener that may prevent what the browser would do.
pub fn listen_active(
    target: &EventTarget,
    event: impl Into<Cow<'static, str>>,
    callback: impl FnMut(&Event) + 'static,
) {
    let options = EventListenerOptions::enable_prevent_default();
    drop_with_owner(EventListener::new_with_options(target, event, options, callback));
}
