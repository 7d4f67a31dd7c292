//! Transcript: what happened in this run, in plain words, from the model's own events: to read, to copy, to print.

use ::i18n::MessageId;
use ::i18n::msg::{self, family};
use leptos::prelude::*;
use marrow::{Setup, Stage};

use super::print_button::PrintButton;
use super::reading_matter::GROUP;
use crate::i18n::{I18n, Text, use_i18n};
use crate::state::{dynamic_flag, dynamic_text, dynamic_view, memo, use_app_state};
use crate::text::{agent_name, describe, describe_trial, m_protein_name, size_name, stage_name};
use crate::web;
use session::{BloodCount, FirstOccurrence, Milestone, MilestoneKind, SwitchMarker, TimeSeries, milestones};

/// A part of the page that opens.
#[component]
pub fn Transcript() -> impl IntoView {
    let (i18n, state) = (use_i18n(), use_app_state());
    // Written again when a sample, a mark or a first event is new, once a model day.
    let trial = move || {
        state.view_model.with(|view_model| view_model.trial.as_ref().map(|trial| describe_trial(trial, i18n)))
    };
    let lines = memo(move || {
        if let Some(lines) = trial() {
            return lines;
        }
        let mut all = vec![began(state.setup.get(), i18n)];
        state.history.with(|history| {
            let sentences = sentences(history, history.first_occurrences(), i18n);
            all.extend(sentences.into_iter().map(|(_, line)| line));
        });
        all
    });
    let items = move || lines.get().into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    let copied = RwSignal::new(None);
    let whole = move || {
        let now = state.view_model.with_untracked(|view_model| describe(view_model, i18n));
        let mut whole = vec![i18n.t(msg::APP_NAME), now];
        whole.extend(lines.get_untracked());
        whole.push(i18n.t(msg::EDUCATION_ONLY));
        whole.join("\n")
    };
    let copy = move |_| web::copy(whole(), copied);
    view! {
        <details class="transcript" id="transcript" name=GROUP>
            <summary><h2>{i18n.t(msg::TRANSCRIPT_HEADING)}</h2></summary>
            <p>{dynamic_text(move || state.view_model.with(|view_model| describe(view_model, i18n)))}</p>
            <ol id="transcript-lines">{dynamic_view(items)}</ol>
            <p hidden=dynamic_flag(move || lines.with(|lines| lines.len() > 1))>{i18n.t(msg::TRANSCRIPT_NONE)}</p>
            <div class="transcript-buttons">
                <button type="button" id="transcript-copy" on:click=copy>{i18n.t(msg::TRANSCRIPT_COPY)}</button>
                <PrintButton id="print" />
                <span role="status">{dynamic_text(move || (copied.get() == Some(true)).then(|| i18n.t(msg::TRANSCRIPT_COPIED)))}</span>
            </div>
        </details>
    }
}

/// What the run began from: with the same switches on the same days, these words give the same run again.
fn began(setup: Setup, i18n: I18n) -> Text {
    let chosen = |label: MessageId, value: MessageId| format!("{}: {}. ", i18n.t(label), i18n.t(value));
    let stage = chosen(msg::RUN_STAGE, stage_name(setup.stage));
    let m_protein = match setup.stage {
        Stage::Healthy => String::new(),
        _ => chosen(msg::RUN_M_PROTEIN, m_protein_name(setup.m_protein)),
    };
    let size = chosen(msg::RUN_SIZE, size_name(setup.size));
    let choices = format!("{stage}{m_protein}{size}{}: {}.", i18n.t(msg::RUN_SEED), setup.seed);
    i18n.t_with(msg::TRANSCRIPT_BEGAN, [("choices", choices.into())])
}

/// Switches, first events and milestones, in the order of their days: each a sentence, and its day.
pub fn sentences(history: &TimeSeries, firsts: &[FirstOccurrence], i18n: I18n) -> Vec<(f32, Text)> {
    let marks = history.markers().iter().map(|mark| (mark.day, switched(*mark, i18n)));
    let firsts = firsts.iter().map(|first| (first.day, happened(*first, i18n)));
    let landings = milestones(history).into_iter().map(|one| (one.day, landed(one, i18n)));
    let mut all: Vec<(f32, Text)> = marks.chain(firsts).chain(landings).collect();
    all.sort_by(|a, b| a.0.total_cmp(&b.0));
    all
}

/// The sentence that says that a switch was thrown.
pub fn switched(mark: SwitchMarker, i18n: I18n) -> Text {
    let id = if mark.given { msg::SWITCHED_ON } else { msg::SWITCHED_OFF };
    let day = i18n.numbers.whole(mark.day.floor());
    i18n.t_with(id, [("therapy", agent_name(mark.agent, i18n).into()), ("day", day.into())])
}

/// The sentence that says that a step of a treatment has happened for the first time.
pub fn happened(first: FirstOccurrence, i18n: I18n) -> Text {
    let step = i18n.t(family::EVENT.id(first.kind.id()));
    let day = i18n.numbers.whole(first.day.floor());
    i18n.t_with(
        msg::TRANSCRIPT_FIRST,
        [("day", day.into()), ("therapy", agent_name(first.agent, i18n).into()), ("step", step.into())],
    )
}

const fn count_name(count: BloodCount) -> MessageId {
    match count {
        BloodCount::RedCells => msg::BLOOD_RED_CELLS,
        BloodCount::WhiteCells => msg::BLOOD_WHITE_CELLS,
        BloodCount::Platelets => msg::BLOOD_PLATELETS,
    }
}

/// The sentence that says a milestone.
fn landed(milestone: Milestone, i18n: I18n) -> Text {
    let words = match milestone.what {
        MilestoneKind::Reached(response) => {
            let class = i18n.t(family::RESPONSE.id(response.id()));
            i18n.t_with(msg::TRANSCRIPT_RESPONSE, [("words", class.into())])
        }
        MilestoneKind::Relapse => i18n.t(msg::TRANSCRIPT_RELAPSE),
        MilestoneKind::Lowest(count, share) => {
            let (name, count) = (i18n.t(count_name(count)).into(), i18n.percent(share).into());
            i18n.t_with(msg::TRANSCRIPT_LOWEST, [("name", name), ("count", count)])
        }
        MilestoneKind::Fewest(share) => {
            i18n.t_with(msg::TRANSCRIPT_FEWEST, [("count", i18n.percent(share).into())])
        }
        MilestoneKind::MostCarT(count) => {
            let count = i18n.numbers.whole(count as f32);
            i18n.t_with(msg::TRANSCRIPT_MOST_CAR_T, [("count", count.into())])
        }
    };
    let day = i18n.numbers.whole(milestone.day.floor());
    i18n.t_with(msg::TRANSCRIPT_MILESTONE, [("day", day.into()), ("words", words.into())])
}
