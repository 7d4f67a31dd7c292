//! Tools for a class: notes, pointer, pen, ring.

use ::i18n::{MessageId, msg};
use leptos::prelude::*;
use marrow::CellKind;

use super::marks::{Marks, Tool};
use super::parts::{Button, button, element, words};
use super::speaker::Speaker;
use crate::i18n::use_i18n;
use crate::state::{dynamic_text, use_action_queue, use_app_state, when};
use crate::ui::cell_card::kind_name;
use crate::ui::presenting::Presenting;
use session::Action;

/// In full screen a part of the bar that opens: on a page there is no room for it, and they stand at its foot.
#[component]
pub fn ClassTools(
    /// Whether the page is presented.
    presenting: Presenting,
) -> impl IntoView {
    let bar = || {
        let name = element("summary", "", "", vec![words(use_i18n().t(msg::CLASS_TOOLS))]);
        element("details", "class-tools", "class-tools", vec![name, tools()])
    };
    when(move || presenting.get(), bar).into_any()
}

/// All of them.
pub fn tools() -> AnyView {
    let (i18n, speaker, marks) = (use_i18n(), expect_context::<Speaker>(), expect_context::<Marks>());
    let notes = move || i18n.t(if speaker.shown.get() { msg::SPEAKER_CLOSE } else { msg::SPEAKER_OPEN });
    let tool = move |id: &str, words: MessageId, tool: Tool| {
        let pressed = Box::new(move || Some(marks.tool.get() == tool));
        Button { pressed, ..button(id, i18n.t(words), move || marks.toggle(tool)) }
    };
    let buttons = [
        Button { words: dynamic_text(notes), ..button("speaker", "", move || speaker.toggle()) },
        tool("tool-point", msg::TOOL_POINT, Tool::Point),
        tool("tool-draw", msg::TOOL_DRAW, Tool::Draw),
        button("tool-wipe", i18n.t(msg::TOOL_WIPE), move || marks.clear()),
    ];
    element(
        "div",
        "",
        "class-tools-open",
        buttons.map(Button::view).into_iter().chain([spotlight()]).collect(),
    )
}

/// A ring about a cell of the kind that is chosen: what a pointer does, for the keys.
fn spotlight() -> AnyView {
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
    let none = view! { <option value="">{i18n.t(msg::SPOTLIGHT_NONE)}</option> };
    let list = view! {
        <select id="spotlight" prop:value=chosen on:change=choose>
            {none}
            {CellKind::ALL.map(option).collect_view()}
        </select>
    };
    element("label", "", "choice", vec![words(i18n.t(msg::SPOTLIGHT)), list.into_any()])
}
