//! Deeds that follow a change, and lists. Functions are kept as `dyn` and items as any view: a kind, and not each place, then
//! has its code in the WebAssembly.

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::ev::{click, on};
use leptos::prelude::*;

/// Does something once the page stands, and again whenever what it reads changes.
pub fn follow(deed: impl FnMut() + 'static) {
    let mut deed: Box<dyn FnMut()> = Box::new(deed);
    Effect::new(move |_| deed());
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
