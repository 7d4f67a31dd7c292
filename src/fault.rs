//! What a panic in our code becomes: a plain message, a button that starts again, and the page's words still there.
//! The words and the button are in `index.html` and the script that starts us shows them, since nothing of ours runs
//! after a panic.

use std::panic::PanicHookInfo;

/// The event that the starting script listens for; its detail is what went wrong, in technical words.
const EVENT: &str = "marrowscope-fault";

/// From now on a panic is told to the page.
pub fn watch() {
    std::panic::set_hook(Box::new(tell));
}

fn tell(info: &PanicHookInfo<'_>) {
    let words = info.to_string();
    web_sys::console::error_1(&words.as_str().into());
    let detail = web_sys::CustomEventInit::new();
    detail.set_detail(&words.into());
    let event = web_sys::CustomEvent::new_with_event_init_dict(EVENT, &detail);
    if let (Some(window), Ok(event)) = (web_sys::window(), event) {
        let _ = window.dispatch_event(&event);
    }
}
