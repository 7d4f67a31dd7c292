//! Kiosk reset, for a screen that stands in a hall: without input for a while the page warns, and then starts again as if
//! it had just been opened.

use ::i18n::msg;
use gloo_timers::callback::Interval;
use leptos::html::A;
use leptos::prelude::*;

use super::idle_clock::{Due, IdleClock};
use crate::host::current_settings::CurrentSettings;
use crate::host::fresh_page;
use crate::host::handler::Host;
use crate::host::url;
use crate::i18n::{I18n, use_i18n};
use crate::state::{dynamic_view, use_action_queue};
use crate::web;
use session::Action;

/// How long the warning stands, s: time enough to read it and to press any key (WCAG 2.2.1).
const WARNING_S: f64 = 20.0;
/// How often the clock is looked at, ms.
const LOOK_EVERY_MS: u32 = 500;
/// What counts as input. Assistive technology may send a click, or move the focus, and no more.
const INPUTS: [&str; 11] = [
    "pointerdown",
    "pointermove",
    "touchstart",
    "touchmove",
    "keydown",
    "wheel",
    "focusin",
    "click",
    "input",
    "change",
    "scroll",
];

/// Warns and starts again; nothing where the address asks for no such thing.
#[component]
pub fn KioskReset(
    /// What it starts again from, and what a host has changed since.
    current: CurrentSettings,
    /// Who is told.
    host: Host,
    /// Puts back what a visitor may have changed on the page itself.
    on_reset: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let warns = RwSignal::new(false);
    let home_link = NodeRef::<A>::new();
    if let Some(idle_s) = current.start().idle.filter(|idle_s| *idle_s > 0) {
        let actions = use_action_queue();
        let reset = move || {
            let Some(window) = web_sys::window() else { return };
            if let Some(link) = home_link.get_untracked() {
                host.post_idle();
                return link.click();
            }
            let start = current.home().unwrap_or_else(|| current.start());
            let config = fresh_page::config(&start, &window);
            current.restart(start, None);
            on_reset.run(());
            actions.send(Action::Reset(config));
            window.scroll_to_with_x_and_y(0.0, 0.0);
            host.post_idle();
        };
        watch(idle_s as f64, warns, reset);
    }
    view! {
        <div class="idle-warning" id="idle-warning" role="alert">
            {dynamic_view(move || warns.get().then(|| view! {
                <p>{i18n.t(msg::IDLE_WARNING)}</p>
                <button type="button" class="primary" on:click=move |_| warns.set(false)>{i18n.t(msg::IDLE_STAY)}</button>
            }))}
        </div>
        {home_in_another_language(current, i18n).map(|(code, address)| view! { <a hidden node_ref=home_link href=address hreflang=code></a> })}
    }
}

/// The language and the address that the page was opened with, where a visitor has gone on from it in another language.
fn home_in_another_language(current: CurrentSettings, i18n: I18n) -> Option<(String, String)> {
    let home = current.home()?;
    let code = home.lang.clone().filter(|code| code != i18n.locale.code())?;
    let address = url::in_language(&web_sys::window()?, &code, &home.fragment());
    Some((code, address))
}

fn watch(idle_s: f64, warns: RwSignal<bool>, reset: impl Fn() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let now_s = || js_sys::Date::now() / 1_000.0;
    let warning_s = WARNING_S.min(idle_s / 2.0);
    let clock = StoredValue::new(IdleClock::new(idle_s, warning_s, now_s()));
    let height = StoredValue::new(web::page_height());
    for input in INPUTS {
        web::listen_capturing(&window, input, move |event| {
            // Where the page has become longer or shorter by itself, the browser scrolls by itself too.
            let is_own = event.type_() == "scroll" && height.try_get_value() != Some(web::page_height());
            if is_own {
                return;
            }
            let _ = clock.try_update_value(|clock| clock.input(now_s()));
            if warns.try_get_untracked() == Some(true) {
                warns.set(false);
            }
        });
    }
    let look = move || {
        height.try_set_value(web::page_height());
        let Some(due) = clock.try_update_value(|clock| clock.look(now_s())) else { return };
        if warns.get_untracked() != (due == Due::Warning) {
            warns.set(due == Due::Warning);
        }
        if due == Due::Restart {
            reset();
        }
    };
    web::drop_with_owner(Interval::new(LOOK_EVERY_MS, look));
}
