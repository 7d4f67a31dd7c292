//! Handles that belong to a reactive owner: a component or an effect.

use leptos::prelude::{LocalStorage, StoredValue};

/// Keeps a handle until the reactive owner that calls this is cleaned up, and drops it then.
pub fn drop_with_owner<T: 'static>(handle: T) {
    let _: StoredValue<T, LocalStorage> = StoredValue::new_local(handle);
}
