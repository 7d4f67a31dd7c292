//! Notice of the settings of the address that could not be used, said once, in words.

use ::i18n::msg;
use leptos::prelude::*;

use crate::i18n::use_i18n;
use session::settings::SettingError;

/// A closable list of settings that could not be used; nothing where there are none.
#[component]
pub fn Notice(
    /// What could not be used.
    errors: Vec<SettingError>,
) -> impl IntoView {
    let i18n = use_i18n();
    let shown = RwSignal::new(!errors.is_empty());
    let line = move |error: SettingError| {
        let values = [("name", error.name.into()), ("value", error.value.clone().into())];
        match error.contrast {
            Some(hundredths) => {
                let ratio = i18n.numbers.tenth(hundredths as f32 / 100.0);
                i18n.t_with(msg::NOTICE_CONTRAST, [("value", error.value.into()), ("ratio", ratio.into())])
            }
            None => i18n.t_with(msg::NOTICE_BAD_VALUE, values),
        }
    };
    view! {
        <div class="notice" id="settings-notice" role="status" hidden=move || !shown.get()>
            {errors.into_iter().map(|error| view! { <p>{line(error)}</p> }).collect_view()}
            <button type="button" on:click=move |_| shown.set(false)>{i18n.t(msg::NOTICE_CLOSE)}</button>
        </div>
    }
}
