//! Therapy row: what a treatment is called and does, a switch for each agent and marrow, and the card that opens below.

use ::i18n::msg::family;
use leptos::prelude::*;
use marrow::{AgentId, Target, TherapyId};

use super::therapy_card::TherapyCard;
use super::therapy_icon::TherapyIcon;
use crate::i18n::use_i18n;
use crate::state::{dynamic_text, use_action_queue, use_app_state};
use crate::text::{pane_name, target_name};
use session::{Action, Side, View};

/// The row of a therapy. Its name belongs to the usual agent's switch; where there are several, each says what it binds.
#[component]
pub fn TherapyRow(
    /// Which therapy.
    id: TherapyId,
) -> impl IntoView {
    let (i18n, view_model) = (use_i18n(), use_app_state().view_model);
    let name = id.as_str();
    let is_one = id.agents().count() == 1;
    let given = move || {
        view_model.with(|view_model| {
            view_model.panes.iter().any(|pane| pane.agents.iter().any(|agent| agent.therapy() == id))
        })
    };
    let detail = is_one.then(|| i18n.t(family::THERAPY_DETAIL.id(name)));
    let agent =
        move |agent: AgentId| view! { <AgentSwitches agent target=agent.target().filter(|_| !is_one) /> };
    view! {
        <div class="therapy" data-therapy=name class:given=given>
            <label class="therapy-name" for=format!("therapy-{name}")>
                <TherapyIcon id />
                <span>{i18n.t(family::THERAPY_NAME.id(name)) + " "}<small class="therapy-detail">{detail}</small></span>
            </label>
            <div class="agents">{id.agents().map(agent).collect_view()}</div>
            <TherapyCard id />
        </div>
    }
}

/// The switch of an agent; beside another marrow one for each.
#[component]
fn AgentSwitches(agent: AgentId, #[prop(optional_no_strip)] target: Option<Target>) -> impl IntoView {
    let (i18n, view) = (use_i18n(), use_app_state().view);
    let compares = move || view.get() == View::Compare;
    let about = target.and_then(|target| {
        let about = family::AGENT.find(&format!("{}-{}", agent.therapy().as_str(), target.id()))?;
        Some(i18n.t(about))
    });
    view! {
        <span class="agent" class:agent-beside=compares title=about>
            <Switch agent target side=Side::Left />
            <Show when=compares><Switch agent target side=Side::Right /></Show>
        </span>
    }
}

#[component]
fn Switch(agent: AgentId, #[prop(optional_no_strip)] target: Option<Target>, side: Side) -> impl IntoView {
    let (i18n, action_queue, state) = (use_i18n(), use_action_queue(), use_app_state());
    let therapy = agent.therapy();
    let name = therapy.as_str();
    let is_usual = therapy.default_agent() == agent;
    let mut id = format!("therapy-{name}");
    if let Some(target) = target.filter(|_| !is_usual) {
        id = format!("{id}-{}", target.id());
    }
    if side == Side::Right {
        id.push_str("-right");
    }
    // The row's label names the usual agent's switch of the left marrow; all others say it themselves.
    let is_named = is_usual && side == Side::Left;
    let whose = (!is_named).then(|| i18n.t(family::THERAPY_NAME.id(name)));
    let compares = move || state.view.get() == View::Compare;
    let marrow = move || compares().then(|| i18n.t(pane_name(side)));
    let given = move || {
        state
            .view_model
            .with(|view_model| view_model.panes.get(side).is_some_and(|pane| pane.agents.contains(&agent)))
    };
    let switch = move |event| {
        let on = event_target_checked(&event);
        action_queue.send(Action::SetActivePane(side));
        action_queue.send(if on { Action::StartAgent(agent) } else { Action::StopAgent(agent) });
    };
    view! {
        <label class="switch">
            <span class="visually-hidden">{whose}" "</span>
            <span class=if side == Side::Left { "switch-target" } else { "visually-hidden" }>{target.map(target_name)}</span>
            <span class="visually-hidden">" "{dynamic_text(marrow)}</span>
            <input type="checkbox" role="switch" id=id aria-describedby=format!("therapy-{name}-line") prop:checked=given on:change=switch />
        </label>
    }
}
