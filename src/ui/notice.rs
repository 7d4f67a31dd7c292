//! Says once, in words, which settings of the address could not be used.

use crate::ui::prelude::*;

use super::Reader;
use super::following::{list, press};
use crate::host::setting_error::Refusal;
use crate::state::Dial;

/// A closable list of refused settings; nothing where there are none.
#[component]
pub fn Notice(
    /// What was refused.
    refusals: Vec<Refusal>,
) -> impl IntoView {
    let reader = Reader::here();
    let shown = Dial::new(!refusals.is_empty());
    let line = move |refusal: Refusal| {
        let values = [("name", refusal.name.into()), ("value", refusal.value.clone().into())];
        match refusal.contrast {
            Some(hundredths) => {
                let ratio = reader.numbers.tenth(hundredths as f32 / 100.0);
                reader
                    .text_with("notice-contrast", [("value", refusal.value.into()), ("ratio", ratio.into())])
            }
            None => reader.text_with("notice-bad-value", values),
        }
    };
    let lines = StoredValue::new(refusals.into_iter().map(line).collect::<Vec<_>>());
    view! {
        <div class="notice" id="settings-notice" role="status" hidden=move || !shown.get()>
            {list(lines.get_value().into_iter().map(|line| view! { <p>{line}</p> }))}
            <button type="button" {..press(move || shown.set(false))}>{reader.text("notice-close")}</button>
        </div>
    }
}
