//! The address follows the stage.

use leptos::prelude::*;

use crate::host::current_settings::CurrentSettings;
use crate::host::rate::Throttle;
use crate::host::throttled::Throttled;
use crate::host::url;
use crate::state::{effect, memo};

/// Shortest time between two changes of the address, ms: some browsers refuse more.
const ADDRESS_EVERY_MS: f64 = 1_000.0;

/// Keeps the fragment of the address current, once a second at most.
pub fn follow_address(settings: CurrentSettings) {
    let fragment = memo(move || settings.own_fragment());
    let written = StoredValue::new(fragment.get_untracked());
    let write = Throttled::new(Throttle::trailing(ADDRESS_EVERY_MS), move || {
        let (Some(now), Some(window)) = (fragment.try_get_untracked(), web_sys::window()) else { return };
        if written.try_get_value().is_some_and(|before| before != now) {
            url::write(&window, &now);
            written.try_set_value(now);
        }
    });
    effect(move || {
        fragment.track();
        write.call();
    });
}
