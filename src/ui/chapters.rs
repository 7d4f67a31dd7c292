//! The list of chapters, with how far the story has come.

use crate::ui::prelude::*;

use super::Reader;
use super::following::{list, press};
use super::story::place;
use crate::host::decimal::decimal;
use crate::state::{ActionQueue, Live};
use session::Action;
use story::{CHAPTERS, StoryPosition};

/// A button for each chapter, with a line that fills.
#[component]
pub fn Chapters() -> impl IntoView {
    let (reader, place) = (Reader::here(), place());
    view! {
        <nav class="chapters" aria-labelledby="chapters-heading">
            <h3 id="chapters-heading">{reader.text("chapters-heading")}</h3>
            <ol>{list((1..=CHAPTERS.len()).map(|number| view! { <ChapterLink number place /> }))}</ol>
        </nav>
    }
}

#[component]
fn ChapterLink(number: usize, place: Live<Option<StoryPosition>>) -> impl IntoView {
    let (reader, dispatch) = (Reader::here(), ActionQueue::here());
    let first = StoryPosition::from_one_based(number, 1);
    let id = first.chapter().id;
    let is_here = move || place.get().is_some_and(|place| place.one_based().0 == number);
    let told = move || place.get().map_or(0.0, |place| place.chapter_progress(number));
    view! {
        <li>
            <button type="button" id=format!("chapter-{number}") class="chapter"
                aria-current=move || is_here().then_some("step")
                {..press(move || dispatch.send(Action::GoToBeat(first)))}>
                <b>{reader.text(&format!("chapter-{id}"))}</b>
                <span class="hint">{reader.text(&format!("chapter-{id}-about"))}</span>
                <span class="progress" aria-hidden="true">
                    <span style:width=move || decimal(told() * 100.0, 0) + "%"></span>
                </span>
            </button>
        </li>
    }
}
