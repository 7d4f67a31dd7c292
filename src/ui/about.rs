//! About this model: what it leaves out, where its facts come from, and the keys.

use crate::ui::prelude::*;

use super::Reader;
use super::citations::all_cited;
use super::following::list;
use super::glossary::Glossary;
use crate::state::Dial;

const LIMITS: [&str; 7] = [
    "about-limit-flat",
    "about-limit-time",
    "about-limit-leave",
    "about-limit-size",
    "about-limit-harm",
    "about-limit-bone",
    "about-limit-dose",
];

const KEYS: [&str; 8] = [
    "keys-play",
    "keys-beats",
    "keys-chapters",
    "keys-zoom",
    "keys-stage",
    "keys-blank",
    "keys-full",
    "keys-list",
];

/// A part of the page that opens.
#[component]
pub fn About(
    /// Whether the single keys act.
    keys_on: Dial<bool>,
    /// What stands above the rest.
    children: Children,
) -> impl IntoView {
    let reader = Reader::here();
    view! {
        <section class="about-area">
            {children()}
            <Glossary />
            <details class="about" id="about">
                <summary id="about-open"><h2>{reader.text("about-heading")}</h2></summary>
                <p>{reader.text("about-what")}</p>
                <p>{reader.text("about-predict")}</p>
                <h3>{reader.text("about-limits-heading")}</h3>
                <ul>{list(LIMITS.map(|id| view! { <li>{reader.text(id)}</li> }))}</ul>
                <p>{reader.text("about-review")}</p>
                <h3>{reader.text("about-sources-heading")}</h3>
                {all_cited(reader)}
                <p>{reader.text("about-model")}</p>
            </details>
            <details class="about" id="keys">
                <summary><h2>{reader.text("keys-heading")}</h2></summary>
                <ul>
                    {list(KEYS.map(|id| view! { <li>{reader.text(id)}</li> }))}
                </ul>
                <label class="check">
                    <input type="checkbox" id="keys-on" prop:checked=move || keys_on.get()
                        on:change=move |event| keys_on.set(event_target_checked(&event)) />
                    {reader.text("keys-toggle")}
                </label>
            </details>
        </section>
    }
}
