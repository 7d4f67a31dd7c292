//! Therapy switches: one for each agent of the catalogue, in two groups, and a set to begin with.

use ::i18n::msg::{self, family};
use ::i18n::{Family, MessageId};
use leptos::prelude::*;
use marrow::{AgentId, TherapyId};

use super::citations::awaiting;
use super::therapy_card::TherapyCard;
use crate::i18n::use_i18n;
use crate::state::{use_action_queue, use_app_state};
use crate::text::{target_label, therapy_name};
use session::Action;
use story::sources::of_treatment;

/// Therapies in which immune cells do the work: the first group. All others of the catalogue are the second.
const IMMUNE: [&str; 5] = ["antibody", "checkpoint", "car_t", "bispecific", "adc"];

/// Sets that are used or were tested: the name, and the ids of the agents.
const PRESETS: [(MessageId, &[&str]); 7] = [
    (msg::PRESET_ANTIBODY, &["antibody:cd38", "imid", "steroid"]),
    (msg::PRESET_FOUR, &["antibody:cd38", "imid", "proteasome", "steroid"]),
    (msg::PRESET_TRANSPLANT, &["imid", "proteasome", "steroid", "transplant"]),
    (msg::PRESET_BRIDGING, &["car_t", "proteasome", "steroid"]),
    (msg::PRESET_BISPECIFIC, &["bispecific:bcma", "antibody:cd38"]),
    (msg::PRESET_ADC, &["adc", "proteasome", "steroid"]),
    (msg::PRESET_CHECKPOINT, &["checkpoint", "imid", "steroid"]),
];

/// All switches.
#[component]
pub fn Therapies() -> impl IntoView {
    let i18n = use_i18n();
    let group = move |words: MessageId, is_immune: bool| {
        let of_group = move |id: &TherapyId| IMMUNE.contains(&id.as_str()) == is_immune;
        view! {
            <h3>{i18n.t(words)}</h3>
            {TherapyId::all().filter(of_group).map(|id| view! { <Therapy id /> }).collect_view()}
        }
    };
    view! {
        <section class="therapies" aria-labelledby="therapies-heading">
            <h2 id="therapies-heading">{i18n.t(msg::TREATMENTS_HEADING)}</h2>
            <p class="hint">{i18n.t(msg::TREATMENTS_HINT)}</p>
            <Presets />
            {group(msg::GROUP_IMMUNE, true)}
            {group(msg::GROUP_PARTNER, false)}
        </section>
    }
}

/// A choice switches everything else off.
#[component]
fn Presets() -> impl IntoView {
    let (i18n, action_queue, state) = (use_i18n(), use_action_queue(), use_app_state());
    let agents =
        |ids: &[&str]| -> Vec<AgentId> { ids.iter().filter_map(|id| AgentId::from_id(id)).collect() };
    let choose = move |event| {
        let chosen = event_target_value(&event);
        let Some((_, wanted)) = PRESETS.iter().find(|(name, _)| name.to_string() == chosen) else { return };
        action_queue.send(Action::SetAgents(agents(wanted)));
    };
    let current = move || {
        let given = state.agents.get();
        let same = |ids: &[&str]| {
            let wanted = agents(ids);
            wanted.len() == given.len() && wanted.iter().all(|agent| given.contains(agent))
        };
        PRESETS.iter().find(|(_, ids)| same(ids)).map_or_else(String::new, |(name, _)| name.to_string())
    };
    let option = move |name: MessageId| view! { <option value=name.to_string()>{i18n.t(name)}</option> };
    view! {
        <label class="choice preset">
            <span>{i18n.t(msg::PRESET_LABEL)}</span>
            <select id="preset" prop:value=current on:change=choose>
                <option value="">{i18n.t(msg::PRESET_OWN)}</option>
                {PRESETS.map(|(name, _)| option(name)).collect_view()}
            </select>
        </label>
    }
}

#[component]
fn Therapy(id: TherapyId) -> impl IntoView {
    let (i18n, state) = (use_i18n(), use_app_state());
    let words = move |part: Family| i18n.t(part.id(id.as_str()));
    let line_id = format!("therapy-{}-line", id.as_str());
    let given = move || state.agents.with(|given| given.iter().any(|agent| agent.therapy() == id));
    view! {
        <div class="therapy" class:given=given>
            {id.agents().map(|agent| view! { <AgentSwitch agent line_id=line_id.clone() /> }).collect_view()}
            <p class="therapy-line" id=line_id.clone()>
                {words(family::THERAPY_LINE)}" "
                <span class="therapy-cost"><b>{i18n.t(msg::THERAPY_COST_LABEL)}</b>" "{words(family::THERAPY_COST)}</span>
                " "{awaiting(of_treatment(id.as_str()), i18n)}
            </p>
            <TherapyCard id />
        </div>
    }
}

/// The usual agent carries the name of the therapy, the others what they bind.
#[component]
fn AgentSwitch(agent: AgentId, line_id: String) -> impl IntoView {
    let (i18n, action_queue, state) = (use_i18n(), use_action_queue(), use_app_state());
    let therapy = agent.therapy().as_str();
    let other = agent.target().filter(|_| agent.therapy().default_agent() != agent);
    let (id, name, detail) = match other {
        None => {
            let detail = i18n.t(family::THERAPY_DETAIL.id(therapy));
            (format!("therapy-{therapy}"), therapy_name(agent, i18n), detail)
        }
        Some(target) => {
            let id = target.id();
            let detail =
                family::AGENT.find(&format!("{therapy}-{id}")).map(|id| i18n.t(id)).unwrap_or_default();
            (format!("therapy-{therapy}-{id}"), target_label(target, i18n), detail)
        }
    };
    let given = move || state.agents.with(|given| given.contains(&agent));
    let switch = move |event| {
        let on = event_target_checked(&event);
        action_queue.send(if on { Action::StartAgent(agent) } else { Action::StopAgent(agent) });
    };
    view! {
        <label class="switch" class:switch-other={other.is_some()}>
            <input type="checkbox" role="switch" id=id aria-describedby=line_id prop:checked=given on:change=switch />
            <span class="switch-name">{name}" "<span class="switch-detail">{detail}</span></span>
        </label>
    }
}
