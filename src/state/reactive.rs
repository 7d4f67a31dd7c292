//! Reactive nodes with erased functions: Leptos makes its code for an effect, a memo or a child that changes once for each type of
//! function, and every closure is a type of its own. Behind a pointer they are one type, and that code is in the module once.

use leptos::prelude::*;
use leptos::reactive::graph::{ReactiveNode as _, Source as _};

use crate::i18n::Text;

/// A child or a value that changes.
pub type Changing<V> = Box<dyn FnMut() -> V + Send>;

/// Writes a signal that short-lived parts of the page read. Leptos lists what has read a signal for as long as the signal lives, what is
/// gone as well; so the list is emptied here, and what is still there puts itself on it when it runs again.
pub fn write_signal<T: Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    if signal.try_update_untracked(|old| *old = value).is_some() {
        signal.mark_dirty();
        signal.clear_subscribers();
    }
}

/// An effect that needs nothing of its last run.
pub fn effect(run: impl FnMut() + 'static) {
    Effect::new(Box::new(run) as Box<dyn FnMut()>);
}

/// A memo that needs nothing of its last value.
pub fn memo<T: PartialEq + Send + Sync + 'static>(
    compute: impl Fn() -> T + Send + Sync + 'static,
) -> Memo<T> {
    let compute: Box<dyn Fn() -> T + Send + Sync> = Box::new(compute);
    memo_of(compute)
}

fn memo_of<T: PartialEq + Send + Sync + 'static>(compute: Box<dyn Fn() -> T + Send + Sync>) -> Memo<T> {
    Memo::new(move |_| compute())
}

/// Words that change: a child of any element.
pub fn dynamic_text<T: Into<Text>>(mut text: impl FnMut() -> T + Send + 'static) -> Changing<Text> {
    Box::new(move || text().into())
}

/// A yes or no that changes: the value of an attribute, a class or a property.
pub fn dynamic_flag(holds: impl FnMut() -> bool + Send + 'static) -> Changing<bool> {
    Box::new(holds)
}

/// A value of an attribute or a property that changes.
pub fn dynamic_value(write: impl FnMut() -> String + Send + 'static) -> Changing<String> {
    Box::new(write)
}

/// A part of the page that changes: a child of any element.
pub fn dynamic_view<V: IntoView>(mut view: impl FnMut() -> V + Send + 'static) -> Changing<AnyView> {
    Box::new(move || view().into_any())
}

/// A part of the page that is there while something holds.
pub fn when<V: IntoView>(
    holds: impl Fn() -> bool + Send + Sync + 'static,
    view: impl Fn() -> V + Send + 'static,
) -> Changing<AnyView> {
    let holds = memo(holds);
    Box::new(move || if holds.get() { view().into_any() } else { ().into_any() })
}
