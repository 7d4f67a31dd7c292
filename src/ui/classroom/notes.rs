//! Speaker's notes: what is on screen, what to say, what comes next, the numbers of the run, and the buttons that lead.

use ::i18n::msg::{self, family};
use leptos::prelude::*;
use story::StoryPosition;

use super::button::{Button, button};
use super::clock::clock;
use super::hands::{Hands, tally};
use super::speaker::Speaker;
use crate::i18n::{I18n, Text, use_i18n};
use crate::state::{Changing, dynamic_text, dynamic_view, memo, use_action_queue, use_app_state, when};
use crate::ui::controls::PlayButton;
use crate::ui::question::choice_words;
use crate::ui::shortcuts::Scope;
use crate::ui::vital_signs::VITAL_SIGNS;
use session::{Action, ViewModel};

/// Where they stand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum NotesPlace {
    /// In a window of their own.
    Window,
    /// On the screen that everybody sees.
    Beside,
}

/// The notes beside the stage, where no window could be opened for them.
#[component]
pub fn NotesBeside() -> impl IntoView {
    let speaker: Speaker = expect_context();
    when(
        move || speaker.beside.get(),
        move || view! { <aside class="speaker-beside" id="speaker-beside">{notes(speaker, NotesPlace::Beside)}</aside> },
    )
}

/// All of them.
pub fn notes(speaker: Speaker, place: NotesPlace) -> AnyView {
    let (i18n, state) = (use_i18n(), use_app_state());
    let at = state.position;
    let caption = move || at.get().map_or_else(Text::default, |at| i18n.t(family::STORY.id(at.beat().id)));
    let note = move || at.get().map_or_else(|| i18n.t(msg::SPEAKER_FREE), |at| note(at, i18n));
    let next = move || {
        let next = state.story.get()?.next();
        Some(next.map_or_else(|| i18n.t(msg::SPEAKER_END), |at| i18n.t(family::STORY.id(at.beat().id))))
    };
    let numbers = move || state.view_model.with(|view_model| numbers(view_model, i18n));
    view! {
        <section class="speaker" lang=i18n.locale.code()>
            <p class="hint" hidden=place == NotesPlace::Window>{i18n.t(msg::SPEAKER_REFUSED)}</p>
            {clock(speaker)}
            {buttons(speaker)}
            {line("speaker-caption", None, dynamic_text(caption))}
            {line("speaker-note", None, dynamic_text(note))}
            {line("speaker-next-words", Some(i18n.t(msg::SPEAKER_NEXT)), dynamic_text(move || next().unwrap_or_default()))}
            {line("speaker-run", Some(i18n.t(msg::SPEAKER_RUN)), dynamic_text(numbers))}
            {(place == NotesPlace::Window).then(hands_of_class)}
            {all_of_chapter()}
        </section>
    }
    .into_any()
}

/// One line: its name, where it has one, and what it says now.
fn line(id: &'static str, name: Option<Text>, words: Changing<Text>) -> AnyView {
    let name = name.map(|name| name + ": ").unwrap_or_default();
    view! { <p><b>{name}</b><span id=id>{words}</span></p> }.into_any()
}

fn note(at: StoryPosition, i18n: I18n) -> Text {
    i18n.t(family::NOTE.id(at.beat().id))
}

/// The run in one line.
fn numbers(view_model: &ViewModel, i18n: I18n) -> Text {
    let now = &view_model.panes.left.readouts;
    let day = i18n.t_with(msg::DAY, [("day", i18n.numbers.whole(now.day.floor()).into())]);
    let named = VITAL_SIGNS.iter().map(|sign| {
        let value = (sign.write)((sign.now)(now), i18n);
        format!("{} {value} {}", i18n.t(sign.name), i18n.t(sign.unit)).into()
    });
    std::iter::once(day).chain(named).collect::<Vec<Text>>().join(" · ").into()
}

/// What leads both windows.
fn buttons(speaker: Speaker) -> AnyView {
    let (i18n, action_queue) = (use_i18n(), use_action_queue());
    let blank = expect_context::<Scope>().blank;
    let back =
        button("speaker-back", i18n.t(msg::STORY_BACK), move || action_queue.send(Action::PreviousBeat));
    let others = [
        button("speaker-next", i18n.t(msg::STORY_NEXT), move || action_queue.send(Action::NextBeat)),
        button("speaker-blank", i18n.t(msg::SPEAKER_BLANK), move || blank.update(|blank| *blank = !*blank)),
        button("speaker-print", i18n.t(msg::SPEAKER_PRINT), move || speaker.print()),
        button("speaker-close", i18n.t(msg::SPEAKER_CLOSE), move || speaker.close()),
    ];
    view! {
        <p class="speaker-buttons">
            {back.view()}
            <PlayButton id="speaker-play" word="" />
            {others.map(Button::view).into_iter().collect_view()}
        </p>
    }
    .into_any()
}

/// The question to the class, as it stands beside the stage.
fn hands_of_class() -> impl IntoView {
    let (i18n, story, hands) = (use_i18n(), use_app_state().story, expect_context::<Hands>());
    dynamic_view(move || {
        let story = story.get().filter(|story| story.position.beat().question.is_some())?;
        Some(tally(hands, story, choice_words(story, i18n), i18n))
    })
}

/// Every step of the chapter with its note: to look ahead, and on paper.
fn all_of_chapter() -> impl IntoView {
    let (i18n, position) = (use_i18n(), use_app_state().position);
    let chapter = memo(move || position.get().map(|at| at.one_based().0));
    let rows = move |chapter: usize| {
        let first = StoryPosition::from_one_based(chapter, 1);
        let row = move |beat: &'static story::Beat| {
            let words = [family::STORY, family::NOTE].map(|part| i18n.t(part.id(beat.id)));
            let [caption, note] = words;
            view! { <li data-note=beat.id><b>{caption}</b>" "{note}</li> }
        };
        view! {
            <h2>{i18n.t(msg::SPEAKER_ALL)}": "{i18n.t(family::CHAPTER.id(first.chapter().id))}</h2>
            <ol class="speaker-all">{first.chapter().beats.iter().map(row).collect_view()}</ol>
        }
    };
    dynamic_view(move || chapter.get().map(rows))
}
