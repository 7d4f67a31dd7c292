//! Play, step, start again, speed, names.

use crate::ui::prelude::*;

use super::Reader;
use super::following::{list, press};
use super::presenting::{PresentButton, Presenting};
use crate::state::{ActionQueue, AppState, Dial};
use session::{Action, Speed};

/// The bar under the stage.
#[component]
pub fn Controls(
    /// Whether names stand on the stage.
    labels_shown: Dial<bool>,
    /// Full screen.
    presenting: Presenting,
) -> impl IntoView {
    let reader = Reader::here();
    view! {
        <div class="controls" role="group" aria-label=reader.text("controls-label")>
            <PlayControls />
            <SpeedChoice />
            <label class="check">
                <input type="checkbox" id="labels" prop:checked=move || labels_shown.get()
                    on:change=move |event| labels_shown.set(event_target_checked(&event)) />
                {reader.text("labels-toggle")}
            </label>
            <PresentButton presenting />
        </div>
    }
}

#[component]
fn PlayControls() -> impl IntoView {
    let (reader, dispatch) = (Reader::here(), ActionQueue::here());
    view! {
        <PlayButton id="play" word="" />
        <button type="button" id="step" {..press(move || dispatch.send(Action::Step))}>
            <span class="glyph glyph-step" aria-hidden="true"></span>{reader.text("step")}
        </button>
        <button type="button" id="restart" {..press(move || dispatch.send(Action::Restart))}>
            <span class="glyph glyph-restart" aria-hidden="true"></span>{reader.text("restart")}
        </button>
    }
}

/// Plays and pauses.
#[component]
pub fn PlayButton(
    /// Its id on the page.
    id: &'static str,
    /// How its word is dressed, beside its sign.
    word: &'static str,
) -> impl IntoView {
    let (reader, dispatch, signals) = (Reader::here(), ActionQueue::here(), AppState::here());
    let name = move || reader.text(if signals.playing.get() { "pause" } else { "play" });
    view! {
        <button type="button" id=id class="primary"
            data-playing=move || signals.playing.get().to_string()
            {..press(move || dispatch.send(Action::PlayPause))}>
            <span class="glyph" class:glyph-pause=move || signals.playing.get()
                class:glyph-play=move || !signals.playing.get() aria-hidden="true"></span>
            <span class=word>{move || name()}</span>
        </button>
    }
}

#[component]
fn SpeedChoice() -> impl IntoView {
    let (reader, dispatch, signals) = (Reader::here(), ActionQueue::here(), AppState::here());
    let choose = move |event| {
        if let Some(speed) = Speed::from_id(&event_target_value(&event)) {
            dispatch.send(Action::SetSpeed(speed));
        }
    };
    let option = move |speed: Speed| {
        let words = reader.text(&format!("speed-{}", speed.id().replace('.', "_")));
        view! { <option value=speed.id() selected=move || signals.speed.get() == speed>{words}</option> }
    };
    view! {
        <label class="choice">
            <span>{reader.text("speed-label")}</span>
            <select id="speed" on:change=choose>{list(Speed::ALL.map(option))}</select>
        </label>
    }
}
