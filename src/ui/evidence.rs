//! Evidence: what was found by trials of exactly the treatments that are on. A set that was not tested shows no numbers.

use ::i18n::msg;
use leptos::prelude::*;
use marrow::AgentId;
use marrow::therapy::{Evidence, evidence};

use super::people_of::people_of;
use super::published_trials::{Outcome, PublishedArm, PublishedTrial, find_trial};
use crate::i18n::{I18n, Text, use_i18n};
use crate::state::{dynamic_text, dynamic_view, memo, use_app_state};
use crate::text::pane_name;
use session::{Side, View};

/// A line in words and, where there are any, the trials.
#[component]
pub fn EvidenceLine(
    /// Of which marrow.
    #[prop(default = Side::Left)]
    side: Side,
) -> impl IntoView {
    let (i18n, state) = (use_i18n(), use_app_state());
    let given = memo(move || {
        state.view_model.with(|view_model| view_model.panes.get(side).map(|pane| pane.agents.clone()))
    });
    let compares = move || state.view.get() == View::Compare;
    let found = move || {
        let given = given.get().unwrap_or_default();
        let known = evidence(&given);
        let (words, ids): (_, &[&str]) = match known {
            None => (msg::EVIDENCE_NONE, &[]),
            Some(Evidence::Tested(ids)) => (msg::EVIDENCE_TESTED, ids),
            Some(Evidence::TestedWithoutBenefit(ids)) => (msg::EVIDENCE_NO_BENEFIT, ids),
            Some(Evidence::Studied) => (msg::EVIDENCE_STUDIED, &[]),
        };
        // Whatever it is given with: this much is known.
        let has_brake = given.iter().any(|agent| agent.as_str() == "checkpoint");
        let untested_brake = has_brake && known == Some(Evidence::Studied);
        let brake = untested_brake.then(|| view! { <p>{i18n.t(msg::EVIDENCE_BRAKE)}</p> });
        let agents = arm_agents(&given);
        let trials = ids
            .iter()
            .filter_map(|id| find_trial(id))
            .map(|trial| trial_view(trial, std::slice::from_ref(&agents), i18n))
            .collect_view();
        view! {
            <p>{i18n.t(words)}</p>
            {brake}
            <dl class="trials">{trials}</dl>
            <p class="hint" hidden=ids.is_empty()>{i18n.t(msg::EVIDENCE_APART)}</p>
        }
    };
    view! {
        <div class="evidence" id=if side == Side::Left { "evidence" } else { "evidence-right" }>
            <h3>{i18n.t(msg::EVIDENCE_HEADING)}{dynamic_text(move || compares().then(|| Text::from(format!(": {}", i18n.t(pane_name(side))))))}</h3>
            {dynamic_view(found)}
        </div>
    }
}

/// The agents that are on, as arms write them: in the order of the catalogue, without a steroid.
pub fn arm_agents(given: &[AgentId]) -> Vec<&'static str> {
    given.iter().map(|agent| agent.as_str()).filter(|id| *id != "steroid").collect()
}

/// A trial: who took part, its arms, those with these agents marked, its source.
pub fn trial_view(trial: &'static PublishedTrial, marked: &[Vec<&str>], i18n: I18n) -> impl IntoView + use<> {
    let arm = |arm: &'static PublishedArm| {
        let found = arm.outcomes.iter().map(|outcome| outcome_row(outcome, i18n));
        view! {
            <dd class:here=marked.iter().any(|agents| arm.agents == agents)>
                {arm_words(arm, i18n)}
                <ul class="found-figures">{found.collect_view()}</ul>
            </dd>
        }
    };
    let no_harm = (!trial.tells_harm()).then(|| view! { <dd class="note">{i18n.t(msg::TRIAL_NO_HARM)}</dd> });
    let note = trial.note.map(|note| view! { <dd class="note">{i18n.t(note)}</dd> });
    view! {
        <div data-trial=trial.id>
            <dt><b>{trial.name(i18n)}</b>", "{i18n.t(trial.population)}</dt>
            {trial.arms.iter().map(arm).collect_view()}
            {note}
            {no_harm}
            <dd class="hint">{Text::from(trial.citation)}</dd>
        </div>
    }
}

/// What was given, and to how many.
fn arm_words(arm: &PublishedArm, i18n: I18n) -> Text {
    let people =
        arm.people.map(|people| i18n.t_with(msg::EVIDENCE_PEOPLE, [("count", whole(people, i18n).into())]));
    format!("{}{}:", arm.words(i18n), people.unwrap_or_default()).into()
}

/// One thing that was found, in words and as a picture of people.
fn outcome_row(outcome: &Outcome, i18n: I18n) -> impl IntoView + use<> {
    let picture = outcome.responders.zip(outcome.total).and_then(|(count, total)| people_of(count, total));
    view! { <li>{outcome_words(outcome, i18n)}{picture}</li> }
}

/// Each message names those of the three numbers that its measure has.
fn outcome_words(outcome: &Outcome, i18n: I18n) -> Text {
    let number = |number: Option<u16>| number.map(|number| whole(number, i18n)).unwrap_or_default().into();
    let arguments = [
        ("count", number(outcome.responders)),
        ("of", number(outcome.total)),
        ("months", number(outcome.months)),
    ];
    i18n.t_with(outcome.measure.message(), arguments)
}

fn whole(number: u16, i18n: I18n) -> Text {
    i18n.numbers.whole(f32::from(number))
}
