//! The page in other languages, and who has read this one.

use crate::ui::prelude::*;
use web_sys::window;

use super::Reader;
use super::following::{list, press};
use crate::host::url;
use crate::i18n::Locale;
use crate::state::Dial;

/// A link for each other language. It leads to the same place in the story or the same run.
#[component]
pub fn LanguageChoice() -> impl IntoView {
    let reader = Reader::here();
    let link = move |locale: Locale| {
        let address = Dial::new(address_in(locale));
        // The place changes all the time; what counts is the one at which the link is used.
        let look_again = move || address.set(address_in(locale));
        view! {
            <a id=format!("language-{}", locale.code()) href=move || address.get() lang=locale.code() hreflang=locale.code()
                on:pointerdown=move |_| look_again() {..press(move || look_again())} on:focus=move |_| look_again()>
                {reader.text(&format!("language-{}", locale.code()))}
            </a>
        }
    };
    let others = Locale::ALL.into_iter().filter(|locale| *locale != reader.locale);
    view! {
        <nav class="languages" aria-label=reader.text("language-label")>{list(others.map(link))}</nav>
    }
}

fn address_in(locale: Locale) -> String {
    window().map(|window| url::in_language(&window, locale.code())).unwrap_or_default()
}

/// That a translation awaits its reviewer, until it has had one.
#[component]
pub fn ReviewNotice() -> impl IntoView {
    let reader = Reader::here();
    let awaited = reader.text("reviewed-by").is_empty();
    let notice = Some(reader.text("review-notice")).filter(|notice| awaited && !notice.is_empty());
    notice.map(|notice| view! { <p id="review-notice">{notice}</p> })
}
