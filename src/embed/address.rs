//! The address bar: the only place where the app reads its start settings and writes what is on screen.

use web_sys::Window;

use super::language;
use super::settings::{self, Refusal, StartSettings};

/// Reads the settings of the page's own address.
pub fn read(window: &Window) -> (StartSettings, Vec<Refusal>) {
    let location = window.location();
    settings::parse(&location.search().unwrap_or_default(), &location.hash().unwrap_or_default())
}

/// The address of this place in the language of a code: of the page that is served in it, or of this file, which has all.
pub fn in_language(window: &Window, code: &str) -> String {
    let find = |document: web_sys::Document| {
        document.query_selector(&["link[hreflang='", code, "']"].concat()).ok().flatten()
    };
    let page = window.document().and_then(find).and_then(|link| link.get_attribute("href"));
    let location = window.location();
    let (query, fragment) = (location.search().unwrap_or_default(), location.hash().unwrap_or_default());
    [page.unwrap_or_default(), language::asking_for(code, &query, &fragment)].concat()
}

/// Keeps the fragment current, so that the address restores what is on screen.
///
/// Some browsers throw when the address is changed too often, or from an opaque frame: a refusal is harmless, and
/// the caller spaces its calls.
pub fn write(window: &Window, fragment: &str) {
    if let Ok(history) = window.history() {
        let address = format!("#{fragment}");
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&address));
    }
}
