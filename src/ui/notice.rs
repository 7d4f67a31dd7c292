//! Says once, in words, which settings of the address could not be used.

use leptos::prelude::*;

use super::Reader;
use session::settings::SettingError;

/// A closable list of settings that could not be used; nothing where there are none.
#[component]
pub fn Notice(
    /// What could not be used.
    errors: Vec<SettingError>,
) -> impl IntoView {
    let reader = Reader::here();
    let shown = RwSignal::new(!errors.is_empty());
    let line = move |error: SettingError| {
        let values = [("name", error.name.into()), ("value", error.value.clone().into())];
        match error.contrast {
            Some(hundredths) => {
                let ratio = reader.numbers.tenth(hundredths as f32 / 100.0);
                reader.text_with("notice-contrast", [("value", error.value.into()), ("ratio", ratio.into())])
            }
            None => reader.text_with("notice-bad-value", values),
        }
    };
    let lines = StoredValue::new(errors.into_iter().map(line).collect::<Vec<_>>());
    view! {
        <div class="notice" id="settings-notice" role="status" hidden=move || !shown.get()>
            {lines.get_value().into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
            <button type="button" on:click=move |_| shown.set(false)>{reader.text("notice-close")}</button>
        </div>
    }
}
