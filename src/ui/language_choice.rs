//! Language links: the page in other languages, and who has read this one.

use ::i18n::msg::{self, family};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, window};

use crate::host::current_settings::CurrentSettings;
use crate::host::url;
use crate::i18n::{I18n, Locale, use_i18n};

/// A link for each other language. It leads to the same place in the story or the same run.
#[component]
pub fn LanguageChoice(
    /// What is on screen.
    settings: CurrentSettings,
) -> impl IntoView {
    let i18n = use_i18n();
    let link = move |locale: Locale| {
        // The place changes all the time; what counts is the one at which the link is used. Written at once, so that it is there
        // when the browser follows the link.
        let update = move |event: &Event| {
            let link = event.current_target().and_then(|target| target.dyn_into::<Element>().ok());
            let _ = link.map(|link| link.set_attribute("href", &address_in(locale, settings, i18n)));
        };
        view! {
            <a id=format!("language-{}", locale.code()) href=address_in(locale, settings, i18n) lang=locale.code() hreflang=locale.code()
                on:pointerdown=move |event| update(&event) on:click=move |event| update(&event) on:focus=move |event| update(&event)>
                {i18n.t(family::LANGUAGE.id(locale.code()))}
            </a>
        }
    };
    let others = Locale::ALL.into_iter().filter(|locale| *locale != i18n.locale);
    view! {
        <nav class="languages" aria-label=i18n.t(msg::LANGUAGE_LABEL)>{others.map(link).collect_view()}</nav>
    }
}

fn address_in(locale: Locale, settings: CurrentSettings, i18n: I18n) -> String {
    let fragment = untrack(|| settings.fragment_elsewhere(i18n.locale.code()));
    window().map(|window| url::in_language(&window, locale.code(), &fragment)).unwrap_or_default()
}

/// That a translation awaits its reviewer, until it has had one.
#[component]
pub fn ReviewNotice() -> impl IntoView {
    let i18n = use_i18n();
    let awaited = i18n.t(msg::REVIEWED_BY).is_empty();
    let notice = Some(i18n.t(msg::REVIEW_NOTICE)).filter(|notice| awaited && !notice.is_empty());
    notice.map(|notice| view! { <p id="review-notice">{notice}</p> })
}
