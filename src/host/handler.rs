//! The talk with the page that holds our frame: its wishes become actions, and it hears what is on screen.

use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::*;
use render::Theme;
use wasm_bindgen::JsValue;

use super::apply_settings::actions;
use super::channel::{Answer, Bridge, object};
use super::current_settings::PresentSettings;
use super::protocol::{Ask, Verb};
use super::rate::Spacing;
use super::resize::say_height;
use super::settings::StartSettings;
use crate::i18n::Locale;
use crate::state::{ActionQueue, AppState, later};
use crate::ui::Reader;
use crate::ui::following::follow;
use crate::ui::run_description::describe;
use crate::ui::story::caption;
use session::{Action, ViewModel};

/// Shortest time between two states, ms.
const STATE_EVERY_MS: f64 = 500.0;

/// A line to the host; nothing is said where there is none.
#[derive(Clone, Copy)]
pub struct Host(StoredValue<Option<Rc<Bridge>>, LocalStorage>);

impl Host {
    /// Says something, where somebody listens.
    pub fn say(self, kind: &str, parts: &[(&str, JsValue)]) {
        if let Some(Some(bridge)) = self.0.try_get_value() {
            bridge.say(kind, parts);
        }
    }
}

/// Talks with the host while the page lives.
pub fn follow_host(settings: PresentSettings) -> Host {
    let start = settings.get_untracked();
    let bridge = web_sys::window().and_then(|window| Bridge::open(window, start.host.as_deref()));
    let host = Host(StoredValue::new_local(bridge.clone()));
    on_cleanup(move || {
        let _ = host.0.try_update_value(Option::take);
    });
    if let Some(bridge) = bridge {
        let (desk, spoken) = (Desk::here(settings), Rc::clone(&bridge));
        bridge.listen(start.host, move |ask, answer| desk.hear(ask, answer));
        // Once the page stands: what is said then is true.
        follow(move || begin(&spoken, settings));
    }
    host
}

fn begin(bridge: &Rc<Bridge>, settings: PresentSettings) {
    let codes = Locale::ALL.into_iter().map(|locale| JsValue::from_str(locale.code()));
    let locales = codes.collect::<js_sys::Array>();
    bridge.say("ready", &[("version", env!("CARGO_PKG_VERSION").into()), ("locales", locales.into())]);
    say_state(bridge, settings);
    say_captions(bridge);
    say_height(bridge);
}

/// Where wishes are heard.
#[derive(Clone, Copy)]
struct Desk {
    dispatch: ActionQueue,
    signals: AppState,
    reader: Reader,
    settings: PresentSettings,
}

impl Desk {
    fn here(settings: PresentSettings) -> Self {
        let (dispatch, signals, reader) = (ActionQueue::here(), AppState::here(), Reader::here());
        Self { dispatch, signals, reader, settings }
    }

    fn hear(self, ask: Ask, answer: &Answer) {
        let Some(report) = self.signals.report.try_get_untracked() else { return };
        match ask.verb {
            Verb::Get => answer.give("state", &state(&self.settings.get_untracked(), &report)),
            Verb::Describe => answer.give("describe", &[("text", describe(&report, self.reader).into())]),
            Verb::Set(wanted) => self.set(&wanted, &report),
            Verb::Play => self.dispatch.send(Action::Play),
            Verb::Pause => self.dispatch.send(Action::Pause),
            Verb::Step => self.dispatch.send(Action::Step),
            Verb::Reset => self.dispatch.send(Action::Restart),
        }
    }

    fn set(self, wanted: &StartSettings, report: &ViewModel) {
        let theme = match wanted.room {
            Some("dark") => Some(Theme::Dark),
            Some("bright") => Some(Theme::Bright),
            Some("screen") => Some(Theme::Light),
            _ => None,
        };
        if let Some(theme) = theme {
            self.dispatch.send(Action::SetTheme(theme));
        }
        self.settings.keep(wanted);
        for action in actions(wanted, report) {
            self.dispatch.send(action);
        }
    }
}

/// On each change, as often as is allowed; the last one is never left out.
fn say_state(bridge: &Rc<Bridge>, settings: PresentSettings) {
    let signals = AppState::here();
    let bridge = StoredValue::new_local(Rc::downgrade(bridge));
    let (spacing, waits) = (StoredValue::new(Spacing::new(STATE_EVERY_MS)), StoredValue::new(false));
    let say = move || {
        waits.try_set_value(false);
        let report = signals.report.try_get_untracked();
        let bridge = bridge.try_get_value().and_then(|bridge| bridge.upgrade());
        if let (Some(report), Some(bridge)) = (report, bridge) {
            bridge.say("state", &state(&settings.get_untracked(), &report));
        }
    };
    follow(move || {
        signals.report.track();
        settings.get();
        if waits.get_value() {
            return;
        }
        let wait_ms = spacing.try_update_value(|spacing| spacing.wait_ms(js_sys::Date::now())).unwrap_or(0.0);
        if wait_ms > 0.0 {
            waits.set_value(true);
            later(Duration::from_millis(wait_ms.ceil() as u64), move || {
                spacing.try_update_value(|spacing| spacing.wait_ms(js_sys::Date::now()));
                say();
            });
        } else {
            say();
        }
    });
}

fn say_captions(bridge: &Rc<Bridge>) {
    let words = caption();
    let bridge = StoredValue::new_local(Rc::downgrade(bridge));
    follow(move || {
        let words = words.get();
        if let Some(bridge) =
            bridge.try_get_value().and_then(|bridge| bridge.upgrade()).filter(|_| !words.is_empty())
        {
            bridge.say("caption", &[("text", words.into())]);
        }
    });
}

/// Settings as in the address, readouts by the names of the contract.
fn state(settings: &StartSettings, report: &ViewModel) -> [(&'static str, JsValue); 2] {
    let pairs = settings.pairs();
    let settings: Vec<(&str, JsValue)> =
        pairs.into_iter().map(|(name, value)| (name, value.into())).collect();
    let now = &report.panes.left.readouts;
    let readouts = object(&[
        ("day", now.day.into()),
        ("plasma_cell_fraction", now.plasma_cell_fraction.into()),
        ("myeloma_fraction", now.myeloma_fraction.into()),
        ("red_cells", now.red_cells.into()),
        ("white_cells", now.white_cells.into()),
        ("platelets", now.platelets.into()),
        ("m_protein_g_per_l", now.m_protein_g_per_l.into()),
        ("bone", now.bone.into()),
        ("healthy_harmed", now.healthy_harmed.into()),
        ("n_cells", now.n_cells.into()),
        ("response", now.response.id().into()),
    ]);
    [("settings", object(&settings)), ("readouts", readouts)]
}
