//! Presets: sets of treatments that are used or were tested, each a button with the icons of what is in it.

use ::i18n::{MessageId, msg};
use leptos::prelude::*;
use marrow::{AgentId, TherapyId};

use super::folded::Folded;
use super::therapy_icon::TherapyIcon;
use crate::i18n::use_i18n;
use crate::state::{dynamic_text, dynamic_value, use_action_queue, use_app_state};
use crate::text::pane_name_short;
use session::{Action, Side, View};

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
    let (i18n, state) = (use_i18n(), use_app_state());
    let (name, ids) = preset;
    let agents: Vec<AgentId> = ids.iter().filter_map(|id| AgentId::from_id(id)).collect();
    let icons = agents.iter().map(|agent| therapy_icon(agent.therapy())).collect_view();
    let compares = move || state.view.get() == View::Compare;
    let agents = StoredValue::new(agents);
    view! {
        <div class="preset">
            <SetButton name agents side=Side::Left>
                <span class="preset-icons" aria-hidden="true">{icons}</span>
                <span>{i18n.t(name)}</span>
            </SetButton>
            <Show when=compares>
                <SetButton name agents side=Side::Right><span class="visually-hidden">{i18n.t(name)}</span></SetButton>
            </Show>
        </div>
    }
}

/// Gives a set to a marrow; beside another marrow it says to which.
#[component]
fn SetButton(
    name: MessageId,
    agents: StoredValue<Vec<AgentId>>,
    side: Side,
    children: Children,
) -> impl IntoView {
    let (i18n, action_queue, state) = (use_i18n(), use_action_queue(), use_app_state());
    let is_on = move || {
        state.view_model.with(|view_model| {
            let given = view_model.panes.get(side).map_or(&[][..], |pane| &pane.agents);
            agents.with_value(|wanted| {
                wanted.len() == given.len() && wanted.iter().all(|agent| given.contains(agent))
            })
        })
    };
    let choose = move |_| {
        action_queue.send(Action::SetActivePane(side));
        action_queue.send(Action::SetAgents(agents.get_value()));
    };
    let id = if side == Side::Left { name.to_string() } else { format!("{name}-right") };
    let marrow = move || (state.view.get() == View::Compare).then(|| i18n.t(pane_name_short(side)));
    view! {
        <button type="button" id=id aria-pressed=dynamic_value(move || is_on().to_string()) on:click=choose>
            {children()}" "<small>{dynamic_text(marrow)}</small>
        </button>
    }
}

fn therapy_icon(id: TherapyId) -> impl IntoView {
    view! { <TherapyIcon id /> }
}
