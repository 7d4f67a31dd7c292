//! Notice of the settings of the address that could not be used, said once, in words.

use leptos::prelude::*;

use crate::host::setting_error::Refusal;
use crate::i18n::use_i18n;

/// A closable list of refused settings; nothing where there are none.
#[component]
pub fn Notice(
    /// What was refused.
    refusals: Vec<Refusal>,
) -> impl IntoView {
    let i18n = use_i18n();
    let shown = RwSignal::new(!refusals.is_empty());
    let line = move |refusal: Refusal| {
        let values = [("name", refusal.name.into()), ("value", refusal.value.clone().into())];
        match refusal.contrast {
            Some(hundredths) => {
                let ratio = i18n.numbers.tenth(hundredths as f32 / 100.0);
                i18n.t_with("notice-contrast", [("value", refusal.value.into()), ("ratio", ratio.into())])
            }
            None => i18n.t_with("notice-bad-value", values),
        }
    };
    view! {
        <div class="notice" id="settings-notice" role="status" hidden=move || !shown.get()>
            {refusals.into_iter().map(|refusal| view! { <p>{line(refusal)}</p> }).collect_view()}
            <button type="button" on:click=move |_| shown.set(false)>{i18n.t("notice-close")}</button>
        </div>
    }
}
