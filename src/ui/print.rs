//! Print preparation: before the page is printed it turns light and opens what paper cannot; afterwards it is as it was.

use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::web;

/// What a person may have closed and paper shows.
const FOR_PAPER: &str = "#transcript, [data-folded]";

/// Which colours the page has, where style looks.
const THEME: &str = "data-theme";
/// Stands on the page while a dark one is printed.
const DARK_PICTURE: &str = "data-dark-picture";

/// Listens while the page lives. Plain writes to the page: what is printed is fixed once the handler returns.
pub fn prepare() {
    let Some(window) = web_sys::window() else { return };
    web::listen(&window, "beforeprint", |_| {
        open_for_paper();
        lighten();
    });
    web::listen(&window, "afterprint", |_| darken());
}

fn open_for_paper() {
    let parts = web::document().and_then(|document| document.query_selector_all(FOR_PAPER).ok());
    let Some(parts) = parts else { return };
    let parts = (0..parts.length()).filter_map(|at| parts.get(at)?.dyn_into::<Element>().ok());
    parts.for_each(|part| web::open(&part));
}

fn lighten() {
    let Some(root) = web::root().filter(|root| root.get_attribute(THEME).as_deref() == Some("dark")) else {
        return;
    };
    let _ = root.set_attribute(DARK_PICTURE, "");
    let _ = root.set_attribute(THEME, "light");
}

fn darken() {
    let Some(root) = web::root().filter(|root| root.has_attribute(DARK_PICTURE)) else { return };
    let _ = root.remove_attribute(DARK_PICTURE);
    let _ = root.set_attribute(THEME, "dark");
}
