//! Predict, watch, explain: the question of a beat, what was guessed, and what then happened. Nothing is kept or scored.

use crate::ui::prelude::*;

use super::Reader;
use super::following::{list, press};
use crate::state::{ActionQueue, AppState, live};
use session::{Action, BeatPhase, StoryState};

/// The question of a beat, what was guessed, and what then happened.
#[component]
pub fn Asked() -> impl IntoView {
    let (reader, telling) = (Reader::here(), AppState::here().telling);
    let asked = live(move || telling.get().filter(|telling| telling.position.beat().question.is_some()));
    view! { {move || asked.get().map(|telling| question(telling, reader).into_any())} }
}

fn question(telling: StoryState, reader: Reader) -> impl IntoView {
    let id = telling.position.beat().id;
    let (choices, answer) =
        telling.position.beat().question.map_or((0, 0), |asked| (asked.choices, asked.answer));
    let words = move |choice: u8| reader.text(&format!("story-{id}-choice-{choice}"));
    let body = match telling.phase {
        BeatPhase::Question => view! { <Choices choices words /> }.into_any(),
        BeatPhase::Playing => telling.choice.map(|choice| guessed(words(choice), reader)).into_any(),
        BeatPhase::Finished => view! {
            {telling.choice.map(|choice| guessed(words(choice), reader))}
            <p class="guess">{reader.text("story-shown")}" "<b>{words(answer)}</b></p>
            <p id="why">{reader.text(&format!("story-{id}-why"))}</p>
        }
        .into_any(),
    };
    view! {
        <div class="question" id="question" role="group" aria-labelledby="asked-words">
            <p id="asked-words"><b>{reader.text(&format!("story-{id}-ask"))}</b></p>
            {body}
        </div>
    }
}

fn guessed(words: String, reader: Reader) -> impl IntoView {
    view! { <p class="guess">{reader.text("story-guess")}" "{words}</p> }
}

#[component]
fn Choices(choices: u8, words: impl Fn(u8) -> String + Copy + 'static) -> impl IntoView {
    let (reader, dispatch) = (Reader::here(), ActionQueue::here());
    let one = move |choice: u8| {
        view! {
            <button type="button" id=format!("choice-{choice}")
                {..press(move || dispatch.send(Action::AnswerQuestion(Some(choice))))}>{words(choice)}</button>
        }
    };
    view! {
        <div class="choices">
            {list((1..=choices).map(one))}
            <button type="button" id="choice-none" class="quiet"
                {..press(move || dispatch.send(Action::AnswerQuestion(None)))}>{reader.text("story-just-show")}</button>
        </div>
    }
}
