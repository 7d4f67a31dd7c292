//! The treatments: a switch for each agent of the catalogue, in two groups, and a set to begin with.

use crate::ui::prelude::*;
use marrow::sim::{AgentId, TherapyId};

use super::Reader;
use super::citations::awaiting;
use super::following::list;
use super::therapy_card::TherapyCard;
use super::therapy_text::{against, therapy_name};
use crate::state::{ActionQueue, AppState, live};
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
    let reader = Reader::here();
    let therapies = |ids: &'static [&'static str]| ids.iter().filter_map(|id| TherapyId::from_id(id));
    let group = move |(words, ids): Group| {
        view! {
            <h3>{reader.text(words)}</h3>
            {list(therapies(ids).map(|id| view! { <Therapy id /> }))}
        }
    };
    view! {
        <section class="therapies" aria-labelledby="therapies-heading">
            <h2 id="therapies-heading">{reader.text("treatments-heading")}</h2>
            <p class="hint">{reader.text("treatments-hint")}</p>
            <Presets />
            {list(GROUPS.map(group))}
        </section>
    }
}

/// A choice switches everything else off.
#[component]
fn Presets() -> impl IntoView {
    let (reader, dispatch, signals) = (Reader::here(), ActionQueue::here(), AppState::here());
    let agents =
        |ids: &[&str]| -> Vec<AgentId> { ids.iter().filter_map(|id| AgentId::from_id(id)).collect() };
    let choose = move |event| {
        let chosen = event_target_value(&event);
        let Some((_, wanted)) = PRESETS.iter().find(|(words, _)| *words == chosen) else { return };
        dispatch.send(Action::SetAgents(agents(wanted)));
    };
    let current = move || {
        let given = signals.given.get();
        let same = |ids: &[&str]| {
            let wanted = agents(ids);
            wanted.len() == given.len() && wanted.iter().all(|agent| given.contains(agent))
        };
        PRESETS.iter().find(|(_, ids)| same(ids)).map_or("", |(words, _)| *words)
    };
    let option = move |words: &'static str| view! { <option value=words>{reader.text(words)}</option> };
    view! {
        <label class="choice preset">
            <span>{reader.text("preset-label")}</span>
            <select id="preset" prop:value=move || current() on:change=choose>
                <option value="">{reader.text("preset-own")}</option>
                {list(PRESETS.map(|(words, _)| option(words)))}
            </select>
        </label>
    }
}

#[component]
fn Therapy(id: TherapyId) -> impl IntoView {
    let (reader, signals) = (Reader::here(), AppState::here());
    let words = move |part: &str| reader.text(&format!("therapy-{}-{part}", id.as_str()));
    let line_id = format!("therapy-{}-line", id.as_str());
    let given = live(move || signals.given.with(|given| given.iter().any(|agent| agent.therapy() == id)));
    view! {
        <div class="therapy" class:given=move || given.get()>
            {list(id.agents().map(|agent| view! { <AgentSwitch agent line_id=line_id.clone() /> }))}
            <p class="therapy-line" id=line_id.clone()>
                {words("line")}" "
                <span class="therapy-cost"><b>{reader.text("therapy-cost-label")}</b>" "{words("cost")}</span>
                " "{awaiting(of_treatment(id.as_str()), reader)}
            </p>
            <TherapyCard id />
        </div>
    }
}

/// The usual agent carries the name of the therapy, the others what they bind.
#[component]
fn AgentSwitch(agent: AgentId, line_id: String) -> impl IntoView {
    let (reader, dispatch, signals) = (Reader::here(), ActionQueue::here(), AppState::here());
    let therapy = agent.therapy().as_str();
    let other = agent.target().filter(|_| agent.therapy().default_agent() != agent);
    let (id, name, detail) = match other {
        None => {
            let detail = reader.text(&format!("therapy-{therapy}-detail"));
            (format!("therapy-{therapy}"), therapy_name(agent, reader), detail)
        }
        Some(target) => {
            let id = target.id();
            let detail = reader.text(&format!("agent-{therapy}-{id}"));
            (format!("therapy-{therapy}-{id}"), against(target, reader), detail)
        }
    };
    let given = live(move || signals.given.with(|given| given.contains(&agent)));
    let switch = move |event| {
        let on = event_target_checked(&event);
        dispatch.send(if on { Action::StartAgent(agent) } else { Action::StopAgent(agent) });
    };
    view! {
        <label class="switch" class:switch-other={other.is_some()}>
            <input type="checkbox" role="switch" id=id aria-describedby=line_id prop:checked=move || given.get() on:change=switch />
            <span class="switch-name">{name}" "<span class="switch-detail">{detail}</span></span>
        </label>
    }
}
