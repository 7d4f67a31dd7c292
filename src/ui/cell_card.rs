//! Cell card: the cell that is looked at, what it is, what it does, what it is doing now, its flags, how long it lives.

use ::i18n::MessageId;
use ::i18n::msg::{self, family};
use leptos::prelude::*;
use marrow::{CellKind, CellState, ContactKind, Target};
use render::SpriteKind;

use super::citations::cited;
use super::mark_legend::TARGETS;
use super::portrait::Portrait;
use super::speech::{Matter, use_speech};
use crate::i18n::{I18n, Text, use_i18n};
use crate::state::{
    ActionQueue, dynamic_flag, dynamic_text, dynamic_value, dynamic_view, memo, use_action_queue,
    use_app_state,
};
use crate::web;
use session::{Action, AntigenLevel, CellActivity, SelectedCell};

/// The button that opens the card, and takes the focus back when it closes.
pub const LOOK_ID: &str = "look";

/// What carries the words of a card. All speak of flags.
const OF_FLAGS: [&str; 2] = ["tgt-01", "tgt-02"];

/// Claims about a kind of cell.
const fn claims(kind: CellKind) -> &'static [&'static str] {
    match kind {
        CellKind::PlasmaCell => &["bio-02", "bio-03", "tgt-05"],
        CellKind::MyelomaCell => &["bio-04", "bio-07", "tgt-03"],
        CellKind::RedCell => &["sym-04"],
        CellKind::Erythroblast | CellKind::StemCell => &["bio-01", "sym-01"],
        CellKind::Osteoclast | CellKind::Osteoblast => &["sym-08"],
        CellKind::NkCell | CellKind::Macrophage => &["mab-02"],
        CellKind::TCell => &["ici-01", "bsp-01"],
        CellKind::CarTCell => &["car-01", "car-05"],
        _ => &["bio-01"],
    }
}

/// How long a cell lives, where that is known.
const fn life(kind: CellKind) -> Option<MessageId> {
    match kind {
        CellKind::RedCell => Some(msg::LIFE_RED_CELL),
        CellKind::Platelet => Some(msg::LIFE_PLATELET),
        CellKind::Neutrophil => Some(msg::LIFE_NEUTROPHIL),
        _ => None,
    }
}

const fn state_words(state: CellState) -> MessageId {
    match state {
        CellState::Living => msg::DOING_LIVING,
        CellState::Dividing => msg::DOING_DIVIDING,
        CellState::Searching => msg::DOING_SEARCHING,
        CellState::Gripping => msg::DOING_GRIPPING,
        CellState::Gripped => msg::DOING_GRIPPED,
        CellState::Dying => msg::DOING_DYING,
        CellState::Engulfed => msg::DOING_ENGULFED,
        CellState::Leaving => msg::DOING_LEAVING,
        CellState::InFlow => msg::DOING_IN_FLOW,
    }
}

const fn contact_words(kind: ContactKind) -> MessageId {
    match kind {
        ContactKind::AntibodyTail => msg::DOING_ANTIBODY_TAIL,
        ContactKind::Engulfing => msg::DOING_ENGULFING,
        ContactKind::BrakePressed => msg::DOING_BRAKE_PRESSED,
        ContactKind::BrakeCovered => msg::DOING_BRAKE_COVERED,
        ContactKind::Car => msg::DOING_CAR,
        ContactKind::Bridge => msg::DOING_BRIDGE,
    }
}

pub(super) fn kind_name(kind: CellKind, i18n: I18n) -> Text {
    i18n.t(family::CELL.id(kind.id()))
}

pub(super) fn doing_words(doing: CellActivity, i18n: I18n) -> Text {
    match doing {
        CellActivity::Alone(state) => i18n.t(state_words(state)),
        CellActivity::Gone => i18n.t(msg::DOING_GONE),
        CellActivity::Holds(how, kind) => {
            let cell = i18n.t_with(msg::DOING_WITH, [("cell", kind_name(kind, i18n).into())]);
            format!("{} {cell}", i18n.t(contact_words(how))).into()
        }
        CellActivity::HeldBy(kind) => {
            let cell = i18n.t_with(msg::DOING_WITH, [("cell", kind_name(kind, i18n).into())]);
            format!("{} {cell}", i18n.t(msg::DOING_GRIPPED)).into()
        }
    }
}

/// The card, and the words that are spoken when another cell is looked at.
#[component]
pub fn CellCard() -> impl IntoView {
    let view_model = use_app_state().view_model;
    let selected = Signal::derive(move || view_model.with(|view_model| view_model.selected_cell));
    let i18n = use_i18n();
    let kind = memo(move || selected.get().map(|cell| cell.kind));
    let name = move || kind.get().map(|kind| kind_name(kind, i18n)).unwrap_or_default();
    let about = move || kind.get().map(|kind| i18n.t(family::CELL_ABOUT.id(kind.id()))).unwrap_or_default();
    let doing = move || selected.get().map(|cell| doing_words(cell.activity, i18n)).unwrap_or_default();
    let worn = move || {
        let words = [msg::WORN_FRESH, msg::WORN_TIRING, msg::WORN_OUT];
        selected.get().and_then(|cell| words.get(usize::from(cell.exhaustion_level?))).map(|id| i18n.t(*id))
    };
    let life = move || kind.get().and_then(life).map(|id| i18n.t(id));
    let touching = move || selected.get().map(|cell| touching_words(&cell, i18n)).unwrap_or_default();
    announce(selected);
    let sources = move || kind.get().map(|kind| cited(&[claims(kind), &OF_FLAGS].concat(), i18n));
    view! {
        <section class="cell-card" id="cell-card" aria-labelledby="cell-name" hidden=dynamic_flag(move || kind.get().is_none())>
            <h3 id="cell-name">{dynamic_text(name)}</h3>
            <p>{dynamic_text(about)}</p>
            <p id="cell-doing">{dynamic_text(doing)}" "{dynamic_text(move || worn().unwrap_or_default())}</p>
            <p id="cell-touching">{dynamic_text(touching)}</p>
            <CardButtons selected />
            <Flags selected />
            <p>{dynamic_text(move || life().unwrap_or_default())}</p>
            <details>
                <summary>{i18n.t(msg::ABOUT_SOURCES_HEADING)}</summary>
                {dynamic_view(sources)}
            </details>
        </section>
    }
}

/// Speaks once for each cell: not whatever it does from moment to moment.
fn announce(selected: Signal<Option<SelectedCell>>) {
    let (i18n, speech) = (use_i18n(), use_speech());
    Effect::new(move |last: Option<Option<u64>>| {
        let now = selected.get();
        let id = now.map(|cell| cell.id);
        if let Some(now) = now.filter(|_| last.is_some_and(|last| last != id)) {
            speech.say(Matter::Cell, &spoken(&now, i18n));
        }
        id
    });
}

/// What is said of a cell: its name, what it does, what touches it.
pub(super) fn spoken(cell: &SelectedCell, i18n: I18n) -> Text {
    let (name, doing) = (kind_name(cell.kind, i18n), doing_words(cell.activity, i18n));
    format!("{name}. {doing} {}", touching_words(cell, i18n)).into()
}

/// The cells that touch it, by kind; of one that is gone there is nothing to say.
fn touching_words(cell: &SelectedCell, i18n: I18n) -> Text {
    if cell.activity == CellActivity::Gone {
        return Text::default();
    }
    let counted = CellKind::ALL.into_iter().zip(cell.touching).filter(|(_, count)| *count > 0);
    let named = counted.map(|(kind, count)| {
        let name = kind_name(kind, i18n);
        if count == 1 {
            return name;
        }
        let count = i18n.numbers.whole(f32::from(count));
        i18n.t_with(msg::TOUCHING_COUNT, [("cell", name.into()), ("count", count.into())])
    });
    let cells = named.collect::<Vec<_>>().join(", ");
    if cells.is_empty() {
        i18n.t(msg::TOUCHING_NONE)
    } else {
        i18n.t_with(msg::TOUCHING, [("cells", cells.into())])
    }
}

/// Which flags it has, beside a usual myeloma cell.
#[component]
fn Flags(selected: Signal<Option<SelectedCell>>) -> impl IntoView {
    let i18n = use_i18n();
    let row = move |target: Target| {
        let level = move || selected.get().map_or(AntigenLevel::None, |cell| cell.flags[target as usize]);
        view! {
            <li class:none=dynamic_flag(move || level() == AntigenLevel::None)>
                <Portrait figure=SpriteKind::Flag(target) />
                {TARGETS[target as usize]}" "<b>{dynamic_text(move || amount(level(), i18n))}</b>
            </li>
        }
    };
    let antibodies = move || selected.get().map_or(AntigenLevel::None, |cell| cell.antibodies);
    view! {
        <p class="hint">{i18n.t(msg::AMOUNT_HEADING)}</p>
        <ul class="cell-flags">
            <Show when=move || selected.get().is_some()>
                {Target::ALL.map(row).collect_view()}
                <Show when=move || antibodies() != AntigenLevel::None>
                    <li>
                        <Portrait figure=SpriteKind::Antibody />
                        {i18n.t(msg::AMOUNT_ANTIBODIES) + " "}<b>{dynamic_text(move || amount(antibodies(), i18n))}</b>
                    </li>
                </Show>
            </Show>
        </ul>
    }
}

pub(super) fn amount(level: AntigenLevel, i18n: I18n) -> Text {
    i18n.t(match level {
        AntigenLevel::None => msg::AMOUNT_NONE,
        AntigenLevel::Few => msg::AMOUNT_FEW,
        AntigenLevel::Some => msg::AMOUNT_SOME,
        AntigenLevel::Many => msg::AMOUNT_MANY,
    })
}

#[component]
fn CardButtons(selected: Signal<Option<SelectedCell>>) -> impl IntoView {
    let (i18n, action_queue) = (use_i18n(), use_action_queue());
    let follows = Signal::derive(move || selected.get().is_some_and(|cell| cell.follows));
    view! {
        <p class="cell-buttons">
            <button type="button" id="look-back" on:click=move |_| action_queue.send(Action::SelectPrevious)>{i18n.t(msg::LOOK_BACK)}</button>
            <button type="button" id="look-next" on:click=move |_| action_queue.send(Action::SelectNext)>{i18n.t(msg::LOOK_NEXT)}</button>
            <button type="button" id="look-follow" aria-pressed=dynamic_value(move || follows.get().to_string())
                on:click=move |_| action_queue.send(Action::Follow(!follows.get_untracked()))>{i18n.t(msg::LOOK_FOLLOW)}</button>
            <button type="button" id="look-close" on:click=move |_| close(action_queue)>{i18n.t(msg::LOOK_CLOSE)}</button>
        </p>
    }
}

/// Closes the card; who was in it stands at the button that opened it.
pub fn close(action_queue: ActionQueue) {
    action_queue.send(Action::SelectNone);
    if web::is_focus_in("#cell-card") {
        web::focus(LOOK_ID);
    }
}
