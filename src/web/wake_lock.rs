//! Screen wake lock.

use js_sys::{Function, Promise, Reflect};
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::window;

/// Asks that the screen stays on; browsers let go of it by themselves when the page is hidden.
pub fn keep_awake() {
    if let Some(request) = request() {
        // A refusal is harmless, and must not become an error of the page.
        spawn_local(async move {
            let _ = JsFuture::from(request).await;
        });
    }
}

/// By name: web-sys has `WakeLock` only under `--cfg=web_sys_unstable_apis`, which would change the whole crate.
fn request() -> Option<Promise> {
    let navigator = JsValue::from(window()?.navigator());
    let lock = Reflect::get(&navigator, &"wakeLock".into()).ok()?;
    let request: Function = Reflect::get(&lock, &"request".into()).ok()?.dyn_into().ok()?;
    request.call1(&lock, &"screen".into()).ok()?.dyn_into().ok()
}
