//! About panel: what the model leaves out, where its facts come from, and the keys.

use ::i18n::{MessageId, msg};
use leptos::prelude::*;

use super::citations::all_cited;
use super::glossary::Glossary;
use super::reading_matter::GROUP;
use crate::i18n::use_i18n;

const LIMITS: [MessageId; 8] = [
    msg::ABOUT_LIMIT_FLAT,
    msg::ABOUT_LIMIT_TIME,
    msg::ABOUT_LIMIT_LEAVE,
    msg::ABOUT_LIMIT_SIZE,
    msg::ABOUT_LIMIT_HARM,
    msg::ABOUT_LIMIT_BONE,
    msg::ABOUT_LIMIT_DOSE,
    msg::ABOUT_LIMIT_CARE,
];

const KEYS: [MessageId; 13] = [
    msg::KEYS_PLAY,
    msg::KEYS_STEPS,
    msg::KEYS_EVENT,
    msg::KEYS_BEATS,
    msg::KEYS_CHAPTERS,
    msg::KEYS_ZOOM,
    msg::KEYS_STAGE,
    msg::KEYS_BLANK,
    msg::KEYS_FULL,
    msg::KEYS_SPEAKER,
    msg::KEYS_HANDS,
    msg::KEYS_MARKS,
    msg::KEYS_LIST,
];

/// A part of the page that opens.
#[component]
pub fn About(
    /// Whether the single keys act.
    keys_on: RwSignal<bool>,
    /// Whether the screen is blank.
    blank: RwSignal<bool>,
    /// What stands above the rest.
    children: Children,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <section class="about-area">
            {children()}
            <Glossary />
            <details class="about" id="about" name=GROUP>
                <summary id="about-open"><h2>{i18n.t(msg::ABOUT_HEADING)}</h2></summary>
                <p>{i18n.t(msg::ABOUT_WHAT)}</p>
                <p>{i18n.t(msg::ABOUT_PREDICT)}</p>
                <h3>{i18n.t(msg::ABOUT_LIMITS_HEADING)}</h3>
                <ul>{LIMITS.map(|id| view! { <li>{i18n.t(id)}</li> }).collect_view()}</ul>
                <p>{i18n.t(msg::ABOUT_REVIEW)}</p>
                <h3>{i18n.t(msg::ABOUT_SOURCES_HEADING)}</h3>
                {all_cited(i18n)}
                <p>{i18n.t(msg::ABOUT_MODEL)}</p>
            </details>
            <details class="about" id="keys" name=GROUP>
                <summary><h2>{i18n.t(msg::KEYS_HEADING)}</h2></summary>
                <ul>
                    {KEYS.map(|id| view! { <li>{i18n.t(id)}</li> }).collect_view()}
                </ul>
                // Every other key has its button elsewhere.
                <button type="button" id="blank-screen" on:click=move |_| blank.set(true)>{i18n.t(msg::KEYS_BLANK_BUTTON)}</button>
                <label class="check">
                    <input type="checkbox" id="keys-on" bind:checked=keys_on />
                    {i18n.t(msg::KEYS_TOGGLE)}
                </label>
            </details>
        </section>
    }
}
