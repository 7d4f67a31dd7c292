//! The story beside the stage: caption, back and next, what to watch, what is asked, and where we are.

use crate::ui::prelude::*;

use super::Reader;
use super::chapters::Chapters;
use super::citations::{awaiting, cited};
use super::controls::PlayButton;
use super::following::press;
use super::glossary::Explained;
use super::mark_legend::Signs;
use super::print_summary::Digest;
use super::question::Asked;
use super::recap::Recap;
use super::side_effects::SideEffects;
use super::tracked_metrics::WatchedNumbers;
use crate::state::{ActionQueue, AppState, Live, live};
use crate::web;
use session::{Action, BeatPhase};
use story::StoryPosition;

/// Beats that speak of the card with the questions.
const ASKS_FOR_CARD: [&str; 2] = ["questions", "call"];

/// The story's own panel.
#[component]
pub fn Story() -> impl IntoView {
    let (reader, telling) = (Reader::here(), AppState::here().telling);
    let told = move || telling.get().is_some_and(|telling| telling.phase == BeatPhase::Finished);
    view! {
        <section class="story" id="story" aria-labelledby="story-heading" data-told=move || told().to_string()>
            <ChapterName />
            <Caption />
            <StoryControls />
            <Signs />
            <WatchedNumbers />
            <Asked />
            <Recap />
            <CardLink />
            <SideEffects />
            <BeatSources />
            <Chapters />
            <p class="hint story-not">{reader.text("story-teaches")}</p>
            <Digest />
        </section>
    }
}

/// The place in the story, where it is told.
pub fn place() -> Live<Option<StoryPosition>> {
    let signals = AppState::here();
    live(move || signals.telling.get().map(|telling| telling.position))
}

/// The caption on screen; empty where no story is told.
pub fn caption() -> Live<String> {
    let (reader, place) = (Reader::here(), place());
    live(move || {
        place.get().map(|place| reader.text(&format!("story-{}", place.beat().id))).unwrap_or_default()
    })
}

#[component]
fn ChapterName() -> impl IntoView {
    let (reader, place) = (Reader::here(), place());
    let name = move || {
        place.get().map(|place| reader.text(&format!("chapter-{}", place.chapter().id))).unwrap_or_default()
    };
    let counted = move || {
        let (chapter, _) = place.get()?.one_based();
        Some(reader.text_with("story-chapter", [("chapter", reader.numbers.whole(chapter as f32).into())]))
    };
    view! { <h2 id="story-heading"><span class="story-chapter">{move || counted().unwrap_or_default()}</span>" "{move || name()}</h2> }
}

/// Spoken when it changes.
#[component]
fn Caption() -> impl IntoView {
    let (reader, place) = (Reader::here(), place());
    let words = live(move || {
        place
            .get()
            .map(|place| reader.text_with_terms(&format!("story-{}", place.beat().id)))
            .unwrap_or_default()
    });
    view! {
        <div class="caption" id="caption" role="status" data-beat=move || place.get().map(|place| place.beat().id)>
            <Explained words />
        </div>
    }
}

/// The way to the card, from the beats that speak of it.
#[component]
fn CardLink() -> impl IntoView {
    let (reader, place) = (Reader::here(), place());
    let wanted = move || place.get().is_some_and(|place| ASKS_FOR_CARD.contains(&place.beat().id));
    view! {
        <button type="button" id="to-questions" hidden=move || !wanted()
            {..press(move || web::show("questions"))}>{reader.text("questions-open")}</button>
    }
}

/// What carries this caption, and what it comes to, and when that was last checked.
#[component]
fn BeatSources() -> impl IntoView {
    let (reader, place) = (Reader::here(), place());
    let claims = move || {
        let Some(place) = place.get() else { return Vec::new() };
        let recap = if place.ends_chapter() { &place.chapter().recap[..] } else { &[] };
        let mut claims = place.beat().claims.to_vec();
        recap.iter().copied().flatten().for_each(|claim| {
            if !claims.contains(claim) {
                claims.push(claim);
            }
        });
        claims
    };
    let open = move || awaiting(&claims(), reader);
    view! {
        <p class="hint" id="awaits-check" hidden=move || open().is_none()>{move || open()}</p>
        <details class="beat-sources" id="beat-sources">
            <summary>{reader.text("story-sources")}</summary>
            {move || cited(&claims(), reader).into_any()}
        </details>
    }
}

#[component]
fn StoryControls() -> impl IntoView {
    let (reader, dispatch, place) = (Reader::here(), ActionQueue::here(), place());
    let is_first = move || place.get().is_none_or(|place| place.previous().is_none());
    let is_last = move || place.get().is_none_or(|place| place.next().is_none());
    let next = move || {
        let leads_on = place.get().is_some_and(StoryPosition::ends_chapter) && !is_last();
        reader.text(if leads_on { "story-next-chapter" } else { "story-next" })
    };
    let counts = move || {
        let place = place.get()?;
        let whole = |count: usize| reader.numbers.whole(count as f32).into();
        let (beat, all) = (place.one_based().1, place.chapter().beats.len());
        Some(reader.text_with("story-beat", [("beat", whole(beat)), ("all", whole(all))]))
    };
    // Not `disabled`: that would throw the focus away under the finger.
    view! {
        <div class="story-controls">
            <button type="button" id="beat-back" aria-disabled=move || is_first().to_string()
                {..press(move || dispatch.send(Action::PreviousBeat))}>{reader.text("story-back")}</button>
            // Where the bar under the stage is far away, on a phone.
            <PlayButton id="play-story" word="visually-hidden" />
            <p class="hint story-count">{move || counts().unwrap_or_default()}</p>
            <button type="button" id="beat-next" class="primary" aria-disabled=move || is_last().to_string()
                {..press(move || dispatch.send(Action::NextBeat))}>{move || next()}</button>
        </div>
    }
}
