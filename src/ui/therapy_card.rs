//! Therapy card: what a treatment does step by step, what it costs and where it stands. Opens under its row, one at a time.

use ::i18n::msg::{self, family};
use leptos::prelude::*;
use marrow::therapy::{Evidence, tested};
use marrow::{AgentId, EventKind, TherapyId};

use super::citations::{awaiting, cited};
use super::people_of::people_of;
use super::published_trials::find_trial;
use crate::i18n::{I18n, Text, use_i18n};
use crate::state::{dynamic_flag, dynamic_text, use_app_state};
use crate::text::{agent_name, pane_name_short, target_name};
use session::settings::Region;
use session::{Side, View};
use story::sources::{CHECKED, of_treatment};
use story::therapy_text::{AgentSideEffects, side_effects};

/// The card of a therapy.
#[component]
pub fn TherapyCard(id: TherapyId) -> impl IntoView {
    let i18n = use_i18n();
    let name = id.as_str();
    let claims = of_treatment(name);
    let tells_approvals = use_context::<Region>().unwrap_or_default() != Region::None;
    view! {
        <details class="card" id=format!("card-{name}") name="therapy-card">
            <summary title=i18n.t(msg::CARD_OPEN)>
                <span class="visually-hidden">{i18n.t(msg::CARD_OPEN) + " "}{i18n.t(family::THERAPY_NAME.id(name))}</span>
            </summary>
            <p class="therapy-line" id=format!("therapy-{name}-line")>
                {i18n.t(family::THERAPY_LINE.id(name)) + " "}
                <span class="therapy-cost"><b>{i18n.t(msg::THERAPY_COST_LABEL) + " "}</b>{i18n.t(family::THERAPY_COST.id(name))}</span>
                " "{awaiting(claims, i18n)}
            </p>
            <h4>{i18n.t(msg::CARD_STEPS)}</h4>
            {id.agents().map(|agent| view! { <Steps agent /> }).collect_view()}
            <h4>{i18n.t(msg::CARD_HARMS)}</h4>
            {i18n.with_bundle(|bundle| side_effects(bundle, id)).into_iter().map(harms).collect_view()}
            <h4>{i18n.t(msg::CARD_TESTED)}</h4>
            {tested_with(id, i18n)}
            {tells_approvals.then(|| view! {
                <h4>{i18n.t_with(msg::CARD_STATUS, [("date", i18n.with_bundle(|bundle| CHECKED.words(bundle)).into())])}</h4>
                <p>{i18n.t(family::THERAPY_STATUS.id(name))}</p>
            })}
            <h4>{i18n.t(msg::ABOUT_SOURCES_HEADING)}</h4>
            {cited(claims, i18n)}
        </details>
    }
}

/// The steps of an agent that is given or has been; of the usual one while none is. Each lights up, and counts, once it has
/// happened on the stage, in either marrow.
#[component]
fn Steps(agent: AgentId) -> impl IntoView {
    let (i18n, state) = (use_i18n(), use_app_state());
    let therapy = agent.therapy();
    let count = move |agent: AgentId, side: Side, kind: EventKind| {
        state.view_model.with(|view_model| {
            let mut steps = view_model.panes.get(side)?.event_counts.steps(agent);
            steps.find(|(step, count)| *step == kind && *count > 0).map(|(_, count)| count)
        })
    };
    let happened = move |agent: AgentId, kind: EventKind| {
        Side::ALL.into_iter().any(|side| count(agent, side, kind).is_some())
    };
    let is_given = move |agent: AgentId| {
        state.view_model.with(|view_model| view_model.panes.iter().any(|pane| pane.agents.contains(&agent)))
    };
    let is_told = move |agent: AgentId| {
        is_given(agent) || agent.agent().steps.iter().any(|kind| happened(agent, *kind))
    };
    let is_shown =
        move || is_told(agent) || (agent == therapy.default_agent() && !therapy.agents().any(is_told));
    let times = move |side: Side, kind: EventKind| {
        let times = i18n.t_with(msg::CARD_TIMES, [("count", count(agent, side, kind)?.into())]);
        let compares = state.view.get() == View::Compare;
        let whose = if compares { format!("{}: ", i18n.t(pane_name_short(side))) } else { String::new() };
        Some(Text::from(format!(" ({whose}{times})")))
    };
    let step = move |kind: EventKind| {
        let words = i18n.t(family::EVENT.id(kind.id()));
        view! {
            <li class:happened=dynamic_flag(move || happened(agent, kind))>
                {Text::from(words.trim_end_matches('.'))}
                {Side::ALL.map(|side| view! { <b>{dynamic_text(move || times(side, kind))}</b> }).collect_view()}
            </li>
        }
    };
    let is_one = therapy.agents().count() == 1;
    let target = agent.target().filter(|_| !is_one).map(target_name);
    view! {
        <div hidden=dynamic_flag(move || !is_shown())>
            {target.map(|target| view! { <p class="hint">{target}</p> })}
            <ol class="steps">{agent.agent().steps.iter().map(|kind| step(*kind)).collect_view()}</ol>
        </div>
    }
}

/// What an agent can cost. Where a therapy has several, the others are headed by what they bind.
fn harms(group: AgentSideEffects) -> impl IntoView {
    let heading = group.agent.map(|agent| view! { <p class="hint">{agent}</p> });
    let picture = |counted: Option<(u16, u16)>| counted.and_then(|(count, of)| people_of(count, of));
    let effects =
        group.effects.into_iter().map(|effect| view! { <li>{effect.words}{picture(effect.counted)}</li> });
    view! { {heading}<ul class="harms">{effects.collect_view()}</ul> }
}

/// The sets with this therapy in them that trials have tested, and those trials; what is not here is not established.
fn tested_with(id: TherapyId, i18n: I18n) -> impl IntoView {
    let together = |agents: &&[AgentId]| agents.len() > 1 && agents.iter().any(|agent| agent.therapy() == id);
    let sets = tested().filter(|(agents, _)| together(agents)).map(move |(agents, evidence)| {
        let names: Vec<Text> = agents.iter().map(|agent| agent_name(*agent, i18n)).collect();
        let (trials, note) = match evidence {
            Evidence::Tested(trials) => (trials, Text::default()),
            Evidence::TestedWithoutBenefit(trials) => (trials, i18n.t(msg::CARD_NO_BENEFIT)),
            Evidence::Studied => (&[][..], Text::default()),
        };
        let trials = trials.iter().filter_map(|id| find_trial(id)).map(move |trial| trial.name(i18n));
        view! { <li>{Text::from(names.join(" + "))}" ("{Text::from(trials.collect::<Vec<_>>().join(", "))}") "{note}</li> }
    });
    view! { <ul class="harms">{sets.collect_view()}</ul><p class="hint">{i18n.t(msg::CARD_UNTESTED)}</p> }
}
