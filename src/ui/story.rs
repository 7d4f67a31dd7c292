//! Story panel: caption, back and next, what to watch, what is asked, and where we are.

use ::i18n::MessageId;
use ::i18n::msg::{self, family};
use leptos::prelude::*;

use super::chapters::Chapters;
use super::citations::{awaiting, cited};
use super::controls::PlayButton;
use super::easy_words::EasyWords;
use super::glossary::Explained;
use super::mark_legend::MarkLegend;
use super::print_summary::PrintSummary;
use super::question::BeatQuestion;
use super::recap::Recap;
use super::side_effects::SideEffects;
use super::speech::{Matter, use_speech};
use super::story_path::PathChoice;
use super::tracked_metrics::TrackedMetrics;
use crate::i18n::use_i18n;
use crate::state::{
    dynamic_flag, dynamic_text, dynamic_value, dynamic_view, effect, use_action_queue, use_app_state,
};
use crate::text::{caption_with_terms, told};
use crate::web;
use session::{Action, BeatPhase, View};
use story::{Path, StoryPosition};

/// Beats that speak of the card with the questions.
const ASKS_FOR_CARD: [&str; 3] = ["questions", "call", "end"];
/// The beat that leads on to the switches.
const ENDS: &str = "end";
/// Beats that lead on to a trial of one's own.
const TRIALS: [&str; 3] = ["trial-without", "trial-with", "people"];

/// The story's own panel.
#[component]
pub fn Story() -> impl IntoView {
    let (i18n, story) = (use_i18n(), use_app_state().story);
    let told = move || story.get().is_some_and(|story| story.phase == BeatPhase::Finished);
    view! {
        <section class="story" id="story" aria-labelledby="story-heading" data-told=dynamic_value(move || told().to_string())>
            <ChapterName />
            <Caption />
            <StoryControls />
            <PathChoice />
            <EasyWords />
            <MarkLegend />
            <TrackedMetrics />
            <BeatQuestion />
            <Recap />
            <CardLink />
            <TryIt id="try-it" words=msg::STORY_TRY beats=&[ENDS] view=View::Explore />
            <TryIt id="try-trial" words=msg::VIRTUAL_RUN beats=&TRIALS view=View::Trial />
            <SideEffects />
            <BeatSources />
            <Chapters />
            <p class="hint story-not">{i18n.t(msg::STORY_TEACHES)}</p>
            <PrintSummary />
        </section>
    }
}

#[component]
fn ChapterName() -> impl IntoView {
    let (i18n, state) = (use_i18n(), use_app_state());
    let position = state.position;
    let name = move || {
        position.get().map(|place| i18n.t(family::CHAPTER.id(place.chapter().id))).unwrap_or_default()
    };
    let counted = move || {
        if state.story.get()?.path == Path::Short {
            return Some(i18n.t(msg::STORY_SHORT));
        }
        let (chapter, _) = position.get()?.one_based();
        Some(i18n.t_with(msg::STORY_CHAPTER, [("chapter", i18n.numbers.whole(chapter as f32).into())]))
    };
    view! { <h2 id="story-heading"><span class="story-chapter">{dynamic_text(move || counted().unwrap_or_default() + " ")}</span>{dynamic_text(name)}</h2> }
}

/// Said when it changes.
#[component]
fn Caption() -> impl IntoView {
    let (state, i18n, speech) = (use_app_state(), use_i18n(), use_speech());
    let (words, told, position) = (caption_with_terms(state, i18n), told(state, i18n), state.position);
    effect(move || speech.say(Matter::Story, &told.get()));
    view! {
        <div class="caption" id="caption" data-beat=move || position.get().map(|place| place.beat().id)>
            <Explained words />
        </div>
    }
}

/// The way to the card, from the beats that speak of it.
#[component]
fn CardLink() -> impl IntoView {
    let (i18n, position) = (use_i18n(), use_app_state().position);
    let wanted = move || position.get().is_some_and(|place| ASKS_FOR_CARD.contains(&place.beat().id));
    view! {
        <button type="button" id="to-questions" hidden=dynamic_flag(move || !wanted())
            on:click=move |_| web::show("questions")>{i18n.t(msg::QUESTIONS_OPEN)}</button>
    }
}

/// The way to another view, from the beats that speak of it.
#[component]
fn TryIt(id: &'static str, words: MessageId, beats: &'static [&'static str], view: View) -> impl IntoView {
    let (i18n, action_queue, position) = (use_i18n(), use_action_queue(), use_app_state().position);
    let wanted = move || position.get().is_some_and(|place| beats.contains(&place.beat().id));
    view! {
        <button type="button" id=id hidden=dynamic_flag(move || !wanted())
            on:click=move |_| action_queue.send(Action::SetView(view))>{i18n.t(words)}</button>
    }
}

/// What carries this caption, and what it comes to, and when that was last checked.
#[component]
fn BeatSources() -> impl IntoView {
    let (i18n, position) = (use_i18n(), use_app_state().position);
    let claims = move || {
        let Some(place) = position.get() else { return Vec::new() };
        let recap = if place.ends_chapter() { &place.chapter().recap[..] } else { &[] };
        let mut claims = place.beat().claims.to_vec();
        recap.iter().copied().flatten().for_each(|claim| {
            if !claims.contains(claim) {
                claims.push(claim);
            }
        });
        claims
    };
    let open = move || awaiting(&claims(), i18n);
    view! {
        <p class="hint" id="awaits-check" hidden=dynamic_flag(move || open().is_none())>{dynamic_text(open)}</p>
        <details class="beat-sources" id="beat-sources">
            <summary>{i18n.t(msg::STORY_SOURCES)}</summary>
            {dynamic_view(move || cited(&claims(), i18n))}
        </details>
    }
}

#[component]
fn StoryControls() -> impl IntoView {
    let (i18n, action_queue, state) = (use_i18n(), use_action_queue(), use_app_state());
    let (story, position) = (state.story, state.position);
    let is_first = move || story.get().is_none_or(|story| story.previous().is_none());
    let is_last = move || story.get().is_none_or(|story| story.next().is_none());
    let is_short = move || story.get().is_some_and(|story| story.path == Path::Short);
    let next = move || {
        let leads_on = position.get().is_some_and(StoryPosition::ends_chapter) && !is_last() && !is_short();
        i18n.t(if leads_on { msg::STORY_NEXT_CHAPTER } else { msg::STORY_NEXT })
    };
    let counts = move || {
        let story = story.get()?;
        let whole = |count: usize| i18n.numbers.whole(count as f32).into();
        let (beat, all) = story.path.count(story.position);
        Some(i18n.t_with(msg::STORY_BEAT, [("beat", whole(beat)), ("all", whole(all))]))
    };
    // Not `disabled`: that would throw the focus away under the finger.
    view! {
        <div class="story-controls">
            <button type="button" id="beat-back" aria-disabled=dynamic_value(move || is_first().to_string())
                on:click=move |_| action_queue.send(Action::PreviousBeat)>{i18n.t(msg::STORY_BACK)}</button>
            // Where the bar under the stage is far away, on a phone.
            <PlayButton id="play-story" word="visually-hidden" />
            <p class="hint story-count">{dynamic_text(move || counts().unwrap_or_default())}</p>
            <button type="button" id="beat-next" class="primary" aria-disabled=dynamic_value(move || is_last().to_string())
                on:click=move |_| action_queue.send(Action::NextBeat)>{dynamic_text(next)}</button>
        </div>
    }
}
