//! Keyboard shortcuts: keys that act anywhere on the page, unless a control has its own use for them.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

use super::cell_card;
use super::view_controls::{ASIDE, CLOSER};
use crate::state::{use_action_queue, use_app_state};
use crate::web;
use session::{Action, View};
use story::StoryPosition;

/// Elements that use the space bar, letters or signs themselves.
const OWN_USE: &str = "button, input, select, textarea, summary, a, [contenteditable]";
/// Elements into which letters, signs and arrows go.
const TYPING: &str =
    "select, textarea, input[type=number], input[type=range], input[type=radio], [contenteditable]";

/// What shortcuts change outside the session.
#[derive(Clone, Copy)]
pub struct Scope {
    /// Whether keys other than Space act (WCAG 2.1.4).
    pub keys_on: RwSignal<bool>,
    /// Whether the stage is blank.
    pub blank: RwSignal<bool>,
}

/// Listens while the page lives.
pub fn listen(scope: Scope) {
    let (action_queue, state) = (use_action_queue(), use_app_state());
    let Some(window) = web_sys::window() else { return };
    web::listen_active(&window, "keydown", move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let in_story = state.view.try_get_untracked() == Some(View::Story);
        let keys_on = scope.keys_on.try_get_untracked().unwrap_or(false);
        let Some(shortcut) = shortcut_of(event, keys_on, in_story) else { return };
        event.prevent_default();
        match shortcut {
            Shortcut::Act(action) => action_queue.send(action),
            Shortcut::Blank => scope.blank.update(|blank| *blank = !*blank),
            Shortcut::FullScreen => web::toggle_fullscreen(),
            Shortcut::ShowKeys => web::show("keys"),
            Shortcut::Close => {
                scope.blank.set(false);
                cell_card::close(action_queue);
            }
        }
    });
}

/// What a key asks for.
enum Shortcut {
    Act(Action),
    Blank,
    FullScreen,
    ShowKeys,
    Close,
}

fn shortcut_of(event: &KeyboardEvent, keys_on: bool, in_story: bool) -> Option<Shortcut> {
    if event.ctrl_key() || event.meta_key() || event.alt_key() || event.default_prevented() {
        return None;
    }
    let key = event.key();
    if key == " " {
        return (!has_own_use(event, OWN_USE)).then_some(Shortcut::Act(Action::PlayPause));
    }
    if key == "Escape" {
        return Some(Shortcut::Close);
    }
    if !keys_on || has_own_use(event, TYPING) {
        return None;
    }
    on_stage(&key, event)
        .or_else(|| named(&key))
        .or_else(|| story_key(&key).filter(|_| in_story).map(Shortcut::Act))
}

fn named(key: &str) -> Option<Shortcut> {
    Some(match key {
        "j" => Shortcut::Act(Action::StepBack),
        "l" => Shortcut::Act(Action::Step),
        "J" => Shortcut::Act(Action::StepTickBack),
        "L" => Shortcut::Act(Action::StepTick),
        "k" | "K" => Shortcut::Act(Action::PlayPause),
        "+" | "=" => Shortcut::Act(Action::Zoom(CLOSER)),
        "-" => Shortcut::Act(Action::Zoom(1.0 / CLOSER)),
        "0" => Shortcut::Act(Action::ZoomReset),
        "1" | "2" | "3" | "4" | "5" => {
            Shortcut::Act(Action::GoToBeat(StoryPosition::from_one_based(key.parse().ok()?, 1)))
        }
        "." | "b" | "B" => Shortcut::Blank,
        "f" | "F" => Shortcut::FullScreen,
        "?" => Shortcut::ShowKeys,
        _ => return None,
    })
}

/// Arrows where the focus is on the stage or on the card of a cell: there they look around, from cell to cell on the
/// card. Everywhere else they are the story's.
fn on_stage(key: &str, event: &KeyboardEvent) -> Option<Shortcut> {
    let (x, y) = match key {
        "ArrowRight" => (1.0, 0.0),
        "ArrowLeft" => (-1.0, 0.0),
        "ArrowDown" => (0.0, 1.0),
        "ArrowUp" => (0.0, -1.0),
        _ => return None,
    };
    if has_own_use(event, "#cell-card, #look") {
        return Some(Shortcut::Act(Action::SelectTowards(x, y)));
    }
    has_own_use(event, "#stage").then_some(Shortcut::Act(Action::Pan(x * ASIDE, y * ASIDE)))
}

/// As clickers send them. Elsewhere they scroll.
fn story_key(key: &str) -> Option<Action> {
    match key {
        "ArrowRight" | "PageDown" => Some(Action::NextBeat),
        "ArrowLeft" | "PageUp" => Some(Action::PreviousBeat),
        _ => None,
    }
}

fn has_own_use(event: &KeyboardEvent, elements: &str) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|element| web::is_in(&element, elements))
}
