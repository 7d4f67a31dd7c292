//! The stage follows the device's colours, and the address follows the stage.

use super::following::follow;
use leptos::prelude::*;
use render::Theme;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use super::browser;
use super::present_settings::PresentSettings;
use crate::embed::address;
use crate::session::{Action, Dispatch, live};

/// Shortest time between two changes of the address, ms: some browsers refuse more.
const ADDRESS_EVERY_MS: u64 = 1_000;

/// Light or dark as the device says, now and when it changes its mind.
pub fn follow_colours(fixed: bool) {
    let (theme, dispatch): (RwSignal<Theme>, _) = (expect_context(), Dispatch::here());
    follow(move || {
        let theme = theme.get();
        dispatch.send(Action::SetTheme(theme));
        set_root_theme(theme);
    });
    let list = web_sys::window()
        .and_then(|window| window.match_media("(prefers-color-scheme: dark)").ok().flatten());
    let Some(list) = list.filter(|_| !fixed) else { return };
    let asked = list.clone();
    let changed = Closure::<dyn FnMut()>::new(move || {
        let _ = theme.try_set(if asked.matches() { Theme::Dark } else { Theme::Light });
    });
    let _ = list.add_event_listener_with_callback("change", changed.as_ref().unchecked_ref());
    let kept = StoredValue::new_local(Some((list, changed)));
    on_cleanup(move || {
        if let Some(Some((list, changed))) = kept.try_update_value(Option::take) {
            let _ = list.remove_event_listener_with_callback("change", changed.as_ref().unchecked_ref());
        }
    });
}

fn set_root_theme(theme: Theme) {
    let name = match theme {
        Theme::Light | Theme::Forced(_) => "light",
        Theme::Dark => "dark",
        Theme::Bright => "bright",
    };
    browser::set_root_attribute("data-theme", name);
}

/// Keeps the fragment of the address current, once a second at most.
pub fn follow_address(settings: PresentSettings) {
    let fragment = live(move || settings.get().fragment());
    let written = StoredValue::new(fragment.get_untracked());
    let wait = StoredValue::new(false);
    let write = move || {
        wait.try_set_value(false);
        let (Some(now), Some(window)) = (fragment.try_get_untracked(), web_sys::window()) else { return };
        if written.try_get_value().is_some_and(|before| before != now) {
            address::write(&window, &now);
            written.try_set_value(now);
        }
    };
    follow(move || {
        fragment.track();
        if !wait.get_value() {
            wait.set_value(true);
            set_timeout(write, std::time::Duration::from_millis(ADDRESS_EVERY_MS));
        }
    });
}
