//! Speaker's notes: what is on screen, what to say, what comes next, the numbers of the run, and the buttons that lead.

use ::i18n::msg::{self, family};
use leptos::prelude::*;
use story::StoryPosition;

use super::clock::clock;
use super::hands::{Hands, tally};
use super::parts::{Button, button, changing, element, words};
use super::speaker::Speaker;
use crate::i18n::{I18n, Text, use_i18n};
use crate::state::{dynamic_view, memo, use_action_queue, use_app_state, when};
use crate::ui::controls::PlayButton;
use crate::ui::question::choices_of;
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
        move || {
            element("aside", "speaker-beside", "speaker-beside", vec![notes(speaker, NotesPlace::Beside)])
        },
    )
}

/// All of them.
pub fn notes(speaker: Speaker, place: NotesPlace) -> AnyView {
    let (i18n, state) = (use_i18n(), use_app_state());
    let at = state.position;
    let caption = move || at.get().map_or_else(Text::default, |at| i18n.t(family::STORY.id(at.beat().id)));
    let note = move || match at.get() {
        Some(at) => i18n.t(family::NOTE.id(at.beat().id)),
        None => i18n.t(msg::SPEAKER_FREE),
    };
    let next = move || {
        let next = state.story.get().map(|story| story.next());
        let words = |at: StoryPosition| i18n.t(family::STORY.id(at.beat().id));
        next.map(|next| next.map_or_else(|| i18n.t(msg::SPEAKER_END), words)).unwrap_or_default()
    };
    let numbers = move || state.view_model.with(|view_model| numbers(view_model, i18n));
    let is_apart = place == NotesPlace::Window;
    let mut parts = vec![
        clock(speaker),
        buttons(speaker),
        line("speaker-caption", Text::default(), changing(caption)),
        line("speaker-note", Text::default(), changing(note)),
        line("speaker-next-words", i18n.t(msg::SPEAKER_NEXT) + ": ", changing(next)),
        line("speaker-run", i18n.t(msg::SPEAKER_RUN) + ": ", changing(numbers)),
    ];
    if is_apart {
        parts.push(hands_of_class());
    } else {
        parts.insert(0, element("p", "", "hint", vec![words(i18n.t(msg::SPEAKER_REFUSED))]));
    }
    parts.push(all_of_chapter());
    element("section", "", "speaker", parts)
}

/// One line: its name, where it has one, and what it says now.
fn line(id: &str, name: Text, said: AnyView) -> AnyView {
    element("p", "", "", vec![element("b", "", "", vec![words(name)]), element("span", id, "", vec![said])])
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
    let play = view! { <PlayButton id="speaker-play" word="" /> }.into_any();
    let parts = [back.view(), play].into_iter().chain(others.map(Button::view)).collect();
    element("p", "", "speaker-buttons", parts)
}

/// The question to the class, as it stands beside the stage.
fn hands_of_class() -> AnyView {
    let (i18n, story, hands) = (use_i18n(), use_app_state().story, expect_context::<Hands>());
    let tally = move || {
        let story = story.get().filter(|story| story.position.beat().question.is_some())?;
        Some(tally(hands, story, choices_of(story, i18n), i18n))
    };
    dynamic_view(tally).into_any()
}

/// Every step of the chapter with its note: to look ahead, and on paper.
fn all_of_chapter() -> AnyView {
    let (i18n, position) = (use_i18n(), use_app_state().position);
    let chapter = memo(move || position.get().map(|at| at.one_based().0));
    let rows = move |chapter: usize| {
        let chapter = StoryPosition::from_one_based(chapter, 1).chapter();
        let row = |beat: &story::Beat| {
            let [caption, note] = [family::STORY, family::NOTE].map(|part| i18n.t(part.id(beat.id)));
            element("li", "", "", vec![element("b", "", "", vec![words(caption + " ")]), words(note)])
        };
        let heading = i18n.t(msg::SPEAKER_ALL) + ": " + &i18n.t(family::CHAPTER.id(chapter.id));
        let rows = chapter.beats.iter().map(row).collect();
        vec![element("h2", "", "", vec![words(heading)]), element("ol", "", "speaker-all", rows)]
    };
    dynamic_view(move || chapter.get().map(rows).unwrap_or_default()).into_any()
}
