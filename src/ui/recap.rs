//! Chapter recap: what a chapter comes to, in three lines at its end.

use ::i18n::Family;
use ::i18n::msg::{self, family};
use leptos::prelude::*;

use crate::i18n::{I18n, use_i18n};
use crate::state::{dynamic_view, use_app_state};
use session::BeatPhase;

const LINES: [Family; 3] = [family::CHAPTER_RECAP_1, family::CHAPTER_RECAP_2, family::CHAPTER_RECAP_3];

/// What a chapter comes to, once its last beat has been told.
#[component]
pub fn Recap() -> impl IntoView {
    let (i18n, story) = (use_i18n(), use_app_state().story);
    let ended = move || {
        let finished = story.get().filter(|story| story.phase == BeatPhase::Finished);
        finished.filter(|story| story.position.ends_chapter()).map(|story| story.position.chapter().id)
    };
    let recap = move |id: &'static str| {
        view! {
            <div class="recap" id="recap" role="group" aria-labelledby="recap-heading">
                <h3 id="recap-heading">{i18n.t(msg::STORY_RECAP)}</h3>
                {recap_lines(id, i18n)}
            </div>
        }
    };
    dynamic_view(move || ended().map(recap))
}

/// The three lines that a chapter comes to.
pub fn recap_lines(chapter: &'static str, i18n: I18n) -> impl IntoView + use<> {
    let lines = LINES.map(|line| i18n.t(line.id(chapter)));
    view! { <ul class="recap-lines">{lines.map(|line| view! { <li>{line}</li> }).collect_view()}</ul> }
}
