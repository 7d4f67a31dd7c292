//! Playback controls: play, step, start again, speed, names.

use ::i18n::msg;
use leptos::prelude::*;

use super::classroom::ClassTools;
use super::presenting::{PresentButton, Presenting};
use crate::i18n::use_i18n;
use crate::state::{dynamic_flag, dynamic_text, dynamic_value, use_action_queue, use_app_state};
use crate::text::speed_name;
use session::{Action, Speed};

/// The bar under the stage.
#[component]
pub fn Controls(
    /// Whether names stand on the stage.
    labels_shown: RwSignal<bool>,
    /// Full screen.
    presenting: Presenting,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="controls" role="group" aria-label=i18n.t(msg::CONTROLS_LABEL)>
            <PlayControls />
            <SpeedChoice />
            <label class="check">
                <input type="checkbox" id="labels" bind:checked=labels_shown />
                {i18n.t(msg::LABELS_TOGGLE)}
            </label>
            <PresentButton presenting />
            <ClassTools presenting />
        </div>
    }
}

#[component]
fn PlayControls() -> impl IntoView {
    let (i18n, action_queue) = (use_i18n(), use_action_queue());
    view! {
        <PlayButton id="play" word="" />
        <button type="button" id="step-back" on:click=move |_| action_queue.send(Action::StepBack)>
            {glyph("glyph-step-back")}{i18n.t(msg::STEP_BACK)}
        </button>
        <button type="button" id="step" on:click=move |_| action_queue.send(Action::Step)>
            {glyph("glyph-step")}{i18n.t(msg::STEP)}
        </button>
        <button type="button" id="restart" on:click=move |_| action_queue.send(Action::Restart)>
            {glyph("glyph-restart")}{i18n.t(msg::RESTART)}
        </button>
    }
}

/// A sign beside a word. Never an element of static markup alone: Leptos would make it from a string.
fn glyph(sign: &'static str) -> impl IntoView {
    view! { <span class=format!("glyph {sign}") aria-hidden="true"></span> }
}

/// Plays and pauses.
#[component]
pub fn PlayButton(
    /// Its id on the page.
    id: &'static str,
    /// How its word is dressed, beside its sign.
    word: &'static str,
) -> impl IntoView {
    let (i18n, action_queue, state) = (use_i18n(), use_action_queue(), use_app_state());
    let name = move || i18n.t(if state.playing.get() { msg::PAUSE } else { msg::PLAY });
    view! {
        <button type="button" id=id class="primary"
            data-playing=dynamic_value(move || state.playing.get().to_string())
            on:click=move |_| action_queue.send(Action::PlayPause)>
            <span class="glyph" class:glyph-pause=state.playing
                class:glyph-play=dynamic_flag(move || !state.playing.get()) aria-hidden="true"></span>
            <span class=word>{dynamic_text(name)}</span>
        </button>
    }
}

#[component]
fn SpeedChoice() -> impl IntoView {
    let (i18n, action_queue, state) = (use_i18n(), use_action_queue(), use_app_state());
    let choose = move |event| {
        if let Some(speed) = Speed::from_id(&event_target_value(&event)) {
            action_queue.send(Action::SetSpeed(speed));
        }
    };
    let option = move |speed: Speed| {
        let words = i18n.t(speed_name(speed));
        view! { <option value=speed.id() selected=dynamic_flag(move || state.speed.get() == speed)>{words}</option> }
    };
    view! {
        <label class="choice">
            <span>{i18n.t(msg::SPEED_LABEL)}</span>
            <select id="speed" aria-label=i18n.t(msg::SPEED_LABEL) on:change=choose>{Speed::ALL.map(option).collect_view()}</select>
        </label>
    }
}
