//! Screen wake lock.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Function, Promise, Reflect};
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::window;

/// Keeps the screen on while it is held. Browsers let go of it by themselves when the page is hidden; it may then be asked for
/// again. A refusal is harmless.
#[derive(Clone, Default)]
pub struct WakeLock {
    is_wanted: Rc<Cell<bool>>,
    sentinel: Rc<RefCell<Option<JsValue>>>,
}

impl WakeLock {
    /// Asks for it.
    pub fn request(&self) {
        self.is_wanted.set(true);
        let Some(request) = request() else { return };
        let lock = self.clone();
        spawn_local(async move {
            let Ok(sentinel) = JsFuture::from(request).await else { return };
            let before = lock.sentinel.replace(Some(sentinel));
            before.as_ref().and_then(release);
            if !lock.is_wanted.get() {
                lock.release();
            }
        });
    }

    /// Lets go of it, also where the answer is still on its way.
    pub fn release(&self) {
        self.is_wanted.set(false);
        let sentinel = self.sentinel.borrow_mut().take();
        sentinel.as_ref().and_then(release);
    }
}

/// By name: web-sys has `WakeLock` only under `--cfg=web_sys_unstable_apis`, which would change the whole crate.
fn request() -> Option<Promise> {
    let navigator = JsValue::from(window()?.navigator());
    let lock = Reflect::get(&navigator, &"wakeLock".into()).ok()?;
    let request: Function = Reflect::get(&lock, &"request".into()).ok()?.dyn_into().ok()?;
    request.call1(&lock, &"screen".into()).ok()?.dyn_into().ok()
}

fn release(sentinel: &JsValue) -> Option<()> {
    let release: Function = Reflect::get(sentinel, &"release".into()).ok()?.dyn_into().ok()?;
    let released: Promise = release.call0(sentinel).ok()?.dyn_into().ok()?;
    // It must not become an error of the page.
    spawn_local(async move {
        let _ = JsFuture::from(released).await;
    });
    Some(())
}
