//! URL sync: the address follows the stage.

use leptos_use::watch_throttled;

use crate::host::current_settings::PresentSettings;
use crate::host::url;

/// Shortest time between two changes of the address, ms: some browsers refuse more.
const ADDRESS_EVERY_MS: f64 = 1_000.0;

/// Keeps the fragment of the address current, once a second at most.
pub fn follow_address(settings: PresentSettings) {
    let write = |fragment: &String, before: Option<&String>, _: Option<()>| {
        if let Some(window) = web_sys::window().filter(|_| before != Some(fragment)) {
            url::write(&window, fragment);
        }
    };
    let _stop = watch_throttled(move || settings.get().fragment(), write, ADDRESS_EVERY_MS);
}
