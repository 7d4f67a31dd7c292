//! The composition root: reads the address, begins the session, mounts the page.

use std::time::Duration;

use js_sys::Date;
use leptos::prelude::*;
use marrow::sim::{AgentId, Beginning, Setup, Simulation, Size, Stage};
use render::Theme;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Window};

use crate::fault;
use crate::host::setting_error::Refusal;
use crate::host::settings::{StartSettings, TherapyChoice};
use crate::host::url;
use crate::i18n::served;
use crate::state::{ActionQueue, AppState, later};
use crate::ui::{Page, PageProps, Reader};
use session::{Session, SessionConfig, Speed, View};
use story::StoryPosition;

/// Where the page is mounted.
const MOUNT_ID: &str = "app";
/// Windows narrower than this get the small niche, so that single cells stay large enough to know.
const SMALL_BELOW_PX: f64 = 2_200.0;

/// A task of the start takes about so long, ms, and looks at the clock after so many steps.
const TASK_MS: f64 = 8.0;
const STEPS: u32 = 5;

/// Mounts the app in the element `#app`. Without that element, or without a window, the page's words stay.
pub fn mount() {
    fault::watch();
    let Some(window) = web_sys::window() else { return };
    let Some(document) = window.document() else { return };
    let Some(parent) = document.get_element_by_id(MOUNT_ID).and_then(|node| node.dyn_into().ok()) else {
        return;
    };
    mount_in(&window, parent);
}

fn mount_in(window: &Window, parent: HtmlElement) {
    let (mut settings, mut refusals) = url::read(window);
    if let Some(code) = settings.lang.take_if(|code| !is_served_in(window, code)) {
        refusals.push(Refusal::new("lang", &code));
    }
    let start = start(window, &settings, &mut refusals);
    let theme_is_fixed = settings.room.is_some_and(|room| room == "dark" || room == "bright");
    let low_rate = settings.room == Some("sharing");
    let setup = start.initial_setup().0;
    let page = move |first: Simulation| {
        mount_to(parent, move || {
            let session = Session::of(&start, first);
            let report = session.view_model();
            provide_context(Reader::new(served::words()));
            provide_context(ActionQueue::default());
            provide_context(AppState::new(report));
            let session = StoredValue::new_local(session);
            Page(PageProps { session, refusals, settings, theme_is_fixed, low_rate })
        })
        .forget();
    };
    later(Duration::ZERO, move || settle(Beginning::of(setup), Box::new(page)));
}

/// Lets the cells settle in short tasks, so that the page answers meanwhile; then the page may come.
fn settle(mut beginning: Beginning, page: Box<dyn FnOnce(Simulation)>) {
    let until_ms = Date::now() + TASK_MS;
    while beginning.settle(STEPS) {
        if Date::now() >= until_ms {
            return later(Duration::ZERO, move || settle(beginning, page));
        }
    }
    later(Duration::ZERO, move || page(beginning.run()));
}

/// Whether the page is in the language of a code: the starting script has gone to that page, if there is one.
fn is_served_in(window: &Window, code: &str) -> bool {
    let root = window.document().and_then(|document| document.document_element());
    root.and_then(|root| root.get_attribute("lang")).is_none_or(|lang| lang.split('-').next() == Some(code))
}

fn start(window: &Window, settings: &StartSettings, refusals: &mut Vec<Refusal>) -> SessionConfig {
    let matches = |query: &str| window.match_media(query).ok().flatten().is_some_and(|list| list.matches());
    let still = match settings.motion {
        Some("still") => true,
        Some("full") => false,
        _ => matches("(prefers-reduced-motion: reduce)"),
    };
    let theme = match settings.room {
        Some("dark") => Theme::Dark,
        Some("bright") => Theme::Bright,
        _ if matches("(prefers-color-scheme: dark)") => Theme::Dark,
        _ => Theme::Light,
    };
    SessionConfig {
        view: settings.view.and_then(View::from_id).unwrap_or_default(),
        place: StoryPosition::from_one_based(settings.chapter.unwrap_or(1), settings.beat.unwrap_or(1)),
        setup: setup(window, settings),
        playing: settings.play.unwrap_or(!still),
        speed: settings.speed.and_then(Speed::from_id).unwrap_or_default(),
        given: given(settings.therapies.as_deref().unwrap_or_default(), refusals),
        theme,
        still,
        calm: settings.room == Some("sharing"),
    }
}

fn setup(window: &Window, settings: &StartSettings) -> Setup {
    let width = window.inner_width().ok().and_then(|width| width.as_f64()).unwrap_or(f64::MAX);
    let by_screen = if width < SMALL_BELOW_PX { Size::Small } else { Size::Medium };
    let usual = Setup::default();
    Setup {
        seed: settings.seed.unwrap_or(usual.seed),
        stage: settings.stage.and_then(Stage::from_id).unwrap_or(usual.stage),
        size: settings.size.and_then(Size::from_id).unwrap_or(by_screen),
        ..usual
    }
}

fn given(choices: &[TherapyChoice], refusals: &mut Vec<Refusal>) -> Vec<AgentId> {
    let mut given = Vec::new();
    for choice in choices {
        let name = choice.name();
        match AgentId::from_id(&name) {
            Some(agent) if !given.contains(&agent) => given.push(agent),
            Some(_) => {}
            None => refusals.push(Refusal::new("therapies", &name)),
        }
    }
    given
}
