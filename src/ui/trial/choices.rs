//! Choices of a trial: a published one, or one's own: what each arm gets, who takes part, how many, how long, by chance or not.

use std::sync::Arc;

use ::i18n::{MessageId, msg};
use leptos::ev::Event;
use leptos::prelude::*;
use marrow::{AgentId, Setting};
use session::settings::{GREATEST_SEED, SettingsPatch, TherapyPlan, parse};
use session::settings::{LEAST_MONTHS, LEAST_PEOPLE, MOST_MONTHS, MOST_PEOPLE};
use session::{Action, TrialPlan, TrialState};

use super::figures::arm_name;
use super::published::PUBLISHED;
use crate::i18n::use_i18n;
use crate::state::{ActionQueue, dynamic_flag, memo, use_action_queue};
use crate::text::{agent_name, setting_name};
use crate::ui::number_field::number_field;
use crate::ui::published_trials::find_trial;

/// What the trial is made of.
type Plan = Memo<Arc<TrialPlan>>;

/// A change makes another trial, which waits to be started.
fn change(action_queue: ActionQueue, patch: SettingsPatch) {
    action_queue.send(Action::Apply(SettingsPatch { playing: Some(false), ..patch }));
}

/// The plan of this published trial, with people and seed as they are.
fn published_patch(id: &str) -> Option<SettingsPatch> {
    let trial = PUBLISHED.iter().find(|trial| trial.id == id)?;
    let arm = |at: usize| {
        let therapies = trial.arms.get(at).map_or("", |arm| arm.therapies);
        parse(&format!("therapies={therapies}"), "").0.therapies.or_else(|| Some(TherapyPlan::default()))
    };
    Some(SettingsPatch {
        therapies: arm(0),
        right: arm(1),
        setting: Some(trial.setting),
        months: Some(trial.months),
        ..SettingsPatch::default()
    })
}

/// The published trial that a plan plays.
fn published_id(plan: &TrialPlan) -> &'static str {
    let is_it = |id: &str| {
        let mut same = plan.clone();
        published_patch(id).is_some_and(|patch| {
            same.apply(&patch);
            same == *plan
        })
    };
    PUBLISHED.iter().map(|trial| trial.id).find(|id| is_it(id)).unwrap_or_default()
}

/// All choices.
#[component]
pub fn Choices(trial: Memo<Option<TrialState>>) -> impl IntoView {
    let (i18n, action_queue) = (use_i18n(), use_action_queue());
    let plan =
        memo(move || trial.with(|trial| trial.as_ref().map(|trial| trial.plan.clone())).unwrap_or_default());
    let option = |id: &'static str| {
        let trial = find_trial(id)?;
        let arms = trial.arms.iter().map(|arm| arm.words(i18n)).collect::<Vec<_>>().join(" / ");
        Some((id, format!("{}: {arms}", trial.name(i18n))))
    };
    let mut trials = vec![("", String::from(i18n.t(msg::VIRTUAL_OWN)))];
    trials.extend(PUBLISHED.iter().filter_map(|trial| option(trial.id)));
    let settings = Setting::ALL.map(|one| (one.id(), String::from(i18n.t(setting_name(one))))).to_vec();
    let rows = AgentId::all().map(|agent| agent_row(agent, plan)).collect_view();
    let chance = move |event: Event| {
        change(
            action_queue,
            SettingsPatch { chance: Some(event_target_checked(&event)), ..SettingsPatch::default() },
        );
    };
    let same_twice = move |_| change(action_queue, plan.with_untracked(|plan| plan.same_twice()));
    view! {
        <section class="treat trial-choices" aria-labelledby="trial-choices-heading">
            <h2 id="trial-choices-heading">{i18n.t(msg::VIRTUAL_CHOICES)}</h2>
            {select("trial-published", msg::VIRTUAL_TRIAL, trials, plan, published_id, published_patch)}
            {number("trial-size", msg::VIRTUAL_SIZE, (LEAST_PEOPLE.into(), MOST_PEOPLE.into()), plan, |plan| plan.people.into(), |n| {
                SettingsPatch { people: u32::try_from(n).ok(), ..SettingsPatch::default() }
            })}
            <p class="hint">{i18n.t(msg::VIRTUAL_SMALL)}</p>
            <button type="button" id="trial-same" on:click=same_twice>{i18n.t(msg::VIRTUAL_SAME)}</button>
            <p class="hint">{i18n.t(msg::VIRTUAL_SAME_HINT)}</p>
            <label class="check">
                <input type="checkbox" id="trial-chance" prop:checked=dynamic_flag(move || plan.with(|plan| plan.by_chance)) on:change=chance />
                {i18n.t(msg::VIRTUAL_CHANCE)}
            </label>
            <p class="trial-warning" hidden=dynamic_flag(move || plan.with(|plan| plan.by_chance))>{i18n.t(msg::VIRTUAL_CHANCE_OFF)}</p>
            <details class="trial-more" id="trial-more">
                <summary>{i18n.t(msg::VIRTUAL_MORE)}</summary>
                {select("trial-setting", msg::VIRTUAL_SETTING, settings, plan, |plan| plan.setting.id(), |id| {
                    Some(SettingsPatch { setting: Setting::from_id(id), ..SettingsPatch::default() })
                })}
                {number("trial-months", msg::VIRTUAL_MONTHS, (LEAST_MONTHS.into(), MOST_MONTHS.into()), plan, |plan| plan.months.into(), |n| {
                    SettingsPatch { months: u32::try_from(n).ok(), ..SettingsPatch::default() }
                })}
                {number("trial-seed", msg::RUN_SEED, (0, GREATEST_SEED), plan, |plan| plan.seed, |n| {
                    SettingsPatch { seed: Some(n), ..SettingsPatch::default() }
                })}
                <table class="trial-arms">
                    <thead><tr><th scope="col">{i18n.t(msg::DIFFERENCE_GIVEN)}</th><th scope="col">{arm_name(0, i18n)}</th><th scope="col">{arm_name(1, i18n)}</th></tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </details>
        </section>
    }
    .into_any()
}

/// A treatment, and whether each arm gets it.
fn agent_row(agent: AgentId, plan: Plan) -> AnyView {
    let (i18n, action_queue) = (use_i18n(), use_action_queue());
    let cell = |arm: usize| {
        let given = move || plan.with(|plan| plan.arms[arm].agents().contains(&agent));
        let switch = move |event: Event| {
            let given =
                Some(plan.with_untracked(|plan| plan.arms[arm].with(agent, event_target_checked(&event))));
            let none = SettingsPatch::default();
            change(
                action_queue,
                if arm == 0 {
                    SettingsPatch { therapies: given, ..none }
                } else {
                    SettingsPatch { right: given, ..none }
                },
            );
        };
        let name = format!("{}: {}", agent_name(agent, i18n), arm_name(arm, i18n));
        let id = format!("trial-{}-{arm}", agent.as_str().replace(':', "-"));
        view! { <td><label class="check"><input type="checkbox" id=id aria-label=name prop:checked=given on:change=switch /></label></td> }
            .into_any()
    };
    view! { <tr><th scope="row">{agent_name(agent, i18n)}</th>{cell(0)}{cell(1)}</tr> }.into_any()
}

/// A choice of several.
fn select(
    id: &'static str,
    label: MessageId,
    options: Vec<(&'static str, String)>,
    plan: Plan,
    chosen: fn(&TrialPlan) -> &'static str,
    patch: fn(&str) -> Option<SettingsPatch>,
) -> AnyView {
    let chosen = memo(move || plan.with(|plan| chosen(plan)));
    let (i18n, action_queue) = (use_i18n(), use_action_queue());
    let option = |(id, name): (&'static str, String)| {
        view! { <option value=id selected=dynamic_flag(move || chosen.get() == id)>{name}</option> }
            .into_any()
    };
    let choose = move |event: Event| {
        if let Some(patch) = patch(&event_target_value(&event)) {
            change(action_queue, patch);
        }
    };
    view! {
        <label class="choice"><span>{i18n.t(label)}</span>
            <select id=id on:change=choose>{options.into_iter().map(option).collect_view()}</select>
        </label>
    }
    .into_any()
}

/// A whole number between two.
fn number(
    id: &'static str,
    label: MessageId,
    bounds: (u64, u64),
    plan: Plan,
    value: fn(&TrialPlan) -> u64,
    patch: fn(u64) -> SettingsPatch,
) -> AnyView {
    let action_queue = use_action_queue();
    let shown = Arc::new(move || plan.with(|plan| value(plan)));
    number_field(id, label, bounds, shown, Box::new(move |number| change(action_queue, patch(number))))
}
