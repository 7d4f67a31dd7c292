//! The way back: any moment of this run, and the last switch.

use crate::ui::prelude::*;
use marrow::sim::TICKS_PER_DAY;

use super::Reader;
use super::following::press;
use crate::host::decimal::decimal;
use crate::state::{ActionQueue, AppState};
use session::Action;

/// A slider over the days of this run, undo and redo.
#[component]
pub fn Past() -> impl IntoView {
    let (reader, dispatch, signals) = (Reader::here(), ActionQueue::here(), AppState::here());
    let day = signals.of(move |report| report.panes.left.readouts.day.floor());
    let end = signals.of(move |report| report.panes.left.history.end_day.floor());
    let undo = signals.of(move |report| report.panes.left.history.can_undo);
    let redo = signals.of(move |report| report.panes.left.history.can_redo);
    let words = move || reader.text_with("day", [("day", reader.numbers.whole(day.get()).into())]);
    let seek = move |event| {
        if let Ok(day) = event_target_value(&event).parse::<u32>() {
            dispatch.send(Action::SeekTo(u64::from(day) * u64::from(TICKS_PER_DAY)));
        }
    };
    view! {
        <div class="past">
            <label class="past-slider">
                <span>{reader.text("past-label")}</span>
                <input type="range" id="past" min="0" step="1" max=move || decimal(end.get(), 0)
                    prop:value=move || decimal(day.get(), 0) aria-valuetext=move || words() on:input=seek />
            </label>
            <button type="button" id="undo" aria-disabled=move || (!undo.get()).to_string()
                {..press(move || dispatch.send(Action::Undo))}>{reader.text("undo")}</button>
            <button type="button" id="redo" aria-disabled=move || (!redo.get()).to_string()
                {..press(move || dispatch.send(Action::Redo))}>{reader.text("redo")}</button>
        </div>
    }
}
