//! Print preparation: before the page is printed it turns light and opens what paper cannot; afterwards it is as it was.

use crate::web;

/// Which colours the page has, where style looks.
const THEME: &str = "data-theme";
/// Stands on the page while a dark one is printed: its picture would come out as a black field.
const DARK_PICTURE: &str = "data-dark-picture";

/// Listens while the page lives. Plain writes to the page: what is printed is fixed once the handler returns.
pub fn prepare() {
    let Some(window) = web_sys::window() else { return };
    web::listen(&window, "beforeprint", |_| {
        open_transcript();
        lighten();
    });
    web::listen(&window, "afterprint", |_| darken());
}

fn open_transcript() {
    let transcript = web::document().and_then(|document| document.get_element_by_id("transcript"));
    if let Some(transcript) = transcript {
        web::open(&transcript);
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
