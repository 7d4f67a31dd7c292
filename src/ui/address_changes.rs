//! Address changes while the page runs: somebody edits the fragment or opens a bookmark of another place, or a host gives its
//! frame another fragment. What the page itself writes there makes no such event.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HashChangeEvent;

use super::reading_matter;
use crate::host::current_settings::CurrentSettings;
use crate::host::fresh_page::FreshPage;
use crate::host::url;
use crate::state::use_action_queue;
use crate::web;
use session::Action;
use session::settings::{Applies, Room, SETTINGS, SettingError, StartSettings, address};

/// Becomes the page of each address that is put in, as if it had just been opened there.
pub fn follow_address_changes(
    current: CurrentSettings,
    notices: RwSignal<Vec<SettingError>>,
    on_reset: Callback<()>,
) {
    let Some(window) = web_sys::window() else { return };
    let actions = use_action_queue();
    let target = window.clone();
    web::listen(&target, "hashchange", move |event| {
        let Some(event) = event.dyn_ref::<HashChangeEvent>() else { return };
        // By now the address bar may hold what the page has written since.
        let address = event.new_url();
        let parts = url::Parts::of(&window, &address);
        let named = reading_matter::named_in(&parts);
        if is_anchor(&parts.fragment) {
            return named.into_iter().for_each(web::show);
        }
        let mut fresh = FreshPage::of_parts(&window, &parts);
        let start = current.start();
        if fresh.is_elsewhere || needs_loading(&start, &fresh.settings) {
            return url::load(&window, &address);
        }
        // Who may steer the page is said once, when it loads.
        fresh.settings.host = start.host;
        current.restart(fresh.settings, fresh.home);
        notices.set(fresh.notices);
        on_reset.run(());
        actions.send(Action::Reset(fresh.config));
        named.into_iter().for_each(web::show);
    });
}

/// Whether a fragment names a place in the page instead of settings.
fn is_anchor(fragment: &str) -> bool {
    !fragment.trim_start_matches('#').is_empty()
        && address::parameters("", fragment).iter().all(|one| one.value.is_none())
}

/// Whether the page of these settings differs in what is decided when it loads.
fn needs_loading(before: &StartSettings, now: &StartSettings) -> bool {
    let on_load = |settings: &StartSettings| {
        let is_on_load =
            |name: &str| SETTINGS.contains(&(name, Applies::OnLoad)) && !["lang", "host"].contains(&name);
        settings.to_params().into_iter().filter(|(name, _)| is_on_load(name)).collect::<Vec<_>>()
    };
    // Who has the say about light and dark, and how many frames there are.
    let room = |settings: &StartSettings| match settings.room {
        Some(Room::Dark | Room::Bright) => (true, false),
        room => (false, room == Some(Room::Sharing)),
    };
    on_load(before) != on_load(now) || room(before) != room(now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use session::settings::parse;

    #[test]
    fn a_place_in_the_page_is_no_address() {
        assert!(["#words", "en-crowding"].into_iter().all(is_anchor));
        assert!(!["", "#", "#seed=3", "#view=", "#a&amp;seed=3"].into_iter().any(is_anchor));
    }

    #[test]
    fn what_is_decided_at_the_start_needs_loading() {
        let needs = |before: &str, now: &str| needs_loading(&parse(before, "").0, &parse(now, "").0);
        for (before, now) in [
            ("view=story", "view=explore&seed=3&lang=es"),
            ("room=dark", "room=bright"),
            ("host=https://a.example&idle=5", "idle=5"),
        ] {
            assert!(!needs(before, now), "{before}, {now}");
        }
        for (before, now) in [("", "idle=5"), ("controls=none", ""), ("room=dark", ""), ("", "room=sharing")]
        {
            assert!(needs(before, now), "{before}, {now}");
        }
    }
}
