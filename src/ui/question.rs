//! Prediction question (predict, watch, explain): the question of a beat, what was guessed, and what then happened. Nothing is kept or scored.

use ::i18n::msg::{self, family};
use leptos::prelude::*;

use super::classroom::{Hands, tally};
use crate::i18n::{I18n, Text, use_i18n};
use crate::state::{dynamic_view, memo, use_action_queue, use_app_state};
use crate::text::choice_words;
use session::{Action, BeatPhase, StoryState};

/// The question of a beat, what was guessed, and what then happened.
#[component]
pub fn BeatQuestion() -> impl IntoView {
    let (i18n, story, hands) = (use_i18n(), use_app_state().story, expect_context::<Hands>());
    let asked = move || story.get().filter(|story| story.position.beat().question.is_some());
    let for_class = memo(move || hands.is_class());
    let counted = memo(move || hands.is_class() && hands.are_up());
    dynamic_view(move || {
        asked().map(|story| {
            let is_counted = if story.phase == BeatPhase::Question { for_class.get() } else { counted.get() };
            question(story, is_counted.then_some(hands), i18n)
        })
    })
}

/// To a class with its hands.
fn question(story: StoryState, hands: Option<Hands>, i18n: I18n) -> impl IntoView {
    let id = story.position.beat().id;
    let words = move |choice: u8| choice_words(&story, choice, i18n);
    let (choices, answer) =
        story.position.beat().question.map_or((0, 0), |asked| (asked.choices, asked.answer));
    let counted = hands.map(|hands| tally(hands, story, choices_of(story, i18n), i18n));
    let body = match story.phase {
        BeatPhase::Question if counted.is_some() => ().into_any(),
        BeatPhase::Question => view! { <Choices choices words /> }.into_any(),
        BeatPhase::Playing => story.choice.map(|choice| guessed(words(choice), i18n)).into_any(),
        BeatPhase::Finished => view! {
            {story.choice.map(|choice| guessed(words(choice), i18n))}
            <p class="guess">{i18n.t(msg::STORY_SHOWN) + " "}<b>{words(answer)}</b></p>
            <p id="why">{i18n.t(family::STORY_WHY.id(id))}</p>
        }
        .into_any(),
    };
    view! {
        <div class="question" id="question" role="group" aria-labelledby="asked-words">
            <p id="asked-words"><b>{i18n.t(family::STORY_ASK.id(id))}</b></p>
            {counted}
            {body}
        </div>
    }
}

/// What may be guessed, in words.
pub fn choices_of(story: StoryState, i18n: I18n) -> Vec<Text> {
    let choices = story.position.beat().question.map_or(0, |question| question.choices);
    (1..=choices).map(|choice| choice_words(&story, choice, i18n)).collect()
}

fn guessed(words: Text, i18n: I18n) -> impl IntoView {
    view! { <p class="guess">{i18n.t(msg::STORY_GUESS) + " "}{words}</p> }
}

#[component]
fn Choices(choices: u8, words: impl Fn(u8) -> Text + Copy + 'static) -> impl IntoView {
    let (i18n, action_queue) = (use_i18n(), use_action_queue());
    let one = move |choice: u8| {
        view! {
            <button type="button" id=format!("choice-{choice}")
                on:click=move |_| action_queue.send(Action::AnswerQuestion(Some(choice)))>{words(choice)}</button>
        }
    };
    view! {
        <div class="choices">
            {(1..=choices).map(one).collect_view()}
            <button type="button" id="choice-none" class="quiet"
                on:click=move |_| action_queue.send(Action::AnswerQuestion(None))>{i18n.t(msg::STORY_JUST_SHOW)}</button>
        </div>
    }
}
