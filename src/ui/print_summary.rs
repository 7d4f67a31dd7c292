//! Print summary: the present chapter on paper, all its captions and what it comes to. Seen in print only.

use ::i18n::msg::{self, family};
use leptos::prelude::*;

use super::recap::recap_lines;
use crate::i18n::{I18n, use_i18n};
use crate::state::{dynamic_view, memo, use_app_state};
use story::Chapter;

/// The captions of the chapter that is told.
#[component]
pub fn PrintSummary() -> impl IntoView {
    let (i18n, position) = (use_i18n(), use_app_state().position);
    let number = memo(move || position.get().map(|place| place.one_based().0));
    let chapter = move || {
        number.get()?;
        position.get_untracked().map(|place| captions(place.chapter(), i18n))
    };
    view! { <div class="digest print-only" id="digest">{dynamic_view(chapter)}</div> }
}

fn captions(chapter: &'static Chapter, i18n: I18n) -> impl IntoView {
    let caption = move |id: &'static str, question: bool| {
        let why = question.then(|| i18n.t(family::STORY_WHY.id(id)));
        view! { <li>{i18n.t(family::STORY.id(id))}" "{why}</li> }
    };
    let captions = chapter.beats.iter().map(|beat| caption(beat.id, beat.question.is_some()));
    view! {
        <ol>{captions.collect_view()}</ol>
        <h3>{i18n.t(msg::STORY_RECAP)}</h3>
        {recap_lines(chapter.id, i18n)}
    }
}
