//! Share panel: what is on screen as a link, a frame for another page, a code for a phone, a file.

use ::i18n::{MessageId, msg};
use leptos::ev::Event;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;

use super::qr_code::code;
use super::reading_matter::GROUP;
use super::saved_file;
use super::share_words::in_words;
use crate::host::FRAME_ALLOW;
use crate::host::current_settings::CurrentSettings;
use crate::host::url;
use crate::i18n::use_i18n;
use crate::state::{dynamic_text, dynamic_view, effect, memo};
use crate::web;
use session::settings;

/// A part of the page that opens.
#[component]
pub fn Share(
    /// What is shared.
    settings: CurrentSettings,
) -> impl IntoView {
    let i18n = use_i18n();
    let open = RwSignal::new(false);
    let toggled = move |event: Event| open.set(web::is_opened(&event));
    view! {
        <details class="about" id="share" name=GROUP on:toggle=toggled>
            <summary><h2>{i18n.t(msg::SHARE_HEADING)}</h2></summary>
            <Show when=move || open.get()><Inside settings /><Links settings /><Saving settings /></Show>
        </details>
    }
}

/// Which settings are in it.
#[component]
fn Inside(settings: CurrentSettings) -> impl IntoView {
    let i18n = use_i18n();
    let lines = move || in_words(&settings.get(), i18n);
    view! {
        <p>{i18n.t(msg::SHARE_INSIDE)}</p>
        <ul id="share-inside">{dynamic_view(move || lines().into_iter().map(|line| view! { <li>{line}</li> }).collect_view())}</ul>
    }
}

#[component]
fn Links(settings: CurrentSettings) -> impl IntoView {
    let i18n = use_i18n();
    let Some(page) = web_sys::window().and_then(|window| url::shareable(&window)) else {
        return view! { <p>{i18n.t(msg::SHARE_NO_ADDRESS)}</p> }.into_any();
    };
    let link = memo(move || page.clone() + &settings::link(&settings.get().fragment()));
    let title = i18n.t(msg::SHARE_TITLE);
    let frame = move || frame_of(&link.get(), &title);
    view! {
        <Copied id="share-link" label=msg::SHARE_LINK text=move || link.get() rows="2" />
        <Copied id="share-frame" label=msg::SHARE_FRAME text=frame rows="4" />
        <p>{i18n.t(msg::SHARE_CODE)}</p>
        {dynamic_view(move || code(&link.get(), i18n.t(msg::SHARE_CODE_NAME)))}
    }
    .into_any()
}

/// What a web editor puts into a page.
fn frame_of(link: &str, title: &str) -> String {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('"', "&quot;");
    let (link, title) = (escaped(link), escaped(title));
    format!(
        r#"<iframe src="{link}" title="{title}" width="100%" height="640" loading="lazy" allow="{FRAME_ALLOW}"></iframe>"#
    )
}

/// A text to be copied, by a button or by hand.
#[component]
fn Copied(
    id: &'static str,
    label: MessageId,
    #[prop(into)] text: Signal<String>,
    rows: &'static str,
) -> impl IntoView {
    let i18n = use_i18n();
    let copied = RwSignal::new(None);
    // Where no way of copying is allowed, the text is there, chosen, for the person's own keys.
    effect(move || {
        if copied.get() == Some(false) {
            choose(id);
        }
    });
    let said = move || {
        let words = |done| i18n.t(if done { msg::SHARE_COPIED } else { msg::SHARE_COPY_YOURSELF });
        copied.get().map(words).unwrap_or_default()
    };
    view! {
        <div class="share-row">
            <label for=id>{i18n.t(label)}</label>
            <textarea id=id readonly rows=rows spellcheck="false" prop:value=text></textarea>
            <button type="button" id=format!("{id}-copy") aria-label=format!("{}: {}", i18n.t(msg::SHARE_COPY), i18n.t(label)) on:click=move |_| web::copy(text.get_untracked(), copied)>
                {i18n.t(msg::SHARE_COPY)}
            </button>
            <span role="status">{dynamic_text(said)}</span>
        </div>
    }
}

/// Chooses the whole text of a field.
fn choose(id: &str) {
    let field = web::document().and_then(|page| page.get_element_by_id(id));
    if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok()) {
        let _ = field.focus();
        field.select();
    }
}

#[component]
fn Saving(settings: CurrentSettings) -> impl IntoView {
    let i18n = use_i18n();
    let state = RwSignal::new(None);
    let save = move |_| saved_file::save(settings.get_untracked().fragment(), state);
    let hint = if saved_file::is_single() { msg::SHARE_FILE_HINT } else { msg::SHARE_FILE_LOAD };
    let said = move || {
        let words = |done| i18n.t(if done { msg::SHARE_FILE_DONE } else { msg::SHARE_FILE_NONE });
        state.get().map(words).unwrap_or_default()
    };
    view! {
        <p>{i18n.t(hint)}</p>
        <div class="share-row">
            <button type="button" id="share-file" on:click=save>{i18n.t(msg::SHARE_FILE)}</button>
            <span role="status">{dynamic_text(said)}</span>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_is_html_whatever_is_in_the_link() {
        let frame = frame_of("https://a.example/?a=1&b=\"><script>", "Marrow \"x\"");
        assert!(
            frame.contains("?a=1&amp;b=&quot;>") && frame.contains("title=\"Marrow &quot;x&quot;\""),
            "{frame}"
        );
        assert!(frame.contains(&format!("allow=\"{FRAME_ALLOW}\"")), "{frame}");
    }
}
