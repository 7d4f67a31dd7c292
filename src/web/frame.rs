//! Frames: whether the page stands in one, and what that lets it do.

use js_sys::Object;
use wasm_bindgen::JsValue;
use web_sys::window;

/// Whether the page stands in a frame of another page.
pub fn is_framed() -> bool {
    window().is_some_and(|window| {
        window.parent().ok().flatten().is_some_and(|parent| !Object::is(&parent, &window))
    })
}

/// Opens an address in a window that knows nothing of this one, and says whether the browser did.
pub fn open_window(address: &str) -> bool {
    let opened = window().and_then(|window| window.open_with_url_and_target("", "_blank").ok().flatten());
    opened.is_some_and(|opened| {
        let _ = opened.set_opener(&JsValue::NULL);
        opened.location().set_href(address).is_ok()
    })
}
