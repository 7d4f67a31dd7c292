//! What a treatment does step by step, what it costs and where it stands: opens under its switch.

use crate::ui::prelude::*;
use marrow::sim::therapy::{Evidence, tested};
use marrow::sim::{AgentId, EventKind, TherapyId};

use super::Reader;
use super::citations::cited;
use super::following::list;
use super::therapy_text::agent_name;
use super::trials::trial_of;
use crate::state::AppState;
use story::sources::of_treatment;
use story::therapy_text::{AgentSideEffects, side_effects};

/// The card of a therapy.
#[component]
pub fn TherapyCard(id: TherapyId) -> impl IntoView {
    let reader = Reader::here();
    let name = id.as_str();
    let claims = of_treatment(name);
    view! {
        <details class="card" id=format!("card-{name}")>
            <summary>{reader.text("card-open")}<span class="visually-hidden">" "{reader.text(&format!("therapy-{name}-name"))}</span></summary>
            <h4>{reader.text("card-steps")}</h4>
            {list(id.agents().map(|agent| view! { <Steps agent /> }))}
            <h4>{reader.text("card-harms")}</h4>
            {list(reader.with_bundle(|bundle| side_effects(bundle, id)).into_iter().map(harms))}
            <h4>{reader.text("card-tested")}</h4>
            {tested_with(id, reader)}
            <h4>{reader.text("card-status")}</h4>
            <p>{reader.text(&format!("therapy-{name}-status"))}</p>
            <h4>{reader.text("about-sources-heading")}</h4>
            {cited(claims, reader)}
        </details>
    }
}

/// The steps of an agent; each lights up, and counts, once it has happened on the stage.
#[component]
fn Steps(agent: AgentId) -> impl IntoView {
    let (reader, signals) = (Reader::here(), AppState::here());
    let steps = signals
        .of(move |report| report.active().event_counts.steps(agent).collect::<Vec<(EventKind, u32)>>());
    let is_usual = agent.therapy().default_agent() == agent;
    let shown = move || is_usual || steps.with(|steps| steps.iter().any(|(_, count)| *count > 0));
    let step = move |(kind, count): (EventKind, u32)| {
        let times = (count > 0).then(|| reader.text_with("card-times", [("count", count.into())]));
        view! {
            <li class:happened={count > 0}>
                {reader.text(&format!("event-{}", kind.id()))}" "<b>{times}</b>
            </li>
        }
    };
    view! {
        <ol class="steps" hidden=move || !shown()>{move || list(steps.get().into_iter().map(step))}</ol>
    }
}

/// What an agent can cost. Where a therapy has several, the others are headed by what they bind.
fn harms(group: AgentSideEffects) -> impl IntoView {
    let heading = group.agent.map(|agent| view! { <p class="hint">{agent}</p> });
    view! { {heading}<ul class="harms">{list(group.effects.into_iter().map(|effect| view! { <li>{effect}</li> }))}</ul> }
}

/// The sets with this therapy in them that trials have tested, and those trials; what is not here is not established.
fn tested_with(id: TherapyId, reader: Reader) -> impl IntoView {
    let together = |agents: &&[AgentId]| agents.len() > 1 && agents.iter().any(|agent| agent.therapy() == id);
    let sets = tested().filter(|(agents, _)| together(agents)).map(move |(agents, evidence)| {
        let names: Vec<String> = agents.iter().map(|agent| agent_name(*agent, reader)).collect();
        let (trials, note) = match evidence {
            Evidence::Tested(trials) => (trials, String::new()),
            Evidence::TestedWithoutBenefit(trials) => (trials, reader.text("card-no-benefit")),
            Evidence::Studied => (&[][..], String::new()),
        };
        let trials = trials.iter().filter_map(|id| trial_of(id)).map(move |trial| trial.name(reader));
        view! { <li>{names.join(" + ")}" ("{trials.collect::<Vec<_>>().join(", ")}") "{note}</li> }
    });
    view! { <ul class="harms">{list(sets)}</ul><p class="hint">{reader.text("card-untested")}</p> }
}
