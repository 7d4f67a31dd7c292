//! Presets: sets of treatments that are used or were tested, each a button with the icons of what is in it.

use ::i18n::{MessageId, msg};
use leptos::prelude::*;
use marrow::{AgentId, TherapyId};

use super::folded::Folded;
use super::therapy_icon::TherapyIcon;
use crate::i18n::use_i18n;
use crate::state::{use_action_queue, use_app_state};
use session::Action;

/// The name of a set, and the ids of its agents.
type Preset = (MessageId, &'static [&'static str]);

const PRESETS: [Preset; 7] = [
    (msg::PRESET_ANTIBODY, &["antibody:cd38", "imid", "steroid"]),
    (msg::PRESET_FOUR, &["antibody:cd38", "imid", "proteasome", "steroid"]),
    (msg::PRESET_TRANSPLANT, &["imid", "proteasome", "steroid", "transplant"]),
    (msg::PRESET_BRIDGING, &["car_t", "proteasome", "steroid"]),
    (msg::PRESET_BISPECIFIC, &["bispecific:bcma", "antibody:cd38"]),
    (msg::PRESET_ADC, &["adc", "proteasome", "steroid"]),
    (msg::PRESET_CHECKPOINT, &["checkpoint", "imid", "steroid"]),
];

/// All sets.
#[component]
pub fn Presets() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Folded id="presets" class="preset-area" heading=msg::PRESET_LABEL>
            <div class="presets" role="group" aria-label=i18n.t(msg::PRESET_LABEL)>
                {PRESETS.map(|preset| view! { <PresetCard preset /> }).collect_view()}
            </div>
        </Folded>
    }
}

/// A choice switches everything else off; one undo takes it back.
#[component]
fn PresetCard(preset: Preset) -> impl IntoView {
    let (i18n, action_queue, state) = (use_i18n(), use_action_queue(), use_app_state());
    let (name, ids) = preset;
    let agents: Vec<AgentId> = ids.iter().filter_map(|id| AgentId::from_id(id)).collect();
    let icons = agents.iter().map(|agent| therapy_icon(agent.therapy())).collect_view();
    let wanted = agents.clone();
    let is_on = move || {
        state
            .agents
            .with(|given| wanted.len() == given.len() && wanted.iter().all(|agent| given.contains(agent)))
    };
    view! {
        <button type="button" class="preset" id=name.to_string() aria-pressed=move || is_on().to_string()
            on:click=move |_| action_queue.send(Action::SetAgents(agents.clone()))>
            <span class="preset-icons" aria-hidden="true">{icons}</span>
            <span>{i18n.t(name)}</span>
        </button>
    }
}

fn therapy_icon(id: TherapyId) -> impl IntoView {
    view! { <TherapyIcon id /> }
}
