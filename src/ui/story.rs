//! The story beside the stage: caption, question, back and next, and where we are.

use leptos::prelude::*;

use super::Reader;
use super::chapters::Chapters;
use super::cited::cited;
use super::glossary::Explained;
use crate::session::{Action, Dispatch, Phase, Signals, Telling};
use story::Place;

/// The story's own panel.
#[component]
pub fn Story() -> impl IntoView {
    let reader = Reader::here();
    view! {
        <section class="story" aria-labelledby="story-heading">
            <ChapterName />
            <Caption />
            <Asked />
            <StoryControls />
            <BeatSources />
            <Chapters />
            <p class="hint story-not">{reader.text("story-teaches")}</p>
        </section>
    }
}

/// The place in the story, where it is told.
pub fn place() -> Memo<Option<Place>> {
    let signals = Signals::here();
    Memo::new(move |_| signals.telling.get().map(|telling| telling.place))
}

/// The caption on screen; empty where no story is told.
pub fn caption() -> Signal<String> {
    let (reader, place) = (Reader::here(), place());
    Signal::derive(move || {
        place.get().map(|place| reader.text(&format!("story-{}", place.beat().id))).unwrap_or_default()
    })
}

#[component]
fn ChapterName() -> impl IntoView {
    let (reader, place) = (Reader::here(), place());
    let name = move || place.get().map(|place| reader.text(&format!("chapter-{}", place.chapter().id)));
    let counted = move || {
        let (chapter, _) = place.get()?.counts();
        Some(reader.text_with("story-chapter", [("chapter", reader.numbers.whole(chapter as f32).into())]))
    };
    view! { <h2 id="story-heading"><span class="story-chapter">{counted}</span>" "{name}</h2> }
}

/// Spoken when it changes.
#[component]
fn Caption() -> impl IntoView {
    let (reader, place) = (Reader::here(), place());
    let words = caption();
    let counts = move || {
        let place = place.get()?;
        let whole = |count: usize| reader.numbers.whole(count as f32).into();
        let (beat, all) = (place.counts().1, place.chapter().beats.len());
        Some(reader.text_with("story-beat", [("beat", whole(beat)), ("all", whole(all))]))
    };
    view! {
        <p class="caption" id="caption" role="status" data-beat=move || place.get().map(|place| place.beat().id)>
            <Explained words />
        </p>
        <p class="hint story-count">{counts}</p>
    }
}

/// The question of a beat, what was guessed, and what then happened.
#[component]
fn Asked() -> impl IntoView {
    let (reader, telling) = (Reader::here(), Signals::here().telling);
    let asked = Memo::new(move |_| telling.get().filter(|telling| telling.place.beat().question.is_some()));
    move || asked.get().map(|telling| question(telling, reader))
}

fn question(telling: Telling, reader: Reader) -> impl IntoView {
    let id = telling.place.beat().id;
    let (choices, answer) =
        telling.place.beat().question.map_or((0, 0), |asked| (asked.choices, asked.answer));
    let words = move |choice: u8| reader.text(&format!("story-{id}-choice-{choice}"));
    let body = match telling.phase {
        Phase::Asking => view! { <Choices choices words /> }.into_any(),
        Phase::Watching => telling
            .choice
            .map(|choice| view! { <p class="guess">{reader.text("story-guess")}" "{words(choice)}</p> })
            .into_any(),
        Phase::Told => view! {
            <p class="guess">{reader.text("story-shown")}" "<b>{words(answer)}</b></p>
            <p id="why">{reader.text(&format!("story-{id}-why"))}</p>
        }
        .into_any(),
    };
    view! {
        <div class="question" id="question" role="group" aria-labelledby="question-words">
            <p id="question-words"><b>{reader.text(&format!("story-{id}-ask"))}</b></p>
            {body}
        </div>
    }
}

#[component]
fn Choices(choices: u8, words: impl Fn(u8) -> String + Copy + 'static) -> impl IntoView {
    let (reader, dispatch) = (Reader::here(), Dispatch::here());
    let one = move |choice: u8| {
        view! {
            <button type="button" id=format!("choice-{choice}")
                on:click=move |_| dispatch.send(Action::Choose(Some(choice)))>{words(choice)}</button>
        }
    };
    view! {
        <div class="choices">
            {(1..=choices).map(one).collect_view()}
            <button type="button" id="choice-none" class="quiet"
                on:click=move |_| dispatch.send(Action::Choose(None))>{reader.text("story-just-show")}</button>
        </div>
    }
}

/// What carries this caption, and when it was last checked.
#[component]
fn BeatSources() -> impl IntoView {
    let (reader, place) = (Reader::here(), place());
    let claims = move || place.get().map_or(&[][..], |place| place.beat().claims);
    view! {
        <details class="beat-sources" id="beat-sources">
            <summary>{reader.text("story-sources")}</summary>
            {move || cited(claims(), reader)}
        </details>
    }
}

#[component]
fn StoryControls() -> impl IntoView {
    let (reader, dispatch, place) = (Reader::here(), Dispatch::here(), place());
    let is_first = move || place.get().is_none_or(|place| place.back().is_none());
    let is_last = move || place.get().is_none_or(|place| place.next().is_none());
    // Not `disabled`: that would throw the focus away under the finger.
    view! {
        <div class="story-controls">
            <button type="button" id="beat-back" aria-disabled=move || is_first().to_string()
                on:click=move |_| dispatch.send(Action::PreviousBeat)>{reader.text("story-back")}</button>
            <button type="button" id="beat-next" class="primary" aria-disabled=move || is_last().to_string()
                on:click=move |_| dispatch.send(Action::NextBeat)>{reader.text("story-next")}</button>
        </div>
    }
}
