//! Presenting: the page fills the screen, the caption is large, the outlines are thick, the screen stays on.

use ::i18n::msg;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent, VisibilityState};

use crate::i18n::use_i18n;
use crate::state::{dynamic_text, use_action_queue};
use crate::web::{self, WakeLock};
use session::Action;

/// The stage on the page. The focus may be put there, where no key presses anything.
pub const STAGE_ID: &str = "stage";
const PRESENT_ID: &str = "present";
/// The tools for a class, which stand in the bar in full screen only.
const TOOLS: &str = "details.class-tools";
/// What is pressed once. After it the next key shall not press it again.
const PRESSED_ONCE: &str = "button, summary, a";

/// Whether the page is being presented.
#[derive(Clone, Copy)]
pub struct Presenting(RwSignal<bool>);

impl Presenting {
    /// Follows the browser: the person may leave full screen by keys of their own.
    pub fn follow() -> Self {
        let presenting = Self(RwSignal::new(false));
        let action_queue = use_action_queue();
        let Some(document) = web::document() else { return presenting };
        let lock = WakeLock::default();
        let screen = lock.clone();
        web::listen(&document, "fullscreenchange", move |_| {
            let full = web::is_fullscreen();
            if presenting.0.try_get_untracked() == Some(full) {
                return;
            }
            // Else Space, or a clicker's Enter, would press the button again; and with full screen the tools in the bar go.
            if web::has_focus(PRESENT_ID) || web::is_focus_in(TOOLS) {
                web::focus(STAGE_ID);
            }
            action_queue.send(Action::SetPresenting(full));
            presenting.0.set(full);
            if full {
                screen.request();
            } else {
                screen.release();
            }
        });
        web::listen(&document, "click", move |event| {
            if presenting.get_untracked() && is_pressed_by_pointer(event) {
                web::focus(STAGE_ID);
            }
        });
        // A browser lets go of the screen when the page is hidden.
        let shown = document.clone();
        web::listen(&document, "visibilitychange", move |_| {
            if presenting.get_untracked() && shown.visibility_state() == VisibilityState::Visible {
                lock.request();
            }
        });
        presenting
    }

    /// Whether it is so.
    pub fn get(self) -> bool {
        self.0.try_get().unwrap_or(false)
    }

    /// Whether it is so, without tracking it.
    pub fn get_untracked(self) -> bool {
        self.0.try_get_untracked().unwrap_or(false)
    }
}

/// By a pointer: a click that keys have made has no count.
fn is_pressed_by_pointer(event: &web_sys::Event) -> bool {
    let count = event.dyn_ref::<MouseEvent>().map_or(0, |click| click.detail());
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    count > 0 && target.is_some_and(|element| web::is_in(&element, PRESSED_ONCE))
}

/// The button; none where the frame may not fill the screen.
#[component]
pub fn PresentButton(presenting: Presenting) -> impl IntoView {
    let i18n = use_i18n();
    let name = move || i18n.t(if presenting.get() { msg::PRESENT_END } else { msg::PRESENT });
    web::fullscreen_enabled().then(|| {
        view! { <button type="button" id=PRESENT_ID on:click=move |_| web::toggle_fullscreen()>{dynamic_text(name)}</button> }
    })
}
