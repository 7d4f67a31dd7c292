//! The card of the cell that is looked at: what it is, what it does, what it is doing now, its flags, how long it lives.

use crate::ui::prelude::*;
use marrow::sim::{CellKind, CellState, ContactKind, Target};
use render::SpriteKind;

use super::Reader;
use super::citations::cited;
use super::following::{list, press};
use super::mark_legend::TARGETS;
use super::portrait::Portrait;
use crate::state::{ActionQueue, AppState, Live, live, live_after};
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
const fn life(kind: CellKind) -> Option<&'static str> {
    match kind {
        CellKind::RedCell => Some("life-red_cell"),
        CellKind::Platelet => Some("life-platelet"),
        CellKind::Neutrophil => Some("life-neutrophil"),
        _ => None,
    }
}

const fn state_words(state: CellState) -> &'static str {
    match state {
        CellState::Living => "doing-living",
        CellState::Dividing => "doing-dividing",
        CellState::Searching => "doing-searching",
        CellState::Gripping => "doing-gripping",
        CellState::Gripped => "doing-gripped",
        CellState::Dying => "doing-dying",
        CellState::Engulfed => "doing-engulfed",
        CellState::Leaving => "doing-leaving",
        CellState::InFlow => "doing-in_flow",
    }
}

const fn contact_words(kind: ContactKind) -> &'static str {
    match kind {
        ContactKind::AntibodyTail => "doing-antibody_tail",
        ContactKind::Engulfing => "doing-engulfing",
        ContactKind::BrakePressed => "doing-brake_pressed",
        ContactKind::BrakeCovered => "doing-brake_covered",
        ContactKind::Car => "doing-car",
        ContactKind::Bridge => "doing-bridge",
    }
}

fn kind_name(kind: CellKind, reader: Reader) -> String {
    reader.text(&format!("cell-{}", kind.id()))
}

fn doing_words(doing: CellActivity, reader: Reader) -> String {
    match doing {
        CellActivity::Alone(state) => reader.text(state_words(state)),
        CellActivity::Gone => reader.text("doing-gone"),
        CellActivity::Holds(how, kind) => {
            let cell = reader.text_with("doing-with", [("cell", kind_name(kind, reader).into())]);
            format!("{} {cell}", reader.text(contact_words(how)))
        }
        CellActivity::HeldBy(kind) => {
            let cell = reader.text_with("doing-with", [("cell", kind_name(kind, reader).into())]);
            format!("{} {cell}", reader.text("doing-gripped"))
        }
    }
}

/// The card, and the words that are spoken when another cell is looked at.
#[component]
pub fn CellCard() -> impl IntoView {
    let (reader, signals) = (Reader::here(), AppState::here());
    let picked = signals.of(move |report| report.selected_cell);
    let kind = live(move || picked.with(|picked| picked.map(|picked| picked.kind)));
    let name = move || kind.get().map(|kind| kind_name(kind, reader)).unwrap_or_default();
    let about =
        move || kind.get().map(|kind| reader.text(&format!("cell-{}-about", kind.id()))).unwrap_or_default();
    let told =
        live(move || picked.with(|picked| picked.map(|picked| (picked.activity, picked.exhaustion_level))));
    let doing = move || told.get().map(|(doing, _)| doing_words(doing, reader)).unwrap_or_default();
    let worn = move || {
        let words = ["worn-fresh", "worn-tiring", "worn-out"];
        told.get().and_then(|(_, worn)| words.get(usize::from(worn?))).map(|id| reader.text(id))
    };
    let sources =
        move || kind.get().map(|kind| cited(&[claims(kind), &OF_FLAGS].concat(), reader).into_any());
    view! {
        <Spoken picked />
        <section class="cell-card" id="cell-card" aria-labelledby="cell-name" hidden=move || kind.get().is_none()>
            <h3 id="cell-name">{move || name()}</h3>
            <p>{move || about()}</p>
            <p id="cell-doing">{move || doing()}" "{move || worn().unwrap_or_default()}</p>
            <CardButtons picked />
            <Flags picked />
            <p>{move || kind.get().and_then(life).map(|id| reader.text(id)).unwrap_or_default()}</p>
            <details>
                <summary>{reader.text("about-sources-heading")}</summary>
                {move || sources()}
            </details>
        </section>
    }
}

/// Speaks once for each cell: not whatever it does from moment to moment.
#[component]
fn Spoken(picked: Live<Option<SelectedCell>>) -> impl IntoView {
    let reader = Reader::here();
    let said = live_after(move |last: Option<&(Option<u64>, String)>| {
        let now = picked.get();
        let id = now.map(|picked| picked.id);
        match last {
            Some((before, words)) if *before == id => (id, words.clone()),
            _ => (id, now.map(|now| spoken(&now, reader)).unwrap_or_default()),
        }
    });
    view! { <p class="visually-hidden" id="cell-spoken" role="status">{move || said.with(|said| said.1.clone())}</p> }
}

fn spoken(picked: &SelectedCell, reader: Reader) -> String {
    format!("{}. {}", kind_name(picked.kind, reader), doing_words(picked.activity, reader))
}

/// Which flags it has, beside a usual myeloma cell.
#[component]
fn Flags(picked: Live<Option<SelectedCell>>) -> impl IntoView {
    let reader = Reader::here();
    let counted = live(move || picked.with(|picked| picked.map(|picked| (picked.flags, picked.antibodies))));
    let amount = move |amount: AntigenLevel| {
        reader.text(match amount {
            AntigenLevel::None => "amount-none",
            AntigenLevel::Few => "amount-few",
            AntigenLevel::Some => "amount-some",
            AntigenLevel::Many => "amount-many",
        })
    };
    let rows = move || {
        let (flags, antibodies) = counted.get()?;
        let bound = (antibodies != AntigenLevel::None)
            .then(|| view! { <li><Portrait figure=SpriteKind::Antibody />{reader.text("amount-antibodies")}" "<b>{amount(antibodies)}</b></li> });
        let row = move |(target, has): (Target, AntigenLevel)| {
            let (name, figure) = (TARGETS[target as usize], SpriteKind::Flag(target));
            view! { <li class:none={has == AntigenLevel::None}><Portrait figure />{name}" "<b>{amount(has)}</b></li> }
        };
        let bound = bound.map(IntoAny::into_any);
        Some(list(Target::ALL.into_iter().zip(flags).map(row).map(IntoAny::into_any).chain(bound)))
    };
    view! {
        <p class="hint">{reader.text("amount-heading")}</p>
        <ul class="cell-flags">{move || rows().unwrap_or_default()}</ul>
    }
}

#[component]
fn CardButtons(picked: Live<Option<SelectedCell>>) -> impl IntoView {
    let (reader, dispatch) = (Reader::here(), ActionQueue::here());
    let follows = live(move || picked.with(|picked| picked.is_some_and(|picked| picked.follows)));
    view! {
        <p class="cell-buttons">
            <button type="button" id="look-back" {..press(move || dispatch.send(Action::SelectPrevious))}>{reader.text("look-back")}</button>
            <button type="button" id="look-next" {..press(move || dispatch.send(Action::SelectNext))}>{reader.text("look-next")}</button>
            <button type="button" id="look-follow" aria-pressed=move || follows.get().to_string()
                {..press(move || dispatch.send(Action::Follow(!follows.get_untracked())))}>{reader.text("look-follow")}</button>
            <button type="button" id="look-close" {..press(move || close(dispatch))}>{reader.text("look-close")}</button>
        </p>
    }
}

/// Closes the card; who was in it stands at the button that opened it.
pub fn close(dispatch: ActionQueue) {
    dispatch.send(Action::SelectNone);
    let inside = web::document()
        .and_then(|document| document.active_element())
        .is_some_and(|element| element.closest("#cell-card").ok().flatten().is_some());
    if inside {
        web::focus(LOOK_ID);
    }
}
