//! The run so far: lines that differ in dash as well as in colour, marks where switches were thrown, and a summary
//! in words.

use crate::ui::prelude::*;

use super::Reader;
use super::following::list;
use crate::host::decimal::decimal;
use crate::state::AppState;
use session::{Sample, SwitchMarker, TimeSeries, ViewModel};

/// The drawing's own units.
const WIDTH: f32 = 320.0;
const HEIGHT: f32 = 96.0;
/// Shortest run that fills the width, days.
const SHORTEST_DAYS: f32 = 60.0;
/// Top of the scale, in hundredths of all marrow cells or of the count in health.
const TOP: f32 = 1.25;

type Line = (&'static str, fn(&Sample) -> f32);

const LINES: [Line; 4] = [
    ("share-myeloma", |at| at.myeloma_fraction),
    ("blood-red_cells", |at| at.red_cells),
    ("blood-white_cells", |at| at.white_cells),
    ("blood-platelets", |at| at.platelets),
];

const HOW: [&str; 4] =
    ["time-line-how-time", "time-line-how-blood", "time-line-how-myeloma", "time-line-how-marks"];

/// The time line, and what stands below it.
#[component]
pub fn TimeLine(children: Children) -> impl IntoView {
    let (reader, signals) = (Reader::here(), AppState::here());
    // Drawn again when a sample or a mark is new, once a model day, not ten times a second.
    let history = signals.of(move |report| report.panes.left.time_series.clone());
    let line = move |line: Line| {
        view! { <polyline class=format!("line line-{}", line.0) points=move || history.with(|run| points(run, line)) /> }
    };
    let marks = move || history.with(|run| list(run.markers().iter().map(|mark| mark_line(run, *mark))));
    let day = signals.of(move |report| report.panes.left.readouts.day.floor());
    let now = move || history.with(|run| place(x_of(day.get(), run)));
    view! {
        <section class="time-line" aria-labelledby="time-line-heading">
            <h2 id="time-line-heading">{reader.text("time-line-heading")}</h2>
            <div class="time-line-plot">
            <span class="time-line-scale" aria-hidden="true">{list([1.0, 0.5].map(|share| scale_mark(share, reader)))}</span>
            <svg id="time-line" viewBox=["0 -4 ", &place(WIDTH), " ", &place(HEIGHT + 6.0)].concat() role="img" aria-labelledby="time-line-words"
                preserveAspectRatio="none">
                <line class="grid-line" x1="0" x2=place(WIDTH) y1=place(y_of(1.0)) y2=place(y_of(1.0)) />
                <line class="grid-line" x1="0" x2=place(WIDTH) y1=place(y_of(0.5)) y2=place(y_of(0.5)) />
                <line class="base-line" x1="0" x2=place(WIDTH) y1=place(HEIGHT) y2=place(HEIGHT) />
                {move || marks()}
                {list(LINES.map(line))}
                <line class="mark mark-now" x1=move || now() x2=move || now() y1="0" y2=place(HEIGHT) />
            </svg>
            </div>
            <TimeLineKey />
            <HowToRead />
            {children()}
            <p class="visually-hidden" id="time-line-words">{move || {
                signals.report.with(|report| summary(report, reader))
            }}</p>
        </section>
    }
}

#[component]
fn TimeLineKey() -> impl IntoView {
    let reader = Reader::here();
    let one = move |line: Line| {
        view! {
            <li>
                <svg viewBox="0 0 26 8" class="key-line" aria-hidden="true">
                    <line class=format!("line line-{}", line.0) x1="1" x2="25" y1="4" y2="4" />
                </svg>
                {reader.text(line.0)}
            </li>
        }
    };
    view! { <ul class="time-line-key">{list(LINES.map(one))}</ul> }
}

/// A number at its height beside the lines.
fn scale_mark(share: f32, reader: Reader) -> impl IntoView {
    let top = decimal(y_of(share) / HEIGHT * 100.0, 1) + "%";
    view! { <span style:top=top>{reader.per_hundred(share)}</span> }
}

/// What the lines and the marks mean, in words.
#[component]
fn HowToRead() -> impl IntoView {
    let reader = Reader::here();
    view! {
        <details class="how-to-read" id="how-to-read">
            <summary>{reader.text("time-line-how")}</summary>
            <ul>{list(HOW.map(|id| view! { <li>{reader.text(id)}</li> }))}</ul>
        </details>
    }
}

fn mark_line(run: &TimeSeries, mark: SwitchMarker) -> impl IntoView + use<> {
    let x = place(x_of(mark.day, run));
    let class = if mark.given { "mark mark-on" } else { "mark mark-off" };
    view! { <line class=class x1=x.clone() x2=x y1="0" y2=place(HEIGHT) /> }
}

/// A place in the drawing, as its attributes have it.
fn place(units: f32) -> String {
    decimal(units, 1)
}

fn x_of(day: f32, run: &TimeSeries) -> f32 {
    let last = run.samples().last().map_or(0.0, |sample| sample.day);
    day / last.max(SHORTEST_DAYS) * WIDTH
}

fn y_of(share: f32) -> f32 {
    HEIGHT * (1.0 - (share / TOP).clamp(0.0, 1.0))
}

fn points(run: &TimeSeries, line: Line) -> String {
    let mut out = String::with_capacity(run.samples().len() * 12);
    for sample in run.samples() {
        out.extend([&place(x_of(sample.day, run)), ",", &place(y_of(line.1(sample))), " "]);
    }
    out
}

fn summary(report: &ViewModel, reader: Reader) -> String {
    let first = report.panes.left.time_series.samples().first().map_or(0.0, |sample| sample.myeloma_fraction);
    let now = &report.panes.left.readouts;
    reader.text_with(
        "time-line-summary",
        [
            ("day", reader.numbers.whole(now.day.floor()).into()),
            ("first", reader.per_hundred(first).into()),
            ("last", reader.per_hundred(now.myeloma_fraction).into()),
            ("red", reader.per_hundred(now.red_cells).into()),
        ],
    )
}
