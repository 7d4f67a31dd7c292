//! The address follows the stage.

use super::following::follow;
use crate::ui::prelude::*;

use crate::host::current_settings::PresentSettings;
use crate::host::url;
use crate::state::{later, live};

/// Shortest time between two changes of the address, ms: some browsers refuse more.
const ADDRESS_EVERY_MS: u64 = 1_000;

/// Keeps the fragment of the address current, once a second at most.
pub fn follow_address(settings: PresentSettings) {
    let fragment = live(move || settings.get().fragment());
    let written = StoredValue::new(fragment.get_untracked());
    let wait = StoredValue::new(false);
    let write = move || {
        wait.try_set_value(false);
        let (Some(now), Some(window)) = (fragment.try_get_untracked(), web_sys::window()) else { return };
        if written.try_get_value().is_some_and(|before| before != now) {
            url::write(&window, &now);
            written.try_set_value(now);
        }
    };
    follow(move || {
        fragment.track();
        if !wait.get_value() {
            wait.set_value(true);
            later(std::time::Duration::from_millis(ADDRESS_EVERY_MS), write);
        }
    });
}
