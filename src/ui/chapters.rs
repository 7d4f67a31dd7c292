//! Chapter list, with how far the story has come.

use ::i18n::msg::{self, family};
use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::state::{dynamic_value, use_action_queue, use_app_state};
use session::Action;
use session::settings::ChapterSet;
use story::StoryPosition;

/// A button for each chapter, with a line that fills.
#[component]
pub fn Chapters() -> impl IntoView {
    let i18n = use_i18n();
    let offered = use_context::<ChapterSet>().unwrap_or_default();
    view! {
        <nav class="chapters" aria-labelledby="chapters-heading">
            <h3 id="chapters-heading">{i18n.t(msg::CHAPTERS_HEADING)}</h3>
            <ol>{offered.numbers().map(|number| view! { <ChapterLink number /> }).collect_view()}</ol>
        </nav>
    }
}

#[component]
fn ChapterLink(number: usize) -> impl IntoView {
    let (i18n, action_queue, position) = (use_i18n(), use_action_queue(), use_app_state().position);
    let first = StoryPosition::from_one_based(number, 1);
    let id = first.chapter().id;
    let is_here = move || position.get().is_some_and(|place| place.one_based().0 == number);
    let told = move || position.get().map_or(0.0, |place| place.chapter_progress(number));
    view! {
        <li>
            <button type="button" id=format!("chapter-{number}") class="chapter"
                aria-current=move || is_here().then_some("step")
                on:click=move |_| action_queue.send(Action::GoToBeat(first))>
                <b>{i18n.t(family::CHAPTER.id(id))}</b>
                <span class="hint">{i18n.t(family::CHAPTER_ABOUT.id(id))}</span>
                <span class="progress" aria-hidden="true">
                    <span style:width=dynamic_value(move || format!("{:.0}%", told() * 100.0))></span>
                </span>
            </button>
        </li>
    }
}
