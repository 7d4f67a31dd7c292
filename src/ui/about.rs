//! About panel: what the model leaves out, where its facts come from, and the keys.

use leptos::prelude::*;

use super::citations::all_cited;
use super::glossary::Glossary;
use crate::i18n::use_i18n;

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
    keys_on: RwSignal<bool>,
    /// What stands above the rest.
    children: Children,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <section class="about-area">
            {children()}
            <Glossary />
            <details class="about" id="about">
                <summary id="about-open"><h2>{i18n.t("about-heading")}</h2></summary>
                <p>{i18n.t("about-what")}</p>
                <p>{i18n.t("about-predict")}</p>
                <h3>{i18n.t("about-limits-heading")}</h3>
                <ul>{LIMITS.map(|id| view! { <li>{i18n.t(id)}</li> }).collect_view()}</ul>
                <p>{i18n.t("about-review")}</p>
                <h3>{i18n.t("about-sources-heading")}</h3>
                {all_cited(i18n)}
                <p>{i18n.t("about-model")}</p>
            </details>
            <details class="about" id="keys">
                <summary><h2>{i18n.t("keys-heading")}</h2></summary>
                <ul>
                    {KEYS.map(|id| view! { <li>{i18n.t(id)}</li> }).collect_view()}
                </ul>
                <label class="check">
                    <input type="checkbox" id="keys-on" bind:checked=keys_on />
                    {i18n.t("keys-toggle")}
                </label>
            </details>
        </section>
    }
}
