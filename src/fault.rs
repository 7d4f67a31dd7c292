//! What a panic in our code becomes: a plain message, a button that starts again, and the page's words still there.
//! The words and the button are in `index.html` and the script that starts us shows them, since nothing of ours runs
//! after a panic.

use std::panic::PanicHookInfo;
use std::sync::atomic::{AtomicBool, Ordering};

/// The event that the starting script listens for; its detail is what went wrong, in technical words.
const EVENT: &str = "marrowscope-fault";

/// What the address says where a test wants to see the whole way from a panic to the page's words: `?debug=panic`.
const PANIC_ON_REQUEST: &str = "debug=panic";

/// Panics if the address asks for it. Whoever opens such an address sees the fault, with the button that starts again.
pub fn panic_on_request(window: &web_sys::Window) {
    let query = window.location().search().unwrap_or_default();
    let asked = query.trim_start_matches('?').split('&').any(|part| part == PANIC_ON_REQUEST);
    assert!(!asked, "the address asks for a panic");
}

static HAS_PANICKED: AtomicBool = AtomicBool::new(false);

/// Whether there was a panic. The browser still calls what was to be called by then: it must do nothing, or the page would
/// be told that all is well again.
pub fn has_panicked() -> bool {
    HAS_PANICKED.load(Ordering::Relaxed)
}

/// From now on a panic is told to the page.
pub fn watch() {
    std::panic::set_hook(Box::new(tell));
}

fn tell(info: &PanicHookInfo<'_>) {
    HAS_PANICKED.store(true, Ordering::Relaxed);
    let words = info.to_string();
    web_sys::console::error_1(&words.as_str().into());
    let detail = web_sys::CustomEventInit::new();
    detail.set_detail(&words.into());
    let event = web_sys::CustomEvent::new_with_event_init_dict(EVENT, &detail);
    if let (Some(window), Ok(event)) = (web_sys::window(), event) {
        let _ = window.dispatch_event(&event);
    }
}
