//! Time line chart: the run so far on an axis of days and weeks, in lines that differ in dash and carry their names, a lane for each
//! treatment, and numbers where something happened. A slider goes to a day; the numbers of a day stand above in words.

mod lanes;
mod plot;
mod run_data;
mod svg;
mod words;

use ::i18n::msg;
use leptos::ev::{MouseEvent, PointerEvent};
use leptos::prelude::*;
use marrow::TICKS_PER_DAY;
use wasm_bindgen::JsCast;
use web_sys::Element;

use self::lanes::{axis, lanes};
use self::plot::{GRID, LINES, Plot};
use self::run_data::RunData;
use self::words::{happened, reading, summary};
use super::vital_signs::VITAL_SIGNS;
use crate::i18n::{I18n, Text, use_i18n};
use crate::state::{
    ActionQueue, AppState, dynamic_flag, dynamic_text, dynamic_value, dynamic_view, memo, use_action_queue,
    use_app_state,
};
use crate::web;
use session::{Action, View};

/// The drawing's own units; styles say how large it is.
const SIZE: (f32, f32) = (1_000.0, 100.0);
/// Names at the ends of lines are so far apart: a line of text where the drawing is lowest.
const NAME_GAP: f32 = 19.0;
const ID: &str = "time-line";

/// The time line, and what stands below it.
#[component]
pub fn TimeLine(children: Children) -> impl IntoView {
    let (i18n, state) = (use_i18n(), use_app_state());
    // Drawn again when a sample or a mark is new, once a model day, not ten times a second.
    let plot = memo(move || state.history.with(|run| Plot::of(run, SIZE, NAME_GAP)));
    // The day whose numbers are read, where it is not the present one.
    let read_day = RwSignal::new(None::<f32>);
    let point = move |event: PointerEvent| {
        read_day.set(share_across(&event).map(|share| plot.with(|plot| plot.day_at(share))));
    };
    let now = move || state.view_model.with(|view_model| view_model.panes.left.readouts.day);
    let share = move |day: f32| plot.with(|plot| plot.share(day)).to_string();
    let read = move || share(read_day.get().unwrap_or_default());
    let numbers = move || state.view_model.with(|view_model| reading(view_model, read_day.get(), i18n));
    view! {
        <section class="time-line" aria-labelledby="time-line-heading">
            <div class="time-line-head">
                <h2 id="time-line-heading">{i18n.t(msg::TIME_LINE_HEADING)}</h2>
                <p class="time-line-reading" id="time-line-reading" data-now=dynamic_value(move || read_day.get().is_none().to_string())>{dynamic_text(numbers)}</p>
            </div>
            <div class="time-line-plot" on:pointermove=point on:pointerdown=point on:pointerleave=move |_| read_day.set(None)>
                {field(plot, i18n)}
                {lanes(plot, i18n)}
                {axis(plot, i18n)}
                <Handle plot read_day />
                <span class="time-line-cursor time-line-now" aria-hidden="true" style=("--x", move || share(now()))></span>
                <span class="time-line-cursor" aria-hidden="true" hidden=dynamic_flag(move || read_day.get().is_none()) style=("--x", read)></span>
            </div>
            <RunData />
            {children()}
            <p hidden id="time-line-words">{dynamic_text(move || {
                state.view_model.with(|view_model| summary(view_model, i18n))
            })}</p>
        </section>
    }
}

/// Where the pointer is between the edges of the drawing.
fn share_across(event: &PointerEvent) -> Option<f32> {
    let drawing = web::document()?.get_element_by_id(ID)?.get_bounding_client_rect();
    Some(((f64::from(event.client_x()) - drawing.left()) / drawing.width().max(1.0)) as f32)
}

/// The tick of a day.
fn tick_of(day: f32) -> u64 {
    (day * TICKS_PER_DAY as f32).round() as u64
}

/// Goes to the moment that a mark or a line of the list names; in the story, whose steps say when they are, nowhere.
fn go_to_named(event: &MouseEvent, action_queue: ActionQueue, state: AppState) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let tick = target.and_then(|target| target.get_attribute("data-tick")?.parse().ok());
    if let Some(tick) = tick
        && state.view.get_untracked() != View::Story
    {
        action_queue.send(Action::SeekTo(tick));
    }
}

/// The lines with their names, and numbers where something happened.
fn field(plot: Memo<Plot>, i18n: I18n) -> AnyView {
    let (action_queue, state) = (use_action_queue(), use_app_state());
    let history = state.history;
    let line = move |at: usize| {
        let class = format!("line line-{}", VITAL_SIGNS[at].name);
        view! { <path class=class d=move || plot.with(|plot| plot.lines[at].clone()) /> }
    };
    let marks = move || {
        let mark = |(x, given): &(f32, bool)| {
            let class = if *given { "mark mark-on" } else { "mark mark-off" };
            let x = x.to_string();
            view! { <line class=class x1=x.clone() x2=x y1="0" y2=SIZE.1.to_string() /> }
        };
        plot.with(|plot| plot.marks.iter().map(mark).collect_view())
    };
    let name = move |at: usize| {
        let across = move || plot.with(|plot| plot.ends.0 / SIZE.0).to_string();
        let top = move || plot.with(|plot| format!("{}%", plot.ends.1[at]));
        let sign = VITAL_SIGNS[at];
        let now =
            move || history.with(|run| run.samples().last().map(|at| (sign.write)((sign.then)(at), i18n)));
        view! {
            <li style=("--x", across) style:top=top>
                <svg viewBox="0 0 26 8" class="key-line" aria-hidden="true">
                    <line class=format!("line line-{}", sign.name) x1="1" x2="25" y1="4" y2="4" />
                </svg>
                {i18n.t(sign.name) + " "}<b>{dynamic_text(now)}</b>
            </li>
        }
    };
    let numbers = move || {
        let days: Vec<f32> = history.with(|run| happened(run, i18n)).iter().map(|event| event.0).collect();
        plot.with(|plot| {
            let number = |(share, number): (f32, String)| {
                let tick = tick_of(plot.day_at(share)).to_string();
                view! { <span style=("--x", share.to_string()) data-tick=tick>{Text::from(number)}</span> }
            };
            plot.numbers(&days).into_iter().map(number).collect_view()
        })
    };
    let scale = |number: f32| {
        let top = format!("{}%", SIZE.1 - number / 1.25);
        view! { <span style:top=top>{i18n.numbers.whole(number)}</span> }
    };
    view! {
        <p class="time-line-numbers" aria-hidden="true" on:click=move |event| go_to_named(&event, action_queue, state)>{dynamic_view(numbers)}</p>
        <span class="time-line-scale" aria-hidden="true">{GRID.map(scale).collect_view()}</span>
        <svg id=ID viewBox=format!("0 0 {} {}", SIZE.0, SIZE.1) role="img" aria-labelledby="time-line-words" preserveAspectRatio="none">
            <path class="grid-line" d=move || plot.with(|plot| plot.grid.clone()) />
            {dynamic_view(marks)}
            {(0..LINES).map(line).collect_view()}
        </svg>
        <ul class="time-line-names" aria-hidden="true">{(0..LINES).map(name).collect_view()}</ul>
    }
    .into_any()
}

/// A slider below the plot: it goes to a day of the run; in the story, whose steps say when they are, it reads one.
#[component]
fn Handle(plot: Memo<Plot>, read_day: RwSignal<Option<f32>>) -> impl IntoView {
    let (i18n, action_queue, state) = (use_i18n(), use_action_queue(), use_app_state());
    let now = move || state.view_model.with(|view_model| view_model.panes.left.readouts.day.floor());
    let in_story = move || state.view.get() == View::Story;
    let end = move || {
        let end = state.view_model.with(|view_model| view_model.panes.left.history.end_day.floor());
        if in_story() { now() } else { end }
    };
    let day = move || read_day.get().filter(|_| in_story()).unwrap_or_else(now);
    let go = move |event| {
        let Ok(day) = event_target_value(&event).parse::<u32>() else { return };
        if in_story() {
            read_day.set(Some(day as f32));
        } else {
            action_queue.send(Action::SeekTo(u64::from(day) * u64::from(TICKS_PER_DAY)));
        }
    };
    let words = move || {
        state.view_model.with(|view_model| reading(view_model, read_day.get().filter(|_| in_story()), i18n))
    };
    let label = move || i18n.t(if in_story() { msg::TIME_LINE_READ } else { msg::PAST_LABEL });
    view! {
        <input type="range" id="past" min="0" step="1" max=dynamic_value(move || end().to_string()) aria-labelledby="past-label"
            style=("--x", move || plot.with(|plot| plot.share(end())).to_string())
            prop:value=dynamic_value(move || day().to_string()) aria-valuetext=words on:input=go on:blur=move |_| read_day.set(None) />
        <label for="past" id="past-label" class="past-label">{dynamic_text(label)}</label>
    }
}
