//! What was found by trials of exactly the treatments that are on. A set that was not tested shows no numbers.

use crate::ui::prelude::*;
use marrow::sim::AgentId;
use marrow::sim::therapy::{Evidence, evidence};

use super::Reader;
use super::following::list;
use super::trials::{Arm, Found, Trial, trial_of};
use crate::state::AppState;

/// A line in words and, where there are any, the trials.
#[component]
pub fn EvidenceLine() -> impl IntoView {
    let (reader, signals) = (Reader::here(), AppState::here());
    let found = move || {
        let given = signals.given.get();
        let known = evidence(&given);
        let (words, ids): (_, &[&str]) = match known {
            None => ("evidence-none", &[]),
            Some(Evidence::Tested(ids)) => ("evidence-tested", ids),
            Some(Evidence::TestedWithoutBenefit(ids)) => ("evidence-no-benefit", ids),
            Some(Evidence::Studied) => ("evidence-studied", &[]),
        };
        // Whatever it is given with: this much is known.
        let has_brake = given.iter().any(|agent| agent.as_str() == "checkpoint");
        let untested_brake = has_brake && known == Some(Evidence::Studied);
        let brake = untested_brake.then(|| view! { <p>{reader.text("evidence-brake")}</p> });
        let set = set_of(&given);
        let trials = list(ids.iter().filter_map(|id| trial_of(id)).map(|trial| one(trial, &set, reader)));
        view! {
            <p>{reader.text(words)}</p>
            {brake}
            <dl class="trials">{trials}</dl>
            <p class="hint" hidden={ids.is_empty()}>{reader.text("evidence-apart")}</p>
        }
        .into_any()
    };
    view! {
        <div class="evidence" id="evidence">
            <h3>{reader.text("evidence-heading")}</h3>
            {move || found()}
        </div>
    }
}

/// The agents that are on, as arms write them: in the order of the catalogue, without a steroid.
fn set_of(given: &[AgentId]) -> String {
    let given = given.iter().map(|agent| agent.as_str()).filter(|id| *id != "steroid");
    given.collect::<Vec<_>>().join(" ")
}

fn one(trial: &'static Trial, set: &str, reader: Reader) -> impl IntoView + use<> {
    let arms: Vec<_> = trial.arms.iter().map(|arm| (arm_words(arm, reader), arm.set == set)).collect();
    let arm = |(words, here): (String, bool)| view! { <dd class:here=here>{words}</dd> };
    let note = (!trial.note.is_empty()).then(|| view! { <dd class="note">{reader.text(trial.note)}</dd> });
    view! {
        <div data-trial=trial.id>
            <dt><b>{trial.name(reader)}</b>", "{reader.text(trial.who)}</dt>
            {list(arms.into_iter().map(arm))}
            {note}
            <dd class="hint">{trial.cited}</dd>
        </div>
    }
}

/// What was given, to how many, and all that was found, benefit and harm in one sentence.
fn arm_words(arm: &Arm, reader: Reader) -> String {
    let people = match arm.people {
        0 => String::new(),
        people => reader.text_with("evidence-people", [("count", whole(people, reader).into())]),
    };
    let found: Vec<String> = arm.found.iter().map(|found| found_words(found, reader)).collect();
    format!("{}{people}: {}.", arm.words(reader), found.join("; "))
}

fn found_words((words, count, of, months): &Found, reader: Reader) -> String {
    let value = |number: &u16| whole(*number, reader).into();
    reader.text_with(words, [("count", value(count)), ("of", value(of)), ("months", value(months))])
}

fn whole(number: u16, reader: Reader) -> String {
    reader.numbers.whole(f32::from(number))
}
