//! Transcript: what happened in this run, in plain words, from the model's own events: to read, to copy, to print.

use leptos::prelude::*;
use marrow::{Setup, Stage};

use crate::i18n::{I18n, use_i18n};
use crate::state::use_app_state;
use crate::text::describe;
use crate::text::therapy_name;
use crate::web;
use session::{FirstOccurrence, Milestone, MilestoneKind, SwitchMarker, TimeSeries, milestones};

/// A part of the page that opens.
#[component]
pub fn Transcript() -> impl IntoView {
    let (i18n, state) = (use_i18n(), use_app_state());
    // Written again when a sample, a mark or a first event is new, once a model day.
    let lines = Memo::new(move |_| {
        let mut all = vec![began(state.setup.get(), i18n)];
        state.history.with(|history| all.extend(lines(history, i18n)));
        all
    });
    // The same line may come twice in a run.
    let numbered = move || lines.get().into_iter().enumerate().collect::<Vec<_>>();
    let copied = RwSignal::new(None);
    let whole = move || {
        let now = state.view_model.with_untracked(|view_model| describe(view_model, i18n));
        let mut whole = vec![i18n.t("app-name"), now];
        whole.extend(lines.get_untracked());
        whole.push(i18n.t("education-only"));
        whole.join("\n")
    };
    let copy = move |_| web::copy(whole(), copied);
    view! {
        <details class="transcript" id="transcript">
            <summary><h2>{i18n.t("transcript-heading")}</h2></summary>
            <p>{move || state.view_model.with(|view_model| describe(view_model, i18n))}</p>
            <ol id="transcript-lines">
                <For each=numbered key=|line| line.clone() children=|(_, line)| view! { <li>{line}</li> } />
            </ol>
            <p hidden=move || lines.with(|lines| lines.len() > 1)>{i18n.t("transcript-none")}</p>
            <div class="transcript-buttons">
                <button type="button" id="transcript-copy" on:click=copy>{i18n.t("transcript-copy")}</button>
                <button type="button" id="print" on:click=move |_| web::print()>{i18n.t("transcript-print")}</button>
                <span role="status">{move || (copied.get() == Some(true)).then(|| i18n.t("transcript-copied"))}</span>
            </div>
        </details>
    }
}

/// What the run began from: with the same switches on the same days, these words give the same run again.
fn began(setup: Setup, i18n: I18n) -> String {
    let chosen = |name: &str, id: &str| {
        let value = i18n.t(&format!("run-{name}-{}", id.replace('_', "-")));
        format!("{}: {value}. ", i18n.t(&format!("run-{name}")))
    };
    let stage = chosen("stage", setup.stage.id());
    let m_protein = match setup.stage {
        Stage::Healthy => String::new(),
        _ => chosen("m-protein", setup.m_protein.id()),
    };
    let size = chosen("size", setup.size.id());
    let choices = format!("{stage}{m_protein}{size}{}: {}.", i18n.t("run-seed"), setup.seed);
    i18n.t_with("transcript-began", [("choices", choices.into())])
}

/// Switches, first events and milestones, in the order of their days.
fn lines(history: &TimeSeries, i18n: I18n) -> Vec<String> {
    let marks = history.markers().iter().map(|mark| (mark.day, switched(*mark, i18n)));
    let firsts = history.first_occurrences().iter().map(|first| (first.day, happened(*first, i18n)));
    let landings = milestones(history).into_iter().map(|one| (one.day, landed(one, i18n)));
    let mut all: Vec<(f32, String)> = marks.chain(firsts).chain(landings).collect();
    all.sort_by(|a, b| a.0.total_cmp(&b.0));
    all.into_iter().map(|(_, line)| line).collect()
}

/// The sentence that says that a switch was thrown.
pub fn switched(mark: SwitchMarker, i18n: I18n) -> String {
    let id = if mark.given { "switched-on" } else { "switched-off" };
    let day = i18n.numbers.whole(mark.day.floor());
    i18n.t_with(id, [("therapy", therapy_name(mark.agent, i18n).into()), ("day", day.into())])
}

fn happened(first: FirstOccurrence, i18n: I18n) -> String {
    let step = i18n.t(&format!("event-{}", first.kind.id()));
    let day = i18n.numbers.whole(first.day.floor());
    i18n.t_with(
        "transcript-first",
        [("day", day.into()), ("therapy", therapy_name(first.agent, i18n).into()), ("step", step.into())],
    )
}

fn landed(milestone: Milestone, i18n: I18n) -> String {
    let words = match milestone.what {
        MilestoneKind::Reached(response) => {
            let class = i18n.t(&format!("response-{}", response.id()));
            i18n.t_with("transcript-response", [("words", class.into())])
        }
        MilestoneKind::Relapse => i18n.t("transcript-relapse"),
        MilestoneKind::Lowest(id, share) => {
            let (name, count) = (i18n.t(id).into(), i18n.percent(share).into());
            i18n.t_with("transcript-lowest", [("name", name), ("count", count)])
        }
        MilestoneKind::Fewest(share) => {
            i18n.t_with("transcript-fewest", [("count", i18n.percent(share).into())])
        }
        MilestoneKind::MostCarT(count) => {
            let count = i18n.numbers.whole(count as f32);
            i18n.t_with("transcript-most-car-t", [("count", count.into())])
        }
    };
    let day = i18n.numbers.whole(milestone.day.floor());
    i18n.t_with("transcript-milestone", [("day", day.into()), ("words", words.into())])
}
