//! Tools for a class: one part of the bar that opens.

use ::i18n::msg;
use leptos::prelude::*;

use super::speaker::Speaker;
use crate::i18n::use_i18n;
use crate::state::dynamic_text;

/// The part of the bar.
#[component]
pub fn ClassTools() -> impl IntoView {
    let (i18n, speaker) = (use_i18n(), expect_context::<Speaker>());
    let notes = move || i18n.t(if speaker.shown.get() { msg::SPEAKER_CLOSE } else { msg::SPEAKER_OPEN });
    view! {
        <details class="class-tools" id="class-tools">
            <summary>{i18n.t(msg::CLASS_TOOLS)}</summary>
            <div class="class-tools-open">
                <button type="button" id="speaker" on:click=move |_| speaker.toggle()>{dynamic_text(notes)}</button>
            </div>
        </details>
    }
    .into_any()
}
