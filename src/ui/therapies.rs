//! Therapy switches: one for each agent of the catalogue, in two groups, and a set to begin with.

use leptos::prelude::*;
use marrow::{AgentId, TherapyId};

use super::citations::awaiting;
use super::therapy_card::TherapyCard;
use crate::i18n::use_i18n;
use crate::state::{use_action_queue, use_app_state};
use crate::text::{target_label, therapy_name};
use session::Action;
use story::sources::of_treatment;

/// Ids of the words of a group, and of its therapies.
type Group = (&'static str, &'static [&'static str]);

/// Immune cells do the work in the first group.
const GROUPS: [Group; 2] = [
    ("group-immune", &["antibody", "checkpoint", "car_t", "bispecific", "adc"]),
    ("group-partner", &["chemo", "transplant", "imid", "proteasome", "steroid"]),
];

/// Sets that are used or were tested: id of the words, and the agents.
const PRESETS: [(&str, &[&str]); 7] = [
    ("preset-antibody", &["antibody:cd38", "imid", "steroid"]),
    ("preset-four", &["antibody:cd38", "imid", "proteasome", "steroid"]),
    ("preset-transplant", &["imid", "proteasome", "steroid", "transplant"]),
    ("preset-bridging", &["car_t", "proteasome", "steroid"]),
    ("preset-bispecific", &["bispecific:bcma", "antibody:cd38"]),
    ("preset-adc", &["adc", "proteasome", "steroid"]),
    ("preset-checkpoint", &["checkpoint", "imid", "steroid"]),
];

/// All switches.
#[component]
pub fn Therapies() -> impl IntoView {
    let i18n = use_i18n();
    let therapies = |ids: &'static [&'static str]| ids.iter().filter_map(|id| TherapyId::from_id(id));
    let group = move |(words, ids): Group| {
        view! {
            <h3>{i18n.t(words)}</h3>
            {therapies(ids).map(|id| view! { <Therapy id /> }).collect_view()}
        }
    };
    view! {
        <section class="therapies" aria-labelledby="therapies-heading">
            <h2 id="therapies-heading">{i18n.t("treatments-heading")}</h2>
            <p class="hint">{i18n.t("treatments-hint")}</p>
            <Presets />
            {GROUPS.map(group).collect_view()}
        </section>
    }
}

/// A choice switches everything else off.
#[component]
fn Presets() -> impl IntoView {
    let (i18n, dispatch, state) = (use_i18n(), use_action_queue(), use_app_state());
    let agents =
        |ids: &[&str]| -> Vec<AgentId> { ids.iter().filter_map(|id| AgentId::from_id(id)).collect() };
    let choose = move |event| {
        let chosen = event_target_value(&event);
        let Some((_, wanted)) = PRESETS.iter().find(|(words, _)| *words == chosen) else { return };
        let (wanted, given) = (agents(wanted), state.agents.get_untracked());
        given
            .iter()
            .filter(|agent| !wanted.contains(agent))
            .for_each(|agent| dispatch.send(Action::StopAgent(*agent)));
        wanted
            .iter()
            .filter(|agent| !given.contains(agent))
            .for_each(|agent| dispatch.send(Action::StartAgent(*agent)));
    };
    let current = move || {
        let given = state.agents.get();
        let same = |ids: &[&str]| {
            let wanted = agents(ids);
            wanted.len() == given.len() && wanted.iter().all(|agent| given.contains(agent))
        };
        PRESETS.iter().find(|(_, ids)| same(ids)).map_or("", |(words, _)| *words)
    };
    let option = move |words: &'static str| view! { <option value=words>{i18n.t(words)}</option> };
    view! {
        <label class="choice preset">
            <span>{i18n.t("preset-label")}</span>
            <select id="preset" prop:value=current on:change=choose>
                <option value="">{i18n.t("preset-own")}</option>
                {PRESETS.map(|(words, _)| option(words)).collect_view()}
            </select>
        </label>
    }
}

#[component]
fn Therapy(id: TherapyId) -> impl IntoView {
    let (i18n, state) = (use_i18n(), use_app_state());
    let words = move |part: &str| i18n.t(&format!("therapy-{}-{part}", id.as_str()));
    let line_id = format!("therapy-{}-line", id.as_str());
    let given = move || state.agents.with(|given| given.iter().any(|agent| agent.therapy() == id));
    view! {
        <div class="therapy" class:given=given>
            {id.agents().map(|agent| view! { <AgentSwitch agent line_id=line_id.clone() /> }).collect_view()}
            <p class="therapy-line" id=line_id.clone()>
                {words("line")}" "
                <span class="therapy-cost"><b>{i18n.t("therapy-cost-label")}</b>" "{words("cost")}</span>
                " "{awaiting(of_treatment(id.as_str()), i18n)}
            </p>
            <TherapyCard id />
        </div>
    }
}

/// The usual agent carries the name of the therapy, the others what they bind.
#[component]
fn AgentSwitch(agent: AgentId, line_id: String) -> impl IntoView {
    let (i18n, dispatch, state) = (use_i18n(), use_action_queue(), use_app_state());
    let therapy = agent.therapy().as_str();
    let other = agent.target().filter(|_| agent.therapy().default_agent() != agent);
    let (id, name, detail) = match other {
        None => {
            let detail = i18n.t(&format!("therapy-{therapy}-detail"));
            (format!("therapy-{therapy}"), therapy_name(agent, i18n), detail)
        }
        Some(target) => {
            let id = target.id();
            let detail = i18n.t(&format!("agent-{therapy}-{id}"));
            (format!("therapy-{therapy}-{id}"), target_label(target, i18n), detail)
        }
    };
    let given = move || state.agents.with(|given| given.contains(&agent));
    let switch = move |event| {
        let on = event_target_checked(&event);
        dispatch.send(if on { Action::StartAgent(agent) } else { Action::StopAgent(agent) });
    };
    view! {
        <label class="switch" class:switch-other={other.is_some()}>
            <input type="checkbox" role="switch" id=id aria-describedby=line_id prop:checked=given on:change=switch />
            <span class="switch-name">{name}" "<span class="switch-detail">{detail}</span></span>
        </label>
    }
}
