//! What only the browser can do: copy, print, fill the screen, keep it awake. Each may be refused; then nothing happens.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, HtmlElement, HtmlTextAreaElement, ResizeObserver, window};

use crate::state::Dial;

/// The page.
pub fn document() -> Option<Document> {
    window()?.document()
}

/// Sets an attribute of the page's root, where style and the starting script look.
pub fn set_root_attribute(name: &str, value: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute(name, value);
    }
}

/// Puts the focus on an element.
pub fn focus(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Makes an object of a kind that the browser knows by this name.
pub fn make(kind: &str, arguments: impl IntoIterator<Item = JsValue>) -> Option<JsValue> {
    let kind = js_sys::Reflect::get(&js_sys::global(), &kind.into()).ok()?;
    let kind: js_sys::Function = kind.dyn_into().ok()?;
    js_sys::Reflect::construct(&kind, &arguments.into_iter().collect()).ok()
}

/// Calls a function of an object; nothing where it has none of this name, or refuses.
pub fn call(of: &JsValue, name: &str, arguments: impl IntoIterator<Item = JsValue>) -> Option<JsValue> {
    let function: js_sys::Function = js_sys::Reflect::get(of, &name.into()).ok()?.dyn_into().ok()?;
    js_sys::Reflect::apply(&function, of, &arguments.into_iter().collect()).ok()
}

/// Sets a property of the page's root that the style reads.
pub fn set_root_property(name: &str, value: &str) {
    let root = document().and_then(|document| document.document_element());
    if let Some(root) = root.and_then(|root| root.dyn_into::<HtmlElement>().ok()) {
        let _ = root.style().set_property(name, value);
    }
}

/// Copies a text, by the clipboard where it is allowed, by a selection where it is not; says whether it did.
pub fn copy(text: String, copied: Dial<Option<bool>>) {
    let clipboard = window().map(|window| JsValue::from(window.navigator()));
    let clipboard =
        clipboard.and_then(|navigator| js_sys::Reflect::get(&navigator, &"clipboard".into()).ok());
    spawn_local(async move {
        let done = match clipboard.filter(|clipboard| !clipboard.is_undefined()) {
            Some(clipboard) => {
                JsFuture::from(clipboard.unchecked_into::<web_sys::Clipboard>().write_text(&text))
                    .await
                    .is_ok()
            }
            None => false,
        };
        copied.set(Some(done || copy_by_selection(&text).is_some()));
    });
}

/// The old way: a field out of sight, selected and copied.
fn copy_by_selection(text: &str) -> Option<()> {
    let document = document()?;
    let field: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    field.set_value(text);
    document.body()?.append_child(&field).ok()?;
    field.select();
    let command: js_sys::Function =
        js_sys::Reflect::get(&document, &"execCommand".into()).ok()?.dyn_into().ok()?;
    let done = command.call1(&document, &"copy".into()).ok()?.is_truthy();
    field.remove();
    done.then_some(())
}

/// Brings a part of the page into sight, opens it if it is closed, and puts the focus there.
pub fn show(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else { return };
    open(&element);
    element.scroll_into_view();
    let first = element.query_selector("summary").ok().flatten();
    let _ = first.and_then(|first| first.dyn_into().ok()).unwrap_or(element).focus();
}

/// Opens a part of the page that can be closed.
pub fn open(element: &HtmlElement) {
    if element.local_name() == "details" {
        let _ = element.set_attribute("open", "");
    }
}

/// Opens the browser's print dialogue.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Whether this frame may fill the screen at all.
pub fn may_fill_screen() -> bool {
    document().is_some_and(|document| document.fullscreen_enabled())
}

/// Whether something fills the screen.
pub fn fills_screen() -> bool {
    document().is_some_and(|document| document.fullscreen_element().is_some())
}

/// Fills the screen with the page, or gives it back.
pub fn toggle_full_screen() {
    let Some(document) = document() else { return };
    if fills_screen() {
        document.exit_fullscreen();
    } else if !document.fullscreen_enabled() {
        // Asked in vain, some browsers report an error of the page.
    } else if let Some(root) = document.document_element() {
        let _ = root.request_fullscreen();
    }
}

/// Asks that the screen stays on; browsers let go of it by themselves when the page is hidden.
pub fn keep_awake() {
    let ask = || -> Option<()> {
        let navigator = JsValue::from(window()?.navigator());
        let lock = js_sys::Reflect::get(&navigator, &"wakeLock".into()).ok()?;
        let request: js_sys::Function =
            js_sys::Reflect::get(&lock, &"request".into()).ok()?.dyn_into().ok()?;
        let promise: js_sys::Promise = request.call1(&lock, &"screen".into()).ok()?.dyn_into().ok()?;
        // A refusal is harmless, and must not become an error of the page.
        spawn_local(async move {
            let _ = JsFuture::from(promise).await;
        });
        Some(())
    };
    let _ = ask();
}

/// Calls `changed` whenever the size of an element changes, and once at the beginning, until the component that asks is gone.
pub fn when_resized(element: &Element, changed: impl FnMut() + 'static) {
    let changed = Closure::<dyn FnMut()>::new(changed);
    let Ok(observer) = ResizeObserver::new(changed.as_ref().unchecked_ref()) else { return };
    observer.observe(element);
    let kept = StoredValue::new_local(Some((observer, changed)));
    on_cleanup(move || {
        if let Some(Some((observer, _))) = kept.try_update_value(Option::take) {
            observer.disconnect();
        }
    });
}
