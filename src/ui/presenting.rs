//! Presenting: the page fills the screen, the caption is large, the outlines are thick, the screen stays on.

use ::i18n::msg;
use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::state::use_action_queue;
use crate::web;
use session::Action;

/// Whether the page is being presented.
#[derive(Clone, Copy)]
pub struct Presenting(RwSignal<bool>);

impl Presenting {
    /// Follows the browser: the person may leave full screen by keys of their own.
    pub fn follow() -> Self {
        let presenting = RwSignal::new(false);
        let action_queue = use_action_queue();
        let Some(document) = web::document() else { return Self(presenting) };
        web::listen(&document, "fullscreenchange", move |_| {
            let full = web::is_fullscreen();
            if presenting.try_get_untracked() == Some(full) {
                return;
            }
            action_queue.send(Action::SetPresenting(full));
            if full {
                web::keep_awake();
            }
            presenting.set(full);
        });
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
    let i18n = use_i18n();
    let name = move || i18n.t(if presenting.get() { msg::PRESENT_END } else { msg::PRESENT });
    web::fullscreen_enabled().then(|| {
        view! { <button type="button" id="present" on:click=move |_| web::toggle_fullscreen()>{name}</button> }
    })
}
