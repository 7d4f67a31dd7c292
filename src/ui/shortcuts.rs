//! Keys that act anywhere on the page, unless a control has its own use for them.

use crate::ui::prelude::*;
use leptos::ev;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

use super::cell_card;
use super::view_controls::{ASIDE, CLOSER};
use crate::state::{ActionQueue, AppState, Dial};
use crate::web;
use session::{Action, View};
use story::StoryPosition;

/// Elements that use the space bar, letters or signs themselves.
const OWN_USE: &str = "button, input, select, textarea, summary, a, [contenteditable]";
/// Elements into which letters, signs and arrows go.
const TYPING: &str =
    "select, textarea, input[type=number], input[type=range], input[type=radio], [contenteditable]";

/// What keys can reach beside the session.
#[derive(Clone, Copy)]
pub struct Reach {
    /// Whether keys other than Space act (WCAG 2.1.4).
    pub keys_on: Dial<bool>,
    /// Whether the stage is blank.
    pub blank: Dial<bool>,
}

/// Listens while the page lives.
pub fn listen(reach: Reach) {
    let (dispatch, signals) = (ActionQueue::here(), AppState::here());
    let handle = window_event_listener(ev::keydown, move |event| {
        let in_story = signals.view.try_get_untracked() == Some(View::Story);
        let keys_on = reach.keys_on.try_get_untracked().unwrap_or(false);
        let Some(wish) = wish_of(&event, keys_on, in_story) else { return };
        event.prevent_default();
        match wish {
            Wish::Act(action) => dispatch.send(action),
            Wish::Blank => reach.blank.update(|blank| *blank = !*blank),
            Wish::FullScreen => web::toggle_full_screen(),
            Wish::ShowKeys => web::show("keys"),
            Wish::Close => {
                reach.blank.set(false);
                cell_card::close(dispatch);
            }
        }
    });
    on_cleanup(move || handle.remove());
}

/// What a key asks for.
enum Wish {
    Act(Action),
    Blank,
    FullScreen,
    ShowKeys,
    Close,
}

fn wish_of(event: &KeyboardEvent, keys_on: bool, in_story: bool) -> Option<Wish> {
    if event.ctrl_key() || event.meta_key() || event.alt_key() || event.default_prevented() {
        return None;
    }
    let key = event.key();
    if key == " " {
        return (!has_own_use(event, OWN_USE)).then_some(Wish::Act(Action::PlayPause));
    }
    if key == "Escape" {
        return Some(Wish::Close);
    }
    if !keys_on || has_own_use(event, TYPING) {
        return None;
    }
    on_stage(&key, event)
        .or_else(|| named(&key))
        .or_else(|| story_key(&key).filter(|_| in_story).map(Wish::Act))
}

fn named(key: &str) -> Option<Wish> {
    Some(match key {
        "k" | "K" => Wish::Act(Action::PlayPause),
        "+" | "=" => Wish::Act(Action::Zoom(CLOSER)),
        "-" => Wish::Act(Action::Zoom(1.0 / CLOSER)),
        "0" => Wish::Act(Action::ZoomReset),
        "1" | "2" | "3" | "4" | "5" => {
            Wish::Act(Action::GoToBeat(StoryPosition::from_one_based(key.parse().ok()?, 1)))
        }
        "." | "b" | "B" => Wish::Blank,
        "f" | "F" => Wish::FullScreen,
        "?" => Wish::ShowKeys,
        _ => return None,
    })
}

/// Arrows where the focus is on the stage or on the card of a cell: there they look around, from cell to cell on the
/// card. Everywhere else they are the story's.
fn on_stage(key: &str, event: &KeyboardEvent) -> Option<Wish> {
    let (x, y) = match key {
        "ArrowRight" => (1.0, 0.0),
        "ArrowLeft" => (-1.0, 0.0),
        "ArrowDown" => (0.0, 1.0),
        "ArrowUp" => (0.0, -1.0),
        _ => return None,
    };
    if has_own_use(event, "#cell-card, #look") {
        return Some(Wish::Act(Action::SelectTowards(x, y)));
    }
    has_own_use(event, "#stage").then_some(Wish::Act(Action::Pan(x * ASIDE, y * ASIDE)))
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
    target.is_some_and(|element| element.closest(elements).ok().flatten().is_some())
}
