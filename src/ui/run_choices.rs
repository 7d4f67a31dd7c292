//! Run setup: what a run begins from. Stage, M-protein, how much marrow, seed. A choice begins another run.

use ::i18n::{MessageId, msg};
use leptos::prelude::*;
use marrow::{MProtein, Size, Stage};

use crate::i18n::use_i18n;
use crate::state::{dynamic_flag, dynamic_value, use_action_queue, use_app_state};
use crate::text::{m_protein_name, size_name, stage_name};
use session::Action;
use session::settings::{GREATEST_SEED, SettingsPatch};

/// A part of the page that opens.
#[component]
pub fn RunChoices() -> impl IntoView {
    let (i18n, action_queue, setup) = (use_i18n(), use_action_queue(), use_app_state().setup);
    // Each choice by itself: two that follow each other before the run is shown are both taken.
    let begin = move |change: SettingsPatch| action_queue.send(Action::Apply(change));
    let stage = move |id: String| {
        begin(SettingsPatch { stage: Stage::from_id(&id), ..SettingsPatch::default() });
    };
    let size = move |id: String| {
        begin(SettingsPatch { size: Size::from_id(&id), ..SettingsPatch::default() });
    };
    let m_protein = move |id: String| {
        begin(SettingsPatch { m_protein: MProtein::from_id(&id), ..SettingsPatch::default() });
    };
    let seed = move |event| {
        let typed = event_target_value(&event).trim().parse::<u64>();
        let seed = typed.ok().filter(|seed| *seed <= GREATEST_SEED);
        begin(SettingsPatch { seed, ..SettingsPatch::default() });
    };
    view! {
        <details class="run-choices" id="run-choices">
            <summary><h2>{i18n.t(msg::RUN_HEADING)}</h2></summary>
            <p class="hint">{i18n.t(msg::RUN_HINT)}</p>
            <div class="run-rows">
                <Choice name="stage" label=msg::RUN_STAGE options=Stage::ALL.map(|stage| (stage.id(), stage_name(stage))).to_vec() chosen=move || setup.get().stage.id() choose=stage />
                <Choice name="m-protein" label=msg::RUN_M_PROTEIN options=MProtein::ALL.map(|kind| (kind.id(), m_protein_name(kind))).to_vec() chosen=move || setup.get().m_protein.id() choose=m_protein />
                <Choice name="size" label=msg::RUN_SIZE options=Size::ALL.map(|size| (size.id(), size_name(size))).to_vec() chosen=move || setup.get().size.id() choose=size />
                <label class="choice"><span>{i18n.t(msg::RUN_SEED)}</span>
                    <input type="number" id="run-seed" min="0" step="1" inputmode="numeric"
                        prop:value=dynamic_value(move || setup.get().seed.to_string()) on:change=seed />
                </label>
            </div>
        </details>
    }
}

#[component]
fn Choice(
    name: &'static str,
    label: MessageId,
    options: Vec<(&'static str, MessageId)>,
    #[prop(into)] chosen: Signal<&'static str>,
    choose: impl Fn(String) + 'static,
) -> impl IntoView {
    let i18n = use_i18n();
    let option = move |(id, name): (&'static str, MessageId)| {
        view! { <option value=id selected=dynamic_flag(move || chosen.get() == id)>{i18n.t(name)}</option> }
    };
    view! {
        <label class="choice">
            <span>{i18n.t(label)}</span>
            <select id=format!("run-{name}") on:change=move |event| choose(event_target_value(&event))>
                {options.into_iter().map(option).collect_view()}
            </select>
        </label>
    }
}
