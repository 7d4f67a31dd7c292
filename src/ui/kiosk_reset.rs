//! On a screen that stands in a hall: without input for a while the page warns, and then starts again from the beginning.

use leptos::prelude::*;
use std::time::Duration;

use crate::host::apply_settings::actions;
use crate::host::handler::Host;
use crate::host::settings::StartSettings;
use crate::i18n::use_i18n;
use crate::state::{ActionQueue, use_action_queue, use_app_state};
use session::Action;

/// How long the warning stands, s: time enough to read it and to press any key (WCAG 2.2.1).
const WARNING_S: f64 = 20.0;
/// What counts as input.
const INPUTS: [&str; 4] = ["pointerdown", "pointermove", "keydown", "wheel"];

/// Warns and starts again; nothing where the address asks for no such thing.
#[component]
pub fn Idle(
    /// What it starts again from.
    settings: StartSettings,
    /// Who is told.
    host: Host,
) -> impl IntoView {
    let i18n = use_i18n();
    let warns = RwSignal::new(false);
    if let Some(idle_s) = settings.idle.filter(|idle_s| *idle_s > 0) {
        watch(idle_s as f64, settings, host, warns);
    }
    view! {
        <div class="idle-warning" id="idle-warning" role="alert">
            {move || warns.get().then(|| view! {
                <p>{i18n.t("idle-warning")}</p>
                <button type="button" class="primary" on:click=move |_| warns.set(false)>{i18n.t("idle-stay")}</button>
            })}
        </div>
    }
}

fn watch(idle_s: f64, settings: StartSettings, host: Host, warns: RwSignal<bool>) {
    let now_s = || js_sys::Date::now() / 1_000.0;
    let last_s = StoredValue::new(now_s());
    let (dispatch, signals) = (use_action_queue(), use_app_state());
    for input in INPUTS {
        let handle = window_event_listener_untyped(input, move |_| {
            last_s.try_set_value(now_s());
            if warns.try_get_untracked() == Some(true) {
                warns.set(false);
            }
        });
        on_cleanup(move || handle.remove());
    }
    let warning_s = WARNING_S.min(idle_s / 2.0);
    let look = move || {
        let waited_s = now_s() - last_s.try_get_value().unwrap_or(f64::INFINITY);
        if waited_s >= idle_s {
            last_s.try_set_value(now_s());
            warns.set(false);
            let Some(report) = signals.view_model.try_get_untracked() else { return };
            begin_again(&settings, dispatch, actions(&from_the_beginning(&settings), &report));
            host.say("idle", &[]);
        } else if waited_s >= idle_s - warning_s && !warns.get_untracked() {
            warns.set(true);
        }
    };
    if let Ok(handle) = set_interval_with_handle(look, Duration::from_millis(500)) {
        on_cleanup(move || handle.clear());
    }
}

/// What is not said is what a fresh page would have.
fn from_the_beginning(settings: &StartSettings) -> StartSettings {
    StartSettings {
        view: Some(settings.view.unwrap_or("story")),
        chapter: Some(settings.chapter.unwrap_or(1)),
        beat: Some(settings.beat.unwrap_or(1)),
        therapies: Some(settings.therapies.clone().unwrap_or_default()),
        play: Some(settings.play.unwrap_or(true)),
        speed: Some(settings.speed.unwrap_or("1")),
        ..settings.clone()
    }
}

fn begin_again(settings: &StartSettings, dispatch: ActionQueue, actions: Vec<Action>) {
    let in_story = settings.view.is_none_or(|view| view == "story");
    for action in actions {
        dispatch.send(action);
    }
    dispatch.send(Action::ZoomReset);
    if !in_story {
        dispatch.send(Action::Restart);
    }
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}
