//! The composition root: reads the address, begins the session, mounts the page.

use std::time::Duration;

use js_sys::Date;
use leptos::prelude::*;
use marrow::{Initializer, Simulation};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Window};

use crate::fault;
use crate::host::fresh_page::FreshPage;
use crate::i18n::{I18n, loader};
use crate::state::{ActionQueue, AppState};
use crate::ui::{Page, PageProps};
use crate::web;
use session::Session;
use session::settings::Room;

/// Where the page is mounted.
const MOUNT_ID: &str = "app";
/// A task of the start takes about so long, ms, and looks at the clock after so many steps.
const TASK_MS: f64 = 8.0;
const STEPS: u32 = 5;

/// Mounts the app in the element `#app`. Without that element, or without a window, the page's words stay.
pub fn mount() {
    fault::watch();
    let Some(window) = web_sys::window() else { return };
    web::log::init(&window);
    let Some(document) = window.document() else { return };
    let Some(parent) = document.get_element_by_id(MOUNT_ID).and_then(|node| node.dyn_into().ok()) else {
        return;
    };
    mount_in(&window, parent);
}

fn mount_in(window: &Window, parent: HtmlElement) {
    let FreshPage { settings, home, notices, config, .. } = FreshPage::of_address(window);
    let theme_is_fixed = matches!(settings.room, Some(Room::Dark | Room::Bright));
    let low_rate = settings.room == Some(Room::Sharing);
    let setup = config.initial_setup().0;
    let address_window = window.clone();
    let page = move |first: Simulation| {
        mount_to(parent, move || {
            let session = Session::of(&config, first);
            let view_model = session.view_model();
            provide_context(I18n::new(loader::messages()));
            provide_context(ActionQueue::default());
            provide_context(AppState::new(view_model));
            let session = StoredValue::new_local(session);
            Page(PageProps { session, notices, settings, home, theme_is_fixed, low_rate })
        })
        .forget();
        fault::panic_on_request(&address_window);
    };
    set_timeout(move || settle(Initializer::new(setup), Box::new(page)), Duration::ZERO);
}

/// Lets the cells settle in short tasks, so that the page answers meanwhile; then the page may come.
fn settle(mut initializer: Initializer, page: Box<dyn FnOnce(Simulation)>) {
    let until_ms = Date::now() + TASK_MS;
    while initializer.relax(STEPS) {
        if Date::now() >= until_ms {
            return set_timeout(move || settle(initializer, page), Duration::ZERO);
        }
    }
    set_timeout(move || page(initializer.run()), Duration::ZERO);
}
