//! Print summary: the present chapter on paper, all its captions and what it comes to. Seen in print only.

use ::i18n::msg::{self, family};
use leptos::prelude::*;

use super::recap::recap_lines;
use crate::i18n::{I18n, Text, use_i18n};
use crate::state::{dynamic_view, memo, use_app_state};
use crate::text::caption_of;
use session::settings::Wording;
use story::Chapter;

/// The captions of the chapter that is told.
#[component]
pub fn PrintSummary() -> impl IntoView {
    let (i18n, story) = (use_i18n(), use_app_state().story);
    let shown = memo(move || story.get().map(|story| (story.position.one_based().0, story.words)));
    let chapter = move || {
        let (_, words) = shown.get()?;
        story.get_untracked().map(|story| captions(story.position.chapter(), words, i18n))
    };
    view! { <div class="digest print-only" id="digest">{dynamic_view(chapter)}</div> }
}

fn captions(chapter: &'static Chapter, words: Wording, i18n: I18n) -> impl IntoView {
    let caption = move |id: &'static str, question: bool| {
        let why = if question { i18n.t(family::STORY_WHY.id(id)) } else { Text::default() };
        view! { <li>{i18n.t(caption_of(id, words)) + " "}{why}</li> }
    };
    let captions = chapter.beats.iter().map(|beat| caption(beat.id, beat.question.is_some()));
    view! {
        <ol>{captions.collect_view()}</ol>
        <h3>{i18n.t(msg::STORY_RECAP)}</h3>
        {recap_lines(chapter.id, i18n)}
    }
}
