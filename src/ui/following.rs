//! Deeds that follow a change, and lists. Functions are kept as `dyn` and items as any view: a kind, and not each place, then
//! has its code in the WebAssembly.

use std::time::Duration;

use crate::ui::prelude::*;
use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::ev::{click, on};

use crate::state::{Dial, later};

/// Does something once the page stands, and again whenever what it reads changes.
pub fn follow(deed: impl FnMut() + 'static) {
    let mut deed: Box<dyn FnMut()> = Box::new(deed);
    Effect::new(move |_| deed());
}

/// A part of the page that is built in a task of its own: a page that is built at once cannot answer for too long.
pub fn in_turn(part: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    turn_boxed(Box::new(part))
}

#[inline(never)]
fn turn_boxed(part: Box<dyn Fn() -> AnyView + Send>) -> AnyView {
    let due = Dial::new(false);
    later(Duration::ZERO, move || due.set(true));
    (move || due.get().then(|| part())).into_any()
}

/// What an element does when it is pressed: by click, tap or key. `<button {..press(move || …)}>`
pub fn press(deed: impl FnMut() + 'static) -> AnyAttribute {
    press_boxed(Box::new(deed))
}

#[inline(never)]
fn press_boxed(mut deed: Box<dyn FnMut()>) -> AnyAttribute {
    on(click, move |_| deed()).into_any_attr()
}

/// Items one after the other.
pub fn list<V: IntoAny>(items: impl IntoIterator<Item = V>) -> Vec<AnyView> {
    items.into_iter().map(IntoAny::into_any).collect()
}
