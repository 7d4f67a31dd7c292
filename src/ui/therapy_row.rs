//! Therapy row: what a treatment is called and does, a switch for each agent, and the card that opens below.

use ::i18n::msg::family;
use leptos::prelude::*;
use marrow::{AgentId, Target, TherapyId};

use super::therapy_card::TherapyCard;
use super::therapy_icon::TherapyIcon;
use crate::i18n::use_i18n;
use crate::state::{use_action_queue, use_app_state};
use crate::text::target_name;
use session::Action;

/// The row of a therapy. Its name belongs to the usual agent's switch; where there are several, each says what it binds.
#[component]
pub fn TherapyRow(
    /// Which therapy.
    id: TherapyId,
) -> impl IntoView {
    let (i18n, state) = (use_i18n(), use_app_state());
    let name = id.as_str();
    let is_one = id.agents().count() == 1;
    let given = move || state.agents.with(|given| given.iter().any(|agent| agent.therapy() == id));
    let detail = is_one.then(|| i18n.t(family::THERAPY_DETAIL.id(name)));
    view! {
        <div class="therapy" data-therapy=name class:given=given>
            <label class="therapy-name" for=format!("therapy-{name}")>
                <TherapyIcon id />
                <span>{i18n.t(family::THERAPY_NAME.id(name))}" "<small class="therapy-detail">{detail}</small></span>
            </label>
            <div class="agents">
                {id.agents().map(|agent| view! { <AgentSwitch agent target=agent.target().filter(|_| !is_one) /> }).collect_view()}
            </div>
            <TherapyCard id />
        </div>
    }
}

#[component]
fn AgentSwitch(agent: AgentId, #[prop(optional_no_strip)] target: Option<Target>) -> impl IntoView {
    let (i18n, action_queue, state) = (use_i18n(), use_action_queue(), use_app_state());
    let therapy = agent.therapy();
    let name = therapy.as_str();
    let is_usual = therapy.default_agent() == agent;
    let id = match target.filter(|_| !is_usual) {
        None => format!("therapy-{name}"),
        Some(target) => format!("therapy-{name}-{}", target.id()),
    };
    // The usual one is named by the row's label.
    let whose = (!is_usual).then(|| i18n.t(family::THERAPY_NAME.id(name)));
    let about = target.and_then(|target| {
        let about = family::AGENT.find(&format!("{name}-{}", target.id()))?;
        Some(i18n.t(about))
    });
    let given = move || state.agents.with(|given| given.contains(&agent));
    let switch = move |event| {
        let on = event_target_checked(&event);
        action_queue.send(if on { Action::StartAgent(agent) } else { Action::StopAgent(agent) });
    };
    view! {
        <label class="switch" title=about>
            <span class="visually-hidden">{whose}</span>
            <span class="switch-target">{target.map(target_name)}</span>
            <input type="checkbox" role="switch" id=id aria-describedby=format!("therapy-{name}-line") prop:checked=given on:change=switch />
        </label>
    }
}
