//! Parts that the views for a class are made of: elements with nothing of their own but their children, and buttons whose functions are
//! behind pointers. Each is one type, so its code is in the module once.

use leptos::html::custom;
use leptos::prelude::*;

use crate::i18n::Text;
use crate::state::{Changing, dynamic_text};

/// An element that holds these parts. No id is no attribute, and no class is none.
pub fn element(tag: &'static str, id: &str, class: &str, parts: Vec<AnyView>) -> AnyView {
    let wanted = |value: &str| (!value.is_empty()).then(|| value.to_owned());
    custom(tag).id(wanted(id)).class(wanted(class).unwrap_or_default()).child(parts).into_any()
}

/// Words that stay.
pub fn words(words: impl Into<Text>) -> AnyView {
    let words: Text = words.into();
    words.into_any()
}

/// Words that change.
pub fn changing(words: impl FnMut() -> Text + Send + 'static) -> AnyView {
    dynamic_text(words).into_any()
}

/// Whether a button is pressed in; nothing where it is no switch.
pub type Pressed = Box<dyn Fn() -> Option<bool> + Send>;

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
        let pressed = move || pressed().map(|is_pressed| if is_pressed { "true" } else { "false" });
        view! {
            <button type="button" id=id class=class aria-label=name aria-pressed=pressed on:click=move |_| press()>{words}</button>
        }
        .into_any()
    }
}
