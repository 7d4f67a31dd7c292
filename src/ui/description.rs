//! The picture in words, always current; and, seldom, spoken to people who listen to the page.

use crate::ui::prelude::*;

use super::Reader;
use super::run_description::describe;
use super::transcript::switched;
use crate::state::{AppState, live_after};
use session::ViewModel;

/// Shortest time between two spoken descriptions while the run plays, in model days.
const SPEAK_EVERY_DAYS: f32 = 30.0;

/// What is on the stage, in sentences.
#[component]
pub fn Description() -> impl IntoView {
    let (reader, signals) = (Reader::here(), AppState::here());
    let words = signals.of(move |report| whose(report, reader) + &describe(report, reader));
    let zoomed = signals.of(move |report| report.zoomed);
    let times = signals.of(move |report| report.antibody_scale_factor);
    let too_large = move || match times.get() {
        Some(times) => reader
            .text_with("words-times_too_large", [("times", reader.numbers.whole(f32::from(times)).into())]),
        None => reader.text("words-too_large"),
    };
    let coarser = signals.of(move |report| report.pixels < 1.0);
    view! {
        <div class="description">
            <h3 class="visually-hidden">{reader.text("words-heading")}</h3>
            <p id="description">{move || words.get()}</p>
            <p class="hint" hidden=move || !zoomed.get()>{move || too_large()}</p>
            <p class="hint" id="coarser" hidden=move || !coarser.get()>{reader.text("picture-coarser")}</p>
            <Announcer />
        </div>
    }
}

/// Which marrow is described, where there are two.
fn whose(report: &ViewModel, reader: Reader) -> String {
    report.panes.right.as_ref().map_or_else(String::new, |_| reader.text("pane-left") + ": ")
}

/// A live region: speaks when a switch is thrown, when the run stops, and once in a while.
#[component]
fn Announcer() -> impl IntoView {
    let (reader, signals) = (Reader::here(), AppState::here());
    let said = live_after(move |last: Option<&(String, Moment)>| {
        let report = signals.report.get();
        let moment = Moment::of(&report);
        match last {
            Some((words, at)) if !moment.is_worth_words(at) => (words.clone(), *at),
            Some((_, at)) if moment.marks != at.marks => (last_switch(&report, reader), moment),
            Some(_) => (describe(&report, reader), moment),
            None => (String::new(), moment),
        }
    });
    view! { <p class="visually-hidden" id="announcer" role="status">{move || said.with(|said| said.0.clone())}</p> }
}

/// What the last spoken words were about.
#[derive(Clone, Copy, PartialEq)]
struct Moment {
    day: f32,
    marks: usize,
    playing: bool,
}

impl Moment {
    fn of(report: &ViewModel) -> Self {
        Self {
            day: report.panes.left.readouts.day,
            marks: report.panes.left.time_series.markers().len(),
            playing: report.playing,
        }
    }

    fn is_worth_words(&self, last: &Self) -> bool {
        let stepped = !self.playing && (last.playing || self.day != last.day);
        let long_ago = self.day - last.day >= SPEAK_EVERY_DAYS || self.day < last.day;
        self.marks != last.marks || stepped || long_ago
    }
}

fn last_switch(report: &ViewModel, reader: Reader) -> String {
    report
        .panes
        .left
        .time_series
        .markers()
        .last()
        .map_or_else(|| describe(report, reader), |mark| switched(*mark, reader))
}
