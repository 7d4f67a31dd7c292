//! Therapy panel: a row for each therapy of the catalogue, in two groups, and sets to begin with.

use ::i18n::{MessageId, msg};
use leptos::prelude::*;
use marrow::TherapyId;

use super::presets::Presets;
use super::therapy_row::TherapyRow;
use crate::i18n::use_i18n;
use crate::state::use_app_state;
use crate::text::pane_name_short;
use session::{Side, View};

/// Therapies in which immune cells do the work: the first group. All others of the catalogue are the second.
const IMMUNE: [&str; 5] = ["antibody", "checkpoint", "car_t", "bispecific", "adc"];

/// All switches.
#[component]
pub fn Therapies() -> impl IntoView {
    let i18n = use_i18n();
    let view = use_app_state().view;
    let compares = move || view.get() == View::Compare;
    // Each switch says its marrow to those who hear it.
    let column = move |side: Side| view! { <span>{i18n.t(pane_name_short(side))}</span> };
    let group = move |words: MessageId, is_immune: bool| {
        let of_group = move |id: &TherapyId| IMMUNE.contains(&id.as_str()) == is_immune;
        view! {
            <div class="therapy-group">
                <h3>{i18n.t(words)}</h3>
                <Show when=compares><p class="sides" aria-hidden="true">{Side::ALL.map(column).collect_view()}</p></Show>
            </div>
            {TherapyId::all().filter(of_group).map(|id| view! { <TherapyRow id /> }).collect_view()}
        }
    };
    view! {
        <section class="therapies" aria-labelledby="therapies-heading">
            <h2 id="therapies-heading">{i18n.t(msg::TREATMENTS_HEADING) + " "}<small class="hint">{i18n.t(msg::TREATMENTS_HINT)}</small></h2>
            {group(msg::GROUP_IMMUNE, true)}
            {group(msg::GROUP_PARTNER, false)}
            <Presets />
        </section>
    }
}
