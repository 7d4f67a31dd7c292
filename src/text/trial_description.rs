//! Description of a trial: who is in it and what was found so far, in sentences.

use std::sync::Arc;

use ::i18n::{MessageId, msg};
use marrow::Setting;
use marrow::trial::PersonCourse;
use session::TrialState;

use super::therapy_text::agent_names;
use crate::i18n::{I18n, Text};

/// Who takes part.
pub const fn setting_name(setting: Setting) -> MessageId {
    match setting {
        Setting::NewlyDiagnosedEligible => msg::PEOPLE_NEW_TRANSPLANT,
        Setting::NewlyDiagnosedIneligible => msg::PEOPLE_NEW_WITHOUT,
        Setting::Relapsed1To3 => msg::PEOPLE_ONE_TO_THREE,
        Setting::HeavilyTreated => msg::PEOPLE_MUCH,
    }
}

/// How far it has come.
pub fn trial_progress(trial: &TrialState, i18n: I18n) -> Text {
    let done = trial.people.iter().map(Vec::len).sum::<usize>() as f32;
    let whole = |number: f32| i18n.numbers.whole(number).into();
    i18n.t_with(msg::VIRTUAL_PROGRESS, [("done", whole(done)), ("all", whole(trial.plan.people as f32))])
}

/// How far it has come, and how many of each arm responded so far.
pub fn describe_trial_briefly(trial: &TrialState, i18n: I18n) -> Text {
    let mut words = vec![trial_progress(trial, i18n)];
    let arms = trial.people.iter().zip([msg::VIRTUAL_ARM_1, msg::VIRTUAL_ARM_2]);
    let told: Vec<Text> = arms
        .filter(|(people, _)| !people.is_empty())
        .map(|(people, arm)| Text::from(format!("{}: {}.", i18n.t(arm), responded(people, i18n))))
        .collect();
    if !told.is_empty() {
        words.push(i18n.t(msg::VIRTUAL_RESPONSE) + ".");
    }
    words.extend(told);
    words.join(" ").into()
}

/// How many of these people responded.
fn responded(people: &[Arc<PersonCourse>], i18n: I18n) -> Text {
    let responders = people.iter().filter(|person| person.result.best.is_response()).count();
    let whole = |number: usize| i18n.numbers.whole(number as f32).into();
    let share = i18n.numbers.whole(100.0 * responders as f32 / people.len().max(1) as f32).into();
    i18n.t_with(
        msg::VIRTUAL_COUNT,
        [("count", whole(responders)), ("all", whole(people.len())), ("share", share)],
    )
}

/// A sentence each: that nobody is real, who takes part, what each arm gets and how many responded, how far it has come.
pub fn describe_trial(trial: &TrialState, i18n: I18n) -> Vec<Text> {
    let labelled = |label: MessageId, value: Text| Text::from(format!("{}: {value}.", i18n.t(label)));
    let mut lines = vec![
        i18n.t(msg::VIRTUAL_NOT_REAL),
        labelled(msg::VIRTUAL_SETTING, i18n.t(setting_name(trial.plan.setting))),
        labelled(msg::VIRTUAL_MONTHS, i18n.numbers.whole(trial.plan.months as f32)),
        labelled(msg::RUN_SEED, trial.plan.seed.to_string().into()),
    ];
    if !trial.plan.by_chance {
        lines.push(i18n.t(msg::VIRTUAL_CHANCE_OFF));
    }
    for (arm, name) in [msg::VIRTUAL_ARM_1, msg::VIRTUAL_ARM_2].into_iter().enumerate() {
        let names = agent_names(&trial.plan.arms[arm].agents(), i18n);
        lines.push(labelled(name, if names.is_empty() { i18n.t(msg::DIFFERENCE_NOTHING) } else { names }));
        let slow = trial.sign.is_slow[arm].iter().filter(|is_slow| **is_slow).count();
        lines.push(labelled(msg::VIRTUAL_SLOW, i18n.numbers.whole(slow as f32)));
        lines.push(labelled(msg::VIRTUAL_RESPONSE, responded(&trial.people[arm], i18n)));
    }
    lines.push(trial_progress(trial, i18n));
    lines.push(i18n.t(msg::VIRTUAL_REMAINS));
    lines
}
