//! Sharing what is on screen: a link, a frame for another page, a code for a phone, a file.

use crate::ui::prelude::*;
use leptos::ev::Event;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlTextAreaElement};

use super::Reader;
use super::following::{follow, list, press};
use super::qr_code::code;
use super::saved_file;
use super::therapy_text::therapy_names;
use crate::host::current_settings::CurrentSettings;
use crate::host::url;
use crate::state::{AppState, Dial, Live, live};
use crate::web;
use session::settings::{StartSettings, institution};

/// A part of the page that opens.
#[component]
pub fn Share(
    /// What is shared.
    settings: CurrentSettings,
) -> impl IntoView {
    let reader = Reader::here();
    let open = Dial::new(false);
    let toggled = move |event: Event| {
        let element = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
        open.set(element.is_some_and(|element| element.has_attribute("open")));
    };
    view! {
        <details class="about" id="share" on:toggle=toggled>
            <summary><h2>{reader.text("share-heading")}</h2></summary>
            {move || open.get().then(|| view! { <Inside settings /><Links settings /><Saving settings /> }.into_any())}
        </details>
    }
}

/// Which settings are in it.
#[component]
fn Inside(settings: CurrentSettings) -> impl IntoView {
    let (reader, signals) = (Reader::here(), AppState::here());
    let lines = move || {
        let given = signals.given.get();
        let names = (!given.is_empty()).then(|| therapy_names(&given, reader));
        in_words(&shared(settings.get()), names.as_deref(), reader)
    };
    view! {
        <p>{reader.text("share-inside")}</p>
        <ul id="share-inside">{move || list(lines().into_iter().map(|line| view! { <li>{line}</li> }))}</ul>
    }
}

/// Who may steer this page is between it and the page around it; whoever opens a link has another one.
fn shared(settings: StartSettings) -> StartSettings {
    StartSettings { host: None, ..settings }
}

fn in_words(settings: &StartSettings, therapies: Option<&str>, reader: Reader) -> Vec<String> {
    let whole = |number: usize| reader.numbers.whole(number as f32).into();
    let line = |(name, value): (&'static str, String)| match name {
        "view" => reader.text(&["view-", &value].concat()),
        "chapter" => reader.text_with("story-chapter", [("chapter", whole(settings.chapter.unwrap_or(1)))]),
        "beat" => reader.text_with("share-beat", [("beat", whole(settings.beat.unwrap_or(1)))]),
        "stage" => labelled("run-stage", &value, reader),
        "size" => labelled("run-size", &value, reader),
        "therapies" => therapies.map_or(value, str::to_owned),
        "play" => reader.text(&["share-play-", &value].concat()),
        "speed" => [
            reader.text("speed-label"),
            ": ".into(),
            reader.text(&["speed-", &value.replace('.', "_")].concat()),
        ]
        .concat(),
        "institution" => {
            reader.text_with("shown-by", [("name", institution::parts(&value).0.to_owned().into())])
        }
        "seed" => [reader.text("run-seed").as_str(), ": ", &value].concat(),
        _ => [name, " = ", &value].concat(),
    };
    settings.to_params().into_iter().map(line).collect()
}

fn labelled(label: &str, value: &str, reader: Reader) -> String {
    [reader.text(label).as_str(), ": ", &reader.text(&[label, "-", value].concat())].concat()
}

#[component]
fn Links(settings: CurrentSettings) -> impl IntoView {
    let reader = Reader::here();
    let Some(page) = web_sys::window().and_then(|window| url::shareable(&window)) else {
        return view! { <p>{reader.text("share-no-address")}</p> }.into_any();
    };
    let link = live(move || [page.as_str(), "?", &shared(settings.get()).fragment()].concat());
    let title = reader.text("share-title");
    let frame = live(move || frame_of(&link.get(), &title));
    view! {
        <Copied id="share-link" label="share-link" text=link rows="2" />
        <Copied id="share-frame" label="share-frame" text=frame rows="4" />
        <p>{reader.text("share-code")}</p>
        {move || code(&link.get(), reader.text("share-code-name")).into_any()}
    }
    .into_any()
}

/// What a web editor puts into a page.
fn frame_of(link: &str, title: &str) -> String {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('"', "&quot;");
    let (link, title) = (escaped(link), escaped(title));
    [
        "<iframe src=\"",
        &link,
        "\" title=\"",
        &title,
        "\" width=\"100%\" height=\"640\" loading=\"lazy\" allow=\"fullscreen\"></iframe>",
    ]
    .concat()
}

/// A text to be copied, by a button or by hand.
#[component]
fn Copied(id: &'static str, label: &'static str, text: Live<String>, rows: &'static str) -> impl IntoView {
    let reader = Reader::here();
    let copied = Dial::new(None);
    // Where no way of copying is allowed, the text is there, chosen, for the person's own keys.
    follow(move || {
        if copied.get() == Some(false) {
            choose(id);
        }
    });
    let said = move || {
        let words = |done| reader.text(if done { "share-copied" } else { "share-copy-yourself" });
        copied.get().map(words).unwrap_or_default()
    };
    view! {
        <div class="share-row">
            <label for=id>{reader.text(label)}</label>
            <textarea id=id readonly rows=rows spellcheck="false" prop:value=move || text.get()></textarea>
            <button type="button" id=[id, "-copy"].concat() {..press(move || web::copy(text.get_untracked(), copied))}>
                {reader.text("share-copy")}
            </button>
            <span role="status">{move || said()}</span>
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
    let reader = Reader::here();
    let state = Dial::new(None);
    let save = move |_| saved_file::save(shared(settings.get_untracked()).fragment(), state);
    let hint = if saved_file::is_single() { "share-file-hint" } else { "share-file-load" };
    let said = move || {
        let words = |done| reader.text(if done { "share-file-done" } else { "share-file-none" });
        state.get().map(words).unwrap_or_default()
    };
    view! {
        <p>{reader.text(hint)}</p>
        <div class="share-row">
            <button type="button" id="share-file" on:click=save>{reader.text("share-file")}</button>
            <span role="status">{move || said()}</span>
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
