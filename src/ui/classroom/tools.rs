//! Tools for a class: one part of the bar that opens.

use ::i18n::{MessageId, msg};
use leptos::prelude::*;
use marrow::CellKind;

use super::marks::{Marks, Tool};
use super::speaker::Speaker;
use crate::i18n::use_i18n;
use crate::state::{dynamic_text, use_action_queue, use_app_state};
use crate::ui::cell_card::kind_name;
use crate::web;
use session::Action;

/// The part of the bar.
#[component]
pub fn ClassTools() -> impl IntoView {
    let (i18n, speaker, marks) = (use_i18n(), expect_context::<Speaker>(), expect_context::<Marks>());
    let tool = move |id: &'static str, words: MessageId, tool: Tool| {
        let pressed = move || (marks.tool.get() == tool).to_string();
        view! { <button type="button" id=id aria-pressed=pressed on:click=move |_| marks.toggle(tool)>{i18n.t(words)}</button> }
    };
    let notes = move || i18n.t(if speaker.shown.get() { msg::SPEAKER_CLOSE } else { msg::SPEAKER_OPEN });
    view! {
        <details class="class-tools" id="class-tools">
            <summary>{i18n.t(msg::CLASS_TOOLS)}</summary>
            <div class="class-tools-open">
                <button type="button" id="speaker" on:click=move |_| speaker.toggle()>{dynamic_text(notes)}</button>
                {tool("tool-point", msg::TOOL_POINT, Tool::Point)}
                {tool("tool-draw", msg::TOOL_DRAW, Tool::Draw)}
                <button type="button" id="tool-wipe" on:click=move |_| marks.clear()>{i18n.t(msg::TOOL_WIPE)}</button>
                {spotlight()}
                <button type="button" id="to-projector" on:click=move |_| web::show("projector")>{i18n.t(msg::PROJECTOR_HEADING)}</button>
            </div>
        </details>
    }
    .into_any()
}

/// A ring about a cell of the kind that is chosen: what a pointer does, for the keys.
fn spotlight() -> impl IntoView {
    let (i18n, action_queue, view_model) = (use_i18n(), use_action_queue(), use_app_state().view_model);
    let choose = move |event| {
        action_queue.send(match CellKind::from_id(&event_target_value(&event)) {
            Some(kind) => Action::SelectKind(kind),
            None => Action::SelectNone,
        });
    };
    let chosen =
        move || view_model.with(|view_model| view_model.selected_cell.map_or("", |cell| cell.kind.id()));
    let option = |kind: CellKind| view! { <option value=kind.id()>{kind_name(kind, i18n)}</option> };
    view! {
        <label class="choice">
            {i18n.t(msg::SPOTLIGHT)}
            <select id="spotlight" prop:value=chosen on:change=choose>
                <option value="">{i18n.t(msg::SPOTLIGHT_NONE)}</option>
                {CellKind::ALL.map(option).collect_view()}
            </select>
        </label>
    }
}
