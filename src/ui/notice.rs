//! Notice of the settings of the address that could not be used, said once, in words, to whoever can act on it.

use ::i18n::msg;
use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::state::{dynamic_flag, dynamic_view};
use session::settings::SettingError;

/// A closable list of settings that could not be used; nothing where there are none.
#[component]
pub fn Notice(
    /// What could not be used.
    errors: RwSignal<Vec<SettingError>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let line = move |error: SettingError| {
        if let Some(hundredths) = error.contrast {
            let ratio = i18n.numbers.tenth(hundredths as f32 / 100.0);
            i18n.t_with(msg::NOTICE_CONTRAST, [("value", error.value.into()), ("ratio", ratio.into())])
        } else {
            let values = [("name", error.name.into()), ("value", error.value.into())];
            i18n.t_with(msg::NOTICE_BAD_VALUE, values)
        }
    };
    let told = move |error: SettingError| {
        let name = error.name;
        view! { <p data-name=name>{line(error)}</p> }
    };
    view! {
        <div class="notice" id="settings-notice" role="status" hidden=dynamic_flag(move || errors.with(Vec::is_empty))>
            {dynamic_view(move || errors.get().into_iter().map(told).collect_view())}
            <button type="button" on:click=move |_| errors.set(Vec::new())>{i18n.t(msg::NOTICE_CLOSE)}</button>
        </div>
    }
}
