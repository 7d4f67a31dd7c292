//! The present chapter on paper: all its captions and what it comes to. Seen in print only.

use crate::ui::prelude::*;

use super::Reader;
use super::following::list;
use super::recap::recap_lines;
use super::story::place;
use crate::state::live;
use story::Chapter;

/// The captions of the chapter that is told.
#[component]
pub fn Digest() -> impl IntoView {
    let (reader, place) = (Reader::here(), place());
    let number = live(move || place.get().map(|place| place.one_based().0));
    let chapter = move || {
        number.get()?;
        place.get_untracked().map(|place| captions(place.chapter(), reader).into_any())
    };
    view! { <div class="digest print-only" id="digest">{move || chapter()}</div> }
}

fn captions(chapter: &'static Chapter, reader: Reader) -> impl IntoView {
    let caption = move |id: &str, question: bool| {
        let why = question.then(|| reader.text(&format!("story-{id}-why")));
        view! { <li>{reader.text(&format!("story-{id}"))}" "{why}</li> }
    };
    let captions = chapter.beats.iter().map(|beat| caption(beat.id, beat.question.is_some()));
    view! {
        <ol>{list(captions)}</ol>
        <h3>{reader.text("story-recap")}</h3>
        {recap_lines(chapter.id, reader)}
    }
}
