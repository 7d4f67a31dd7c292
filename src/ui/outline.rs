//! Outline: all that is on the stage as a list of buttons. One that is chosen has a ring on the picture and its card, and is said.

use ::i18n::msg::{self, family};
use ::i18n::{ArgValue, MessageId};
use leptos::prelude::*;
use marrow::{AgentId, CellKind, EventKind, Target};

use super::cell_card::{kind_name, spoken};
use super::reading_matter::GROUP;
use super::speech::{Matter, use_speech};
use crate::i18n::{I18n, Text, use_i18n};
use crate::state::{dynamic_flag, dynamic_text, dynamic_view, memo, use_action_queue, use_app_state, when};
use crate::text::{agent_name, pane_name, target_name};
use crate::web;
use session::{Action, OutlineEntry, PaneState, Side, View};

/// What has a name on the stage and is no cell that can be chosen.
const STRUCTURES: [(MessageId, MessageId); 3] = [
    (msg::CELL_BONE, msg::CELL_BONE_ABOUT),
    (msg::CELL_SINUSOID, msg::CELL_SINUSOID_ABOUT),
    (msg::CELL_FAT_CELL, msg::CELL_FAT_CELL_ABOUT),
];

/// A part of the page that opens; what is in it is made then.
#[component]
pub fn Outline() -> impl IntoView {
    let (i18n, state, is_open) = (use_i18n(), use_app_state(), RwSignal::new(false));
    // The stage of a trial shows people, until one of them is watched.
    let has_cells = move || {
        state.view.get() != View::Trial || state.view_model.with(|view_model| view_model.watches_a_person())
    };
    view! {
        <details class="about outline" id="outline" name=GROUP hidden=dynamic_flag(move || !has_cells())
            on:toggle=move |event| is_open.set(web::is_opened(&event))>
            <summary><h2>{i18n.t(msg::OUTLINE_HEADING)}</h2></summary>
            {when(move || is_open.get(), entries)}
        </details>
    }
    .into_any()
}

fn entries() -> impl IntoView {
    let (i18n, state) = (use_i18n(), use_app_state());
    let two = state.two;
    let chosen = move || {
        state
            .view_model
            .with(|view_model| view_model.selected_cell.map(|cell| spoken(&cell, i18n)))
            .unwrap_or_default()
    };
    let structure = |(name, about)| view! { <li><b>{i18n.t(name) + " "}</b>{i18n.t(about)}</li> };
    view! {
        <p class="hint">{i18n.t(msg::OUTLINE_HINT)}</p>
        <p class="hint" hidden=dynamic_flag(move || !two.get())>{i18n.t(msg::OUTLINE_HINT_LEFT)}</p>
        <p id="outline-chosen">{dynamic_text(chosen)}</p>
        <h3>{i18n.t(msg::OUTLINE_CELLS)}</h3>
        <ul>
            {CellKind::ALL.map(|kind| entry(OutlineEntry::Kind(kind), Side::Left)).collect_view()}
            {STRUCTURES.map(structure).collect_view()}
        </ul>
        <h3>{i18n.t(msg::OUTLINE_MARKERS)}</h3>
        <ul>{Target::ALL.map(|target| entry(OutlineEntry::Marker(target), Side::Left)).collect_view()}</ul>
        <h3>{i18n.t(msg::OUTLINE_STEPS)}</h3>
        {steps(Side::Left)}
        {when(move || two.get(), || steps(Side::Right))}
    }
}

/// The steps of the treatments of a marrow, which is named where there are two.
fn steps(side: Side) -> impl IntoView {
    let (i18n, state) = (use_i18n(), use_app_state());
    let agents = memo(move || {
        state
            .view_model
            .with(|view_model| view_model.panes.get(side).map(|pane| pane.agents.clone()))
            .unwrap_or_default()
    });
    let marrow = move || state.two.get().then(|| view! { <p><b>{i18n.t(pane_name(side))}</b></p> });
    let one = move |agent: AgentId| {
        let steps = agent.agent().steps.iter().map(|kind| entry(OutlineEntry::Step(agent, *kind), side));
        view! { <h4>{agent_name(agent, i18n)}</h4><ul>{steps.collect_view()}</ul> }
    };
    view! {
        {dynamic_view(marrow)}
        <p hidden=dynamic_flag(move || !agents.with(Vec::is_empty))>{i18n.t(msg::OUTLINE_NO_STEPS)}</p>
        {dynamic_view(move || agents.get().into_iter().map(one).collect_view())}
    }
}

/// A button, and how many there are. The right marrow has no ring: its entries are read only.
fn entry(entry: OutlineEntry, side: Side) -> AnyView {
    let (i18n, action_queue, view_model, speech) =
        (use_i18n(), use_action_queue(), use_app_state().view_model, use_speech());
    let words = move || {
        view_model.with(|view_model| view_model.panes.get(side).map(|pane| entry_words(entry, pane, i18n)))
    };
    let choose = move |_| {
        speech.say(Matter::Choice, &(full_name(entry, i18n) + ". " + &words().unwrap_or_default()));
        action_queue.send(Action::SelectEntry(entry));
    };
    let named = match side {
        Side::Left => {
            view! { <button type="button" data-entry=key(entry) aria-label=full_name(entry, i18n) on:click=choose>{name(entry, i18n)}</button> }
                .into_any()
        }
        Side::Right => view! { <b>{name(entry, i18n)}</b> }.into_any(),
    };
    view! { <li>{named}" "<span>{dynamic_text(move || words().unwrap_or_default())}</span></li> }.into_any()
}

fn key(entry: OutlineEntry) -> String {
    match entry {
        OutlineEntry::Kind(kind) => kind.id().to_owned(),
        OutlineEntry::Marker(target) => target.id().to_owned(),
        OutlineEntry::Step(agent, kind) => format!("{}-{}", agent.as_str(), kind.id()),
    }
}

fn name(entry: OutlineEntry, i18n: I18n) -> Text {
    match entry {
        OutlineEntry::Kind(kind) => kind_name(kind, i18n),
        OutlineEntry::Marker(target) => target_name(target),
        OutlineEntry::Step(_, kind) => step_name(kind, i18n),
    }
}

/// The same where it stands alone: a step with its treatment, for others have the same step.
fn full_name(entry: OutlineEntry, i18n: I18n) -> Text {
    match entry {
        OutlineEntry::Step(agent, _) => name(entry, i18n) + ": " + &agent_name(agent, i18n),
        _ => name(entry, i18n),
    }
}

/// The sentence of a step as the name of a button: without its full stop.
fn step_name(kind: EventKind, i18n: I18n) -> Text {
    i18n.t(family::EVENT.id(kind.id())).trim_end_matches('.').to_owned().into()
}

/// How many there are, and what they are.
fn entry_words(entry: OutlineEntry, pane: &PaneState, i18n: I18n) -> Text {
    let (id, count) = match entry {
        OutlineEntry::Kind(kind) => (msg::OUTLINE_COUNT, pane.cells.kinds[kind as usize]),
        OutlineEntry::Marker(target) => (msg::OUTLINE_CARRY, pane.cells.markers[target as usize]),
        OutlineEntry::Step(agent, kind) => {
            let count =
                pane.event_counts.steps(agent).find(|(step, _)| *step == kind).map_or(0, |(_, count)| count);
            (msg::OUTLINE_TIMES, count)
        }
    };
    let counted: ArgValue = i18n.numbers.whole(count as f32).into();
    let counted = match (count, entry) {
        (0, OutlineEntry::Step(..)) => i18n.t(msg::OUTLINE_NOT_YET),
        (0, _) => i18n.t(msg::OUTLINE_NONE),
        _ => i18n.t_with(id, [("count", counted)]),
    };
    match entry {
        OutlineEntry::Kind(kind) => counted + " " + &i18n.t(family::CELL_ABOUT.id(kind.id())),
        _ => counted,
    }
}
