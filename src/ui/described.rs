//! Described view: what is heard, and when, to be read by whoever does not listen; and the switch that silences it.

use ::i18n::msg;
use leptos::prelude::*;

use super::reading_matter::{DESCRIBED_ID, GROUP};
use super::speech::{SpokenLine, use_speech};
use crate::i18n::{I18n, use_i18n};
use crate::state::{dynamic_flag, dynamic_text, dynamic_view, use_app_state};
use crate::text::{caption, describe};
use crate::web;

/// A part of the page that opens.
#[component]
pub fn Described() -> impl IntoView {
    let (i18n, state, speech) = (use_i18n(), use_app_state(), use_speech());
    let caption = caption(state, i18n);
    let now = move || {
        let caption = caption.get();
        state.view_model.with(|view_model| caption + " " + &describe(view_model, i18n))
    };
    let lines =
        move || speech.lines.with(|lines| lines.iter().map(|line| spoken_line(line, i18n)).collect_view());
    view! {
        <details class="about described" id=DESCRIBED_ID name=GROUP on:toggle=move |event| speech.shown.set(web::is_opened(&event))>
            <summary><h2>{i18n.t(msg::DESCRIBED_HEADING)}</h2></summary>
            <p class="hint">{i18n.t(msg::DESCRIBED_HINT)}</p>
            <label class="check">
                <input type="checkbox" id="described-on" bind:checked=speech.on />
                {i18n.t(msg::DESCRIBED_ON)}
            </label>
            <h3>{i18n.t(msg::DESCRIBED_NOW)}</h3>
            <p id="described-now">{dynamic_text(now)}</p>
            <h3>{i18n.t(msg::DESCRIBED_LOG)}</h3>
            <p hidden=dynamic_flag(move || !speech.lines.with(Vec::is_empty))>{i18n.t(msg::DESCRIBED_EMPTY)}</p>
            <ol class="described-lines" id="described-lines">{dynamic_view(lines)}</ol>
        </details>
    }
    .into_any()
}

/// A line of what was read out.
pub fn spoken_line(line: &SpokenLine, i18n: I18n) -> impl IntoView + use<> {
    let day = i18n.numbers.whole(line.day.floor()).into();
    let words = line.words.trim().to_owned().into();
    view! { <li>{i18n.t_with(msg::DESCRIBED_LINE, [("day", day), ("words", words)])}</li> }
}
