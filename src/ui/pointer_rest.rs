//! Pointer at rest: whether the pointer has moved lately, so that buttons may come and go while presenting.

use gloo_timers::callback::Timeout;
use leptos::prelude::*;

use crate::web;

/// How long the buttons stay after the pointer has come to rest.
const REST_MS: u32 = 2_500;

/// Whether the pointer has moved lately.
pub fn use_moving_pointer() -> Signal<bool> {
    let is_moving = RwSignal::new(false);
    let timer = StoredValue::new_local(None::<Timeout>);
    if let Some(document) = web::document() {
        web::listen(&document, "pointermove", move |_| {
            if is_moving.try_get_untracked() == Some(false) {
                is_moving.set(true);
            }
            let rest = Timeout::new(REST_MS, move || {
                let _ = is_moving.try_set(false);
            });
            // The one before is cancelled when it is dropped.
            timer.try_set_value(Some(rest));
        });
    }
    is_moving.into()
}
