//! Projector check, below the tools of a class: whether the last row can tell our cells, lines and words apart on this projector, and which `room` suits it.

use ::i18n::{MessageId, msg};
use leptos::prelude::*;
use marrow::CellKind;
use render::SpriteKind;

use super::parts::{Button, button, changing, element, words};
use super::tools::tools;
use crate::host::current_settings::CurrentSettings;
use crate::host::environment;
use crate::i18n::use_i18n;
use crate::state::{use_action_queue, when};
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
/// Widths of lines and heights of letters that are shown, from the least.
const LINES: usize = 4;
const LETTERS: usize = 3;

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
        let said = |tag, id| element(tag, "", "", vec![words(use_i18n().t(id))]);
        let (guides, heading) = (said("p", msg::CLASS_GUIDES), said("h3", msg::PROJECTOR_HEADING));
        [vec![tools(), guides, heading], samples(), vec![questions(answers)], result(answers, settings)]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
    };
    view! {
        <details class="about projector" id="projector" name=GROUP on:toggle=move |event| opened.set(web::is_opened(&event))>
            <summary><h2>{i18n.t(msg::CLASS_TOOLS)}</h2></summary>
            {when(shown, parts)}
        </details>
    }
    .into_any()
}

/// What is looked at from the last row: cells, lines and letters, whose sizes are in `style/classroom.css`.
fn samples() -> Vec<AnyView> {
    let i18n = use_i18n();
    let cell = |kind: CellKind| {
        let picture = view! { <Portrait figure=SpriteKind::Cell(kind) /> }.into_any();
        element("span", "", "", vec![picture, words(kind_name(kind, i18n))])
    };
    let pair = |pair: [CellKind; 2]| element("li", "", "", pair.map(cell).into());
    let lines = (0..LINES).map(|_| element("i", "", "", Vec::new())).collect();
    let letters = (0..LETTERS).map(|_| element("p", "", "", vec![words(i18n.t(msg::APP_TAGLINE))])).collect();
    vec![
        element("p", "", "", vec![words(i18n.t(msg::PROJECTOR_HINT))]),
        element("ul", "", "projector-pairs", PAIRS.map(pair).into()),
        element("div", "", "projector-lines", lines),
        element("div", "", "projector-letters", letters),
    ]
}

fn questions(answers: RwSignal<Answers>) -> AnyView {
    let i18n = use_i18n();
    let ask = |at: usize, question: MessageId| {
        let asked = i18n.t(question) + " ";
        let answer = |said: MessageId, is_yes: bool| {
            let pressed = move || Some(answers.with(|all| all[at]) == Some(is_yes));
            let press = move || answers.update(|all| all[at] = Some(is_yes));
            let one = button(format!("projector-{at}-{is_yes}"), i18n.t(said), press);
            let name = Some(asked.clone() + &i18n.t(said));
            Button { pressed: Box::new(pressed), name, ..one }.view()
        };
        let parts = vec![
            words(asked.clone()),
            answer(msg::PROJECTOR_YES, true),
            words(" "),
            answer(msg::PROJECTOR_NO, false),
        ];
        element("li", "", "", parts)
    };
    let all = QUESTIONS.into_iter().enumerate().map(|(at, question)| ask(at, question));
    element("ol", "", "projector-asked", all.collect())
}

/// What suits, and the button that takes it.
fn result(answers: RwSignal<Answers>, settings: CurrentSettings) -> Vec<AnyView> {
    let (i18n, action_queue) = (use_i18n(), use_action_queue());
    let suits = move || room(answers.get());
    let said = move || i18n.t(suits().map_or(msg::PROJECTOR_OPEN, advice));
    let take = move || {
        let wanted = StartSettings { room: suits(), ..StartSettings::default() };
        settings.remember(&wanted);
        if let Some(window) = web_sys::window() {
            action_queue.send(Action::Apply(SettingsPatch::new(&wanted, &environment::read(&window))));
        }
    };
    let taking = move || {
        let one = button("projector-take", i18n.t(msg::PROJECTOR_TAKE), take);
        Button { class: "primary", ..one }.view()
    };
    // An output is a live region.
    let advice = element("output", "projector-advice", "", vec![changing(said)]);
    vec![advice, when(move || suits().is_some(), taking).into_any()]
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
