//! Clipboard. `leptos_use::use_clipboard` does not say when copying was refused, and has no way for frames in which it is.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Clipboard, HtmlDocument, HtmlTextAreaElement, window};

use super::document::document;

/// Copies a text, by the clipboard where it is allowed, by a selection where it is not; says whether it did.
pub fn copy(text: String, copied: RwSignal<Option<bool>>) {
    spawn_local(async move {
        let written = match clipboard() {
            Some(clipboard) => JsFuture::from(clipboard.write_text(&text)).await.is_ok(),
            None => false,
        };
        if !written {
            log::info!("no clipboard: copying by a selection");
        }
        copied.set(Some(written || copy_by_selection(&text).is_some()));
    });
}

/// The clipboard; none in an insecure context, where web-sys nevertheless promises one.
fn clipboard() -> Option<Clipboard> {
    let clipboard = window()?.navigator().clipboard();
    (!clipboard.is_undefined()).then_some(clipboard)
}

/// A field out of sight, selected and copied.
fn copy_by_selection(text: &str) -> Option<()> {
    let document: HtmlDocument = document()?.dyn_into().ok()?;
    let field: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    field.set_value(text);
    document.body()?.append_child(&field).ok()?;
    field.select();
    let copied = document.exec_command("copy").unwrap_or(false);
    field.remove();
    copied.then_some(())
}
