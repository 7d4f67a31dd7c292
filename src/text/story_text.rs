//! Words of the story: the caption of a beat as a person has chosen it, and what is read out of it.

use ::i18n::msg::{self, family};
use ::i18n::{Family, MessageId};
use leptos::prelude::*;

use crate::i18n::{I18n, Text};
use crate::state::{AppState, memo};
use session::settings::Wording;
use session::{BeatPhase, StoryState};

/// What may be guessed, in the order of the choices.
pub const CHOICES: [Family; 3] = [family::STORY_CHOICE_1, family::STORY_CHOICE_2, family::STORY_CHOICE_3];

/// The caption of a beat, so worded.
pub fn caption_of(beat: &'static str, words: Wording) -> MessageId {
    let easy = if words == Wording::Easy { family::EASY.find(beat) } else { None };
    easy.unwrap_or_else(|| family::STORY.id(beat))
}

fn caption_id(story: &StoryState) -> MessageId {
    caption_of(story.position.beat().id, story.words)
}

/// The caption on screen; empty where no story is told.
pub fn caption(state: AppState, i18n: I18n) -> Memo<Text> {
    memo(move || state.story.get().map(|story| i18n.t(caption_id(&story))).unwrap_or_default())
}

/// The same with its glossary terms marked.
pub fn caption_with_terms(state: AppState, i18n: I18n) -> Memo<Text> {
    memo(move || state.story.get().map(|story| i18n.t_with_terms(caption_id(&story))).unwrap_or_default())
}

/// A choice of a question in words, from 1.
pub fn choice_words(story: &StoryState, choice: u8, i18n: I18n) -> Text {
    let of_choice = usize::from(choice).checked_sub(1).and_then(|at| CHOICES.get(at));
    of_choice.map(|of_choice| i18n.t(of_choice.id(story.position.beat().id))).unwrap_or_default()
}

/// What is read out: the caption, with the question where one is asked; once it was seen, what came and why.
pub fn told(state: AppState, i18n: I18n) -> Memo<Text> {
    memo(move || {
        let Some(story) = state.story.get() else { return Text::default() };
        let (beat, caption) = (story.position.beat(), i18n.t(caption_id(&story)));
        match beat.question {
            None => caption,
            Some(asked) if story.phase == BeatPhase::Finished => {
                let (shown, why) = (i18n.t(msg::STORY_SHOWN), i18n.t(family::STORY_WHY.id(beat.id)));
                format!("{shown} {}. {why}", choice_words(&story, asked.answer, i18n)).into()
            }
            Some(_) => format!("{caption} {}", i18n.t(family::STORY_ASK.id(beat.id))).into(),
        }
    })
}
