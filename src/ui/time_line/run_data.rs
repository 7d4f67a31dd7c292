//! Run data, behind the time line: how to read it, its numbers as a table, what happened as a list, and both as files.

use ::i18n::{MessageId, msg};
use chart::day_step;
use leptos::ev::Event;
use leptos::prelude::*;

use super::svg::svg;
use super::words::happened;
use super::{go_to_named, tick_of};
use crate::i18n::{I18n, Text, use_i18n};
use crate::state::{dynamic_view, use_action_queue, use_app_state};
use crate::ui::saved_file::hand_over;
use crate::ui::vital_signs::{VITAL_SIGNS, VitalSign};
use crate::web;
use session::{TimeSeries, View, run_csv};

const HOW: [MessageId; 6] = [
    msg::TIME_LINE_HOW_TIME,
    msg::TIME_LINE_HOW_BLOOD,
    msg::TIME_LINE_HOW_MYELOMA,
    msg::TIME_LINE_HOW_MARKS,
    msg::TIME_LINE_HOW_DOSES,
    msg::TIME_LINE_HOW_NUMBERS,
];

/// Most lines of the table.
const MOST_ROWS: usize = 26;

/// Two parts that open.
#[component]
pub fn RunData() -> impl IntoView {
    let (i18n, state, action_queue) = (use_i18n(), use_app_state(), use_action_queue());
    // Not written while it is closed: it changes every model day.
    let is_open = RwSignal::new(false);
    let look = move |event: Event| is_open.set(web::is_opened(&event));
    let can_go = move || state.view.get() != View::Story;
    let inside = move || {
        let list = || view! { <div on:click=move |event| go_to_named(&event, action_queue, state)>{state.history.with(|run| table(run, can_go(), i18n))}</div> };
        is_open.get().then(list)
    };
    let save = move |name: &'static str, kind: &'static str, write: fn(&TimeSeries, I18n) -> String| {
        hand_over(&state.history.with_untracked(|run| write(run, i18n)), name, kind);
    };
    view! {
        <details class="how-to-read" id="how-to-read">
            <summary>{i18n.t(msg::TIME_LINE_HOW)}</summary>
            <ul>{HOW.map(|id| view! { <li>{i18n.t(id)}</li> }).collect_view()}</ul>
        </details>
        <details class="how-to-read" id="time-line-table" on:toggle=look>
            <summary>{i18n.t(msg::TIME_LINE_TABLE)}</summary>
            {dynamic_view(inside)}
            <p class="time-line-files">
                <button type="button" id="save-csv" on:click=move |_| save("marrowscope-run.csv", "text/csv", |run, _| run_csv(run))>
                    {i18n.t(msg::TIME_LINE_CSV)}
                </button>
                <button type="button" id="save-svg" on:click=move |_| save("marrowscope-run.svg", "image/svg+xml", svg)>
                    {i18n.t(msg::TIME_LINE_SVG)}
                </button>
            </p>
        </details>
    }
}

/// A line for each tick of a long axis, the newest sample last; then what happened.
fn table(run: &TimeSeries, can_go: bool, i18n: I18n) -> AnyView {
    let last = run.samples().last().map_or(0.0, |at| at.day);
    let step = day_step(last, MOST_ROWS);
    let days = (0..=MOST_ROWS).map(|n| n as f32 * step).take_while(|day| *day < last);
    let row = |day: f32| {
        let at = run.sample_on(day)?;
        let cell = |sign: &VitalSign| view! { <td>{(sign.write)((sign.then)(at), i18n)}</td> };
        Some(
            view! { <tr><th scope="row">{i18n.numbers.whole(at.day)}</th>{VITAL_SIGNS.iter().map(cell).collect_view()}</tr> },
        )
    };
    let column = |sign: &VitalSign| {
        view! { <th scope="col">{i18n.t(sign.name) + " "}<small>{i18n.t(sign.unit)}</small></th> }
    };
    let line = |(day, words): (f32, Text)| {
        if !can_go {
            return view! { <li>{words}</li> }.into_any();
        }
        view! { <li><button type="button" class="link" data-tick=tick_of(day).to_string()>{words}</button></li> }.into_any()
    };
    let events = happened(run, i18n).into_iter().map(line).collect_view();
    view! {
        <table class="time-line-table">
            <thead><tr><th scope="col">{i18n.t(msg::TIME_LINE_DAY)}</th>{VITAL_SIGNS.iter().map(column).collect_view()}</tr></thead>
            <tbody>{days.chain([last]).filter_map(row).collect_view()}</tbody>
        </table>
        <h3>{i18n.t(msg::TIME_LINE_HAPPENED)}</h3>
        <ol id="time-line-events">{events}</ol>
    }
    .into_any()
}
