//! Run setup: what a run begins from. Stage, M-protein, how much marrow, seed. A choice begins another run.

use leptos::prelude::*;
use marrow::{MProtein, Setup, Size, Stage};

use crate::i18n::use_i18n;
use crate::state::{use_action_queue, use_app_state};
use session::Action;
use session::settings::GREATEST_SEED;

/// A part of the page that opens.
#[component]
pub fn RunChoices() -> impl IntoView {
    let (i18n, dispatch, setup) = (use_i18n(), use_action_queue(), use_app_state().setup);
    let begin = move |change: &dyn Fn(&mut Setup)| {
        let mut setup = setup.get_untracked();
        change(&mut setup);
        dispatch.send(Action::NewRun(setup));
    };
    let stage = move |id: String| {
        if let Some(stage) = Stage::from_id(&id) {
            begin(&|setup| setup.stage = stage);
        }
    };
    let size = move |id: String| {
        if let Some(size) = Size::from_id(&id) {
            begin(&|setup| setup.size = size);
        }
    };
    let m_protein = move |id: String| {
        if let Some(kind) = MProtein::from_id(&id) {
            begin(&|setup| setup.m_protein = kind);
        }
    };
    let seed = move |event| {
        let typed = event_target_value(&event).trim().parse::<u64>();
        if let Some(seed) = typed.ok().filter(|seed| *seed <= GREATEST_SEED) {
            begin(&|setup| setup.seed = seed);
        }
    };
    view! {
        <details class="run-choices" id="run-choices">
            <summary><h2>{i18n.t("run-heading")}</h2></summary>
            <p class="hint">{i18n.t("run-hint")}</p>
            <div class="run-rows">
                <Choice name="stage" ids=Stage::ALL.map(Stage::id).to_vec() chosen=move || setup.get().stage.id() choose=stage />
                <Choice name="m-protein" ids=MProtein::ALL.map(MProtein::id).to_vec() chosen=move || setup.get().m_protein.id() choose=m_protein />
                <Choice name="size" ids=Size::ALL.map(Size::id).to_vec() chosen=move || setup.get().size.id() choose=size />
                <label class="choice"><span>{i18n.t("run-seed")}</span>
                    <input type="number" id="run-seed" min="0" step="1" inputmode="numeric"
                        prop:value=move || setup.get().seed.to_string() on:change=seed />
                </label>
            </div>
        </details>
    }
}

#[component]
fn Choice(
    name: &'static str,
    ids: Vec<&'static str>,
    #[prop(into)] chosen: Signal<&'static str>,
    choose: impl Fn(String) + 'static,
) -> impl IntoView {
    let i18n = use_i18n();
    let option = move |id: &'static str| {
        let words = i18n.t(&format!("run-{name}-{}", id.replace('_', "-")));
        view! { <option value=id selected=move || chosen.get() == id>{words}</option> }
    };
    view! {
        <label class="choice">
            <span>{i18n.t(&format!("run-{name}"))}</span>
            <select id=format!("run-{name}") on:change=move |event| choose(event_target_value(&event))>
                {ids.into_iter().map(option).collect_view()}
            </select>
        </label>
    }
}
