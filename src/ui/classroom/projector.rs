//! Projector check, below the tools of a class: whether the last row can tell our cells, lines and words apart on this projector, and which `room` suits it.

use ::i18n::{MessageId, msg};
use leptos::prelude::*;
use marrow::CellKind;
use render::SpriteKind;

use super::button::{Button, button, pressed_word};
use super::tools::tools;
use crate::host::current_settings::CurrentSettings;
use crate::host::environment;
use crate::i18n::use_i18n;
use crate::state::{dynamic_text, use_action_queue, when};
use crate::ui::cell_card::kind_name;
use crate::ui::portrait::Portrait;
use crate::ui::reading_matter::GROUP;
use crate::ui::shortcuts::Scope;
use crate::web;
use session::Action;
use session::settings::{Room, SettingsPatch, StartSettings};

/// Kinds that are most alike, in our colours and with their outlines.
const PAIRS: [[CellKind; 2]; 3] = [
    [CellKind::PlasmaCell, CellKind::MyelomaCell],
    [CellKind::TCell, CellKind::NkCell],
    [CellKind::Erythroblast, CellKind::Myelocyte],
];
/// Widths of lines that the page draws, CSS pixels.
const LINES_PX: [u8; 4] = [1, 2, 3, 5];
/// Heights of letters, shares of the screen's height: the last is that of a caption in full screen.
const LETTERS: [f32; 3] = [0.02, 0.03, 0.042];

const QUESTIONS: [MessageId; 4] =
    [msg::PROJECTOR_ASK_CELLS, msg::PROJECTOR_ASK_LINES, msg::PROJECTOR_ASK_WORDS, msg::PROJECTOR_ASK_DARK];

/// What was answered, in the order of the questions.
type Answers = [Option<bool>; QUESTIONS.len()];

/// The room that suits the answers, once all are given.
fn room(answers: Answers) -> Option<Room> {
    let [Some(cells), Some(lines), Some(words), Some(is_dark)] = answers else { return None };
    Some(match (cells && lines && words, is_dark) {
        (true, true) => Room::Dark,
        (true, false) => Room::Screen,
        // Black on white, thick outlines: what a weak lamp still shows.
        (false, _) => Room::Bright,
    })
}

const fn advice(room: Room) -> MessageId {
    match room {
        Room::Dark => msg::PROJECTOR_DARK,
        Room::Bright => msg::PROJECTOR_BRIGHT,
        Room::Screen | Room::Sharing => msg::PROJECTOR_SCREEN,
    }
}

/// A part of the page that opens. Its pictures are drawn when it is.
#[component]
pub fn ProjectorCheck(
    /// Where the room is kept.
    settings: CurrentSettings,
) -> impl IntoView {
    let (i18n, opened) = (use_i18n(), RwSignal::new(false));
    let answers = RwSignal::new(Answers::default());
    let presenting = expect_context::<Scope>().presenting;
    // In full screen the tools stand in the bar, and this part is not seen.
    let shown = move || opened.get() && !presenting.get();
    let parts = move || {
        let heading = view! { <h3>{use_i18n().t(msg::PROJECTOR_HEADING)}</h3> };
        (tools(), heading, samples(), questions(answers), result(answers, settings))
    };
    view! {
        <details class="about projector" id="projector" name=GROUP on:toggle=move |event| opened.set(web::is_opened(&event))>
            <summary><h2>{i18n.t(msg::CLASS_TOOLS)}</h2></summary>
            {when(shown, parts)}
        </details>
    }
    .into_any()
}

/// What is looked at from the last row.
fn samples() -> AnyView {
    let i18n = use_i18n();
    let cell = move |kind: CellKind| {
        view! { <span><Portrait figure=SpriteKind::Cell(kind) />{kind_name(kind, i18n)}</span> }
    };
    let pair = move |[one, other]: [CellKind; 2]| view! { <li>{cell(one)}{cell(other)}</li> };
    let line = |px: u8| view! { <i style:height=format!("{px}px")></i> };
    let letters = move |share: f32| {
        view! { <p style:font-size=format!("{}vh", share * 100.0)>{i18n.t(msg::APP_TAGLINE)}</p> }
    };
    view! {
        <p>{i18n.t(msg::PROJECTOR_HINT)}</p>
        <ul class="projector-pairs">{PAIRS.map(pair).collect_view()}</ul>
        <div class="projector-lines" aria-hidden="true">{LINES_PX.map(line).collect_view()}</div>
        <div class="projector-letters">{LETTERS.map(letters).collect_view()}</div>
    }
    .into_any()
}

fn questions(answers: RwSignal<Answers>) -> AnyView {
    let i18n = use_i18n();
    let ask = move |at: usize, question: MessageId| {
        let answer = |words: MessageId, is_yes: bool| {
            let pressed = move || pressed_word(answers.with(|all| all[at]) == Some(is_yes));
            let press = move || answers.update(|all| all[at] = Some(is_yes));
            let one = button(format!("projector-{at}-{is_yes}"), i18n.t(words), press);
            Button { pressed: Box::new(pressed), ..one }.view()
        };
        view! {
            <li role="group" aria-label=i18n.t(question)>
                {i18n.t(question)}" "{answer(msg::PROJECTOR_YES, true)}" "{answer(msg::PROJECTOR_NO, false)}
            </li>
        }
    };
    let all = QUESTIONS.into_iter().enumerate().map(|(at, question)| ask(at, question));
    view! { <ol class="projector-asked">{all.collect_view()}</ol> }.into_any()
}

/// What suits, and the button that takes it.
fn result(answers: RwSignal<Answers>, settings: CurrentSettings) -> AnyView {
    let (i18n, action_queue) = (use_i18n(), use_action_queue());
    let suits = move || room(answers.get());
    let words = move || i18n.t(suits().map_or(msg::PROJECTOR_OPEN, advice));
    let take = move || {
        let wanted = StartSettings { room: suits(), ..StartSettings::default() };
        settings.remember(&wanted);
        if let Some(window) = web_sys::window() {
            action_queue.send(Action::Apply(SettingsPatch::new(&wanted, &environment::read(&window))));
        }
    };
    view! {
        <p role="status" id="projector-advice">{dynamic_text(words)}</p>
        <p hidden=move || suits().is_none()>{Button { class: "primary", ..button("projector-take", i18n.t(msg::PROJECTOR_TAKE), take) }.view()}</p>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_room_suits_what_the_last_row_sees() {
        let all = |see: bool, is_dark: bool| [Some(see), Some(true), Some(true), Some(is_dark)];
        assert_eq!(room(all(true, true)), Some(Room::Dark));
        assert_eq!(room(all(true, false)), Some(Room::Screen));
        assert_eq!([room(all(false, true)), room(all(false, false))], [Some(Room::Bright); 2]);
        for at in 0..QUESTIONS.len() {
            let mut open = all(true, true);
            open[at] = None;
            assert_eq!(room(open), None, "question {at} is open");
        }
    }
}
