//! Key owner: whom a key belongs to, by where the focus is and what the page is doing. Decided here and nowhere else.
//!
//! While the page is presented a clicker leads, and its keys are the page's wherever the focus was left. Otherwise a control
//! keeps its keys, and what scrolls a page scrolls it.

#[cfg(test)]
mod tests;

use leptos::prelude::*;
use web_sys::Element;

use super::classroom::HandKey;
use super::presenting::Presenting;
use crate::web;

/// Elements that use the space bar themselves.
const PRESSED: &str = "button, input, select, textarea, summary, a, [contenteditable]";
/// Elements into which letters, signs and arrows go.
const TYPED_INTO: &str =
    "select, textarea, input[type=number], input[type=range], input[type=radio], [contenteditable]";

/// Where the focus is.
#[allow(clippy::struct_excessive_bools, reason = "each is a question of its own, asked by name")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Focus {
    /// On an element that uses the space bar itself.
    is_pressed: bool,
    /// On one into which letters, signs and arrows go.
    is_typed_into: bool,
    on_stage: bool,
    on_card: bool,
    on_story: bool,
}

impl Focus {
    /// Of an event with this target.
    pub fn at(target: Option<&Element>) -> Self {
        let is_in = |selector: &str| target.is_some_and(|element| web::is_in(element, selector));
        Self {
            is_pressed: is_in(PRESSED),
            is_typed_into: is_in(TYPED_INTO),
            on_stage: is_in("#stage"),
            on_card: is_in("#cell-card, #look"),
            on_story: is_in("#story"),
        }
    }

    /// Where it is now.
    pub fn now() -> Self {
        Self::at(web::document().and_then(|document| document.active_element()).as_ref())
    }

    /// Whether it is on the stage.
    pub const fn is_on_stage(self) -> bool {
        self.on_stage
    }
}

/// What the page is doing.
#[allow(clippy::struct_excessive_bools, reason = "each is a question of its own, asked by name")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mode {
    /// Whether it is presented.
    pub is_presented: bool,
    /// Whether its screen is blank.
    pub is_blank: bool,
    /// Whether a story is told.
    pub tells_story: bool,
    /// Whether keys other than Space act (WCAG 2.1.4).
    pub keys_on: bool,
    /// Whether a question waits for the hands of a class.
    pub asks_class: bool,
    /// Whether the speaker's notes are open, and this is the page before the class.
    pub has_notes: bool,
}

impl Mode {
    /// What it is doing now, without a class.
    pub fn now(presenting: Presenting, blank: RwSignal<bool>, keys_on: RwSignal<bool>, story: bool) -> Self {
        Self {
            asks_class: false,
            has_notes: false,
            is_presented: presenting.get_untracked(),
            is_blank: blank.try_get_untracked().unwrap_or(false),
            tells_story: story,
            keys_on: keys_on.try_get_untracked().unwrap_or(false),
        }
    }
}

/// Whom a key belongs to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum KeyOwner {
    /// The control that has the focus, or the browser.
    Others,
    /// The page, which does nothing with it.
    Nobody,
    /// The page as a whole.
    Page,
    /// The blank screen, which it ends.
    BlankScreen,
    /// The story: on, or back.
    Story(Turn),
    /// The class that is asked.
    Class(HandKey),
    /// The stage: its view moves this way.
    Stage(f32, f32),
    /// The card of a cell: from cell to cell, this way.
    Card(f32, f32),
}

/// A way through the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// To the next beat.
    On,
    /// To the one before.
    Back,
}

/// As clickers send them.
fn turn(key: &str) -> Option<Turn> {
    match key {
        "ArrowRight" | "PageDown" => Some(Turn::On),
        "ArrowLeft" | "PageUp" => Some(Turn::Back),
        _ => None,
    }
}

/// As some clickers send them; in a list they choose.
fn up_or_down(key: &str) -> Option<Turn> {
    match key {
        "ArrowDown" => Some(Turn::On),
        "ArrowUp" => Some(Turn::Back),
        _ => None,
    }
}

fn arrow(key: &str) -> Option<(f32, f32)> {
    match key {
        "ArrowRight" => Some((1.0, 0.0)),
        "ArrowLeft" => Some((-1.0, 0.0)),
        "ArrowDown" => Some((0.0, 1.0)),
        "ArrowUp" => Some((0.0, -1.0)),
        _ => None,
    }
}

/// Whether a key ends a blank screen and does nothing else. Those that blank it, or fill the screen, say so themselves.
fn ends_blank(key: &str) -> bool {
    let is_sign = key.chars().count() == 1 && !matches!(key, "." | "b" | "B" | "f" | "F");
    is_sign || key == "Enter" || turn(key).is_some() || arrow(key).is_some()
}

/// Whom a key belongs to that is pressed without Ctrl, Alt or Meta.
pub fn owner(key: &str, focus: Focus, mode: Mode) -> KeyOwner {
    // A clicker's start button: it begins a lesson that has notes, and a reload would lose one that runs.
    if key == "F5" {
        return match mode {
            Mode { is_presented: true, .. } => KeyOwner::Nobody,
            Mode { has_notes: true, .. } => KeyOwner::Page,
            _ => KeyOwner::Others,
        };
    }
    if key == "Escape" {
        return KeyOwner::Page;
    }
    // What is behind a blank screen is not pressed unseen.
    if mode.is_blank && ends_blank(key) {
        return KeyOwner::BlankScreen;
    }
    if key == " " {
        return if focus.is_pressed { KeyOwner::Others } else { KeyOwner::Page };
    }
    if !mode.keys_on {
        return KeyOwner::Others;
    }
    if mode.asks_class
        && let Some(hand) = HandKey::of(key, focus.is_pressed)
    {
        return KeyOwner::Class(hand);
    }
    if mode.is_presented {
        match turn(key).or(if focus.is_typed_into { None } else { up_or_down(key) }) {
            Some(turn) if mode.tells_story => return KeyOwner::Story(turn),
            Some(_) if key.starts_with("Page") => return KeyOwner::Nobody,
            _ if matches!(key, "." | "b" | "B") => return KeyOwner::Page,
            _ => {}
        }
    }
    if focus.is_typed_into {
        return KeyOwner::Others;
    }
    match (arrow(key), turn(key)) {
        (Some((x, y)), _) if focus.on_card => KeyOwner::Card(x, y),
        (Some((x, y)), _) if focus.on_stage => KeyOwner::Stage(x, y),
        (_, Some(turn)) if mode.tells_story && (arrow(key).is_some() || focus.on_stage || focus.on_story) => {
            KeyOwner::Story(turn)
        }
        (None, None) => KeyOwner::Page,
        _ => KeyOwner::Others,
    }
}
