//! What happened in this run, in plain words, from the model's own events: to read, to copy, to print.

use crate::ui::prelude::*;
use marrow::sim::{Setup, Stage};

use super::Reader;
use super::following::{list, press};
use super::run_description::describe;
use super::therapy_text::therapy_name;
use crate::state::{AppState, Dial, live};
use crate::web;
use session::{FirstOccurrence, Milestone, MilestoneKind, SwitchMarker, TimeSeries, milestones};

/// A part of the page that opens.
#[component]
pub fn Transcript() -> impl IntoView {
    let (reader, signals) = (Reader::here(), AppState::here());
    // Written again when a sample, a mark or a first event is new, once a model day.
    let history = signals.of(move |report| report.panes.left.time_series.clone());
    let setup = signals.of(move |report| report.panes.left.setup);
    let lines = live(move || {
        let mut all = vec![began(setup.get(), reader)];
        history.with(|history| all.extend(lines(history, reader)));
        all
    });
    let copied = Dial::new(None);
    let whole = move || {
        let now = signals.report.with_untracked(|report| describe(report, reader));
        let mut whole = vec![reader.text("app-name"), now];
        whole.extend(lines.get_untracked());
        whole.push(reader.text("education-only"));
        whole.join("\n")
    };
    let copy = move |_| web::copy(whole(), copied);
    view! {
        <details class="transcript" id="transcript">
            <summary><h2>{reader.text("transcript-heading")}</h2></summary>
            <p>{move || signals.report.with(|report| describe(report, reader))}</p>
            <ol id="transcript-lines">
                {move || list(lines.get().into_iter().map(|line| view! { <li>{line}</li> }))}
            </ol>
            <p hidden=move || { lines.get().len() > 1 }>{reader.text("transcript-none")}</p>
            <div class="transcript-buttons">
                <button type="button" id="transcript-copy" on:click=copy>{reader.text("transcript-copy")}</button>
                <button type="button" id="print" {..press(move || web::print())}>{reader.text("transcript-print")}</button>
                <span role="status">{move || if copied.get() == Some(true) { reader.text("transcript-copied") } else { String::new() }}</span>
            </div>
        </details>
    }
}

/// What the run began from: with the same switches on the same days, these words give the same run again.
fn began(setup: Setup, reader: Reader) -> String {
    let chosen = |name: &str, id: &str| {
        let value = reader.text(&format!("run-{name}-{}", id.replace('_', "-")));
        reader.text(&format!("run-{name}")) + ": " + &value + ". "
    };
    let mut choices = chosen("stage", setup.stage.id());
    if setup.stage != Stage::Healthy {
        choices += &chosen("m-protein", setup.m_protein.id());
    }
    choices += &chosen("size", setup.size.id());
    choices += &(reader.text("run-seed") + ": " + &setup.seed.to_string() + ".");
    reader.text_with("transcript-began", [("choices", choices.into())])
}

/// Switches, first events and milestones, in the order of their days.
fn lines(history: &TimeSeries, reader: Reader) -> Vec<String> {
    let marks = history.markers().iter().map(|mark| (mark.day, switched(*mark, reader)));
    let firsts = history.first_occurrences().iter().map(|first| (first.day, happened(*first, reader)));
    let landings = milestones(history).into_iter().map(|one| (one.day, landed(one, reader)));
    let mut all: Vec<(f32, String)> = marks.chain(firsts).chain(landings).collect();
    all.sort_by(|a, b| a.0.total_cmp(&b.0));
    all.into_iter().map(|(_, line)| line).collect()
}

/// The sentence that says that a switch was thrown.
pub fn switched(mark: SwitchMarker, reader: Reader) -> String {
    let id = if mark.given { "switched-on" } else { "switched-off" };
    let day = reader.numbers.whole(mark.day.floor());
    reader.text_with(id, [("therapy", therapy_name(mark.agent, reader).into()), ("day", day.into())])
}

fn happened(first: FirstOccurrence, reader: Reader) -> String {
    let step = reader.text(&format!("event-{}", first.kind.id()));
    let day = reader.numbers.whole(first.day.floor());
    reader.text_with(
        "transcript-first",
        [("day", day.into()), ("therapy", therapy_name(first.agent, reader).into()), ("step", step.into())],
    )
}

fn landed(milestone: Milestone, reader: Reader) -> String {
    let words = match milestone.what {
        MilestoneKind::Reached(response) => {
            let class = reader.text(&format!("response-{}", response.id()));
            reader.text_with("transcript-response", [("words", class.into())])
        }
        MilestoneKind::Relapse => reader.text("transcript-relapse"),
        MilestoneKind::Lowest(id, share) => {
            let (name, count) = (reader.text(id).into(), reader.per_hundred(share).into());
            reader.text_with("transcript-lowest", [("name", name), ("count", count)])
        }
        MilestoneKind::Fewest(share) => {
            reader.text_with("transcript-fewest", [("count", reader.per_hundred(share).into())])
        }
        MilestoneKind::MostCarT(count) => {
            let count = reader.numbers.whole(count as f32);
            reader.text_with("transcript-most-car-t", [("count", count.into())])
        }
    };
    let day = reader.numbers.whole(milestone.day.floor());
    reader.text_with("transcript-milestone", [("day", day.into()), ("words", words.into())])
}
