//! Before the page is printed it turns light and opens what paper cannot; afterwards it is as it was.

use crate::ui::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::web;

/// Which colours the page has, where style looks.
const THEME: &str = "data-theme";
/// Stands on the page while a dark one is printed: its picture would come out as a black field.
const DARK_PICTURE: &str = "data-dark-picture";

/// Listens while the page lives. Plain writes to the page: what is printed is fixed once the handler returns.
pub fn prepare() {
    let before = window_event_listener_untyped("beforeprint", |_| {
        open_transcript();
        lighten();
    });
    let after = window_event_listener_untyped("afterprint", |_| darken());
    on_cleanup(move || {
        before.remove();
        after.remove();
    });
}

fn root() -> Option<Element> {
    web::document()?.document_element()
}

fn open_transcript() {
    let transcript = web::document().and_then(|document| document.get_element_by_id("transcript"));
    if let Some(transcript) = transcript.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        web::open(&transcript);
    }
}

fn lighten() {
    let Some(root) = root().filter(|root| root.get_attribute(THEME).as_deref() == Some("dark")) else {
        return;
    };
    let _ = root.set_attribute(DARK_PICTURE, "");
    let _ = root.set_attribute(THEME, "light");
}

fn darken() {
    let Some(root) = root().filter(|root| root.has_attribute(DARK_PICTURE)) else { return };
    let _ = root.remove_attribute(DARK_PICTURE);
    let _ = root.set_attribute(THEME, "dark");
}
