//! Deferred views: parts of the page that are built after the first frame, each in a task of its own, so that the picture comes
//! first and building the page never blocks input for long.

use std::collections::VecDeque;
use std::time::Duration;

use leptos::prelude::*;

use crate::state::{ActionQueue, use_action_queue, when};
use session::Action;

/// The parts of the page that are still to be built, in its order. Copy it into any closure.
#[derive(Clone, Copy)]
pub struct DeferredViews {
    pending: StoredValue<VecDeque<RwSignal<bool>>>,
    action_queue: ActionQueue,
}

impl DeferredViews {
    /// None yet, in the context of the page.
    pub fn provide() -> Self {
        let deferred = Self { pending: StoredValue::default(), action_queue: use_action_queue() };
        provide_context(deferred);
        deferred
    }

    /// Whether the page is whole.
    pub fn are_built(self) -> bool {
        self.pending.try_with_value(VecDeque::is_empty).unwrap_or(true)
    }

    /// Builds them from now on. After the last one a frame is asked for, which sees that the page is whole.
    pub fn build(self) {
        set_timeout(move || self.build_next(), Duration::ZERO);
    }

    fn build_next(self) {
        let Some(next) = self.pending.try_update_value(VecDeque::pop_front) else { return };
        match next {
            Some(due) => {
                due.set(true);
                self.build();
            }
            None => self.action_queue.send(Action::Redraw),
        }
    }
}

/// Builds `view` after the first frame; until then there is nothing.
pub fn deferred_view<V: IntoView + 'static>(view: impl Fn() -> V + Send + 'static) -> impl IntoView {
    let due = RwSignal::new(false);
    if let Some(deferred) = use_context::<DeferredViews>() {
        deferred.pending.update_value(|pending| pending.push_back(due));
    }
    when(move || due.get(), view)
}
