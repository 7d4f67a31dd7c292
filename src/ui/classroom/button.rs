//! Button: one kind for all tools of a class, its functions behind pointers, so that its code is in the module once.

use leptos::prelude::*;

use crate::i18n::Text;
use crate::state::{Changing, dynamic_text};

/// Whether a button is pressed in; nothing where it is no switch.
pub type Pressed = Box<dyn Fn() -> Option<&'static str> + Send>;

/// A button that does one thing.
pub struct Button {
    /// Its id.
    pub id: String,
    /// How it is dressed.
    pub class: &'static str,
    /// Its name, where its words are a sign.
    pub name: Option<Text>,
    /// Whether it is pressed in.
    pub pressed: Pressed,
    /// What it says.
    pub words: Changing<Text>,
    /// What it does.
    pub press: Box<dyn Fn()>,
}

/// One that says this and does that.
pub fn button(id: impl Into<String>, words: impl Into<Text>, press: impl Fn() + 'static) -> Button {
    let words: Text = words.into();
    Button {
        id: id.into(),
        class: "",
        name: None,
        pressed: Box::new(|| None),
        words: dynamic_text(move || words.clone()),
        press: Box::new(press),
    }
}

impl Button {
    /// On the page.
    pub fn view(self) -> AnyView {
        let Self { id, class, name, pressed, words, press } = self;
        view! {
            <button type="button" id=id class=class aria-label=name aria-pressed=pressed on:click=move |_| press()>{words}</button>
        }
        .into_any()
    }
}

/// A switch's word for assistive technology.
pub const fn pressed_word(is_pressed: bool) -> Option<&'static str> {
    Some(if is_pressed { "true" } else { "false" })
}
