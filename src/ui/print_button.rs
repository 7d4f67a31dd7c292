//! Print button: opens the browser's print dialogue; where the page around a frame forbids that, says so.

use std::time::Duration;

use ::i18n::msg;
use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::state::dynamic_text;
use crate::web;

/// A browser that prints says so within this time.
const NOTICED_WITHIN: Duration = Duration::from_secs(1);

/// A button with the words that it did not work, where it did not.
#[component]
pub fn PrintButton(
    /// Its id.
    id: &'static str,
) -> impl IntoView {
    let i18n = use_i18n();
    let (began, refused) = (StoredValue::new(false), RwSignal::new(false));
    if let Some(window) = web_sys::window() {
        web::listen(&window, "beforeprint", move |_| {
            began.try_set_value(true);
            refused.try_set(false);
        });
    }
    let print = move |_| {
        began.set_value(false);
        web::print();
        // A sandbox without `allow-modals` refuses without a word. Outside of frames there is no such thing.
        if web::is_framed() {
            set_timeout(
                move || {
                    if began.try_get_value() == Some(false) {
                        refused.try_set(true);
                    }
                },
                NOTICED_WITHIN,
            );
        }
    };
    view! {
        <button type="button" id=id on:click=print>{i18n.t(msg::TRANSCRIPT_PRINT)}</button>
        <span role="status" class="refused">{dynamic_text(move || refused.get().then(|| i18n.t(msg::PRINT_REFUSED)))}</span>
    }
}
