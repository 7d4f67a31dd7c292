//! Print preparation: before the page is printed it turns light and opens what paper cannot; afterwards it is as it was.

use wasm_bindgen::JsCast;
use web_sys::Element;

use super::reading_matter::GROUP;
use crate::web;

/// What a person may have closed and paper shows.
const FOR_PAPER: &str = "#questions, #transcript, [data-folded]";

/// Those of them that are parts of a group of which one is open at a time.
const PART_OF_GROUP: [&str; 2] = ["questions", "transcript"];

/// Which colours the page has, where style looks.
const THEME: &str = "data-theme";
/// Stands on the page while a dark one is printed.
const DARK_PICTURE: &str = "data-dark-picture";

/// Says what is printed, where style looks: everything without it.
const PRINTED: &str = "data-printed";

/// Prints the speaker's notes that stand on the page, and nothing else of it.
pub fn notes() {
    web::set_root_attribute(PRINTED, "notes");
    web::print();
}

/// Listens while the page lives. Plain writes to the page: what is printed is fixed once the handler returns.
pub fn prepare() {
    let Some(window) = web_sys::window() else { return };
    web::listen(&window, "beforeprint", |_| {
        open_for_paper();
        lighten();
    });
    web::listen(&window, "afterprint", |_| {
        darken();
        name_again();
        let _ = web::root().map(|root| root.remove_attribute(PRINTED));
    });
}

fn open_for_paper() {
    let parts = web::document().and_then(|document| document.query_selector_all(FOR_PAPER).ok());
    let Some(parts) = parts else { return };
    let parts = (0..parts.length()).filter_map(|at| parts.get(at)?.dyn_into::<Element>().ok());
    for part in parts {
        // Paper has room for several.
        let _ = part.remove_attribute("name");
        web::open(&part);
    }
}

/// On the screen one of them is open again at a time, from the next that is opened.
fn name_again() {
    let Some(document) = web::document() else { return };
    for id in PART_OF_GROUP {
        let part = document.get_element_by_id(id);
        let _ = part.map(|part| part.set_attribute("name", GROUP));
    }
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
