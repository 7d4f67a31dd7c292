//! Keyboard shortcuts: what the keys do that belong to the page. Whom a key belongs to is decided in `key_owner`.

use js_sys::Reflect;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, Window};

use super::cell_card;
use super::classroom::{HandKey, Hands, Marks, Speaker, Tool};
use super::event_controls::ChosenEvent;
use super::key_owner::{Focus, KeyOwner, Mode, Turn, owner};
use super::presenting::Presenting;
use super::view_controls::{ASIDE, CLOSER};
use crate::state::{use_action_queue, use_app_state};
use crate::web;
use session::{Action, Direction, View};
use story::StoryPosition;

/// The list of keys.
const KEYS_ID: &str = "keys";

/// What shortcuts change outside the session.
#[derive(Clone, Copy)]
pub struct Scope {
    /// Whether keys other than Space act (WCAG 2.1.4).
    pub keys_on: RwSignal<bool>,
    /// Whether the stage is blank.
    pub blank: RwSignal<bool>,
    /// Whether the page is presented.
    pub presenting: Presenting,
    /// Which event keys go to.
    pub event: ChosenEvent,
}

/// Listens in a window, that of the page or of its speaker, until the reactive owner that calls this is cleaned up.
pub fn listen(window: &Window, scope: Scope, is_speaker: bool) {
    let (action_queue, state) = (use_action_queue(), use_app_state());
    let (speaker, hands): (Speaker, Hands) = (expect_context(), expect_context());
    let marks: Marks = expect_context();
    // Where the focus was before the list of keys was asked for.
    let left = StoredValue::<Option<Element>, LocalStorage>::new_local(None);
    web::listen_active(window, "keydown", move |event| {
        // A browser that fills in a form presses no key. An event of another window is of another class there.
        if Reflect::get(event, &"key".into()).is_ok_and(|key| !key.is_string()) {
            return;
        }
        let event: &KeyboardEvent = event.unchecked_ref();
        let in_story = state.view.try_get_untracked() == Some(View::Story);
        let now = Mode::now(scope.presenting, scope.blank, scope.keys_on, in_story);
        // Whoever speaks leads from there as from the presented page.
        let mode = Mode { is_presented: now.is_presented || is_speaker, ..now };
        let has_notes = speaker.shown.try_get_untracked() == Some(true) && !is_speaker;
        let mode = Mode { asks_class: hands.are_asked(), has_notes, ..mode };
        let Some(shortcut) = shortcut_of(event, mode) else { return };
        event.prevent_default();
        // A key that is held down plays and pauses in turn, or runs through a lesson.
        if event.repeat() && !shortcut.may_repeat() {
            return;
        }
        match shortcut {
            Shortcut::Nothing => {}
            // Whoever has counted hands wants to see what happens.
            Shortcut::Act(Action::NextBeat) if hands.are_asked() && hands.are_up() => hands.reveal(),
            Shortcut::Act(action) => action_queue.send(action),
            Shortcut::Event(direction) => action_queue.send(scope.event.go(direction)),
            Shortcut::Blank => scope.blank.update(|blank| *blank = !*blank),
            Shortcut::FullScreen => web::toggle_fullscreen(),
            Shortcut::ShowKeys => {
                left.set_value(web::document().and_then(|document| document.active_element()));
                web::show(KEYS_ID);
            }
            Shortcut::Speaker => speaker.toggle(),
            Shortcut::Take(tool) => marks.toggle(tool),
            Shortcut::Wipe => marks.clear(),
            Shortcut::Hand(HandKey::Count(choice)) => {
                hands.add(choice, if event.shift_key() { -1 } else { 1 });
            }
            Shortcut::Hand(HandKey::Reveal) => hands.reveal(),
            Shortcut::Close => {
                scope.blank.set(false);
                marks.toggle(Tool::None);
                cell_card::close(action_queue);
                web::close_part(KEYS_ID, left.try_get_value().flatten());
            }
        }
    });
}

/// What a key asks for.
enum Shortcut {
    Nothing,
    Act(Action),
    Event(Direction),
    Blank,
    FullScreen,
    ShowKeys,
    Speaker,
    Take(Tool),
    Wipe,
    Hand(HandKey),
    Close,
}

impl Shortcut {
    /// Whether a key that is held down asks for it again and again: what moves in small steps.
    const fn may_repeat(&self) -> bool {
        matches!(
            self,
            Self::Act(
                Action::Pan(..)
                    | Action::Zoom(_)
                    | Action::SelectTowards(..)
                    | Action::Step
                    | Action::StepBack
                    | Action::StepTick
                    | Action::StepTickBack
            )
        )
    }
}

fn shortcut_of(event: &KeyboardEvent, mode: Mode) -> Option<Shortcut> {
    if event.ctrl_key() || event.meta_key() || event.alt_key() || event.default_prevented() {
        return None;
    }
    // With Shift a digit is another sign in each country.
    let digit = event
        .code()
        .strip_prefix("Digit")
        .filter(|_| mode.asks_class && event.shift_key())
        .map(str::to_owned);
    let key = digit.unwrap_or_else(|| event.key());
    // An element of another window is of another class there: whoever speaks leads wherever the focus was left.
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    match owner(&key, Focus::at(target.as_ref()), mode) {
        KeyOwner::Others => None,
        KeyOwner::Nobody => Some(Shortcut::Nothing),
        KeyOwner::BlankScreen => Some(Shortcut::Blank),
        KeyOwner::Story(Turn::On) => Some(Shortcut::Act(Action::NextBeat)),
        KeyOwner::Story(Turn::Back) => Some(Shortcut::Act(Action::PreviousBeat)),
        KeyOwner::Stage(x, y) => Some(Shortcut::Act(Action::Pan(x * ASIDE, y * ASIDE))),
        KeyOwner::Card(x, y) => Some(Shortcut::Act(Action::SelectTowards(x, y))),
        KeyOwner::Class(hand) => Some(Shortcut::Hand(hand)),
        KeyOwner::Page => named(&key),
    }
}

fn named(key: &str) -> Option<Shortcut> {
    Some(match key {
        "Escape" => Shortcut::Close,
        " " | "k" | "K" => Shortcut::Act(Action::PlayPause),
        "j" => Shortcut::Act(Action::StepBack),
        "l" => Shortcut::Act(Action::Step),
        "J" => Shortcut::Act(Action::StepTickBack),
        "L" => Shortcut::Act(Action::StepTick),
        "n" => Shortcut::Event(Direction::Forward),
        "N" => Shortcut::Event(Direction::Backward),
        "+" | "=" => Shortcut::Act(Action::Zoom(CLOSER)),
        "-" => Shortcut::Act(Action::Zoom(1.0 / CLOSER)),
        "0" => Shortcut::Act(Action::ZoomReset),
        "1" | "2" | "3" | "4" | "5" => {
            Shortcut::Act(Action::GoToBeat(StoryPosition::from_one_based(key.parse().ok()?, 1)))
        }
        "." | "b" | "B" => Shortcut::Blank,
        "f" | "F" | "F5" => Shortcut::FullScreen,
        "?" => Shortcut::ShowKeys,
        "s" | "S" => Shortcut::Speaker,
        "d" | "D" => Shortcut::Take(Tool::Draw),
        "p" | "P" => Shortcut::Take(Tool::Point),
        "x" | "X" => Shortcut::Wipe,
        _ => return None,
    })
}
