//! Page visibility: time stands still while nobody can see the page, in a hidden tab or in a frame that is scrolled out of
//! sight, or behind a blank screen.

use leptos::html::Div;
use leptos::prelude::*;
use leptos_use::use_document_visibility;
use web_sys::VisibilityState;

use crate::state::{effect, use_action_queue};
use crate::web;

/// Tells the session whether `page` can be seen. The whole page counts, not the stage alone: who reads below it has not left.
pub fn track_visibility(page: NodeRef<Div>, blank: RwSignal<bool>) {
    let action_queue = use_action_queue();
    let in_viewport = RwSignal::new(true);
    effect(move || {
        if let Some(page) = page.get() {
            web::when_intersecting(&page, move |is_seen| in_viewport.set(is_seen));
        }
    });
    let document_visibility = use_document_visibility();
    Effect::new(move |before: Option<bool>| {
        let is_shown = in_viewport.get() && document_visibility.get() != VisibilityState::Hidden;
        let visible = is_shown && !blank.get();
        if before.unwrap_or(true) != visible {
            action_queue.set_visible(visible);
        }
        visible
    });
}
