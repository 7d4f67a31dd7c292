//! Saves the whole app as one file with the present settings inside.
//!
//! The single file is its own source: the page as it came, without what the app has put into it. The hosted page has to
//! load the single file first, on the person's own wish, and says so.

use js_sys::{Array, Object, Promise, Reflect};
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, HtmlElement, window};

use crate::host::embed_settings::embed_settings;
use crate::state::{Dial, later};
use crate::web::{call, document, make};

/// The file, on the web host and on the person's own device.
const NAME: &str = "marrowscope.html";
/// The element that only the single file has.
const PACKED_ID: &str = "app-packed";

/// Whether this page is the single file.
pub fn is_single() -> bool {
    document().is_some_and(|document| document.get_element_by_id(PACKED_ID).is_some())
}

/// Saves it with these settings, and says whether it got as far as the browser's own part.
pub fn save(settings: String, done: Dial<Option<bool>>) {
    spawn_local(async move {
        let page = if is_single() { own_source() } else { loaded().await };
        let saved = page.and_then(|page| embed_settings(&page, &settings)).and_then(|page| hand_over(&page));
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
    copy.query_selector("#app").ok()??.set_inner_html("");
    Some(["<!doctype html>\n", &copy.outer_html(), "\n"].concat())
}

async fn loaded() -> Option<String> {
    let response = JsFuture::from(window()?.fetch_with_str(NAME)).await.ok()?;
    let found = Reflect::get(&response, &"ok".into()).ok()?.is_truthy();
    let text = found.then(|| call(&response, "text", [])).flatten()?.dyn_into::<Promise>().ok()?;
    JsFuture::from(text).await.ok()?.as_string()
}

/// Gives it to the browser as a download.
fn hand_over(page: &str) -> Option<()> {
    let parts: Array = [JsValue::from_str(page)].into_iter().collect();
    let options = Object::new();
    Reflect::set(&options, &"type".into(), &"text/html".into()).ok()?;
    let blob = make("Blob", [parts.into(), options.into()])?;
    let addresses = Reflect::get(&js_sys::global(), &"URL".into()).ok()?;
    let address = call(&addresses, "createObjectURL", [blob])?;
    let clicked = click(&document()?, &address.as_string()?);
    // The browser may still be reading; a minute is long enough for any disk.
    later(std::time::Duration::from_mins(1), move || {
        call(&addresses, "revokeObjectURL", [address]);
    });
    clicked
}

fn click(document: &Document, address: &str) -> Option<()> {
    let link: HtmlElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_attribute("href", address).ok()?;
    link.set_attribute("download", NAME).ok()?;
    document.body()?.append_child(&link).ok()?;
    link.click();
    link.remove();
    Some(())
}
