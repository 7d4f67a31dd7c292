//! Prediction question (predict, watch, explain): the question of a beat, what was guessed, and what then happened. Nothing is kept or scored.

use ::i18n::Family;
use ::i18n::msg::{self, family};
use leptos::prelude::*;

use super::classroom::{Hands, tally};
use crate::i18n::{I18n, Text, use_i18n};
use crate::state::{dynamic_view, memo, use_action_queue, use_app_state};
use session::{Action, BeatPhase, StoryState};

/// What may be guessed, in the order of the choices.
const CHOICES: [Family; 3] = [family::STORY_CHOICE_1, family::STORY_CHOICE_2, family::STORY_CHOICE_3];

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
    let (choices, answer) =
        story.position.beat().question.map_or((0, 0), |asked| (asked.choices, asked.answer));
    let words = move |choice: u8| words_of(id, choice, i18n);
    let counted = hands.map(|hands| tally(hands, story, choice_words(story, i18n), i18n));
    let body = match story.phase {
        BeatPhase::Question if counted.is_some() => ().into_any(),
        BeatPhase::Question => view! { <Choices choices words /> }.into_any(),
        BeatPhase::Playing => story.choice.map(|choice| guessed(words(choice), i18n)).into_any(),
        BeatPhase::Finished => view! {
            {story.choice.map(|choice| guessed(words(choice), i18n))}
            <p class="guess">{i18n.t(msg::STORY_SHOWN)}" "<b>{words(answer)}</b></p>
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
pub fn choice_words(story: StoryState, i18n: I18n) -> Vec<Text> {
    let beat = story.position.beat();
    let choices = beat.question.map_or(0, |question| question.choices);
    (1..=choices).map(|choice| words_of(beat.id, choice, i18n)).collect()
}

fn words_of(beat: &'static str, choice: u8, i18n: I18n) -> Text {
    let of_choice = usize::from(choice).checked_sub(1).and_then(|at| CHOICES.get(at));
    of_choice.map(|of_choice| i18n.t(of_choice.id(beat))).unwrap_or_default()
}

fn guessed(words: Text, i18n: I18n) -> impl IntoView {
    view! { <p class="guess">{i18n.t(msg::STORY_GUESS)}" "{words}</p> }
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
