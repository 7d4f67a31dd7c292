//! Time line chart: the run so far, in lines that differ in dash as well as in colour, marks where switches were thrown, and a summary
//! in words.

use std::sync::Arc;

use ::i18n::{MessageId, msg};
use leptos::prelude::*;

use crate::i18n::{I18n, Text, use_i18n};
use crate::state::{dynamic_text, dynamic_view, memo, use_app_state};
use session::{Sample, SwitchMarker, TimeSeries, ViewModel};

/// The drawing's own units.
const WIDTH: f32 = 320.0;
const HEIGHT: f32 = 96.0;
/// Shortest run that fills the width, days.
const SHORTEST_DAYS: f32 = 60.0;
/// Top of the scale, in hundredths of all marrow cells or of the count in health.
const TOP: f32 = 1.25;

type Line = (MessageId, fn(&Sample) -> f32);

const LINES: [Line; 4] = [
    (msg::SHARE_MYELOMA, |at| at.myeloma_fraction),
    (msg::BLOOD_RED_CELLS, |at| at.red_cells),
    (msg::BLOOD_WHITE_CELLS, |at| at.white_cells),
    (msg::BLOOD_PLATELETS, |at| at.platelets),
];

const HOW: [MessageId; 5] = [
    msg::TIME_LINE_HOW_TIME,
    msg::TIME_LINE_HOW_BLOOD,
    msg::TIME_LINE_HOW_MYELOMA,
    msg::TIME_LINE_HOW_MARKS,
    msg::TIME_LINE_HOW_DOSES,
];

/// Height of the mark of a dose.
const DOSE: f32 = 7.0;

/// The time line, and what stands below it.
#[component]
pub fn TimeLine(children: Children) -> impl IntoView {
    let (i18n, state) = (use_i18n(), use_app_state());
    // Drawn again when a sample or a mark is new, once a model day, not ten times a second.
    let history = state.history;
    let line = move |line: Line| {
        view! { <polyline class=format!("line line-{}", line.0) points=move || history.with(|run| points(run, line)) /> }
    };
    let marks =
        move || history.with(|run| run.markers().iter().map(|mark| mark_line(run, *mark)).collect_view());
    // Each model day once: the marks of the doses so far.
    let doses = memo(move || history.with(|run| dose_marks(run, 0.0)));
    let second = memo(move || {
        state.view_model.with(|view_model| Some(Arc::clone(&view_model.panes.right.as_ref()?.time_series)))
    });
    let doses_beside = memo(move || {
        second.with(|run| run.as_ref().map(|run| dose_marks(run, DOSE + 3.0)).unwrap_or_default())
    });
    let day = move || state.view_model.with(|view_model| view_model.panes.left.readouts.day.floor());
    let now = move || history.with(|run| place(x_of(day(), run)));
    view! {
        <section class="time-line" aria-labelledby="time-line-heading">
            <h2 id="time-line-heading">{i18n.t(msg::TIME_LINE_HEADING)}</h2>
            <div class="time-line-plot">
            <span class="time-line-scale" aria-hidden="true">{[1.0, 0.5].map(|share| scale_mark(share, i18n)).collect_view()}</span>
            <svg id="time-line" viewBox=format!("0 -4 {} {}", place(WIDTH), place(HEIGHT + 6.0)) role="img" aria-labelledby="time-line-words"
                preserveAspectRatio="none">
                <line class="grid-line" x1="0" x2=place(WIDTH) y1=place(y_of(1.0)) y2=place(y_of(1.0)) />
                <line class="grid-line" x1="0" x2=place(WIDTH) y1=place(y_of(0.5)) y2=place(y_of(0.5)) />
                <line class="base-line" x1="0" x2=place(WIDTH) y1=place(HEIGHT) y2=place(HEIGHT) />
                {dynamic_view(marks)}
                <path id="doses" class="dose" d=doses />
                <path id="doses-beside" class="dose" d=doses_beside />
                {LINES.map(line).collect_view()}
                <line class="mark mark-now" x1=now x2=now y1="0" y2=place(HEIGHT) />
            </svg>
            </div>
            <TimeLineKey />
            <HowToRead />
            {children()}
            <p class="visually-hidden" id="time-line-words">{dynamic_text(move || {
                state.view_model.with(|view_model| summary(view_model, i18n))
            })}</p>
        </section>
    }
}

#[component]
fn TimeLineKey() -> impl IntoView {
    let i18n = use_i18n();
    let one = move |line: Line| {
        view! {
            <li>
                <svg viewBox="0 0 26 8" class="key-line" aria-hidden="true">
                    <line class=format!("line line-{}", line.0) x1="1" x2="25" y1="4" y2="4" />
                </svg>
                {i18n.t(line.0)}
            </li>
        }
    };
    view! { <ul class="time-line-key">{LINES.map(one).collect_view()}</ul> }
}

/// A number at its height beside the lines.
fn scale_mark(share: f32, i18n: I18n) -> impl IntoView {
    let top = format!("{:.1}%", y_of(share) / HEIGHT * 100.0);
    view! { <span style:top=top>{i18n.percent(share)}</span> }
}

/// What the lines and the marks mean, in words.
#[component]
fn HowToRead() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <details class="how-to-read" id="how-to-read">
            <summary>{i18n.t(msg::TIME_LINE_HOW)}</summary>
            <ul>{HOW.map(|id| view! { <li>{i18n.t(id)}</li> }).collect_view()}</ul>
        </details>
    }
}

fn mark_line(run: &TimeSeries, mark: SwitchMarker) -> impl IntoView + use<> {
    let x = place(x_of(mark.day, run));
    let class = if mark.given { "mark mark-on" } else { "mark mark-off" };
    view! { <line class=class x1=x.clone() x2=x y1="0" y2=place(HEIGHT) /> }
}

/// A short line for each dose of an antibody, so far above the foot.
fn dose_marks(run: &TimeSeries, above: f32) -> String {
    let last = run.samples().last().map_or(0.0, |sample| sample.day);
    let mark = |day: f32| format!("M{} {}v-{}", place(x_of(day, run)), place(HEIGHT - above), place(DOSE));
    run.dose_days(last).into_iter().map(mark).collect()
}

/// A place in the drawing, as its attributes have it.
fn place(units: f32) -> String {
    format!("{units:.1}")
}

fn x_of(day: f32, run: &TimeSeries) -> f32 {
    let last = run.samples().last().map_or(0.0, |sample| sample.day);
    day / last.max(SHORTEST_DAYS) * WIDTH
}

fn y_of(share: f32) -> f32 {
    HEIGHT * (1.0 - (share / TOP).clamp(0.0, 1.0))
}

fn points(run: &TimeSeries, line: Line) -> String {
    let point = |sample: &Sample| format!("{:.1},{:.1}", x_of(sample.day, run), y_of(line.1(sample)));
    run.samples().iter().map(point).collect::<Vec<_>>().join(" ")
}

fn summary(view_model: &ViewModel, i18n: I18n) -> Text {
    let first =
        view_model.panes.left.time_series.samples().first().map_or(0.0, |sample| sample.myeloma_fraction);
    let now = &view_model.panes.left.readouts;
    i18n.t_with(
        msg::TIME_LINE_SUMMARY,
        [
            ("day", i18n.numbers.whole(now.day.floor()).into()),
            ("first", i18n.percent(first).into()),
            ("last", i18n.percent(now.myeloma_fraction).into()),
            ("red", i18n.percent(now.red_cells).into()),
        ],
    )
}
