//! Deferred view: a part of the page that is built in a later task, so that building the page never blocks input for long.

use gloo_timers::callback::Timeout;
use leptos::prelude::*;

use crate::state::when;
use crate::web::drop_with_owner;

/// Builds `view` in a task of its own; until then there is nothing.
pub fn deferred_view<V: IntoView + 'static>(view: impl Fn() -> V + Send + 'static) -> impl IntoView {
    let due = RwSignal::new(false);
    drop_with_owner(Timeout::new(0, move || due.set(true)));
    when(move || due.get(), view)
}
