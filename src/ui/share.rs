//! Share panel: what is on screen as a link, a frame for another page, a code for a phone, a file.

use ::i18n::{MessageId, msg};
use leptos::ev::Event;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlDetailsElement, HtmlTextAreaElement};

use super::qr_code::code;
use super::saved_file;
use crate::host::current_settings::CurrentSettings;
use crate::host::url;
use crate::i18n::{I18n, use_i18n};
use crate::state::use_app_state;
use crate::text::{size_name, speed_name, stage_name, therapy_names, view_name};
use crate::web;
use session::settings::{self, StartSettings, institution};

/// A part of the page that opens.
#[component]
pub fn Share(
    /// What is shared.
    settings: CurrentSettings,
) -> impl IntoView {
    let i18n = use_i18n();
    let open = RwSignal::new(false);
    let toggled = move |event: Event| {
        let details = event.target().and_then(|target| target.dyn_into::<HtmlDetailsElement>().ok());
        open.set(details.is_some_and(|details| details.open()));
    };
    view! {
        <details class="about" id="share" on:toggle=toggled>
            <summary><h2>{i18n.t(msg::SHARE_HEADING)}</h2></summary>
            <Show when=move || open.get()><Inside settings /><Links settings /><Saving settings /></Show>
        </details>
    }
}

/// Which settings are in it.
#[component]
fn Inside(settings: CurrentSettings) -> impl IntoView {
    let (i18n, state) = (use_i18n(), use_app_state());
    let lines = move || {
        let given = state.agents.get();
        let names = (!given.is_empty()).then(|| therapy_names(&given, i18n));
        in_words(&shared(settings.get()), names.as_deref(), i18n)
    };
    view! {
        <p>{i18n.t(msg::SHARE_INSIDE)}</p>
        <ul id="share-inside">{move || lines().into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
    }
}

/// Who may steer this page is between it and the page around it; whoever opens a link has another one.
fn shared(settings: StartSettings) -> StartSettings {
    StartSettings { host: None, ..settings }
}

fn in_words(settings: &StartSettings, therapies: Option<&str>, i18n: I18n) -> Vec<String> {
    let whole = |number: usize| i18n.numbers.whole(number as f32).into();
    let line = |(name, value): (&'static str, String)| match name {
        "view" => settings.view.map_or(value, |view| i18n.t(view_name(view))),
        "chapter" => i18n.t_with(msg::STORY_CHAPTER, [("chapter", whole(settings.chapter.unwrap_or(1)))]),
        "beat" => i18n.t_with(msg::SHARE_BEAT, [("beat", whole(settings.beat.unwrap_or(1)))]),
        "stage" => labelled(msg::RUN_STAGE, settings.stage.map(stage_name), value, i18n),
        "size" => labelled(msg::RUN_SIZE, settings.size.map(size_name), value, i18n),
        "therapies" => therapies.map_or(value, str::to_owned),
        "play" => i18n.t(if settings.play == Some(true) { msg::SHARE_PLAY_1 } else { msg::SHARE_PLAY_0 }),
        "speed" => labelled(msg::SPEED_LABEL, settings.speed.map(speed_name), value, i18n),
        "institution" => {
            i18n.t_with(msg::SHOWN_BY, [("name", institution::parts(&value).0.to_owned().into())])
        }
        "seed" => format!("{}: {value}", i18n.t(msg::RUN_SEED)),
        _ => format!("{name} = {value}"),
    };
    settings.to_params().into_iter().map(line).collect()
}

/// A setting by its label and the name of its value; by the value itself where that has no name.
fn labelled(label: MessageId, name: Option<MessageId>, value: String, i18n: I18n) -> String {
    format!("{}: {}", i18n.t(label), name.map_or(value, |name| i18n.t(name)))
}

#[component]
fn Links(settings: CurrentSettings) -> impl IntoView {
    let i18n = use_i18n();
    let Some(page) = web_sys::window().and_then(|window| url::shareable(&window)) else {
        return view! { <p>{i18n.t(msg::SHARE_NO_ADDRESS)}</p> }.into_any();
    };
    let link = Memo::new(move |_| page.clone() + &settings::link(&shared(settings.get()).fragment()));
    let title = i18n.t(msg::SHARE_TITLE);
    let frame = move || frame_of(&link.get(), &title);
    view! {
        <Copied id="share-link" label=msg::SHARE_LINK text=move || link.get() rows="2" />
        <Copied id="share-frame" label=msg::SHARE_FRAME text=frame rows="4" />
        <p>{i18n.t(msg::SHARE_CODE)}</p>
        {move || code(&link.get(), i18n.t(msg::SHARE_CODE_NAME))}
    }
    .into_any()
}

/// What a web editor puts into a page.
fn frame_of(link: &str, title: &str) -> String {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('"', "&quot;");
    let (link, title) = (escaped(link), escaped(title));
    format!(
        r#"<iframe src="{link}" title="{title}" width="100%" height="640" loading="lazy" allow="fullscreen"></iframe>"#
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
    Effect::new(move |_| {
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
            <button type="button" id=format!("{id}-copy") on:click=move |_| web::copy(text.get_untracked(), copied)>
                {i18n.t(msg::SHARE_COPY)}
            </button>
            <span role="status">{said}</span>
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
    let save = move |_| saved_file::save(shared(settings.get_untracked()).fragment(), state);
    let hint = if saved_file::is_single() { msg::SHARE_FILE_HINT } else { msg::SHARE_FILE_LOAD };
    let said = move || {
        let words = |done| i18n.t(if done { msg::SHARE_FILE_DONE } else { msg::SHARE_FILE_NONE });
        state.get().map(words).unwrap_or_default()
    };
    view! {
        <p>{i18n.t(hint)}</p>
        <div class="share-row">
            <button type="button" id="share-file" on:click=save>{i18n.t(msg::SHARE_FILE)}</button>
            <span role="status">{said}</span>
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
    }
}
