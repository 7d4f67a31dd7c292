//! Speaker view: the notes in a second window of the same page, which reads the same signals and sends the same actions, so that both
//! are always in step. Where no second window may be opened the notes stand beside the stage.

use std::time::Duration;

use ::i18n::msg;
use js_sys::Date;
use leptos::prelude::*;
use web_sys::Window;

use crate::i18n::{I18n, use_i18n};
use crate::web::{self, SecondWindow};

/// The speaker's notes of this page. Copy it into any closure.
#[derive(Clone, Copy)]
pub struct Speaker {
    opened: StoredValue<Option<Opened>, LocalStorage>,
    owner: StoredValue<Owner>,
    i18n: I18n,
    fill: fn(Speaker, &Window) -> AnyView,
    /// Whether they stand beside the stage.
    pub beside: RwSignal<bool>,
    /// Whether they are shown at all.
    pub shown: RwSignal<bool>,
    /// Since when the lesson is counted, ms; 0 before it.
    pub began_ms: RwSignal<f64>,
}

/// An open window, and what is shown in it.
struct Opened {
    window: SecondWindow,
    _view: Box<dyn Mountable>,
}

impl Speaker {
    /// That of this page, for all its components; with what a window of its own is filled with.
    pub fn provide(fill: fn(Self, &Window) -> AnyView) -> Self {
        let speaker = Self {
            opened: StoredValue::new_local(None),
            owner: StoredValue::new(Owner::new()),
            i18n: use_i18n(),
            fill,
            beside: RwSignal::new(false),
            shown: RwSignal::new(false),
            began_ms: RwSignal::new(0.0),
        };
        provide_context(speaker);
        if let Some(window) = web_sys::window() {
            // A window without its page shows what is no longer so.
            web::listen(&window, "pagehide", move |_| speaker.close());
        }
        speaker
    }

    /// Opens the notes, or closes them.
    pub fn toggle(self) {
        if self.shown.get_untracked() { self.close() } else { self.open() }
    }

    /// Opens the notes.
    pub fn open(self) {
        self.close();
        if self.began_ms.get_untracked() <= 0.0 {
            self.began_ms.set(Date::now());
        }
        let opened = self.opened_window();
        self.beside.set(opened.is_none());
        self.opened.set_value(opened);
        self.shown.set(true);
    }

    fn opened_window(self) -> Option<Opened> {
        let title = self.i18n.t_with(msg::SPEAKER_TITLE, [("name", self.i18n.t(msg::APP_NAME).into())]);
        let window = SecondWindow::open(&title, "speaker-window")?;
        let view = self.owner.get_value().with(|| window.show((self.fill)(self, window.window())))?;
        window.focus();
        Some(Opened { window, _view: Box::new(view) })
    }

    /// Closes the notes, wherever they are.
    pub fn close(self) {
        if let Some(Some(Opened { window, _view: mut view })) = self.opened.try_update_value(Option::take) {
            view.unmount();
            self.owner.get_value().cleanup();
            drop(window);
        }
        self.beside.try_set(false);
        self.shown.try_set(false);
    }

    /// Prints the notes.
    pub fn print(self) {
        let is_own = self.opened.with_value(|opened| opened.as_ref().map(|opened| opened.window.print()));
        if is_own.is_none() {
            web::print();
        }
    }

    /// Looks whether the window is still there: browsers tell nobody when a person closes it.
    pub fn look(self) {
        let is_gone =
            self.opened.try_with_value(|opened| opened.as_ref().is_some_and(|one| one.window.is_closed()));
        if is_gone == Some(true) {
            // In a task of its own: what looks is part of what goes.
            set_timeout(move || self.close(), Duration::ZERO);
        }
    }
}
