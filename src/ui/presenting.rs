//! Presenting: the page fills the screen, the caption is large, the outlines are thick, the screen stays on.

use crate::ui::prelude::*;

use super::Reader;
use super::following::press;
use crate::state::{ActionQueue, Dial};
use crate::web;
use session::Action;

/// Whether the page is being presented.
#[derive(Clone, Copy)]
pub struct Presenting(Dial<bool>);

impl Presenting {
    /// Follows the browser: the person may leave full screen by keys of their own.
    pub fn follow() -> Self {
        let presenting = Dial::new(false);
        let dispatch = ActionQueue::here();
        let handle = window_event_listener_untyped("fullscreenchange", move |_| {
            let full = web::fills_screen();
            if presenting.try_get_untracked() == Some(full) {
                return;
            }
            dispatch.send(Action::SetPresenting(full));
            if full {
                web::keep_awake();
            }
            presenting.set(full);
        });
        on_cleanup(move || handle.remove());
        Self(presenting)
    }

    /// Whether it is so.
    pub fn get(self) -> bool {
        self.0.try_get().unwrap_or(false)
    }
}

/// The button; none where the frame may not fill the screen.
#[component]
pub fn PresentButton(presenting: Presenting) -> impl IntoView {
    let reader = Reader::here();
    let name = move || reader.text(if presenting.get() { "present-end" } else { "present" });
    web::may_fill_screen().then(|| {
        view! { <button type="button" id="present" {..press(move || web::toggle_full_screen())}>{move || name()}</button> }
    })
}
