//! Export: saves the whole app as one file with the present settings inside.
//!
//! The single file is its own source: the page as it came, without what the app has put into it. The hosted page has to
//! load the single file first, on the person's own wish, and says so.

use gloo_file::{Blob, ObjectUrl};
use gloo_timers::callback::Timeout;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, HtmlAnchorElement, Response, window};

use crate::host::embed_settings::embed_settings;
use crate::web::document;

/// The file, on the web host and on the person's own device.
const NAME: &str = "marrowscope.html";
/// Long enough for any disk, ms.
const READ_WITHIN_MS: u32 = 60_000;
/// The element that only the single file has.
const PACKED_ID: &str = "app-packed";

/// Whether this page is the single file.
pub fn is_single() -> bool {
    document().is_some_and(|document| document.get_element_by_id(PACKED_ID).is_some())
}

/// Saves it with these settings, and says whether it got as far as the browser's own part.
pub fn save(settings: String, done: RwSignal<Option<bool>>) {
    spawn_local(async move {
        let page = if is_single() { own_source() } else { loaded().await };
        let saved = page
            .and_then(|page| embed_settings(&page, &settings))
            .and_then(|page| hand_over(&page, NAME, "text/html"));
        if saved.is_none() {
            log::warn!("the page could not be saved as a file");
        }
        done.set(Some(saved.is_some()));
    });
}

/// The page as it came: what the app and the starting script changed is taken back in a copy.
fn own_source() -> Option<String> {
    let root = document()?.document_element()?;
    let copy: Element = root.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
    for name in copy.get_attribute_names().iter().filter_map(|name| name.as_string()) {
        if name.starts_with("data-") || name == "style" {
            copy.remove_attribute(&name).ok()?;
        }
    }
    copy.query_selector("#app").ok()??.set_text_content(None);
    Some(format!("<!doctype html>\n{}\n", copy.outer_html()))
}

async fn loaded() -> Option<String> {
    let response: Response = JsFuture::from(window()?.fetch_with_str(NAME)).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// Gives a file of this name and kind to the browser as a download.
pub fn hand_over(file: &str, name: &str, kind: &str) -> Option<()> {
    let url = ObjectUrl::from(Blob::new_with_options(file, Some(kind)));
    let clicked = click(&document()?, &url, name);
    // The browser may still be reading; dropped, the URL is gone.
    Timeout::new(READ_WITHIN_MS, move || drop(url)).forget();
    clicked
}

fn click(document: &Document, url: &str, name: &str) -> Option<()> {
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(url);
    link.set_download(name);
    document.body()?.append_child(&link).ok()?;
    link.click();
    link.remove();
    Some(())
}
